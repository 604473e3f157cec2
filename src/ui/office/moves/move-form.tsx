'use client';
import { type FormEvent, useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { MoveInput, MoveKind } from '@/server/services/transactions/shapes';
import { Button } from '@/ui/kit/button';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { Select } from '@/ui/kit/select';
import { TextField } from '@/ui/kit/text-field';
import { useDeed, useTeams } from '../use-office';
import { MOVE_WORDS } from './move-words';
import { FreeMen, TeamMen } from './pick-men';

interface MoveFormProps {
  readonly leagueId: LeagueId;
  readonly teamId: number | null;
}

const OWN: readonly MoveKind[] = ['release', 'injury', 'promotion', 'demotion'];
const CARDS: ReadonlySet<MoveKind> = new Set(['trade', 'signing', 'release']);

/** A transaction: its kind, its men, and the moves it comes to. Trades name men of two teams and are made whole. */
export function MoveForm({ leagueId, teamId }: MoveFormProps) {
  const teams = useTeams(leagueId);
  const deed = useDeed();
  const all: readonly MoveKind[] = teamId === null ? ['trade', 'signing', ...OWN] : OWN;
  const kinds = all.filter((kind) => leagueId === 'sba' || CARDS.has(kind));
  const [kind, setKind] = useState<MoveKind>(kinds[0] ?? 'release');
  const [chosen, setChosen] = useState<{ readonly one: number | null; readonly other: number | null }>({
    one: teamId,
    other: null,
  });
  const [men, setMen] = useState<readonly number[]>([]);
  const [others, setOthers] = useState<readonly number[]>([]);
  const [until, setUntil] = useState('');
  const [note, setNote] = useState('');
  const playing = (teams.data ?? []).filter(({ removedAt }) => removedAt === null);
  const one = chosen.one ?? playing[0]?.teamId ?? null;
  const other = chosen.other ?? playing.find((team) => team.teamId !== one)?.teamId ?? null;
  const reset = (): void => {
    setMen([]);
    setOthers([]);
    deed.clear();
  };
  const moves = movesOf({ kind, men, others, one, other, until });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (moves.length === 0) return;
    const input = { leagueId, moves: [...moves], note: note.trim() };
    if ((await deed.run((api) => api.transaction.make.mutate(input), `${MOVE_WORDS[kind]}: done`)) === null) return;
    reset();
    setNote('');
  };
  const teamSelect = (label: string, value: number | null, without: number | null, put: (id: number) => void) => (
    <Select
      label={label}
      value={String(value ?? '')}
      options={playing
        .filter((team) => team.teamId !== without)
        .map((team) => ({ value: String(team.teamId), label: team.name }))}
      onChange={(event) => {
        put(Number(event.target.value));
        reset();
      }}
    />
  );
  return (
    <Panel>
      <PanelHeader title="New transaction" />
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-4 p-4">
        <Select
          label="Kind"
          value={kind}
          options={kinds.map((value) => ({ value, label: MOVE_WORDS[value] }))}
          onChange={(event) => {
            const next = kinds.find((value) => value === event.target.value);
            if (next !== undefined) setKind(next);
            reset();
          }}
        />
        {teamId === null
          ? teamSelect(kind === 'signing' ? 'Signed by' : 'Team', one, kind === 'trade' ? other : null, (id) =>
              setChosen((old) => ({ ...old, one: id })),
            )
          : null}
        {kind === 'signing' ? (
          <FreeMen leagueId={leagueId} chosen={men} onChange={setMen} />
        ) : one === null ? null : (
          <TeamMen teamId={one} chosen={men} onChange={setMen} />
        )}
        {kind === 'trade' && other !== null ? (
          <>
            {teamSelect('With', other, one, (id) => setChosen((old) => ({ ...old, other: id })))}
            <TeamMen teamId={other} chosen={others} onChange={setOthers} />
          </>
        ) : null}
        {kind === 'injury' ? (
          <TextField
            label="Back on"
            type="date"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
            hint="Empty: he is back now."
          />
        ) : null}
        <TextField
          label="Note"
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          hint="Stands in the record."
        />
        {deed.problem === null ? null : (
          <p role="alert" className="text-out-ink">
            {deed.problem}
          </p>
        )}
        <Button type="submit" kind="go" busy={deed.isBusy} disabled={moves.length === 0}>
          {moves.length === 0
            ? 'Choose players first'
            : `${MOVE_WORDS[kind]}: ${moves.length} ${moves.length === 1 ? 'player' : 'players'}`}
        </Button>
      </form>
    </Panel>
  );
}

interface Chosen {
  readonly kind: MoveKind;
  readonly men: readonly number[];
  readonly others: readonly number[];
  readonly one: number | null;
  readonly other: number | null;
  readonly until: string;
}

/** What the form comes to; nothing while something is missing. */
function movesOf({ kind, men, others, one, other, until }: Chosen): readonly MoveInput[] {
  if (one === null) return [];
  switch (kind) {
    case 'trade':
      if (other === null || men.length + others.length === 0) return [];
      return [
        ...men.map((man) => ({ kind, man, fromTeamId: one, toTeamId: other })),
        ...others.map((man) => ({ kind, man, fromTeamId: other, toTeamId: one })),
      ];
    case 'signing':
      return men.map((man) => ({ kind, man, toTeamId: one }));
    case 'injury':
      return men.map((man) => ({ kind, man, fromTeamId: one, until: until === '' ? null : until }));
    case 'release':
    case 'promotion':
    case 'demotion':
      return men.map((man) => ({ kind, man, fromTeamId: one }));
    default:
      return kind satisfies never;
  }
}
