import { writeChartFile } from '@/cards/charts/chart-file';
import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import { STANDARD_RULES } from '@/game/rules';
import type { LeagueId } from '@/game/state';
import { defined } from '@/shared/assert';
import type { Office } from './db-office';
import { freshId } from './live-game';

/** People of a league whose authority is tried. `mine` manages the first team, `others` the third. */
export interface People {
  readonly boss: string;
  readonly mine: string;
  readonly others: string;
}

/** A call that some may make and others may not. */
export interface GuardedCall {
  readonly league: LeagueId;
  /** Who is let in; null where nobody here can be, and only refusals are tried. */
  readonly by: keyof People | null;
  /** What the others hear, each of them the same; FORBIDDEN unless said otherwise. */
  readonly refusal?: 'NOT_FOUND';
  /** Scorers of the league are let in too. */
  readonly alsoScorers?: boolean;
  /** Makes what is asked for, and the input that the rightful one would send. */
  readonly input: (office: Office, people: People) => Promise<object>;
}

/** Teams of the sample leagues: one of `mine`, one that `rival` manages, one of `others`. */
export const TEAMS = { pd: { mine: 1, rival: 2, others: 3 }, sba: { mine: 101, rival: 102, others: 103 } } as const;

const REASON = 'the table said so';
const NONCE = 'abcdef0123';
let made = 0;
const unique = (): string => String(++made);

const game = async (office: Office, { mine }: People, league: LeagueId = 'pd') => {
  const { gameId } = await office.as(mine).game.create({
    league,
    away: { teamId: TEAMS[league].mine, manager: 'me' },
    home: { teamId: 5 + (league === 'sba' ? 100 : 0), manager: 'computer' },
    rules: STANDARD_RULES,
    visibility: 'public',
    mode: 'friendly',
    pace: null,
  });
  return { gameId, side: 'away' as const, actionId: freshId() };
};

/** A game whose away seat is taken. */
async function seated(office: Office, people: People) {
  const place = await game(office, people);
  await office.as(people.mine).game.claimSeat({ ...place, invite: null, nonce: NONCE });
  return { ...place, actionId: freshId() };
}

const roster = async (office: Office, { gameId, side }: { readonly gameId: string; readonly side: 'away' }) =>
  office.as(null).roster.list({ gameId, side });

/** A game of which one man was sent home, and the man. */
async function without(office: Office, people: People, league: LeagueId) {
  const place = await game(office, people, league);
  const entry = defined((await roster(office, place)).at(-1), 'entry');
  await office.as(people.mine).roster.remove({ ...place, entry: entry.id });
  return { place: { ...place, actionId: freshId() }, entry };
}

const seasonFacts = () => ({
  name: `Season ${unique()}`,
  year: 2026,
  timeZone: 'UTC',
  computerForOpen: false,
  teams: [TEAMS.pd.mine, TEAMS.pd.others].map((teamId) => ({ teamId, division: null })),
  cardsetIds: [],
});
const PLAN = { gamesPerPair: 2, seriesLength: 1, firstDay: '2026-12-01', daysBetween: 1, time: '20:00' };
const SLOT = {
  day: 90,
  deadline: '2027-03-01T20:00:00.000Z',
  awayTeamId: TEAMS.pd.mine,
  homeTeamId: TEAMS.pd.others,
};

const season = (office: Office, { boss }: People) => office.as(boss).season.create({ league: 'pd', ...seasonFacts() });

async function scheduled(office: Office, people: People) {
  const { seasonId } = await season(office, people);
  await office.as(people.boss).season.writeSchedule({ seasonId, plan: PLAN });
  const { seasonGameId } = await office.as(people.boss).season.addGame({ seasonId, ...SLOT });
  return { seasonId, seasonGameId };
}

async function draft(office: Office, { boss }: People) {
  const letters = `Z${String.fromCodePoint(65 + (made % 26))}${unique()}`;
  const files = [{ name: 'teams.csv', text: `name,abbreviation\nClub ${letters},${letters}` }];
  return office.as(boss).import.upload({ leagueId: 'pd', files, zone: 'UTC' });
}
type DraftView = Awaited<ReturnType<typeof draft>>;

