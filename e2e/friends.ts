import type { Browser, Page } from '@playwright/test';
import { expect, mainButton, result, signIn } from './fixtures';

/** A game has hundreds of actions: look often, so that a press costs milliseconds. */
export const OFTEN = { intervals: [20] };

export interface Friends {
  readonly home: Page;
  readonly away: Page;
  /** Address of the game without the invite. */
  readonly address: string;
  readonly open: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Two people in browsers of their own, in a started game of three innings that one invited the other to. */
export async function friendsPlay(browser: Browser, baseURL: string): Promise<Friends> {
  const opened: Page[] = [];
  const open = async (): Promise<Page> => {
    const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    opened.push(page);
    return page;
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
  await away.getByRole('button', { name: 'Take the away seat' }).click();
  await home.getByRole('button', { name: 'Play ball' }).click();
  await away.getByRole('button', { name: 'Play ball' }).click();
  return {
    home,
    away,
    address: home.url().split('?')[0] ?? '',
    open,
    close: async () => {
      for (const page of opened) await page.context().close();
    },
  };
}

/** A manager whose button can be pressed, or null when the game is over. */
export async function whoActs(managers: readonly Page[]): Promise<Page | null> {
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

/** Presses a manager's button and waits until his screen shows what came of it. */
export async function pressMain(manager: Page): Promise<void> {
  const before = await screen(manager);
  await mainButton(manager).click();
  await expect.poll(() => screen(manager), { message: 'the press does something', ...OFTEN }).not.toBe(before);
}

const screen = async (page: Page): Promise<string> =>
  (await result(page).isVisible())
    ? 'result'
    : `${await page.getByRole('region', { name: 'Turn' }).textContent()}${await digest(page)}`;

/** What a screen says of the game: score and inning, bases, and every play it lists. */
export const digest = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.querySelector('[aria-label="Scoreboard"]')?.textContent,
      document.querySelector('svg[role="img"]')?.getAttribute('aria-label'),
      document.querySelector('section[aria-label="Plays"]')?.textContent,
    ].join('\n'),
  );
