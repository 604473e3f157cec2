import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '@/server/errors';
import { appRouter } from './root';

const page = readFileSync('docs/protocol.md', 'utf8');

describe('the page of the protocol', () => {
  it.each(Object.keys({ ...appRouter._def.procedures }))('names %s', (path) => {
    expect(page).toMatch(new RegExp(`\\b${path.replace('.', '\\.')}\\b`));
  });

  it.each(ERROR_CODES)('names %s', (code) => {
    expect(page).toContain(`\`${code}\``);
  });
});
