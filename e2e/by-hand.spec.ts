import type { Page } from '@playwright/test';
import { faultsOf } from './axe';
import { expect, result, signIn, test } from './fixtures';

const decision = (page: Page) => page.getByRole('region', { name: 'Your decision' });
const main = (page: Page) => decision(page).locator('[data-main]:enabled:not([aria-disabled=true])');
const notation = (page: Page) => page.getByLabel('Scorer’s notation');
const turn = (page: Page) => page.getByRole('region', { name: 'Turn' });
const OFTEN = { intervals: [20] };

interface Managers {
  readonly home: Page;
  readonly away: Page;
}

/** Two people in a game of one inning on paper cards; whoever does not enter has five minutes to look. */
async function paperGame(home: Page, away: Page): Promise<Managers> {
  await signIn(home, 'Hanna Home');
  await home.goto('/games/new');
  await home.getByRole('radio', { name: /SBA/ }).check({ force: true });
  await home.getByRole('radio', { name: /A friend/ }).check({ force: true });
  await home.getByLabel('Other number of innings').fill('1');
  await home.getByText('More rules').click();
  await home.getByLabel('Time to challenge').selectOption('300');
  await home.getByRole('switch', { name: /Table dice/ }).click();
  await home.getByRole('button', { name: 'Make the game' }).click();
  await home.waitForURL(/\/games\/[0-9a-f-]{36}/);
  const invite = await home.locator('code', { hasText: 'invite=' }).textContent();
  await away.goto(invite ?? '');
  await away.getByLabel('Your name').fill('Abel Away');
  await away.getByRole('button', { name: 'Take the away seat' }).click();
  await home.getByRole('button', { name: 'Play ball' }).click();
  await away.getByRole('button', { name: 'Play ball' }).click();
  return { home, away };
}

/** Presses whoever can press on until a card is to be read; answers who reads it, or null when the game is over. */
async function untilReading(managers: Managers): Promise<Page | null> {
  const pages = [managers.home, managers.away];
  for (let presses = 0; presses < 200; presses++) {
    let found: Page | 'over' | null = null;
    let button: Page | null = null;
    await expect
      .poll(async () => {
        for (const page of pages) {
          if (await result(page).isVisible()) found = 'over';
          else if (await notation(page).isVisible()) found = page;
          else if (await main(page).isVisible()) button = page;
        }
        return found !== null || button !== null;
      }, OFTEN)
      .toBe(true);
    if (found === 'over') return null;
    if (found !== null) return found;
    await main(button ?? managers.home)
      .click({ timeout: 2_000 })
      // The other manager’s press may take the button away under the pointer.
      .catch(() => undefined);
  }
  throw new Error('nobody ever reads a card');
}

const other = ({ home, away }: Managers, page: Page): Page => (page === home ? away : home);

/** Types a line and sends it with Enter; the other manager says that it looks right. */
async function enter(managers: Managers, reader: Page, line: string): Promise<void> {
  const rival = other(managers, reader);
  await notation(reader).fill(line);
  await notation(reader).press('Enter');
  await expect(turn(rival)).toContainText('Is this what the card says?');
  await decision(rival).getByRole('button', { name: 'Looks right' }).click();
  await expect(turn(rival)).not.toContainText('Is this what the card says?');
}

const reads = async (managers: Managers): Promise<Page> => {
  const page = await untilReading(managers);
  if (page === null) throw new Error('the game is over');
  return page;
};

/** Somebody reads a card with a man on second alone; one whom the dice moved or caught is followed by another double. */
async function readsWithManOnSecond(managers: Managers): Promise<Page> {
  for (let doubles = 0; doubles < 10; doubles++) {
    const reader = await reads(managers);
    if (/, runner on second\./.test((await reader.getByRole('heading', { level: 1 }).textContent()) ?? ''))
      return reader;
    await enter(managers, reader, '2B7');
  }
  throw new Error('nobody stays on second');
}

