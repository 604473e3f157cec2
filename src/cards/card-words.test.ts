import { describe, expect, it } from 'vitest';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { defined } from '@/shared/assert';
import { battingWords, fieldingWords, pitchingWords } from './ability-words';
import { makeCard, type Card } from './card';
import { cardChanges } from './card-changes';
import { cardDocument } from './card-document';
import { cardMarks, MARK_KEYS } from './card-marks';
import { markText, MARK_WORDS } from './mark-words';

const cards = sampleTeams('pd').flatMap(({ members }) => members.flatMap(({ card }) => card ?? []));
const hitter = defined(
  cards.find(({ abilities }) => abilities.pitching === null),
  'hitter',
);
const pitcher = defined(
  cards.find(({ abilities }) => abilities.pitching !== null),
  'pitcher',
);

describe('a card in words', () => {
  it('says what he does at bat, on the mound and in the field', () => {
    expect(battingWords(hitter.abilities)).toMatch(
      /^Running \d+ · Steal (auto|\d+\/36) \(\d+–\d+\) · Bunt [A-D] · Hit and run [A-D]$/,
    );
    expect(pitchingWords(hitter.abilities)).toBeNull();
    expect(pitchingWords(pitcher.abilities)).toMatch(
      /^(Starter|Relief) \d+ · Hold (\+|−)?\d+ · Wild pitch \d+ · Balk \d+ · Pick-off \d+$/,
    );
    const rated = { range: 2, error: 7, arm: -3, passedBall: 4, overthrow: 5 };
    expect(fieldingWords('SS', rated)).toBe('range 2, error 7');
    expect(fieldingWords('CF', rated)).toBe('range 2, error 7, arm −3');
    expect(fieldingWords('C', rated)).toBe('range 2, error 7, arm −3, passed ball 4, overthrow 5');
  });

  it('is a text that holds every part of every cell', () => {
    for (const card of [hitter, pitcher]) {
      const text = cardDocument(card);
      const sides = [card.printed.batting, ...(card.printed.pitching === null ? [] : [card.printed.pitching])];
      const entries = sides.flatMap(({ L, R }) => [...L, ...R]).flat(2).length;
      const ranges = text.split('\n').filter((line) => /^(\d\d| \d|  ) {2}/.test(line)).length;
      expect(entries).toBeGreaterThan(sides.length * 66);
      // Of three cells beside each other the tallest makes the lines.
      expect(ranges).toBeGreaterThan(sides.length * 24);
      expect(text).toContain(card.name);
      expect(text.match(/^ {4}1 /gm)).toHaveLength(2);
      expect(text.match(/^ {4}4 /gm) ?? []).toHaveLength(card.printed.pitching === null ? 0 : 2);
    }
  });

  it('has words for every mark, and writes its value', () => {
    const labels = MARK_KEYS.map((key) => `${MARK_WORDS[key].group} ${MARK_WORDS[key].label}`);
    expect(new Set(labels).size).toBe(MARK_KEYS.length);
    expect([markText('onBaseVsL', 31.05), markText('hold', -4), markText('arm', undefined)]).toEqual([
      '31.1',
      '−4',
      '–',
    ]);
    expect(MARK_WORDS.strikeoutsVsL.isLowBest).toBe(true);
    expect(MARK_WORDS.pitchStrikeoutsVsL.isLowBest).toBe(false);
    expect(MARK_WORDS.pitchOnBaseVsR.isLowBest).toBe(true);
    expect(Object.keys(cardMarks(hitter)).every((key) => key in MARK_WORDS)).toBe(true);
  });
});

describe('what changed between two versions', () => {
  const changed = (card: Card, part: Partial<Card['abilities']>): Card =>
    makeCard(card.name, { ...card.abilities, ...part }, card.ratings);

  it('is nothing between equal ones', () => {
    expect(cardChanges(pitcher, makeCard(pitcher.name, pitcher.abilities, pitcher.ratings))).toEqual([]);
  });

  it('names each ability, position and chance with both values', () => {
    const { L } = hitter.ratings.batting;
    const batting = { ...hitter.ratings.batting, L: { ...L, walk: L.walk + 20, strikeout: L.strikeout - 20 } };
    const other = makeCard(
      'Another',
      { ...hitter.abilities, running: 16, fielding: {} },
      { ...hitter.ratings, batting },
    );
    const changes = new Map(cardChanges(hitter, other).map(({ what, before, after }) => [what, [before, after]]));
    expect(changes.get('Name')).toEqual([hitter.name, 'Another']);
    expect(changes.get('Against left-handed pitchers: walk')).toEqual([String(L.walk / 20), String(L.walk / 20 + 1)]);
    expect(changes.has('Against right-handed pitchers: walk')).toBe(false);
    const lost = [...changes].filter(([what]) => what.startsWith('Fielding at'));
    expect(lost).toHaveLength(Object.keys(hitter.abilities.fielding).length);
    expect(lost.every(([, values]) => values[0] !== null && values[1] === null)).toBe(true);
  });

  it('tells when a man begins to pitch', () => {
    const begun = makeCard(
      hitter.name,
      { ...hitter.abilities, pitching: pitcher.abilities.pitching },
      {
        ...hitter.ratings,
        pitching: pitcher.ratings.pitching,
      },
    );
    const changes = cardChanges(hitter, begun);
    expect(changes.length).toBeGreaterThan(20);
    expect(changes.every(({ before }) => before === null)).toBe(true);
    expect(
      cardChanges(
        changed(hitter, { stealAuto: true, stealJump: 9 }),
        changed(hitter, { stealAuto: true, stealJump: 8 }),
      ),
    ).toEqual([]);
  });
});
