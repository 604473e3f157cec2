import type { APIResponse, Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

export interface Slot {
  readonly battingOrder: number | null;
  readonly player: number;
  readonly position: string;
}

/** A man as the board writes him, and where he plays. */
export type Line = readonly [name: string, position: string];

const data = async <T>(response: APIResponse): Promise<T> => {
  const body = (await response.json()) as { result?: { data: T }; error?: { message: string } };
  if (body.result === undefined) throw new Error(body.error?.message ?? `status ${response.status()}`);
  return body.result.data;
};

/** The API in the name of who is signed in on the page. */
export const ask = async <T>(page: Page, path: string, input: unknown): Promise<T> =>
  data<T>(await page.request.get(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`));

export const tell = async <T>(page: Page, path: string, input: unknown): Promise<T> =>
  data<T>(
    await page.request.post(`/api/trpc/${path}`, { data: input, headers: { origin: new URL(page.url()).origin } }),
  );

interface TeamOf {
  readonly teamId: number;
  readonly league: string;
  readonly name: string;
}

export async function teamOf(page: Page, league: 'pd' | 'sba', index = 0): Promise<TeamOf> {
  const teams = await ask<readonly TeamOf[]>(page, 'team.list', { league });
  const team = teams[index];
  if (team === undefined) throw new Error(`no team ${index} in ${league}`);
  return team;
}

/** The computer's lineup against a hand, as names and positions: what a test builds by hand. */
export async function target(
  page: Page,
  teamId: number,
  kind: { readonly versus: string; readonly designatedHitter: boolean },
): Promise<readonly Line[]> {
  const filled = await ask<{ readonly slots: readonly Slot[] }>(page, 'lineup.fill', { teamId, ...kind });
  const { men } = await ask<{ readonly men: readonly { readonly player: number; readonly name: string }[] }>(
    page,
    'lineup.team',
    { teamId },
  );
  return filled.slots.map(({ player, position }) => [
    men.find((man) => man.player === player)?.name ?? `Player ${player}`,
    position,
  ]);
}

/** What stands on the board, the pitcher's row last. Sets that tell two cards apart are left out. */
export async function boardLines(board: Locator): Promise<readonly Line[]> {
  const rows = await board.getByRole('list', { name: 'Batting order' }).evaluate((list) =>
    [...list.children].map((row) => {
      const handle = row.querySelector('[data-place]')?.getAttribute('aria-label') ?? '';
      const name = /^Move (.*), (?:pitching|\w+ of 9)$/.exec(handle)?.[1] ?? '';
      const cell = [...row.querySelectorAll('button')].find((one) => one.ariaLabel?.endsWith(`, ${name}`) === true);
      return [name.replace(/ \(.*\)$/, ''), (cell?.textContent ?? '').trim()] as const;
    }),
  );
  return rows;
}

export const boardOf = (page: Page): Locator =>
  page.locator('section', { has: page.getByRole('list', { name: 'Batting order' }) }).last();

/** An empty lineup of a kind, opened in the builder. */
export async function newLineup(page: Page, teamId: number, kind: string): Promise<void> {
  await page.goto(`/teams/${teamId}/lineups`);
  await page.getByRole('button', { name: `New lineup ${kind}` }).click();
  await page.getByRole('menuitem', { name: 'Empty' }).click();
  await page.waitForURL(/\/lineups\/\d+$/);
  await expect(page.getByRole('list', { name: 'Batting order' })).toBeVisible();
}

/** A game against the computer, or a friend who has not come yet, in which the page's person sits at home. */
export async function gameAgainst(
  opponent: 'computer' | 'friend',
  page: Page,
  league: 'pd' | 'sba',
  teams: { readonly home: number; readonly away: number },
  designatedHitter = true,
): Promise<string> {
  const { gameId } = await tell<{ readonly gameId: string }>(page, 'game.create', {
    league,
    away: { teamId: teams.away, manager: opponent },
    home: { teamId: teams.home, manager: 'me' },
    rules: { innings: 9, designatedHitter, extraInningRunner: true, mercy: null, maxInnings: null },
    visibility: 'public',
    mode: opponent === 'friend' ? 'friendly' : 'practice',
    pace: null,
  });
  await tell(page, 'game.claimSeat', {
    gameId,
    actionId: `claim-${gameId}`,
    side: 'home',
    invite: null,
    nonce: '00112233445566778899aabbccddeeff',
  });
  return gameId;
}

interface InGame {
  readonly name: string;
  readonly throws: string;
  readonly position: string;
  readonly battingOrder: number | null;
}

/** Both lineups of a game that has begun. */
export async function lineupsOf(
  page: Page,
  gameId: string,
): Promise<Readonly<Record<'away' | 'home', readonly InGame[]>>> {
  const { view } = await ask<{
    readonly view: {
      readonly card: { readonly state: Readonly<Record<'away' | 'home', { readonly lineup: readonly InGame[] }>> };
    };
  }>(page, 'game.get', { gameId });
  const { away, home } = view.card.state;
  return { away: away.lineup, home: home.lineup };
}

export const linesOf = (lineup: readonly InGame[]): readonly Line[] =>
  lineup
    .toSorted((a, b) => (a.battingOrder ?? 10) - (b.battingOrder ?? 10))
    .map(({ name, position }) => [name, position]);
