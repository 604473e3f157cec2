import type { Page } from '@playwright/test';
import { readCommandAccess } from '../src/server/auth/command-access';
import type { GameServer } from './fixtures';

const LEAGUES = ['pd', 'sba'] as const;

/** Calls the API as whoever has the machine: he runs every league. Answers what the call answers; throws its refusal. */
export async function asOwner(server: GameServer, procedure: string, input: unknown): Promise<unknown> {
  const access = readCommandAccess(server.dataDir);
  if (access === null) throw new Error('the server has no command access');
  const response = await fetch(`${server.url}/api/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${access.token}` },
    body: JSON.stringify(input),
  });
  const body = (await response.json()) as { result?: { data: unknown }; error?: { message: string } };
  if (body.result === undefined) throw new Error(`${procedure}: ${body.error?.message}`);
  return body.result.data;
}

/** Makes whoever is signed in on the page commissioner of both leagues. */
export async function makeCommissioner(page: Page, server: GameServer): Promise<void> {
  for (const leagueId of LEAGUES) {
    await claim(page, await asOwner(server, 'people.invite', { leagueId, teamId: null, role: 'commissioner' }));
  }
}

/** Makes whoever is signed in on the page manager of a team. */
export async function makeManager(
  page: Page,
  server: GameServer,
  leagueId: 'pd' | 'sba',
  teamId: number,
): Promise<void> {
  await claim(page, await asOwner(server, 'people.invite', { leagueId, teamId, role: 'manager' }));
}

async function claim(page: Page, invite: unknown): Promise<void> {
  const { code } = invite as { code: string };
  const response = await page.request.post('/api/trpc/people.claimInvite', {
    headers: { origin: new URL(page.url()).origin },
    data: { code },
  });
  if (!response.ok()) throw new Error(`claim: ${await response.text()}`);
}
