import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Wrong usage: told in one line, exit code 1. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

export interface CommandLine {
  /** The last given value of each option; null where it was not given. */
  text(name: string): string | null;
  flag(name: string): boolean;
  /** A whole number of at least `least`. */
  count(name: string, standard: number, least?: number): number;
  /** One of a closed list. */
  oneOf<T extends string>(name: string, allowed: readonly T[], standard: T): T;
  readonly positionals: readonly string[];
  readonly json: boolean;
}

/** Parses arguments against `options`, to which `--help` and `--json` are added. Throws `UsageError`. */
export function parseCommandLine(args: readonly string[], options: Options): CommandLine & { readonly help: boolean } {
  const { values, positionals } = parsed(args, options);
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const flag = (name: string): boolean => values[name] === true;
  return {
    text,
    flag,
    count: (name, standard, least = 1) => {
      const given = text(name);
      if (given === null) return standard;
      if (!/^\d{1,15}$/.test(given) || Number(given) < least) {
        throw new UsageError(`--${name} must be a whole number of at least ${least}, not "${given}".`);
      }
      return Number(given);
    },
    oneOf: (name, allowed, standard) => {
      const given = text(name) ?? standard;
      const found = allowed.find((one) => one === given);
      if (found === undefined) throw new UsageError(`--${name} must be one of ${allowed.join(', ')}, not "${given}".`);
      return found;
    },
    positionals,
    json: flag('json'),
    help: flag('help'),
  };
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

function parsed(args: readonly string[], options: Options): Parsed {
  const all: Options = { ...options, help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } };
  try {
    return parseArgs({ args: [...args], options: all, allowPositionals: true, strict: true });
  } catch (error) {
    // Node explains at length; the first sentence names the option.
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(/\.?\n|\. To /);
    throw new UsageError(`${reason}.`);
  }
}

export interface Command {
  readonly help: string;
  readonly options: Options;
  /** Does the work; what it resolves to is the exit code. */
  run(line: CommandLine): Promise<number> | number;
}

/**
 * Runs a command and sets the exit code: 0 only on success, 1 on wrong usage or failure, whose reason goes to stderr in
 * one line. `explain` names expected failures besides wrong usage; anything else shows its stack.
 */
export async function runCommand(
  command: Command,
  args: readonly string[] = process.argv.slice(2),
  explain: (error: unknown) => string | null = () => null,
): Promise<void> {
  try {
    const line = parseCommandLine(args, command.options);
    if (line.help) {
      process.stdout.write(`${command.help.trim()}\n`);
      return;
    }
    process.exitCode = await command.run(line);
  } catch (error) {
    process.exitCode = 1;
    const reason = error instanceof UsageError ? `${error.message} See --help.` : explain(error);
    process.stderr.write(`${reason ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  }
}

/** One JSON document on stdout, and nothing else. */
export const printJson = (document: unknown): void => {
  process.stdout.write(`${JSON.stringify(document)}\n`);
};