const ofDraft =
  (more: (view: DraftView) => object): GuardedCall['input'] =>
  async (office, people) => {
    const view = await draft(office, people);
    return { importId: view.importId, ...more(view) };
  };

const EMPTY_SLOTS = Array.from({ length: 10 }, (_, place) => ({
  battingOrder: place < 9 ? place + 1 : null,
  player: null,
  position: null,
}));
const SHEET = {
  id: null,
  teamId: TEAMS.pd.mine,
  gameId: null,
  name: 'Usual',
  versus: 'any' as const,
  designatedHitter: true,
  slots: EMPTY_SLOTS,
  version: 0,
};
const sheet = (office: Office, { mine }: People) => office.as(mine).lineup.save(SHEET);

const settings = async (office: Office) => {
  const { version, rules, clocks, charts } = await office.as(null).office.settings({ leagueId: 'pd' });
  return { leagueId: 'pd', version, rules, clocks, charts, reason: REASON };
};

const of = (
  by: GuardedCall['by'],
  input: GuardedCall['input'],
  more: Partial<Pick<GuardedCall, 'refusal' | 'league' | 'alsoScorers'>> = {},
): GuardedCall => ({ league: 'pd', by, input, ...more });

/** Another man of a team at each call. */
const nextMan = async (office: Office, teamId: number) =>
  defined((await office.as(null).player.list({ teamId }))[++made % 20], 'man').playerId;

/** An offer of `mine` to `others` that waits. */
const tradeOffer = async (office: Office, { mine }: People) => {
  const { mine: teamId, others: partnerId } = TEAMS.pd;
  const gives = [await nextMan(office, teamId)];
  const { id } = await office.as(mine).trade.offer({ teamId, partnerId, gives, gets: [] });
  return { offerId: id };
};

