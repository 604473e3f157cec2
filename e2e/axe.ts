import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Whether a target is too small only because a bar that stays at the edge of the window covers a part of it just now. */
async function isOnlyCovered(page: Page, target: string): Promise<boolean> {
  await page.locator(target).evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const { violations } = await new AxeBuilder({ page }).withRules('target-size').include(target).analyze();
  return violations.length === 0;
}

/**
 * What axe finds wrong with the page as it stands, one line a node.
 * Motion stays reduced on the page afterwards.
 */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  // Colours and toasts fade, and one may begin to while axe looks: a contrast measured in between is nobody's.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const faults: string[] = [];
  for (const { id, nodes } of violations) {
    for (const node of nodes) {
      const target = node.target.join(' ');
      if (id === 'target-size' && (await isOnlyCovered(page, target))) continue;
      faults.push(`${id}: ${target}: ${node.failureSummary ?? ''}`);
    }
  }
  return faults;
};
