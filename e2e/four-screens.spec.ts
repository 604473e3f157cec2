import type { Page } from '@playwright/test';
import { expect, mainButton, result, test } from './fixtures';
import { digest, friendsPlay, OFTEN, pressMain, whoActs } from './friends';

async function expectSameEverywhere(pages: readonly Page[]): Promise<void> {
  await expect
    .poll(async () => new Set(await Promise.all(pages.map(digest))).size, { message: 'four screens agree', ...OFTEN })
    .toBe(1);
}

test('two managers play each other while two more watch; all four see the same', async ({ browser, server }) => {
  test.setTimeout(300_000);
  const { home, away, address, open, close } = await friendsPlay(browser, server.url);
  const watchers = [await open(), await open()];
  for (const watcher of watchers) await watcher.goto(address);
  const everyone = [home, away, ...watchers];

  let actions = 0;
  for (;;) {
    const manager = await whoActs([home, away]);
    if (manager === null) break;
    await pressMain(manager);
    actions += 1;
    await expectSameEverywhere(everyone);
    expect(actions, 'three innings end').toBeLessThan(1_500);
  }
  for (const page of everyone) await expect(result(page)).toBeVisible();
  await expectSameEverywhere(everyone);
  expect(actions).toBeGreaterThan(30);
  for (const watcher of watchers) await expect(mainButton(watcher)).toHaveCount(0);
  await close();
});
