import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { merge } from './merge';

const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'z'));

it('two who change different fields both have what they wanted', () => {
  const was = { name: 'Team', short: 'Abbr', color: 'Hue' };
  expect(merge(was, { ...was, name: 'Club' }, { name: 'Team', short: 'Code' })).toEqual({
    merged: { name: 'Club', short: 'Code' },
    clash: [],
  });
  expect(merge(was, { ...was, name: 'Club' }, { ...was, name: 'Verein' }).clash).toEqual(['name']);
});

it('who changes nothing takes nothing away, and who is alone gets what he wants', () => {
  fc.assert(
    fc.property(fields, fields, (was, other) => {
      expect(merge(was, was, other)).toEqual({ merged: other, clash: [] });
      expect(merge(was, other, was)).toEqual({ merged: other, clash: [] });
      expect(merge(was, other, other)).toEqual({ merged: other, clash: [] });
    }),
  );
});
