import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRecord, readRecords } from './read-records';
import { eventFile, play } from './testing/made-up-game';
import { writeRecord, writeRecords } from './write-records';

it('reads every kind of record', () => {
  expect(readRecord('start,doej001,"Doe, Jane",1,0,1')).toEqual({
    ok: true,
    value: { type: 'start', player: 'doej001', name: 'Doe, Jane', team: 1, order: 0, position: 1 },
  });
  expect(readRecord('play,9,1,doej001,32,BBCX,S8/L.1-2')).toMatchObject({ value: { inning: 9, event: 'S8/L.1-2' } });
  expect(readRecord('radj,doej001,2')).toMatchObject({ value: { type: 'radj', base: 2 } });
  expect(readRecord('ladj,0,4')).toMatchObject({ value: { type: 'ladj', team: 0, order: 4 } });
  expect(readRecord('odd,1,2')).toMatchObject({ value: { type: 'other', fields: ['odd', '1', '2'] } });
});

it.each([
  'id,HOM202604010',
  'version,2',
  'info,scorer,"Someone"',
  'info,temp,61',
  'start,doej001,"Doe, Jane",1,0,1',
  'sub,doej001,"Jane Doe",0,9,11',
  'play,1,0,doej001,??,,K',
  'badj,doej001,L',
  'padj,doej001,R',
  'ladj,1,3',
  'radj,doej001,2',
  'presadj,doej001,3',
  'data,er,doej001,2',
  'com,"$a, with a comma"',
  'odd,"with, comma",x',
])('%s is written as it was read', (line) => {
  const read = readRecord(line);
  expect(read.ok && writeRecord(read.value)).toBe(line);
});

it('keeps CR LF and LF files alike, and the file the same', () => {
  const text = eventFile([play(1, 0, 'v1', 'K')]).replaceAll('\n', '\r\n');
  const { games, faults } = readRecords(text);
  expect(faults).toEqual([]);
  expect(writeRecords(games)).toBe(text);
});

it.each([
  ['play,1,0,v1,??,K', 'A play record has 7 fields, not 6.'],
  ['play,x,0,v1,??,,K', 'An inning is a number from 1, not "x".'],
  ['play,1,2,v1,??,,K', 'The team is 0 or 1, not "2".'],
  ['play,1,0,v1,??,,', 'The play is empty.'],
  ['start,v1,"One",0,10,8', 'A place in the order is 0 to 9, not "10".'],
  ['sub,v1,"One",0,1,13', 'A position is 1 to 12, not "13".'],
  ['ladj,2,1', 'A ladj record names a team (0, 1) and a place (1–9).'],
  ['radj,v1,4', 'A radj record names a player and a base (1–3).'],
])('%s: %s', (line, reason) => {
  expect(readRecord(line)).toEqual({ ok: false, error: reason });
});

it('a spoiled line spoils its game only, and is told by line and game', () => {
  const good = eventFile([play(1, 0, 'v1', 'K')]);
  const bad = eventFile([play(1, 0, 'v1', '')]).replace('HOM202604010', 'HOM202604020');
  const { games, faults } = readRecords(`${bad}${good}`);
  expect(games.map((game) => game.id)).toEqual(['HOM202604010']);
  expect(faults).toEqual([{ line: 25, game: 'HOM202604020', reason: 'The play is empty.' }]);
});

it('tells of records before the first game, and of empty lines', () => {
  expect(readRecords('info,date,2026/04/01\n').faults).toMatchObject([{ line: 1, game: null }]);
  expect(readRecords('id,A\n\nversion,2\n').faults).toMatchObject([
    { line: 2, game: 'A', reason: 'The line is empty.' },
  ]);
});

it('any text at all is read without a throw', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readRecords(text)));
});
