import { basename, parse, resolve } from 'node:path';
import { makeCard } from '@/cards/card';
import { cardsFromSeason } from '@/cards/from-stats/cards-from-season';
import { readSeason } from '@/cards/from-stats/read-season';
import { cardsFromCsv } from '@/cards/import/cards-from-csv';
import { cardsFromJson } from '@/cards/import/cards-from-json';
import { writeCard, type PlayerCard } from '@/cards/player-card';
import { UsageError, type CommandLine } from '../options';
import { appliedText, type Applied, type ApplyCards } from './apply-cards';
import { cardsetName } from './cardset-name';
import { FileProblems } from './file-problems';
import { clippedReport, countsOf } from './print-report';
import { parseCsv, readCsv, readSeasonFiles, readText } from './read-files';

export const CARDS_OPTIONS = {
  apply: { type: 'boolean' },
  cardset: { type: 'string' },
  regress: { type: 'boolean' },
  splits: { type: 'string' },
} as const;

export interface CardsIo {
  readonly applyCards: ApplyCards;
  print(text: string): void;
}

/** Writes the cards where `--apply` asks for it; null in a dry run. Before anything is printed: it may be refused. */
async function apply(cards: readonly PlayerCard[], source: string, line: CommandLine, io: CardsIo) {
  if (!line.flag('apply')) return null;
  return io.applyCards({
    cardset: cardsetName(line.text('cardset'), source),
    cards: cards.map(({ playerId, name, abilities, ratings }) => ({
      playerId,
      card: makeCard(name, abilities, ratings),
    })),
  });
}

/** What a JSON document says of the cards beside listing them; nothing in a dry run. */
const appliedPart = (applied: Applied | null) => (applied === null ? {} : { applied });

const endText = (applied: Applied | null): string =>
  applied === null ? 'Dry run: nothing was written. --apply writes.' : appliedText(applied);

const document = (value: unknown): string => JSON.stringify(value);

async function fromStats(directory: string, line: CommandLine, io: CardsIo): Promise<number> {
  const tables = readSeasonFiles(directory);
  const splits = line.text('splits');
  const season = readSeason(splits === null ? tables : { ...tables, splits: readCsv(splits) });
  if (!season.ok) throw new FileProblems(season.error);
  const { cards, lost } = cardsFromSeason(season.value, { regress: line.flag('regress') });
  const applied = await apply(cards, basename(resolve(directory)), line, io);
  if (line.json) {
    const players = cards.map((card) => ({ ...writeCard(card), clipped: card.clipped, assumed: card.assumed }));
    io.print(document({ players, lost, ...appliedPart(applied) }));
  } else {
    io.print(`${countsOf(cards)}; ${lost.length} lost.`);
    for (const { name, reason } of lost) io.print(`  lost ${name}: ${reason}`);
    io.print(clippedReport(cards));
    io.print(endText(applied));
  }
  return 0;
}

function readCardFile(path: string): readonly PlayerCard[] {
  const file = basename(path);
  const text = readText(path);
  const isJson = /^\s*[[{]/.test(text);
  const cards = isJson ? cardsFromJson(file, text) : cardsFromCsv(parseCsv(file, text));
  if (!cards.ok) throw new FileProblems(cards.error);
  return cards.value;
}

async function importFile(path: string, line: CommandLine, io: CardsIo): Promise<number> {
  const cards = readCardFile(path);
  const applied = await apply(cards, parse(resolve(path)).name, line, io);
  if (line.json) {
    io.print(document({ players: cards.map(writeCard), lost: [], ...appliedPart(applied) }));
  } else {
    io.print(`${countsOf(cards)}.`);
    io.print(endText(applied));
  }
  return 0;
}

function checkFile(path: string, line: CommandLine, io: CardsIo): number {
  const cards = readCardFile(path);
  io.print(
    line.json
      ? document({ file: basename(path), players: cards.length, problems: [] })
      : `${countsOf(cards)}. Nothing is wrong with them.`,
  );
  return 0;
}

/** Runs one `cards` command; what it resolves to is the exit code. */
export async function runCards(line: CommandLine, io: CardsIo): Promise<number> {
  const [verb, target, ...rest] = line.positionals;
  if (verb === undefined) throw new UsageError('Say what to do: from-stats, import or check.');
  if (rest.length > 0) throw new UsageError(`"${rest.join(' ')}" is one argument too many.`);
  if (target === undefined) throw new UsageError(`${verb} needs ${verb === 'from-stats' ? 'a directory' : 'a file'}.`);
  switch (verb) {
    case 'from-stats':
      return fromStats(target, line, io);
    case 'import':
      return importFile(target, line, io);
    case 'check':
      return checkFile(target, line, io);
    default:
      throw new UsageError(`"${verb}" is none of from-stats, import, check.`);
  }
}
