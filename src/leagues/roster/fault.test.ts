import { expect, it } from 'vitest';
import { rosterFault } from './fault';
import type { RosterCheck } from './pool';

const check = (of: Partial<RosterCheck>): RosterCheck => ({
  rule: 'catcher',
  ok: false,
  isAdvice: false,
  text: 'no catcher',
  mend: 'Add a catcher.',
  offenders: [],
  ...of,
});

it('says in sentences what is broken and how to mend it', () => {
  const why = 'Ada Able is injured.';
  expect(rosterFault([check({}), check({ rule: 'fit', text: why, mend: null })])).toBe(
    'No catcher. Add a catcher. Ada Able is injured.',
  );
});

it('says nothing of what is kept or only advised', () => {
  expect(rosterFault([check({ ok: true }), check({ isAdvice: true })])).toBeNull();
});
