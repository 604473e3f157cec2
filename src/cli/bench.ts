import type { BenchOptions } from './bench/engine';
import { load, machine } from './bench/machine';
import { printJson, runCommand, UsageError } from './options';

const HELP = `
Usage: npm run bench -- BENCH [options]

  engine     complete computer-against-computer games a second on one core
  action     an action received, committed and broadcast: 50th and 99th percentile
  fanout     messages to many viewers of one game, beside bare ws
  recovery   one game, and a thousand, brought back from the store
  memory     resident memory with ten and a thousand live games

  --seed S       seed of the games that are played (1)
  --seconds N    how long to measure, where a bench measures by time
  --json         one JSON document
  --help         this text
`;

interface Bench {
  run(options: BenchOptions): Promise<object>;
}

// Loaded when asked for: a bench of the engine starts no database.
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  engine: () => import('./bench/engine'),
  action: () => import('./bench/action'),
  fanout: () => import('./bench/fanout'),
  recovery: () => import('./bench/recovery'),
  memory: () => import('./bench/memory'),
};

await runCommand({
  help: HELP,
  options: { seed: { type: 'string' }, seconds: { type: 'string' } },
  async run(line) {
    const name = line.positionals[0] ?? '';
    const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
    if (bench === undefined || line.positionals.length > 1) {
      throw new UsageError(`Name one bench: ${Object.keys(BENCHES).join(', ')}.`);
    }
    const seconds = line.text('seconds') === null ? null : line.count('seconds', 1);
    const loadBefore = load();
    const result = await (await bench()).run({ seed: line.count('seed', 1, 0), seconds });
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
