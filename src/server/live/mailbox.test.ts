import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Mailbox } from './mailbox';

const tooSlow = () => new Error('too slow');

async function all<T>(mailbox: Mailbox<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of mailbox.read()) values.push(value);
  return values;
}

test('a reader gets every value once, in order, however reading and putting fall together', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 }), async (bursts) => {
      const mailbox = new Mailbox<number>(1_000, tooSlow);
      const reading = all(mailbox);
      let next = 0;
      for (const burst of bursts) {
        for (let i = 0; i < burst; i++) mailbox.put(next++);
        await Promise.resolve();
      }
      mailbox.end();
      expect(await reading).toEqual(Array.from({ length: next }, (_, i) => i));
    }),
  );
});

test('the value that no longer fits ends the reader and frees what waited', async () => {
  const mailbox = new Mailbox<number>(3, tooSlow);
  for (const value of [1, 2, 3]) mailbox.put(value);
  expect(mailbox.waiting).toBe(3);
  mailbox.put(4);
  expect(mailbox.waiting).toBe(0);
  mailbox.put(5);
  await expect(all(mailbox)).rejects.toThrow('too slow');
});

test('what waits is read before the end, and an error comes last', async () => {
  const mailbox = new Mailbox<number>(3, tooSlow);
  mailbox.put(1);
  mailbox.end(new Error('over'));
  mailbox.end();
  const reader = mailbox.read();
  expect(await reader.next()).toEqual({ done: false, value: 1 });
  await expect(reader.next()).rejects.toThrow('over');
});
