// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { seededRng } from '@/shared/rng';
import { startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { ScorebookGrid } from './book/scorebook-grid';
import { BoxScoreView } from './box/box-score-view';
import { Field, fieldText } from './field/field';
import { PlaysFeed } from './plays/plays-feed';
import { Scorebug } from './scorebug/scorebug';

const { card, events } = playRandomly(startedGame({ seed: 3 }), seededRng(3));
const { state, box } = card;
const plays = events.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));

afterEach(cleanup);

describe('the parts of the page', () => {
  it('the scoreboard shows both lines with runs, hits and errors', () => {
    render(<Scorebug state={state} box={box} colors={{ away: '#112233', home: '#445566' }} />);
    for (const side of ['away', 'home'] as const) {
      const row = screen.getByRole('row', { name: new RegExp(`^${state[side].name}`, 'u') });
      const cells = within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
      expect(cells.slice(-3)).toEqual([state.score[side], box[side].h, box[side].e].map(String));
    }
    expect(screen.getByText('FINAL')).toBeTruthy();
  });

  it.each([
    [1, 1, '1 inning'],
    [9, 9, '9 innings'],
    [10, 9, 'in 10 innings'],
  ])('the scoreboard says how long a game was: %i of %i', (inning, innings, told) => {
    const over = { ...state, inning, rules: { ...state.rules, innings } };
    const { container } = render(<Scorebug state={over} box={box} colors={{ away: '#112233', home: '#445566' }} />);
    expect(container.textContent).toContain(`FINAL${told}`);
  });

  it('the feed lists every play, or only those that scored, with the score', () => {
    render(<PlaysFeed state={state} plays={plays} changes={[]} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(plays.length);
    fireEvent.click(screen.getByRole('button', { name: 'Scoring' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(plays.filter((play) => play.runs > 0).length);
    expect(screen.getAllByRole('listitem')[0]?.textContent).toContain(
      `${state.away.abbreviation} ${state.score.away}, ${state.home.abbreviation} ${state.score.home}`,
    );
  });

  it('every cell of the scorebook tells its story in sentences and opens its play', () => {
    const onOpenPlay = vi.fn();
    render(<ScorebookGrid state={state} box={box} plays={plays} onOpenPlay={onOpenPlay} />);
    fireEvent.click(screen.getByRole('button', { name: state.away.name }));
    const cells = screen.getAllByRole('button', { name: /^Inning \d+\. .+\.$/u });
    expect(cells.length).toBeGreaterThan(20);
    const first = plays[0];
    fireEvent.click(screen.getAllByRole('button', { name: /^Inning 1\./u })[0] as HTMLElement);
    expect(onOpenPlay).toHaveBeenCalledWith(first?.number);
  });

  it('the box score of a finished game proves', () => {
    render(<BoxScoreView state={state} box={box} />);
    const proofs = screen.getAllByText(/^The box proves: \d+ = \d+\.$/u);
    expect(proofs).toHaveLength(2);
  });

  it('the diamond says in words what it shows', () => {
    const begun = startedGame().state;
    const { container } = render(<Field state={{ ...begun, runners: [101, null, null] }} runningOf={() => 12} />);
    expect(container.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain('on first');
    expect(fieldText(begun)).toMatch(/^Bases empty\. .+ at bat against .+\. In the field for .+: P /u);
  });
});
