import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { defined } from '@/shared/assert';
import { expectedLine, expectedOf } from '../testing/expected-line';
import { csvTable } from '../testing/season-tables';
import { cardsFromSeason } from './cards-from-season';
import { layTarget } from './lay-target';
import { readSeason } from './read-season';
import { LEAGUE_CARD, mapTarget, TARGET_FIELDS, type Target } from './target';

const DIRECTORY = '../shared/lahman/2019';

/** Men of domain 4.2 whose numbers no card can give. */
const BELOW_FLOOR: readonly string[] = ['smithma05', 'arraelu01', 'leakemi01', 'haderjo01'];

/** Lines of domain 4.2. */
const SPLITS = [
  'player,versus,PA,AB,H,2B,3B,HR,BB,SO,HBP',
  'troutmi01,L,184,143,38,10,1,10,38,39,3',
  'troutmi01,R,416,327,99,17,1,35,72,81,13',
  'alonspe01,L,178,150,36,8,1,14,24,57,3',
  'alonspe01,R,515,447,119,22,1,39,48,126,18',
  'sotoju01,L,221,186,53,12,3,6,28,43,1',
  'sotoju01,R,438,356,100,20,2,28,80,89,2',
  'lemahdj01,L,177,160,60,11,0,10,17,23,0',
  'lemahdj01,R,478,442,137,22,2,16,29,67,2',
  'villajo01,L,247,227,60,9,1,9,16,66,0',
  'villajo01,R,467,415,116,24,4,15,45,110,4',
  'gallojo01,L,90,75,25,7,0,8,11,34,2',
  'gallojo01,R,207,166,36,8,1,14,41,80,0',
  'smithma05,L,165,148,39,5,2,1,14,37,3',
  'smithma05,R,401,362,77,14,7,5,28,104,8',
  'arraelu01,L,103,84,23,2,0,0,18,9,0',
  'arraelu01,R,263,242,86,18,1,4,18,20,1',
  'colege01,L,417,383,67,15,1,17,30,182,1',
  'colege01,R,400,379,75,15,0,12,18,144,2',
  'degroja01,L,348,314,67,8,1,9,29,102,4',
  'degroja01,R,456,431,87,20,0,10,15,153,3',
  'leakemi01,L,456,426,126,29,2,19,20,73,9',
  'leakemi01,R,379,367,101,16,1,22,7,54,1',
  'porceri01,L,384,349,99,22,5,13,26,66,5',
  'porceri01,R,384,363,99,21,0,18,19,77,1',
  'valdefr01,L,93,71,14,4,0,1,19,23,1',
  'valdefr01,R,236,206,60,9,1,8,25,45,3',
  'haderjo01,L,66,63,9,2,1,5,2,34,1',
  'haderjo01,R,223,202,32,5,1,10,18,104,3',
];

/** Chances of 108 a card may be off (domain 4.2). */
const TOLERANCE: Target = { strikeout: 0.8, walk: 0.8, hbp: 0.4, homerun: 0.4, triple: 0.4, double: 0.8, single: 1.2 };

function table(name: string) {
  const { data } = Papa.parse<string[]>(readFileSync(join(DIRECTORY, name), 'utf8').trim());
  return csvTable(
    name,
    data.map((cells) => cells.join(',')),
  );
}

function season(splits: readonly string[] | null) {
  const read = readSeason({
    players: table('players.csv'),
    batting: table('batting.csv'),
    pitching: table('pitching.csv'),
    fielding: table('fielding.csv'),
    splits: splits === null ? null : csvTable('splits.csv', splits),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 3)));
  return read.value;
}

const opposite = expectedOf(layTarget(LEAGUE_CARD, 'pitching', 'R').ratings);
const isPresent = existsSync(DIRECTORY);

