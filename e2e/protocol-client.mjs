// Plays a whole game against the computer with nothing but docs/protocol.md: Node 20, @trpc/client, ws, a bearer token.
// Usage: node e2e/protocol-client.mjs [http://localhost:3000] [innings]
// The last line is JSON: { gameId, away, home, winner, endReason, plays, messages, seq }.
import { randomBytes, randomUUID } from 'node:crypto';
import { createTRPCClient, createWSClient, httpLink, splitLink, wsLink } from '@trpc/client';
import { WebSocket } from 'ws';

const origin = process.argv[2] ?? 'http://localhost:3000';
const innings = Number(process.argv[3] ?? 9);

let bearer = null;
const http = httpLink({
  url: `${origin}/api/trpc`,
  headers: () => (bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
});
const plain = createTRPCClient({ links: [http] });
const socket = createWSClient({
  url: `${origin.replace(/^http/, 'ws')}/live`,
  WebSocket,
  lazy: { enabled: true, closeMs: 1_000 },
  connectionParams: async () => ({ token: (await plain.account.socketToken.query()).token }),
  retryDelayMs: (attempt) => Math.min(10_000, 250 * 2 ** attempt) * (0.5 + Math.random() / 2),
});
const api = createTRPCClient({
  links: [splitLink({ condition: (op) => op.type === 'subscription', true: wsLink({ client: socket }), false: http })],
});

const signedIn = await api.account.signInAsGuest.mutate({ name: 'Protocol script' });
bearer = signedIn.token;

const [away, home] = await api.team.list.query({ league: 'pd' });
const rules = { innings, designatedHitter: true, extraInningRunner: true, mercy: null, maxInnings: null };
const { gameId } = await api.game.create.mutate({
  league: 'pd',
  away: { teamId: away.teamId, manager: 'me' },
  home: { teamId: home.teamId, manager: 'computer' },
  rules,
  visibility: 'public',
  mode: 'friendly',
  pace: null,
});

// Every message wakes the player; the highest seq it told is what the next action is based on.
let seq = 0;
let messages = 0;
let wake = () => {};
let watchFailed = null;
const watching = api.game.watch.subscribe(
  { gameId },
  {
    onData: ({ data }) => {
      if (data.protocol !== 3) throw new Error(`protocol ${data.protocol} is not known here`);
      if (data.type === 'events' && data.seq <= seq) return;
      messages += 1;
      seq = Math.max(seq, data.seq);
      wake();
    },
    onError: (error) => {
      watchFailed = error;
      wake();
    },
  },
);

/** The same id with the same input gets the first answer again, so a lost answer costs nothing. */
async function retried(send) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const code = error.data?.code;
      const isPassing = code === undefined || ['TRY_AGAIN', 'SHUTTING_DOWN', 'RATE_LIMITED'].includes(code);
      if (!isPassing || attempt === 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    }
  }
}

async function act(action) {
  const actionId = randomUUID();
  const answer = await retried(() => api.game.act.mutate({ gameId, actionId, action }));
  seq = Math.max(seq, answer.seq);
}

await (async () => {
  const claim = { gameId, actionId: randomUUID(), side: 'away', invite: null, nonce: randomBytes(16).toString('hex') };
  await retried(() => api.game.claimSeat.mutate(claim));
})();
await act({ type: 'submitLineup', lineup: await api.lineup.suggest.query({ gameId, side: 'away' }) });

const STANDARD_DEFENSE = {
  alignment: 'normal',
  infieldDepth: 'normal',
  outfieldDepth: 'normal',
  hold: [],
  intentionalWalk: false,
};
const STANDARD_OFFENSE = { approach: 'normal', steal: [], hitAndRun: false, bunt: null };

/** What the side `away` does now; null while the game waits for the computer. */
function nextAction({ phase, half }) {
  const isBatting = half === 'top';
  switch (phase.type) {
    case 'ready':
      return { type: 'start' };
    case 'decisions':
      if (isBatting) return phase.offense === null ? { type: 'decideOffense', decision: STANDARD_OFFENSE } : null;
      return phase.defense === null ? { type: 'decideDefense', decision: STANDARD_DEFENSE } : null;
    case 'roll':
      // Against the computer the person rolls, whoever bats.
      return { type: 'roll' };
    case 'advance':
      return (phase.question.asked === 'offense') === isBatting
        ? { type: 'chooseAdvance', choice: phase.question.choices[0] }
        : null;
    default:
      return null;
  }
}

let page = await api.game.get.query({ gameId });
while (page.view.card.state.phase.type !== 'final') {
  if (watchFailed !== null) throw watchFailed;
  const { state } = page.view.card;
  const action = nextAction(state);
  if (action === null) {
    const isNewer = () => seq > page.view.seq || watchFailed !== null;
    if (!isNewer()) await new Promise((resolve) => (wake = () => isNewer() && resolve()));
  } else {
    await act(action);
  }
  page = await api.game.get.query({ gameId });
}

// The game is over once its last event, the seed of the dice, has been told.
const isTold = () => page.view.seq <= seq || watchFailed !== null;
while (!isTold()) await new Promise((resolve) => (wake = resolve));
watching.unsubscribe();
await socket.close();
const { state } = page.view.card;
process.stdout.write(
  `${JSON.stringify({
    gameId,
    away: state.score.away,
    home: state.score.home,
    winner: state.winner,
    endReason: state.endReason,
    plays: state.playCount,
    messages,
    seq,
  })}\n`,
);