test('two managers enter a game on paper cards, with a challenge and a correction', async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const open = async (width: number, height: number): Promise<Page> =>
    (await browser.newContext({ baseURL: baseURL ?? '', viewport: { width, height } })).newPage();
  const managers = await paperGame(await open(1440, 900), await open(390, 844));
  const { home, away } = managers;

  // By notation, challenged once, corrected.
  let reader = await reads(managers);
  let rival = other(managers, reader);
  await expect(rival.getByLabel('Scorer’s notation')).toBeHidden();
  // Who pressed last in the panel finds himself in the field.
  await expect(notation(reader)).toBeFocused();
  await reader.keyboard.type('1b7');
  await expect(decision(reader).getByText(/singles to left\./)).toBeVisible();
  expect(await faultsOf(reader)).toEqual([]);
  await reader.keyboard.press('Enter');
  await expect(turn(rival)).toContainText('Is this what the card says?');
  await expect(turn(reader)).toContainText('to look at the result');
  await decision(rival).getByRole('button', { name: 'Challenge…' }).click();
  await rival.getByLabel('What does the card say?').fill('Row 8 is a double.');
  expect(await faultsOf(rival)).toEqual([]);
  await decision(rival).getByRole('button', { name: 'Challenge', exact: true }).click();
  await expect(turn(reader)).toContainText('Row 8 is a double.');
  await expect(notation(reader)).toHaveValue('1b7');
  await enter(managers, reader, '2B7');
  await expect(home.getByRole('region', { name: 'Plays' }).getByText(/doubles to left\./)).toBeVisible();

  // What cannot be read, and what cannot be, says so; what was typed stays.
  reader = await readsWithManOnSecond(managers);
  await notation(reader).fill('6-3 nonsense');
  await expect(decision(reader).getByText(/This does not belong to a play\./)).toBeVisible();
  await notation(reader).fill('1B8 3-H');
  await expect(decision(reader).getByText(/Nobody is on third\./)).toBeVisible();
  await expect(notation(reader)).toHaveValue('1B8 3-H');
  // Neither a reload nor a broken line loses what is half typed.
  await reader.reload();
  await expect(notation(reader)).toHaveValue('1B8 3-H');
  await reader.context().setOffline(true);
  await expect(turn(reader)).toBeVisible();
  await reader.context().setOffline(false);
  await expect(notation(reader)).toHaveValue('1B8 3-H');

  // The man on second is thrown out at home: changed in the lists, then on the diamond the batter takes second.
  await notation(reader).fill('1B8');
  await decision(reader)
    .getByRole('button', { name: /Change runners/ })
    .click();
  await reader.getByLabel(/, from second$/).selectOption({ label: 'out at home' });
  await reader.getByLabel(/^Fielders who put out/).fill('8-6-2');
  await reader.getByLabel(/^Fielders who put out/).press('Enter');
  await reader
    .getByRole('group', { name: 'Diamond after the play' })
    .getByRole('button', { pressed: false })
    .last()
    .click();
  await reader.getByRole('button', { name: /^Send .* to second$/ }).click();
  await expect(decision(reader).getByText(/takes second on the throw;.*center to short to catcher/)).toBeVisible();
  await reader.getByRole('button', { name: 'Add an error' }).click();
  await reader.getByLabel('Error 1 by').selectOption('4');
  expect(await faultsOf(reader)).toEqual([]);
  await decision(reader).getByRole('button', { name: 'Enter the result' }).click();
  rival = other(managers, reader);
  await expect(turn(rival)).toContainText('Is this what the card says?');
  // Whoever entered it may still change his mind.
  await decision(reader).getByRole('button', { name: 'Enter it anew' }).click();
  await enter(managers, reader, '1B8 2-H');
  await expect(home.getByText(/singles to center;.* scores\./).first()).toBeVisible();

  // By the picker: the rules carry it out.
  reader = await reads(managers);
  await reader.getByPlaceholder(/Search/).fill('strike');
  await decision(reader).getByRole('button', { name: 'strikeout' }).click();
  await decision(reader).getByRole('button', { name: 'Enter the result' }).click();
  rival = other(managers, reader);
  await decision(rival).getByRole('button', { name: 'Looks right' }).click();
  await expect(home.getByText(/strikes out\./).first()).toBeVisible();

  // Dice rolled at home.
  await main(home).click();
  await main(away).click();
  await away.getByRole('button', { name: 'Rolled at home…' }).click();
  for (const [label, face] of [
    ['Red d6', '2'],
    ['First d6', '3'],
    ['Second d6', '5'],
    ['d20', '14'],
  ] as const) {
    await away.getByLabel(label, { exact: true }).selectOption(face);
  }
  await away.getByRole('button', { name: 'Put them on the table' }).click();
  await expect(away.getByText(/Batter’s card, column 2, row 8, split 14/).first()).toBeVisible();
  await enter(managers, away, 'FF5');
  await expect(home.getByText(/dice rolled at home/).first()).toBeVisible();

  // On to the end, the visitors' third out, then nobody of the home team reaches.
  const lines = ['K', '6-3', 'F8', 'L4', 'P6', 'KL'];
  for (let turnAtBat = 0; turnAtBat < 40; turnAtBat++) {
    const next = await untilReading(managers);
    if (next === null) break;
    await enter(managers, next, lines[turnAtBat % lines.length] ?? 'K');
  }
  for (const page of [home, away]) {
    await expect(result(page)).toBeVisible();
    await page.getByRole('tab', { name: 'Box' }).first().click();
    await expect(page.getByText(/^The box proves: \d+ = \d+\.$/)).toHaveCount(2);
    await page.context().close();
  }
});
