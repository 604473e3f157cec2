import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import { cx } from '@/ui/kit/cx';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import type { Managers } from '../model/turn';

/** What has to be there before the first pitch. */
export const Checklist = ({ state, managers }: { readonly state: GameState; readonly managers: Managers }) => (
  <Panel className="max-md:rounded-none max-md:border-x-0">
    <PanelHeader title="Before the first pitch" note={rulesText(state)} />
    <ul>
      {SIDES.map((side) => (
        <Item key={`seat ${side}`} done={state[side].seated}>
          {seatText(state, managers, side)}
        </Item>
      ))}
      {SIDES.map((side) => (
        <Item key={`lineup ${side}`} done={state[side].submitted !== null || state[side].lineup.length > 0}>
          {state[side].submitted === null
            ? `${state[side].name} lineup not in yet`
            : `${state[side].name} lineup is in, sealed until the first pitch`}
        </Item>
      ))}
      <Item done={state.dice.commitment !== null}>
        {state.dice.commitment === null ? (
          'Dice not committed yet'
        ) : (
          <>
            Dice committed{' '}
            <code className="font-mono text-xs break-all text-soft" title={state.dice.commitment}>
              {state.dice.commitment.slice(0, 16)}…
            </code>
          </>
        )}
      </Item>
    </ul>
  </Panel>
);

const Item = ({ done, children }: { readonly done: boolean; readonly children: ReactNode }) => (
  <li className="flex items-center gap-3 border-b border-rule px-4 py-2.5 last:border-0">
    <span
      aria-hidden
      className={cx(
        'grid size-6 shrink-0 place-items-center rounded-full border-2',
        done ? 'border-field bg-field text-sheet' : 'border-edge',
      )}
    >
      {done ? <Check className="size-4" strokeWidth={3} /> : null}
    </span>
    <span className={cx('min-w-0', !done && 'text-soft')}>
      {children}
      <span className="sr-only">{done ? ', done' : ', open'}</span>
    </span>
  </li>
);

function seatText(state: GameState, managers: Managers, side: Side): string {
  const team = state[side];
  if (team.computer !== null) return `${team.name}: the computer manages`;
  if (!team.seated) return `${team.name}: the ${side} seat is open`;
  return `${team.name}: ${managers[side] ?? 'taken'} manages`;
}

function rulesText({ rules }: GameState): string {
  return [
    rules.innings === 1 ? '1 inning' : `${rules.innings} innings`,
    rules.designatedHitter ? 'DH' : 'no DH',
    ...(rules.extraInningRunner ? ['extra-inning runner'] : []),
    ...(rules.threeBatterMinimum ? ['three-batter minimum'] : []),
    ...(rules.outOfPosition ? ['out of position allowed'] : []),
    ...(rules.fatigue ? [] : ['nobody tires']),
    ...(rules.injuries ? ['injuries'] : []),
    ...(rules.tableDice === true ? ['dice from home allowed'] : []),
    ...(rules.calledPlays === 'read' ? ['called plays read from the cards'] : []),
    ...(rules.maxInnings === null ? [] : [`tie after ${rules.maxInnings}`]),
    ...(rules.mercy === null ? [] : [`mercy ${rules.mercy.lead} after ${rules.mercy.afterInning}`]),
  ].join(' · ');
}
