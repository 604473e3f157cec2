import type { Page } from '@playwright/test';
import { expect, mainButton, playTheComputer, result, test } from './fixtures';

/** Presses on until the result stands there; answers how many times it pressed. */
async function playToTheEnd(page: Page, press: () => Promise<void>): Promise<number> {
  let presses = 0;
  for (;;) {
    const button = mainButton(page);
    await expect(button.or(result(page)).first()).toBeVisible();
    if (await result(page).isVisible()) return presses;
    await press();
    presses += 1;
    expect(presses, 'a game of nine innings ends').toBeLessThan(2_000);
  }
}

async function expectProof(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Box' }).first().click();
  const proofs = page.getByText(/^The box proves: \d+ = \d+\.$/);
  await expect(proofs).toHaveCount(2);
}

test('a newcomer plays the computer to the end with the mouse', async ({ page }) => {
  test.setTimeout(300_000);
  await playTheComputer(page, 'Mona Mouse');
  await page.getByRole('button', { name: 'Play ball' }).click();
  const presses = await playToTheEnd(page, () =>
    mainButton(page)
      .click({ timeout: 2_000 })
      // The button may go while the pointer is on its way: the loop looks again.
      .catch(() => undefined),
  );
  expect(presses).toBeGreaterThan(50);
  await expectProof(page);
  await page.getByRole('link', { name: /check/i }).first().click();
  await expect(page.getByText(/every die/i).first()).toBeVisible();
});

test('a newcomer plays the computer to the end with the keyboard', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/');
  await page.getByLabel('Your name').focus();
  await page.keyboard.type('Kay Board');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/games\/[0-9a-f-]{36}/);
  await expect(page.getByRole('button', { name: 'Play ball' })).toBeEnabled();
  await page.keyboard.press('Enter');
  const decision = page.getByRole('region', { name: 'Your decision' });
  await playToTheEnd(page, async () => {
    await page.keyboard.press('Enter');
    // After each play the focus is where the next press is, until the game is over and the panel has gone.
    await expect(decision.locator(':focus').or(result(page)).first()).toBeAttached();
  });
  await expectProof(page);
});
