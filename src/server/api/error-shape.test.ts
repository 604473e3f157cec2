import { TRPCError } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError, ERROR_CODES } from '@/server/errors';
import { toTransportError, whatToTell } from './error-shape';

const wrapped = (cause: unknown) => new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause });

describe('whatToTell', () => {
  it.each(ERROR_CODES)('tells %s by its code', (code) => {
    expect(whatToTell(wrapped(new AppError(code, 'A sentence.')), 'r1')).toEqual({ code, message: 'A sentence.' });
  });

  it('knows the error of another bundle, which is no instance of ours', () => {
    const foreign = Object.assign(new Error('Not your turn.'), { name: 'AppError', code: 'NOT_YOUR_TURN' });
    expect(whatToTell(foreign, 'r1')).toEqual({ code: 'NOT_YOUR_TURN', message: 'Not your turn.' });
  });

  it.each([
    new Error('select * from users where secret = 1'),
    Object.assign(new Error('password is hunter2'), { code: '28P01' }),
    Object.assign(new Error('x'), { name: 'AppError', code: 'MADE_UP' }),
    'a string',
  ])('says nothing of an unexpected failure but the id of the request', (cause) => {
    expect(whatToTell(wrapped(cause), 'r42')).toEqual({
      code: 'INTERNAL',
      message: 'Something went wrong on the server (request r42).',
    });
  });

  it('names the field that is wrong', () => {
    const { error } = z.object({ game: z.object({ pace: z.number() }) }).safeParse({ game: { pace: 'fast' } });
    const told = whatToTell(new TRPCError({ code: 'BAD_REQUEST', cause: error }), 'r1');
    expect(told.code).toBe('BAD_INPUT');
    expect(told.message).toContain('game.pace');
  });

  it.each([
    ['NOT_FOUND', 'NOT_FOUND'],
    ['PARSE_ERROR', 'BAD_INPUT'],
    ['METHOD_NOT_SUPPORTED', 'BAD_INPUT'],
    ['PAYLOAD_TOO_LARGE', 'TOO_LARGE'],
  ] as const)('maps the transport’s own %s', (code, expected) => {
    expect(whatToTell(new TRPCError({ code }), 'r1').code).toBe(expected);
  });
});

describe('toTransportError', () => {
  it.each([
    ['UNAUTHENTICATED', 'UNAUTHORIZED'],
    ['STALE_SEQ', 'CONFLICT'],
    ['CONFLICT', 'CONFLICT'],
    ['TRY_AGAIN', 'SERVICE_UNAVAILABLE'],
    ['NOT_YOUR_TURN', 'UNPROCESSABLE_CONTENT'],
  ] as const)('gives %s the status of %s', (code, expected) => {
    expect(toTransportError(wrapped(new AppError(code, 'x'))).code).toBe(expected);
  });
});
