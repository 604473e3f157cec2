import { expect, it } from 'vitest';
import { makeLeagueKey } from './league-key';

it('is opened by its own code and by nothing else', () => {
  const { code, key } = makeLeagueKey();
  const { code: another } = makeLeagueKey();
  expect(key.opens(code)).toBe(true);
  for (const tried of [another, '', code.slice(1), `${code} `, code.toUpperCase()])
    expect(key.opens(tried)).toBe(false);
});
