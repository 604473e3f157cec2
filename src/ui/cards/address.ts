import type { Hand } from '@/game/abilities';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';

/** Parts of an address that lists of cards and players share; what cannot be meant is as if it were not there. */

export function oneIn<const T extends string>(params: URLSearchParams, name: string, among: readonly T[]): T | null {
  const text = params.get(name);
  return among.find((one) => one === text) ?? null;
}

export const handIn = (params: URLSearchParams, name: string): Hand | null => oneIn(params, name, ['L', 'R']);

/** A whole number from 1 that a row can have. */
export function numberIn(params: URLSearchParams, name: string): number | null {
  return idsIn(params, name)[0] ?? null;
}

/** Several of them, with commas between. */
export const idsIn = (params: URLSearchParams, name: string): readonly number[] => [
  ...new Set(
    (params.get(name) ?? '')
      .split(',')
      .filter((text) => /^[1-9]\d{0,8}$/.test(text))
      .map(Number),
  ),
];

export const teamIn = (params: URLSearchParams): number | 'none' | null =>
  params.get('team') === 'none' ? 'none' : numberIn(params, 'team');

export const positionsIn = (params: URLSearchParams): readonly FieldPosition[] => {
  const given = (params.get('pos') ?? '').split(',');
  return FIELD_POSITIONS.filter((position) => given.includes(position));
};

/** What somebody looks for, as the server takes it. */
export const wordsIn = (params: URLSearchParams, name: string): string =>
  (params.get(name) ?? '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 60);

/** `?a=1&b=2`; nothing for what is null or empty. */
export function searchOf(parts: readonly (readonly [string, string | number | null])[]): string {
  const params = new URLSearchParams();
  for (const [name, value] of parts) if (value !== null && value !== '') params.append(name, String(value));
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
