/** Longest line of a file that is read, in characters. */
const MAX_LINE = 2_000;

/** Most lines of a file: a club's season at home has about 16,000. */
const MAX_LINES = 100_000;

/** Control characters, surrogates without a partner, and what is invisible or turns the direction of text. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The first line that must not be in a file, and why; null when there is none. */
export function forbiddenLine(text: string): { readonly line: number; readonly reason: string } | null {
  const lines = text.split('\n');
  if (lines.length > MAX_LINES) return { line: MAX_LINES + 1, reason: `A file has at most ${MAX_LINES} lines.` };
  for (const [index, line] of lines.entries()) {
    if (line.length > MAX_LINE) return { line: index + 1, reason: `The line has more than ${MAX_LINE} characters.` };
    if (FORBIDDEN.test(line.replaceAll(/[\t\r]/g, '')))
      return { line: index + 1, reason: 'The line holds characters that are not text.' };
  }
  return null;
}

/** Longest name of a man, a team or a city. */
const MAX_NAME = 60;
const ID = /^[\w.'-]{1,20}$/;
const GAME_ID = /^\w{1,20}$/;
const TEAM_CODE = /^[A-Z0-9]{3}$/;

/** Why the names of a game are refused; null when they are not. */
export function nameProblem(names: {
  readonly game: string;
  readonly codes: readonly string[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
}): string | null {
  const code = names.codes.find((one) => !TEAM_CODE.test(one));
  if (code !== undefined) return `A team has three letters or digits, not "${code.slice(0, 20)}".`;
  if (new Set(names.codes).size < names.codes.length) return 'A team does not play against itself.';
  if (!GAME_ID.test(names.game))
    return `A game's id has up to 20 letters and digits, not "${names.game.slice(0, 20)}".`;
  const id = names.ids.find((one) => !ID.test(one));
  if (id !== undefined) return `A player's id has up to 20 letters and digits, not "${id.slice(0, 20)}".`;
  const long = names.names.find((one) => one.length > MAX_NAME);
  return long === undefined ? null : `A name has at most ${MAX_NAME} characters: "${long.slice(0, 20)}…".`;
}
