import { spawn } from 'node:child_process';

export interface StepResult {
  readonly name: string;
  readonly code: number;
  readonly seconds: number;
  /** Everything the command printed, when it was captured. */
  readonly output: string;
}

/** Runs one command to its end. `quiet` keeps its output back, to be shown only when it fails. */
export function runStep(
  name: string,
  command: string,
  args: readonly string[],
  options: { readonly quiet?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<StepResult> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...options.env },
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (code: number): void => resolve({ name, code, seconds: (performance.now() - started) / 1000, output });
    child.on('error', (error) => {
      output += String(error);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** One line a step: its name, what became of it, how long it took. */
export function reportStep(step: StepResult): void {
  const verdict = step.code === 0 ? 'ok' : `failed (exit ${step.code})`;
  console.log(`${step.name.padEnd(14)} ${verdict.padEnd(16)} ${step.seconds.toFixed(1)} s`);
  if (step.code !== 0 && step.output) console.log(step.output);
}

/** The program of a package in node_modules, called without npx so that a run starts fast and asks nothing. */
export const bin = (name: string): string => `node_modules/.bin/${name}`;
