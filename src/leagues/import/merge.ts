import { canonicalJson } from './journal';

type Fields = Readonly<Record<string, unknown>>;

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/**
 * What two people changed of the same fields, together: `mine` was made from `was`, `now` is what the other left.
 * `clash` names the fields that both changed, each to something else.
 */
export function merge(
  was: Fields,
  mine: Fields,
  now: Fields,
): { readonly merged: Fields; readonly clash: readonly string[] } {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(mine), ...Object.keys(now)])];
  const isMine = (key: string): boolean => !isSame(was[key], mine[key]);
  const clash = keys.filter((key) => isMine(key) && !isSame(was[key], now[key]) && !isSame(mine[key], now[key]));
  const merged = Object.fromEntries(
    keys.map((key) => [key, isMine(key) ? mine[key] : now[key]]).filter(([, value]) => value !== undefined),
  ) as Fields;
  return { merged, clash };
}
