import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { makeQueryClient } from './query-client';

test('an answer on its way when its question is invalidated is asked for again', async () => {
  const queries = makeQueryClient();
  const answers: ((answer: string) => void)[] = [];
  const observer = new QueryObserver(queries, {
    queryKey: ['roles'],
    queryFn: () => new Promise<string>((resolve) => answers.push(resolve)),
  });
  const unsubscribe = observer.subscribe(() => {});
  await expect.poll(() => answers.length).toBe(1);
  const fresh = queries.invalidateQueries({ queryKey: ['roles'] });
  answers[0]?.('before the change');
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.('after the change');
  await fresh;
  expect(queries.getQueryData(['roles'])).toBe('after the change');
  unsubscribe();
});

test('what has its answer is asked for once', async () => {
  const queries = makeQueryClient();
  let asked = 0;
  const observer = new QueryObserver(queries, { queryKey: ['roles'], queryFn: () => ++asked, staleTime: 60_000 });
  const unsubscribe = observer.subscribe(() => {});
  await expect.poll(() => observer.getCurrentResult().data).toBe(1);
  await queries.invalidateQueries({ queryKey: ['roles'] });
  expect(asked).toBe(2);
  unsubscribe();
});
