// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Action } from '@/game/actions';
import type { Proposal } from '@/game/proposal';
import { aState } from '@/testing/a-state';
import { LookAtResult } from './look-at-result';
import type { Controls } from './use-controls';

const NOW = Date.parse('2026-05-01T12:00:00Z');

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The other manager looks at a strikeout, with so many seconds left; what he sends. */
function looks(seconds: number | null): readonly Action[] {
  const sent: Action[] = [];
  const proposal: Proposal = {
    side: 'away',
    result: { type: 'outcome', outcome: 'strikeout', fielder: null },
    dueAt: seconds === null ? null : new Date(NOW + seconds * 1000).toISOString(),
    challenges: 0,
  };
  const controls = { enterAnew: null, busy: false, send: (action: Action) => sent.push(action) };
  render(
    <LookAtResult state={aState()} proposal={proposal} controls={controls as unknown as Controls} frozen={false} />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Challenge…' }));
  return sent;
}

const write = (text: string): void =>
  void fireEvent.change(screen.getByLabelText('What does the card say?'), { target: { value: text } });
const pass = (seconds: number): void => act(() => void vi.advanceTimersByTime(seconds * 1000));

it('sends a challenge that is half written before the time is up', () => {
  const sent = looks(10);
  write('Row 8 is a dou');
  pass(8);
  expect(sent).toEqual([]);
  pass(1);
  expect(sent).toEqual([{ type: 'challengeResult', reason: 'Row 8 is a dou' }]);
});

it('sends nothing for a manager who has written nothing, or has all the time', () => {
  const inTime = looks(10);
  pass(12);
  expect(inTime).toEqual([]);
  cleanup();
  const sent = looks(null);
  write('Row 8');
  pass(600);
  expect(sent).toEqual([]);
});
