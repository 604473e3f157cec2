import { faultsOf } from './axe';
import { expect, mainButton, playTheComputer, test } from './fixtures';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing at ${width} px, ${colorScheme}`, async ({ browser, server }) => {
      const context = await browser.newContext({
        baseURL: server.url,
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      await page.goto('/');
      await expect(page.getByLabel('Your name')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.goto('/recover');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);

      await playTheComputer(page, 'Axel Axe');
      await expect(page.getByRole('button', { name: 'Play ball' })).toBeEnabled();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Play ball' }).click();
      for (let press = 0; press < 5; press += 1) await mainButton(page).click();
      await expect(mainButton(page)).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      for (const tab of await page.getByRole('tab').all()) {
        if (!(await tab.isVisible())) continue;
        await tab.click();
        expect(await faultsOf(page)).toEqual([]);
      }
      await page.goto(`${page.url().split('?')[0]}/dice`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.goto('/games/new');
      await expect(page.getByRole('button', { name: /Play ball/ })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.goto('/games/00000000-0000-7000-8000-000000000000');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await context.close();
    });
  }
}
