import type { BrowserContext, Page } from '@playwright/test';
import { expect, mainButton, result, signIn, test } from './fixtures';

/** A game has hundreds of actions: look often, so that a press costs milliseconds. */
const OFTEN = { intervals: [20] };

/** What a screen says of the game: score and inning, bases, and every play it lists. */
const digest = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.querySelector('[aria-label="Scoreboard"]')?.textContent,
      document.querySelector('svg[role="img"]')?.getAttribute('aria-label'),
      document.querySelector('section[aria-label="Plays"]')?.textContent,
    ].join('\n'),
  );

async function expectSameEverywhere(pages: readonly Page[]): Promise<void> {
  await expect
    .poll(async () => new Set(await Promise.all(pages.map(digest))).size, { message: 'four screens agree', ...OFTEN })
    .toBe(1);
}

test('two managers play each other while two more watch; all four see the same', async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const contexts: BrowserContext[] = [];
  const open = async (): Promise<Page> => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1440, height: 900 } });
    contexts.push(context);
    return context.newPage();
  };
  const home = await open();
  await signIn(home, 'Hanna Home');
  await home.goto('/games/new');
  await home.getByRole('radio', { name: /A friend/ }).check({ force: true });
  await home.getByRole('button', { name: '3 innings' }).click();
  await home.getByRole('button', { name: 'Make the game' }).click();
  await home.waitForURL(/\/games\/[0-9a-f-]{36}/);
  const invite = await home.locator('code', { hasText: 'invite=' }).textContent();
  expect(invite).toContain(home.url().split('?')[0]);

  const away = await open();
  await away.goto(invite ?? '');
  await away.getByLabel('Your name').fill('Abel Away');
  await away.getByRole('button', { name: /Take the away seat/ }).click();

  const watchers = [await open(), await open()];
  const [address = ''] = home.url().split('?');
  for (const watcher of watchers) await watcher.goto(address);

  await home.getByRole('button', { name: /Play ball|Hand in/ }).click();
  await away.getByRole('button', { name: /Play ball|Hand in/ }).click();
  const managers = [home, away];
  const everyone = [...managers, ...watchers];
  let actions = 0;
  for (;;) {
    const manager = await whoActs(managers);
    if (manager === null) break;
    const before = await turnOrResult(manager);
    await mainButton(manager).click();
    actions += 1;
    await expect.poll(() => turnOrResult(manager), { message: 'the press does something', ...OFTEN }).not.toBe(before);
    await expectSameEverywhere(everyone);
    expect(actions, 'three innings end').toBeLessThan(1_500);
  }
  for (const page of everyone) await expect(result(page)).toBeVisible();
  await expectSameEverywhere(everyone);
  expect(actions).toBeGreaterThan(30);
  for (const watcher of watchers) await expect(mainButton(watcher)).toHaveCount(0);
  await Promise.all(contexts.map((context) => context.close()));
});

/** A manager whose button can be pressed, or null when the game is over. */
async function whoActs(managers: readonly Page[]): Promise<Page | null> {
  let found: Page | null = null;
  await expect
    .poll(
      async () => {
        for (const page of managers) {
          if (await result(page).isVisible()) return true;
          if (await mainButton(page).isVisible()) found = page;
        }
        return found !== null;
      },
      { message: 'somebody can act', ...OFTEN },
    )
    .toBe(true);
  return found;
}

const turnOrResult = async (page: Page): Promise<string | null> =>
  (await result(page).isVisible())
    ? 'result'
    : `${await page.getByRole('region', { name: 'Turn' }).textContent()}${await digest(page)}`;
