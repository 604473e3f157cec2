/** Prints `text` and ends the process when `--help` was asked for. */
export function help(text: string): void {
  if (!process.argv.includes('--help')) return;
  console.log(text);
  process.exit(0);
}
