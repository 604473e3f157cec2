import type { BrowserContext, Page } from '@playwright/test';
import { expect, mainButton, result, signIn, test } from './fixtures';

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
    .poll(async () => new Set(await Promise.all(pages.map(digest))).size, { message: 'four screens agree' })
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
  await expect(mainButton(home).or(mainButton(away).first())).toBeVisible();

  let actions = 0;
  while (!(await result(home).isVisible())) {
    let acted = false;
    for (const manager of managers) {
      const button = mainButton(manager);
      if (!(await button.isVisible())) continue;
      const before = await manager.getByRole('region', { name: 'Turn' }).textContent();
      await button.click({ timeout: 2_000 }).catch(() => undefined);
      acted = true;
      actions += 1;
      await expect
        .poll(async () => (await result(manager).isVisible()) || (await turnOrPlays(manager)) !== before)
        .toBe(true);
      await expectSameEverywhere(everyone);
    }
    if (!acted) await expect(mainButton(home).or(mainButton(away)).or(result(home)).first()).toBeVisible();
    expect(actions, 'three innings end').toBeLessThan(1_500);
  }
  for (const page of everyone) await expect(result(page)).toBeVisible();
  await expectSameEverywhere(everyone);
  expect(actions).toBeGreaterThan(30);
  for (const watcher of watchers) await expect(mainButton(watcher)).toHaveCount(0);
  await Promise.all(contexts.map((context) => context.close()));
});

const turnOrPlays = (page: Page): Promise<string | null> => page.getByRole('region', { name: 'Turn' }).textContent();
