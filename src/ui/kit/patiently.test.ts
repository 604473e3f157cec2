// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patiently } from './patiently';

const network = (isThere: boolean): void => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isThere);
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('waits while there is no network, and fetches as soon as it is back', async () => {
  network(false);
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no network')).mockResolvedValue('part');
  const { fetch, isWaiting, subscribe } = patiently(load);
  const said: boolean[] = [];
  subscribe(() => said.push(isWaiting()));
  const fetched = fetch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).toHaveBeenCalledTimes(1);
  expect(isWaiting()).toBe(true);
  network(true);
  window.dispatchEvent(new Event('online'));
  expect(await fetched).toBe('part');
  expect(said).toEqual([true, false]);
});

it('asks again while the server is away for a moment', async () => {
  network(true);
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('away')).mockResolvedValue('part');
  const fetched = patiently(load).fetch();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await fetched).toBe('part');
});

it('gives up where the network is there and the part is not', async () => {
  network(true);
  const load = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('gone'));
  const { fetch, isWaiting } = patiently(load);
  const given = expect(fetch()).rejects.toThrow('gone');
  await vi.advanceTimersByTimeAsync(60_000);
  await given;
  expect(load).toHaveBeenCalledTimes(4);
  expect(isWaiting()).toBe(false);
});
