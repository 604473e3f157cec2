import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { averageLeague } from '@/leagues/average';
import type { Card } from './card';
import { cardHash } from './card-hash';

const [first, second] = averageLeague()
  .home.members.map(({ card }) => card)
  .filter((card) => card !== null);
const card = first as Card;

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
};

describe('cardHash', () => {
  it('is SHA-256 in hex, whatever the order of keys and after a trip through JSON', () => {
    const hash = cardHash(card);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(cardHash(reversed(card) as Card)).toBe(hash);
    expect(cardHash(JSON.parse(JSON.stringify(card)) as Card)).toBe(hash);
  });

  it('agrees with another implementation over the canonical text', () => {
    const flat = { b: [1, null, 'ä'], a: { d: true, c: 0.5 } } as unknown as Card;
    const text = '{"a":{"c":0.5,"d":true},"b":[1,null,"ä"]}';
    expect(cardHash(flat)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('differs when anything differs', () => {
    const changed: Card[] = [
      { ...card, name: `${card.name}!` },
      { ...card, layout: card.layout + 1 },
      { ...card, abilities: { ...card.abilities, running: card.abilities.running + 1 } },
    ];
    const hashes = [card, second as Card, ...changed].map(cardHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
