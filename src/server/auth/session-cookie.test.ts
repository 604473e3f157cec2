import { expect, it } from 'vitest';
import { readBearer, readSessionCookie, sessionCookie } from './session-cookie';

it('keeps the session from scripts and other sites, and is Secure on https alone', () => {
  expect(sessionCookie('t', false)).toBe('scorecard_session=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000');
  expect(sessionCookie('t', true)).toMatch(/; Secure$/);
  expect(sessionCookie(null, false)).toContain('Max-Age=0');
});

it('finds the session among cookies', () => {
  expect(readSessionCookie('a=1; scorecard_session=tok; b=2')).toBe('tok');
  expect(readSessionCookie('xscorecard_session=tok')).toBeNull();
  expect(readSessionCookie('scorecard_session=')).toBeNull();
  expect(readSessionCookie(null)).toBeNull();
});

it('reads a bearer token', () => {
  expect(readBearer('Bearer abc-_1')).toBe('abc-_1');
  expect(readBearer('Basic abc')).toBeNull();
  expect(readBearer(null)).toBeNull();
});
