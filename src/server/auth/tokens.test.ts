import { expect, it } from 'vitest';
import { hashSecret, newRecoveryCode, newSecret, newTag, readRecoveryCode } from './tokens';

it('makes secrets of 256 bits that differ', () => {
  expect(Buffer.from(newSecret(), 'base64url')).toHaveLength(32);
  expect(newSecret()).not.toBe(newSecret());
});

it('reads a recovery code however it was typed', () => {
  const code = newRecoveryCode();
  expect(code).toMatch(/^([2-9A-HJ-NP-Z]{5}-){4}[2-9A-HJ-NP-Z]{5}$/);
  expect(readRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
});

it('makes a tag of four clear characters', () => {
  expect(newTag()).toMatch(/^[2-9A-HJ-NP-Z]{4}$/);
});

it('hashes with SHA-256', () => {
  expect(hashSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
