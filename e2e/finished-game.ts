import type { Page } from '@playwright/test';
import { expect, result, signIn } from './fixtures';

/** Two computers play while the page looks on, as fast as they can; answers the game's address. */
export async function finishedGame(page: Page): Promise<string> {
  await signIn(page, 'Rea Play');
  const gameId = await page.evaluate(async () => {
    const input = encodeURIComponent(JSON.stringify({ league: 'pd' }));
    const listed = await fetch(`/api/trpc/team.list?input=${input}`);
    const teams = (await listed.json()).result.data;
    const made = await fetch('/api/trpc/game.create', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        league: 'pd',
        away: { teamId: teams[0].teamId, manager: 'computer' },
        home: { teamId: teams[1].teamId, manager: 'computer' },
        rules: { innings: 5, designatedHitter: true, extraInningRunner: true, mercy: null, maxInnings: null },
        visibility: 'public',
        mode: 'practice',
        pace: 0,
      }),
    });
    return (await made.json()).result.data.gameId;
  });
  const address = `/games/${gameId}`;
  await page.goto(address);
  await expect(result(page)).toBeVisible({ timeout: 60_000 });
  return address;
}
