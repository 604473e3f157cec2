// @vitest-environment jsdom
import { foldScorecard } from '@/game/fold-scorecard';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { playRecords } from '@/game/revise/play-records';
import { benchOf } from '@/game/substitute/bench';
import { seededRng } from '@/shared/rng';
import { type GameLog, manager, startedGame } from '@/testing/a-game';
import { otherCall } from '@/testing/live-rewind';
import { randomMove } from '@/testing/random-game';
import type { LiveGame } from '../live/live-game';
import { playsInOrder, receivePlays, receiveView, struckInOrder } from '../model/live-model';
import { feedByHalf } from '../model/plays-by-half';
import { PlaysFeed } from '../plays/plays-feed';
import { isCorrectable } from './correct-form';
import { ReviseSheet } from './revise-sheet';
import { RevisionRequest } from './revision-request';
import { fieldersOf } from './scorer-words';
import { previewOf, struckText } from './struck';

const office = vi.hoisted(() => ({ decideGame: vi.fn(async (_input: unknown) => ({ seq: 1, invite: null })) }));
vi.mock('@/trpc/provider', () => {
  const api = { office: { decideGame: { mutate: office.decideGame } } };
  return { useApi: () => api };
});

afterEach(cleanup);

const alone = { past: { isAlone: true } };

function playTo(game: GameLog, count: number, seed = 5): GameLog {
  const rng = seededRng(seed);
  while (game.state.playCount < count) {
    const { by, action } = randomMove(game.state, game.table, rng);
    game.act(by, action);
  }
  return game;
}

/** The page's model of a game, with every play fetched. */
const modelOf = (game: GameLog) =>
  receivePlays(
    receiveView(null, { viewer: 'home', seq: game.state.seq, card: game.card }, foldScorecard),
    playRecords(game.events),
  );

const feedOf = (game: GameLog, filter: Parameters<typeof feedByHalf>[3]) => {
  const model = modelOf(game);
  const { rewinds, corrections, substitutions } = game.card;
  const revisions = { rewinds, corrections, struck: struckInOrder(model) };
  return { plays: playsInOrder(model), changes: substitutions, revisions, filter };
};

