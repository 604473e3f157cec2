import type { Page } from '@playwright/test';
import { z } from 'zod';
import { expect, mainButton, result, test } from './fixtures';
import { friendsPlay, OFTEN, pressMain, whoActs } from './friends';

const Answer = z.object({
  result: z.object({
    data: z.object({
      view: z.object({
        card: z.object({
          state: z.looseObject({
            outs: z.number(),
            runners: z.array(z.number().nullable()),
            phase: z.looseObject({ type: z.string() }),
          }),
        }),
      }),
    }),
  }),
});

/** The scorecard as the server tells it to this page's person, with every field. */
async function scorecard(page: Page, address: string) {
  const gameId = address.split('/').at(-1);
  const input = encodeURIComponent(JSON.stringify({ gameId }));
  const answer = await page.request.get(`/api/trpc/game.get?input=${input}`);
  expect(answer.ok()).toBe(true);
  return Answer.parse(await answer.json()).result.data.view.card;
}

for (const end of ['kill', 'stop'] as const) {
  test(`a game in mid-inning survives a server that is ${end === 'kill' ? 'killed' : 'stopped'}`, async ({
    browser,
    server,
  }) => {
    test.setTimeout(240_000);
    const { home, away, address, close } = await friendsPlay(browser, server.url);
    const managers = [home, away];
    const isAtDecision = async (): Promise<boolean> => {
      const { state } = await scorecard(home, address);
      const decisions = [state.phase['defense'], state.phase['offense']];
      return (
        state.phase.type === 'decisions' &&
        decisions.every((decision) => decision === null) &&
        state.runners.some((runner) => runner !== null)
      );
    };
    while (!(await isAtDecision())) {
      const manager = await whoActs(managers);
      expect(manager, 'somebody reaches base in three innings').not.toBeNull();
      if (manager !== null) await pressMain(manager);
    }
    await pressMain(home);
    // Only what stays in a page that is not loaded anew can be read from it later.
    for (const page of managers) await page.evaluate(() => Object.assign(window, { stayed: true }));
    const before = await Promise.all(managers.map((page) => scorecard(page, address)));

    await server[end]();
    for (const page of managers) await expect(page.getByText(/reconnecting/i).first()).toBeVisible();
    await server.start();

    const after = await Promise.all(managers.map((page) => scorecard(page, address)));
    expect(after).toEqual(before);
    await expect(mainButton(away)).toBeVisible({ timeout: 60_000 });
    for (;;) {
      const manager = await whoActs(managers);
      if (manager === null) break;
      await pressMain(manager);
    }
    for (const page of managers) {
      await expect(result(page)).toBeVisible();
      await expect.poll(() => page.evaluate(() => 'stayed' in window), OFTEN).toBe(true);
    }
    await close();
  });
}
