import { readFileSync } from 'node:fs';
import { readChartFile, writeChartFile } from '@/cards/charts/chart-file';
import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import { printJson, runCommand, UsageError } from './options';
import { printTestRoll, testRoll } from './charts/test-roll';

const HELP = `
Usage: npm run charts -- check FILE [options]
       npm run charts -- print

A league's own result charts, as a JSON file that holds the tables it replaces (print shows all of them). Every hole,
overlap and unknown result is told by its table and row; sound charts are test-rolled in the average league beside the
standard ones.

  --games N   games of the test roll (2000)
  --seed S    the same seed plays the same games (1)
  --json      one JSON document
  --help      this text
`;

await runCommand({
  help: HELP,
  options: { games: { type: 'string' }, seed: { type: 'string' } },
  run(line) {
    const [verb, file] = line.positionals;
    if (verb === 'print') {
      process.stdout.write(`${JSON.stringify(writeChartFile(STANDARD_CHARTS), null, 2)}\n`);
      return 0;
    }
    if (verb !== 'check' || file === undefined) throw new UsageError('Say "check FILE" or "print".');
    const read = readChartFile(parsed(file));
    if (!read.ok) {
      if (line.json) printJson({ file, faults: read.error });
      else console.error([`${file} cannot be played:`, ...read.error.map((fault) => `  ${fault}`)].join('\n'));
      return 1;
    }
    const roll = testRoll(read.value, line.count('games', 2000), line.count('seed', 1, 0));
    if (line.json) printJson({ file, faults: [], ...roll });
    else console.log(`${file}: sound charts\n\n${printTestRoll(roll)}`);
    return 0;
  },
});

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} is no JSON file: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