describe.runIf(isPresent)('the season of 2019 (needs ../shared/lahman)', () => {
  const players = isPresent ? season(SPLITS) : [];
  const { cards, lost } = cardsFromSeason(players, { regress: false });

  it('becomes 987 cards, each player once, none lost', () => {
    expect(cards.length).toBe(987);
    expect(new Set(cards.map(({ playerId }) => playerId)).size).toBe(987);
    expect(lost).toEqual([]);
    expect(cards.filter(({ ratings }) => ratings.pitching !== null).length).toBe(545);
  });

  const ids = [...new Set(SPLITS.slice(1).map((line) => defined(line.split(',')[0], 'player')))];

  it.each(ids)('%s comes out as he was, or at the floor where a card cannot', (id) => {
    const player = defined(
      players.find(({ playerId }) => playerId === id),
      id,
    );
    const card = defined(
      cards.find(({ playerId }) => playerId === id),
      id,
    );
    const kind = card.ratings.pitching === null ? 'batting' : 'pitching';
    const faces = defined(card.ratings[kind], kind);
    const splits = defined(kind === 'batting' ? player.battingSplits : player.pitchingSplits, 'splits');
    const ibb = defined(player[kind], kind).ibb;
    const walks = (splits.L?.bb ?? 0) + (splits.R?.bb ?? 0);
    const total = { ab: 0, h: 0, bases: 0, pa: 0 };
    const was = { ab: 0, h: 0, bases: 0 };
    const off = { strikeout: 0, walk: 0, hbp: 0, homerun: 0, triple: 0, double: 0, single: 0 };
    const clippedHere = card.clipped.filter((side) => side.card === kind);

    for (const versus of ['L', 'R'] as const) {
      const line = defined(splits[versus], versus);
      const intentional = (ibb * line.bb) / walks;
      const pa = line.pa - intentional;
      const events: Target = {
        strikeout: line.so,
        walk: line.bb - intentional,
        hbp: line.hbp,
        homerun: line.hr,
        triple: line.triple,
        double: line.double,
        single: line.h - line.double - line.triple - line.hr,
      };
      const given = expectedLine(faces[versus], kind, opposite);
      for (const field of TARGET_FIELDS) {
        const clipped = clippedHere.find((side) => side.versus === versus && side.rating === field);
        const bent = clipped === undefined ? 0 : (clipped.given - clipped.wanted) / 2;
        const miss = given[field] - (108 * events[field]) / pa;
        // A clipped field is expected where the card can put it.
        expect(Math.abs(miss - bent), `${field} against ${versus}`).toBeLessThan(TOLERANCE[field]);
        off[field] += miss * pa;
      }
      total.pa += pa;
      total.ab += (pa / 108) * (108 - given.walk - given.hbp) - (line.pa - line.ab - line.bb - line.hbp);
      total.h += (pa / 108) * (given.single + given.double + given.triple + given.homerun);
      total.bases += (pa / 108) * (given.single + 2 * given.double + 3 * given.triple + 4 * given.homerun);
      was.ab += line.ab;
      was.h += line.h;
      was.bases += line.h + line.double + 2 * line.triple + 3 * line.hr;
    }
    if (BELOW_FLOOR.includes(id)) {
      expect(clippedHere.length).toBeGreaterThan(0);
      return;
    }
    for (const field of TARGET_FIELDS) expect(Math.abs(off[field] / total.pa), field).toBeLessThan(TOLERANCE[field]);
    expect(Math.abs(total.h / total.ab - was.h / was.ab)).toBeLessThan(0.008);
    expect(Math.abs(total.bases / total.ab - was.bases / was.ab)).toBeLessThan(0.02);
  });

  it('asks of overall cards what domain 4.2 states', () => {
    const overall = cardsFromSeason(season(null), { regress: false }).cards;
    const mean = (id: string, kind: 'batting' | 'pitching', left: number) => {
      const faces = defined(overall.find(({ playerId }) => playerId === id)?.ratings[kind], id);
      const sides = { L: expectedOf(faces.L), R: expectedOf(faces.R) };
      return mapTarget((field) => left * sides.L[field] + (1 - left) * sides.R[field]);
    };
    const trout = mean('troutmi01', 'batting', 0.28);
    expect([trout.strikeout, trout.walk, trout.homerun].map((each) => Math.round(each * 2) / 2)).toEqual([
      19.5, 26.5, 12.5,
    ]);
    const cole = mean('colege01', 'pitching', 0.42);
    expect(Math.abs(cole.strikeout - 61.4)).toBeLessThan(0.6);
    expect(Math.abs(cole.walk - 3.9)).toBeLessThan(0.1);
    expect(Math.abs(cole.homerun - 3.7)).toBeLessThan(0.1);
    expect(mean('arraelu01', 'batting', 0.28).strikeout).toBe(0);
  });
});
