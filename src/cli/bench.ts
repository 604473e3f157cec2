import { BENCHES } from './bench/bench';
import { loadBench } from './bench/load-bench';
import { load, machine } from './bench/machine';
import { printJson, runCommand, UsageError } from './options';

const HELP = `
Usage: npm run bench -- BENCH [options]

  engine     complete computer-against-computer games a second on one core
  action     an action received, committed and broadcast: 50th and 99th percentile
  fanout     messages to many viewers of one game, beside bare ws
  recovery   one game, and a thousand, brought back from the store
  memory     resident memory with ten and a thousand live games
  retrosheet a season of real games read and scored, from the event files in ../shared
  stats      every page of statistics at the server: of a season made before in DATABASE_URL, or of a new one of --games
             (2430) in a throw-away PostgreSQL
  cards      the library of cards at the server, with 10,000 cards, on PostgreSQL and on the embedded database

  --seed S       seed of the games that are played (1)
  --seconds N    how long to measure, where a bench measures by time
  --games N      live games, where a bench holds some
  --viewers N    watchers, where a bench has some
  --json         one JSON document
  --help         this text
`;

await runCommand({
  help: HELP,
  options: {
    seed: { type: 'string' },
    seconds: { type: 'string' },
    games: { type: 'string' },
    viewers: { type: 'string' },
  },
  async run(line) {
    const name = BENCHES.find((one) => one === line.positionals[0]);
    if (name === undefined || line.positionals.length > 1)
      throw new UsageError(`Name one bench: ${BENCHES.join(', ')}.`);
    const given = (option: string): number | null => (line.text(option) === null ? null : line.count(option, 1));
    const options = {
      seed: line.count('seed', 1, 0),
      seconds: given('seconds'),
      games: given('games'),
      viewers: given('viewers'),
    };
    const loadBefore = load();
    // Loaded when asked for: a bench of the engine starts no database.
    const bench = await loadBench(name);
    const result = await bench.run(options);
    const report = { bench: name, machine: machine(), load: { before: loadBefore, after: load() }, ...result };
    if (line.json) printJson(report);
    else process.stdout.write(`${lines(report, '').join('\n')}\n`);
    return 0;
  },
});

/** A report for people: one figure a line, nested ones set in. */
function lines(report: object, indent: string): string[] {
  return Object.entries(report).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [`${indent}${name}`, ...lines(value, `${indent}  `)]
      : [`${indent}${name.padEnd(24 - indent.length)}${formatted(value)}`],
  );
}

function formatted(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 3 }) : String(value);
}
