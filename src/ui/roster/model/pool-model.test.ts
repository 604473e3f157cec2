import { describe, expect, it } from 'vitest';
import { aPoolMan } from '@/testing/a-pool';
import { comparison } from './comparison';
import { countFilters, NO_FILTERS, passes } from './filters';
import { markOf, marksIn } from './mark-of';
import { FIRST_ORDER, ordered, pressedOrder } from './order';
import { canToggle, reasonOf, rowsOf } from './rows';
import { rosterGroups } from './roster-groups';
import { keyNumbers, positionsText, priorityMark, standingWord } from './words';

const legal = { type: 'legal' } as const;
const injured = {
  type: 'refused',
  refusal: 'injured',
  why: 'Lee is injured and back on 2026-12-01.',
  conflict: null,
} as const;
const catcher = { ...aPoolMan(1, ['C']), name: 'Ángel Ruiz', marks: { onBaseVsL: 30, range: 2 } };
const shortstop = { ...aPoolMan(2, ['SS', '2B']), name: 'Bo Lee', marks: { onBaseVsL: 41.25, range: 1 } };
const outfielder = { ...aPoolMan(3, ['LF']), name: 'Cal Ode' };
const pool = [catcher, shortstop, outfielder];
const now = { roster: [], progress: new Map(), opponents: [] };
const namesOf = (men: readonly { readonly name: string }[]) => men.map(({ name }) => name);

describe('filters', () => {
  const found = (part: Partial<typeof NO_FILTERS>) =>
    namesOf(pool.filter((man) => passes(man, legal, { ...NO_FILTERS, ...part })));

  it('finds a name without its accents, by any of its words', () => {
    expect(found({ text: 'ruiz ang' })).toEqual(['Ángel Ruiz']);
  });

  it('takes any of several positions', () => {
    expect(found({ positions: ['C', '2B'] })).toEqual(['Ángel Ruiz', 'Bo Lee']);
  });

  it('leaves out who may not come, and shows only who breaks a rule', () => {
    expect(passes(catcher, injured, { ...NO_FILTERS, onlyLegal: true })).toBe(false);
    expect(passes(catcher, injured, { ...NO_FILTERS, onlyLegal: true, only: [1] })).toBe(true);
    expect(found({ only: [2], text: 'nobody' })).toEqual(['Bo Lee']);
  });

  it('counts what is set', () => {
    expect(countFilters(NO_FILTERS)).toBe(0);
    expect(countFilters({ ...NO_FILTERS, text: 'x', positions: ['C', 'SS'] })).toBe(2);
  });
});

describe('order', () => {
  it('puts the best first, and who lacks the mark last either way', () => {
    expect(namesOf(ordered(pool, { key: 'onBaseVsL', isReversed: false }))).toEqual([
      'Bo Lee',
      'Ángel Ruiz',
      'Cal Ode',
    ]);
    expect(namesOf(ordered(pool, { key: 'onBaseVsL', isReversed: true }))).toEqual(['Ángel Ruiz', 'Bo Lee', 'Cal Ode']);
  });

  it('knows where the smallest is the best', () => {
    const [first] = ordered([catcher, shortstop], { key: 'range', isReversed: false });
    expect(first?.name).toBe('Bo Lee');
  });

  it('turns with a second press', () => {
    const once = pressedOrder(FIRST_ORDER, 'name');
    expect(pressedOrder(once, 'name')).toEqual({ key: 'name', isReversed: true });
    expect(pressedOrder(pressedOrder(once, 'name'), 'place')).toEqual(FIRST_ORDER);
  });
});

describe('marks', () => {
  it('takes what the rules know where a card is paper', () => {
    expect(markOf(outfielder, 'running')).toBe(outfielder.abilities.running);
    expect(markOf(outfielder, 'onBaseVsL')).toBeUndefined();
    expect(marksIn([outfielder])).not.toContain('onBaseVsL');
  });
});

describe('rows', () => {
  it('names who is in the way: himself by another card', () => {
    const twin = { ...aPoolMan(7, ['C']), name: 'Ángel Ruiz', person: catcher.person };
    const [, second] = rowsOf([catcher, twin], { ...now, roster: [1] });
    expect(second?.standing).toMatchObject({ type: 'refused', refusal: 'same-person' });
    expect(second === undefined ? null : reasonOf(second)).toContain('Ángel Ruiz');
  });

  it('lets a man who may not play leave, not come', () => {
    const hurt = { ...shortstop, standing: injured };
    expect(rowsOf([hurt], now).map(canToggle)).toEqual([false]);
    expect(rowsOf([hurt], { ...now, roster: [2] }).map(canToggle)).toEqual([true]);
  });

  it('says what came of a press before anything else', () => {
    const progress = new Map([[1, { type: 'refused', isOn: true, why: 'No room.', requestId: null } as const]]);
    const [row] = rowsOf([catcher], { ...now, progress });
    expect(row === undefined ? null : [reasonOf(row), standingWord(row)]).toEqual(['No room.', 'Refused']);
  });
});

describe('words', () => {
  it('marks the steps of the ladder', () => {
    expect([1, 2, 3].map(priorityMark).join('')).toBe('①②③');
  });

  it('writes positions and numbers', () => {
    expect(positionsText(shortstop)).toBe('SS 2B');
    expect(keyNumbers({ ...shortstop, marks: { onBaseVsL: 40, onBaseVsR: 38.5 } })).toContain('OB 40.0 L 38.5 R');
  });
});

describe('comparison', () => {
  it('sets off the best, of equals nobody', () => {
    const rows = comparison([catcher, shortstop]).flatMap((group) => group.rows);
    const row = (title: string) => rows.find((each) => each.title.startsWith(title))?.cells;
    expect(row('Chances to reach base of 108, against left')).toEqual([
      { text: '30.0', isBest: false },
      { text: '41.3', isBest: true },
    ]);
    expect(row('Running')?.some(({ isBest }) => isBest)).toBe(false);
    expect(rows.some(({ title }) => title.startsWith('Innings'))).toBe(false);
  });
});

describe('rosterGroups', () => {
  it('writes a roster down by where the men play', () => {
    expect(rosterGroups(pool).map(({ title, men }) => [title, men.length])).toEqual([
      ['Catchers', 1],
      ['Infielders', 1],
      ['Outfielders', 1],
    ]);
  });
});