/** Every call that is not everyone's, by its path. */
export const GUARDED_CALLS: Readonly<Record<string, GuardedCall>> = {
  'team.save': of('boss', async () => ({
    leagueId: 'pd',
    teamId: null,
    name: `Club ${unique()}`,
    abbreviation: `Y${unique()}`,
    color: '#123456',
    park: { name: 'The Yard', homeRunL: 10, homeRunR: 10, single: 10 },
  })),
  'team.retire': of('boss', async () => ({ leagueId: 'pd', teamId: 8, retire: true, reason: REASON })),
  'transaction.make': of('mine', async (office) => {
    const [man] = await office.as(null).player.list({ teamId: TEAMS.pd.mine });
    const move = { kind: 'release', man: defined(man, 'man').playerId, fromTeamId: TEAMS.pd.mine };
    return { leagueId: 'pd', moves: [move] };
  }),

  'trade.list': of('mine', async () => ({ teamId: TEAMS.pd.mine })),
  'trade.offer': of('mine', async (office) => {
    const gives = await nextMan(office, TEAMS.pd.mine);
    return { teamId: TEAMS.pd.mine, partnerId: TEAMS.pd.others, gives: [gives], gets: [] };
  }),
  'trade.accept': of('others', tradeOffer, { refusal: 'NOT_FOUND' }),
  'trade.decline': of('others', tradeOffer, { refusal: 'NOT_FOUND' }),
  'trade.withdraw': of('mine', tradeOffer, { refusal: 'NOT_FOUND' }),
  'trade.decide': of(
    'boss',
    async (office, people) => {
      const offer = await tradeOffer(office, people);
      await office.as(people.others).trade.accept(offer);
      return { ...offer, approves: false, reason: REASON };
    },
    { refusal: 'NOT_FOUND' },
  ),

  'office.queue': of('boss', async () => ({ leagueId: 'pd' }), { alsoScorers: true }),
  'office.saveSettings': of('boss', settings),
  'office.saveCharts': of('boss', async (office) => {
    const standard = writeChartFile(STANDARD_CHARTS);
    const groundOut = { L: [100, 0, 0, 0, 0, 0], R: [100, 0, 0, 0, 0, 0] };
    const file = { ...standard, locations: { ...STANDARD_CHARTS.locations, groundOut } };
    const { version } = await settings(office);
    return { leagueId: 'pd', version, name: 'Comebackers', file, reason: REASON };
  }),
  'office.takeSample': of('boss', async () => ({ leagueId: 'pd', takes: false, reason: REASON })),
  'office.decideGame': of('boss', async (office, people) => ({
    gameId: (await game(office, people)).gameId,
    actionId: `${freshId()}-of-twenty-letters`,
    action: { type: 'nudge' },
    reason: REASON,
  })),

  'people.invites': of('boss', async () => ({ leagueId: 'pd' })),
  'people.invite': of('boss', async () => ({ leagueId: 'pd', teamId: null, role: 'scorer' })),
  'people.revokeInvite': of('boss', async (office, { boss }) => {
    await office.as(boss).people.invite({ leagueId: 'pd', teamId: null, role: 'scorer' });
    const [invite] = await office.as(boss).people.invites({ leagueId: 'pd' });
    return { leagueId: 'pd', id: defined(invite, 'invite').id };
  }),
  'people.changeRole': of('boss', async (office) => {
    const userId = await office.member('pd', 'scorer');
    return { leagueId: 'pd', teamId: null, userId, role: null, reason: REASON };
  }),
  'people.takeLeagues': of(null, async () => ({ code: 'a guess' })),
  'people.claimInvite': of(null, async () => ({ code: 'a guess' }), { refusal: 'NOT_FOUND' }),

  'import.list': of('boss', async () => ({ leagueId: 'pd' })),
  'import.get': of(
    'boss',
    ofDraft(() => ({})),
  ),
  'import.rows': of(
    'boss',
    ofDraft(() => ({ sheet: 0, from: 0 })),
  ),
  'import.problems': of(
    'boss',
    ofDraft(() => ({})),
  ),
  'import.upload': of('boss', async () => ({
    leagueId: 'pd',
    files: [{ name: 'teams.csv', text: 'name,abbreviation\nClub X,XXX' }],
    zone: 'UTC',
  })),
  'import.source': of(
    'boss',
    ofDraft(() => ({ source: 'teams' })),
  ),
  'import.part': of(
    'boss',
    ofDraft(() => ({ sheet: 0, part: 'teams' })),
  ),
  'import.map': of(
    'boss',
    ofDraft(() => ({ sheet: 0, mapping: { name: 'name', abbreviation: 'abbreviation' } })),
  ),
  'import.mend': of(
    'boss',
    ofDraft(() => ({ sheet: 0, mend: { type: 'leaveOut', rows: [0], isLeftOut: true } })),
  ),
  'import.choose': of(
    'boss',
    ofDraft(({ choices }) => ({ choices })),
  ),
  'import.dryRun': of(
    'boss',
    ofDraft(() => ({})),
  ),
  'import.drop': of(
    'boss',
    ofDraft(() => ({})),
  ),
  'import.write': of('boss', async (office, people) => {
    const { importId } = await draft(office, people);
    const { digest } = await office.as(people.boss).import.dryRun({ importId });
    return { importId, digest };
  }),
  'import.outcome': of('boss', async (office, people) => {
    const { importId } = await draft(office, people);
    const { digest } = await office.as(people.boss).import.dryRun({ importId });
    await office.as(people.boss).import.write({ importId, digest });
    return { importId };
  }),
  'import.undo': of('boss', async (office, people) => {
    const { importId } = await draft(office, people);
    const { digest } = await office.as(people.boss).import.dryRun({ importId });
    await office.as(people.boss).import.write({ importId, digest });
    return { importId, reason: REASON };
  }),

  'game.claimSeat': of('mine', async (office, people) => ({
    ...(await game(office, people)),
    invite: null,
    nonce: NONCE,
  })),
  'game.act': of('mine', async (office, people) => {
    const { gameId, side, actionId } = await seated(office, people);
    const lineup = await office.as(people.mine).lineup.suggest({ gameId, side });
    return { gameId, actionId, action: { type: 'submitLineup', lineup } };
  }),
  'game.takeOver': of('mine', async (office, people) => {
    const colleague = await office.manager(TEAMS.pd.mine, 'co-manager');
    return seated(office, { ...people, mine: colleague });
  }),
  // Who is let in: decide-game.db.test.ts, in a game that has plays.
  'game.previewCorrection': of(null, async (office, people) => {
    const play = { kind: 'out', ball: null, advances: [], errors: [] } as const;
    const scored = { sacrificeHit: false, sacrificeFly: false, groundedIntoDoublePlay: false };
    return { gameId: (await seated(office, people)).gameId, number: 1, play: { ...play, ...scored } };
  }),

  'lineup.handed': of('mine', async (office, people) => {
    const { gameId, side } = await seated(office, people);
    return { gameId, side };
  }),
  'lineup.suggest': of('mine', async (office, people) => {
    const { gameId, side } = await seated(office, people);
    return { gameId, side };
  }),
  'lineup.begin': of('mine', async (office, people) => {
    const { gameId, side } = await seated(office, people);
    return { gameId, side };
  }),
  'lineup.sheets': of('mine', async () => ({ teamId: TEAMS.pd.mine })),
  'lineup.save': of('mine', async () => SHEET),
  'lineup.sheet': of('mine', async (office, people) => ({ id: (await sheet(office, people)).id }), {
    refusal: 'NOT_FOUND',
  }),
  'lineup.setDefault': of('mine', async (office, people) => ({ id: (await sheet(office, people)).id }), {
    refusal: 'NOT_FOUND',
  }),
  'lineup.remove': of(
    'mine',
    async (office, people) => {
      const { id, version } = await sheet(office, people);
      return { id, version };
    },
    { refusal: 'NOT_FOUND' },
  ),

  'season.create': of('boss', async () => ({ league: 'pd', ...seasonFacts() })),
  'season.change': of('boss', async (office, people) => ({
    ...(await season(office, people)),
    ...seasonFacts(),
    rules: STANDARD_RULES,
  })),
  'season.setStatus': of('boss', async (office, people) => ({
    seasonId: (await scheduled(office, people)).seasonId,
    status: 'active',
  })),
  'season.remove': of('boss', season),
  'season.previewSchedule': of('boss', async (office, people) => ({ ...(await season(office, people)), plan: PLAN })),
  'season.writeSchedule': of('boss', async (office, people) => ({ ...(await season(office, people)), plan: PLAN })),
  'season.addGame': of('boss', async (office, people) => ({ ...(await season(office, people)), ...SLOT })),
  'season.editGame': of('boss', async (office, people) => ({
    seasonGameId: (await scheduled(office, people)).seasonGameId,
    ...SLOT,
    day: 91,
    reason: REASON,
  })),
  'season.removeGame': of('boss', async (office, people) => ({
    seasonGameId: (await scheduled(office, people)).seasonGameId,
    reason: REASON,
  })),
  'season.play': of('mine', async (office, people) => {
    const { seasonId, seasonGameId } = await scheduled(office, people);
    await office.as(people.boss).season.setStatus({ seasonId, status: 'active' });
    return { seasonGameId };
  }),

  'roster.change': of('mine', async (office, people) => {
    const place = await game(office, people);
    const [man] = await roster(office, place);
    return { ...place, add: [], remove: [man?.league === 'pd' ? man.cardId : 0] };
  }),
  'roster.remove': of('mine', async (office, people) => {
    const place = await game(office, people);
    return { ...place, entry: (await roster(office, place))[0]?.id };
  }),
  'roster.addCard': of('mine', async (office, people) => {
    const { place, entry } = await without(office, people, 'pd');
    return { ...place, cardId: entry.league === 'pd' ? entry.cardId : 0 };
  }),
  'roster.addPlayer': of(
    'mine',
    async (office, people) => {
      const { place, entry } = await without(office, people, 'sba');
      return { ...place, playerId: entry.league === 'sba' ? entry.playerId : 0 };
    },
    { league: 'sba' },
  ),
  'roster.autoFill': of('mine', async (office, people) => game(office, people)),
  'roster.copyLast': of(null, async (office, people) => game(office, people)),
};
