import { describe, expect, it } from 'vitest';
import { failureOf } from './failure';

const told = (message: string, code: string): Error =>
  Object.assign(new Error(message), { name: 'TRPCClientError', data: { code, requestId: 'r-1' } });

describe('what a person is told of a failure', () => {
  it('is the sentence of a refusal, with no id to quote', () => {
    expect(failureOf(told('The seat is taken.', 'SEAT_TAKEN'))).toEqual({
      text: 'The seat is taken.',
      requestId: null,
    });
  });

  it('names the id of something unexpected once', () => {
    expect(failureOf(told('Something went wrong.', 'INTERNAL')).requestId).toBe('r-1');
    expect(failureOf(told('Something went wrong (request r-1).', 'INTERNAL')).requestId).toBeNull();
  });

  it('says that the server was not reached, in place of what the network library says', () => {
    const lost = Object.assign(new TypeError('fetch failed'), { name: 'TRPCClientError' });
    expect(failureOf(lost).text).toMatch(/cannot be reached/);
  });

  it('passes on a sentence of our own', () => {
    expect(failureOf(new Error('There are no teams to play with yet.')).text).toBe(
      'There are no teams to play with yet.',
    );
  });
});