describe('the feed', () => {
  it('keeps struck plays under the rewind that struck them, behind the play it went back to', () => {
    const game = playTo(startedGame(alone), 8);
    game.act(manager('home'), { type: 'rewind', toPlay: 5, reason: 'wrong card' });
    playTo(game, 7, 6);
    const { plays, revisions } = feedOf(game, 'all');
    const told = feedByHalf(plays, [], revisions, 'all').flatMap(({ entries }) =>
      entries.map((entry) =>
        entry.type === 'change' || entry.type === 'rewind' ? entry.type : `${entry.type} ${entry.play.number}`,
      ),
    );
    expect(told).toEqual([
      'play 7',
      'play 6',
      'rewind',
      'struck 8',
      'struck 7',
      'struck 6',
      'play 5',
      'play 4',
      'play 3',
      'play 2',
      'play 1',
    ]);
    const only = feedByHalf(plays, [], revisions, 'corrections').flatMap(({ entries }) => entries);
    expect(only.map(({ type }) => type)).toEqual(['rewind', 'struck', 'struck', 'struck']);
    expect(feedByHalf(plays, [], revisions, 'scoring').flatMap(({ entries }) => entries)).toEqual(
      feedByHalf(plays, [], { rewinds: [], corrections: [], struck: [] }, 'scoring').flatMap(({ entries }) => entries),
    );
  });

  it('tells who took what back and why, and what a corrected play was', async () => {
    const game = playTo(startedGame(alone), 14);
    game.act(manager('home'), otherCall(game.card.plays));
    game.act(manager('away'), { type: 'rewind', toPlay: 13, reason: 'wrong card' });
    const { plays, revisions } = feedOf(game, 'all');
    render(<PlaysFeed state={game.state} plays={plays} changes={[]} revisions={revisions} />);
    await waitFor(() => expect(screen.getByText(/asked by Harbor City: wrong card/)).toBeTruthy());
    expect(screen.getByText(/Corrected, asked by/).textContent).toContain('seen again');
    fireEvent.click(screen.getByRole('button', { name: 'Corrections' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('names men who are not in the game any more', () => {
    const game = playTo(startedGame(alone), 6);
    const side = game.state.half === 'top' ? 'home' : 'away';
    const batter = game.state[side].lineup.find(({ position }) => position === 'SS');
    const [hitter] = benchOf(game.state[side]).filter(({ positions }) => positions.includes('SS'));
    if (batter === undefined || hitter === undefined) throw new Error('nobody to bring in');
    const enter = {
      type: 'enter',
      player: hitter.player,
      replaces: batter.lineupId,
      position: 'SS',
      battingOrder: batter.battingOrder,
    } as const;
    game.act(manager(side), { type: 'substitute', changes: [enter] });
    const entered = game.state[side].lineup.find(({ player }) => player === hitter.player);
    const rng = seededRng(11);
    while (game.state.lastPlay?.batter !== entered?.lineupId) {
      const { by, action } = randomMove(game.state, game.table, rng);
      game.act(by, action);
    }
    const { lastPlay, playCount } = game.state;
    if (lastPlay === null) throw new Error('no play');
    game.act(manager('home'), { type: 'rewind', toPlay: 6, reason: 'wrong man' });
    const [rewind] = game.card.rewinds;
    expect(playCount).toBeGreaterThan(6);
    expect(struckText(game.state, game.card.rewinds, { play: lastPlay, struck: rewind?.seq ?? 0 })).toContain(
      hitter.name,
    );
  });
});

describe('the sheet and the request', () => {
  const game = playTo(startedGame(), 9);
  const model = modelOf(game);
  const plays = playsInOrder(model);
  const acted: unknown[] = [];
  const live = {
    act: vi.fn((_control: string, action: unknown) => {
      acted.push(action);
      return Promise.resolve(true);
    }),
  } as unknown as LiveGame;

  it('previews how the game stood before the first struck play', () => {
    const { plays: gone, after } = previewOf(game.state, plays, [], 6);
    expect(gone.map(({ number }) => number)).toEqual([7, 8, 9]);
    const seventh = plays[6];
    expect(after).toEqual({
      inning: seventh?.inning,
      half: seventh?.half,
      outs: seventh?.outsBefore,
      runners: seventh?.runnersBefore,
      score: seventh?.scoreBefore,
    });
  });

  it('asks for a rewind to right before the play or right after it', () => {
    const play = plays[6];
    if (play === undefined) throw new Error('no play');
    const onClose = vi.fn();
    const sheet = { state: game.state, viewer: 'home', play, plays, changes: [], game: live } as const;
    render(<ReviseSheet {...sheet} sending={undefined} onClose={onClose} />);
    expect(screen.getByRole('list', { name: 'These 2 plays are struck' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Right before it' }));
    expect(screen.getByRole('list', { name: 'These 3 plays are struck' })).toBeTruthy();
    const ask = screen.getByRole('button', { name: 'Ask Harbor City' });
    expect(ask).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByLabelText('Reason'), { target: { value: ' wrong card ' } });
    fireEvent.click(ask);
    expect(acted.at(-1)).toEqual({ type: 'rewind', toPlay: 6, reason: 'wrong card' });
  });

  it('decides for the league without asking, and a manager chooses whose word it is', async () => {
    const play = plays[6];
    if (play === undefined) throw new Error('no play');
    const onClose = vi.fn();
    const sheet = { state: game.state, play, plays, changes: [], game: live, sending: undefined, onClose } as const;
    const { unmount } = render(<ReviseSheet {...sheet} viewer="spectator" league="also" />);
    expect(screen.queryByRole('button', { name: 'As a manager' })).toBeNull();
    const rewind = screen.getByRole('button', { name: 'Rewind' });
    fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'no' } });
    expect(rewind).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'wrong card' } });
    fireEvent.click(rewind);
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(office.decideGame.mock.calls.at(-1)?.[0]).toMatchObject({
      gameId: game.state.gameId,
      action: { type: 'rewind', toPlay: 7 },
      reason: 'wrong card',
    });
    unmount();
    render(<ReviseSheet {...sheet} viewer="home" league="also" />);
    expect(screen.getByRole('button', { name: 'Ask Harbor City' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'For the league' }));
    expect(screen.queryByRole('button', { name: 'Ask Harbor City' })).toBeNull();
  });

  it('opens with the correction for who came from the office to correct', () => {
    const play = plays.find(isCorrectable);
    if (play === undefined) throw new Error('no play that can be scored otherwise');
    const sheet = { state: game.state, play, plays, changes: [], game: live, sending: undefined } as const;
    render(<ReviseSheet {...sheet} viewer="spectator" league="first" onClose={vi.fn()} />);
    expect(screen.getByRole('button', { name: 'Correct…' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Correct' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Rewind' })).toBeNull();
  });

  it.each([
    ['away', ['Decline', 'Agree']],
    ['home', ['Take it back']],
    ['spectator', []],
  ] as const)('offers %s %j', (viewer, buttons) => {
    const request = {
      side: 'home',
      revision: { type: 'rewind', toPlay: 6 },
      reason: 'wrong card',
      seq: 300,
    } as const;
    const state = { ...game.state, revisionAsked: request };
    render(
      <RevisionRequest
        state={state}
        request={request}
        viewer={viewer}
        plays={plays}
        changes={[]}
        game={live}
        sending={undefined}
      />,
    );
    expect(screen.getByText('Millbrook asks to go back to right after play 6.')).toBeTruthy();
    expect(screen.queryAllByRole('button').map((button) => button.textContent)).toEqual(buttons);
    if (viewer !== 'away') return;
    fireEvent.click(screen.getByRole('button', { name: 'Agree' }));
    expect(acted.at(-1)).toEqual({ type: 'agreeRevision', asked: 300 });
  });
});

it('fielders are read as scorers write them', () => {
  expect(fieldersOf('6-4-3')).toEqual([6, 4, 3]);
  expect(fieldersOf(' 8 ')).toEqual([8]);
  expect([fieldersOf(''), fieldersOf('6-0'), fieldersOf('6-4-x'), fieldersOf('10')]).toEqual([null, null, null, null]);
});
