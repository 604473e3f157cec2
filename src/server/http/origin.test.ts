import { describe, expect, it } from 'vitest';
import { isOurOrigin } from './origin';

describe('isOurOrigin', () => {
  it.each([
    ['http://localhost:3000', 'localhost:3000', null, true],
    ['https://cards.example', 'CARDS.example', null, true],
    ['http://evil.example', 'localhost:3000', null, false],
    ['http://localhost:3001', 'localhost:3000', null, false],
    ['http://localhost:3000.evil.example', 'localhost:3000', null, false],
    ['null', 'localhost:3000', null, false],
    ['', 'localhost:3000', null, false],
    ['file://localhost:3000', 'localhost:3000', null, false],
    ['http://localhost:3000', null, null, false],
    ['https://cards.example', '10.0.0.5:3000', 'https://cards.example', true],
    // With a public address the scheme counts as well, and Host does not.
    ['http://cards.example', 'cards.example', 'https://cards.example', false],
    ['http://10.0.0.5:3000', '10.0.0.5:3000', 'https://cards.example', false],
  ])('origin %s, host %s, public %s: %s', (origin, host, publicUrl, expected) => {
    expect(isOurOrigin({ origin, host }, publicUrl)).toBe(expected);
  });

  it('lets a request without an Origin pass: it is no browser and cookies count for nothing there', () => {
    expect(isOurOrigin({ origin: null, host: 'x' }, 'https://cards.example')).toBe(true);
  });
});
