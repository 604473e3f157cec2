'use client';
import Link from 'next/link';
import { type FormEvent, useRef, useState } from 'react';
import { RecoveryBar } from '@/ui/account/recovery-bar';
import { useMe } from '@/ui/account/use-me';
import { useSignIn } from '@/ui/account/use-sign-in';
import { Button } from '@/ui/kit/button';
import { ToggleChip } from '@/ui/kit/chip';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { Kbd } from '@/ui/kit/kbd';
import { RadioCards, RadioCardsSkeleton } from '@/ui/kit/radio-cards';
import { LoadingNote, Skeleton } from '@/ui/kit/skeleton';
import { useShortcuts } from '@/ui/kit/shortcuts';
import { useStored } from '@/ui/kit/stored';
import { Switch } from '@/ui/kit/switch';
import { TextField } from '@/ui/kit/text-field';
import { draftSentence, drawTeams, fieldsOf, newGameInput, problemsOf, type Draft, type Opponent } from './draft';
import { ErrorList } from './error-list';
import { knownLadder } from './ladder';
import { LadderFields } from './ladder-fields';
import { LeagueData } from './league-data';
import { DRAFT_STORED, recallDraft } from './remember-draft';
import { RulesFields } from './rules-fields';
import { FormSection } from './section';
import { lotOfTeams, shownTeams } from './simulated-teams';
import { TeamCards, TeamSelect } from './team-picker';
import { useCreateGame } from './use-create-game';
import { useLeagues, useTeams } from './use-leagues';

const OPPONENTS: readonly { readonly value: Opponent; readonly title: string; readonly note: string }[] = [
  { value: 'computer', title: 'The computer', note: 'It is ready at once' },
  { value: 'friend', title: 'A friend', note: 'You send a link' },
  { value: 'watch', title: 'Watch two computers', note: 'Sit back in the stands' },
];

const PACES = [
  { paceMs: 500, label: 'Brisk' },
  { paceMs: 1500, label: 'Watchable' },
  { paceMs: 4000, label: 'Leisurely' },
] as const;

/** The one page on which a game is made; what was chosen last time is chosen already. */
export function NewGameForm() {
  const me = useMe();
  const signIn = useSignIn();
  const leagues = useLeagues();
  const [stored, store] = useStored(DRAFT_STORED);
  const [edits, setEdits] = useState<Partial<Draft>>({});
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const [withSimulated, setWithSimulated] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const errors = useRef<HTMLDivElement>(null);
  const create = useCreateGame();

  const before = { ...recallDraft(stored), ...edits };
  const league = leagues.data?.some((each) => each.id === before.league)
    ? before.league
    : (leagues.data?.find((each) => each.kind === 'cards')?.id ?? null);
  const chosen = leagues.data?.find(({ id }) => id === league);
  // Who has not chosen before starts from the league's own rules.
  const recalled =
    stored === null && chosen !== undefined ? { ...before, ...fieldsOf(chosen.rules), ...edits } : before;
  const teams = useTeams(league);
  const ids = (teams.data ?? []).map((team) => team.teamId);
  const known = (team: number | null): number | null => (team !== null && ids.includes(team) ? team : null);
  const draft: Draft = {
    ...recalled,
    league,
    team: known(recalled.team),
    rival: known(recalled.rival),
    ladder: knownLadder(recalled.ladder, chosen?.cardsets ?? []),
  };
  const problems = problemsOf(draft);
  const needsName = me.data === null;
  const nameMissing = tried && needsName && name.trim() === '';
  const shown = tried ? problems : {};
  const busy = create.isPending || signIn.isPending;
  const change = (part: Partial<Draft>): void => setEdits((old) => ({ ...old, ...part }));
  const nameOf = (team: number): string => teams.data?.find((each) => each.teamId === team)?.name ?? 'a team';
  const refused = create.error ?? signIn.error;
  const watch = draft.opponent === 'watch';

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    const input = newGameInput(drawTeams(draft, lotOfTeams(teams.data ?? []), Math.random));
    if (Object.keys(problems).length > 0 || input === null || (needsName && name.trim() === '')) {
      // The list is drawn first, then takes the focus.
      requestAnimationFrame(() => errors.current?.focus());
      return;
    }
    store(JSON.stringify(draft));
    try {
      if (needsName) await signIn.mutateAsync(name.trim());
      await create.mutateAsync(input);
    } catch {
      // Told through the mutations' own errors.
      requestAnimationFrame(() => errors.current?.focus());
    }
  };

  useShortcuts([
    {
      keys: '$mod+Enter',
      label: 'Make the game',
      group: 'New game',
      always: true,
      run: () => form.current?.requestSubmit(),
    },
  ]);

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => void submit(event)}
      className="mx-auto grid max-w-[1060px] gap-8 px-4 py-6 sm:px-6 sm:py-8"
    >
      <div>
        <RecoveryBar />
        <h1 className="text-3xl sm:text-4xl">New game</h1>
        <p className="text-soft">
          {stored === null ? 'Everything is set for a standard game' : 'Everything is set as last time'}; change what
          you like and play. Or{' '}
          <Link href="/import" prefetch={false} className="font-medium underline underline-offset-3">
            import real games
          </Link>
          .
        </p>
      </div>
      <ErrorList
        ref={errors}
        problems={nameMissing ? { ...shown, name: 'Type your name.' } : shown}
        refused={refused ? failureOf(refused).text : null}
      />
      {needsName || me.isPending ? (
        <div data-guess={me.isPending ? 'newcomer' : undefined}>
          <TextField
            id="name"
            label="Your name"
            hint="That is all it takes: no e-mail, no password."
            autoComplete="nickname"
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={nameMissing ? 'Type your name.' : null}
            className="max-w-md"
          />
        </div>
      ) : null}
      <FormSection step={1} title="Who plays">
        {leagues.isError ? (
          <ErrorState
            title="The leagues could not be read"
            onRetry={() => void leagues.refetch()}
            retrying={leagues.isFetching}
          >
            {failureOf(leagues.error).text}
          </ErrorState>
        ) : leagues.data === undefined ? (
          <RadioCardsSkeleton cards={2} />
        ) : (
          <RadioCards
            id="league"
            legend="League"
            value={draft.league}
            onChange={(next) => {
              const rules = leagues.data.find(({ id }) => id === next)?.rules;
              change({ league: next, team: null, rival: null, ...(rules === undefined ? {} : fieldsOf(rules)) });
            }}
            options={leagues.data.map((each) => ({
              value: each.id,
              title: each.name,
              note: each.kind === 'cards' ? 'The dice are read on printed cards' : 'You read your own paper cards',
            }))}
            error={shown.league ?? null}
          />
        )}
        <LeagueData league={draft.league} />
        <RadioCards
          legend="Against"
          columns="sm:grid-cols-3"
          value={draft.opponent}
          onChange={(opponent) => change({ opponent })}
          options={OPPONENTS}
        />
      </FormSection>
      <FormSection step={2} title="Teams" note={watch ? undefined : 'The home team bats last.'}>
        {teams.isError ? (
          <ErrorState
            title="The teams could not be read"
            onRetry={() => void teams.refetch()}
            retrying={teams.isFetching}
          >
            {failureOf(teams.error).text}
          </ErrorState>
        ) : teams.data === undefined ? (
          <TeamSkeletons />
        ) : (
          <>
            <TeamCards
              id="team"
              label={watch ? 'First team' : 'Your team'}
              teams={shownTeams(teams.data, { withSimulated, chosen: [draft.team] })}
              value={draft.team}
              onChange={(team) => change(team === draft.rival ? { team, rival: null } : { team })}
            />
            <TeamSelect
              id="rival"
              label={
                { computer: 'The computer’s team', friend: 'Your friend’s team', watch: 'Second team' }[draft.opponent]
              }
              teams={shownTeams(teams.data, { withSimulated, chosen: [draft.rival] })}
              value={draft.rival}
              taken={draft.team}
              onChange={(rival) => change({ rival })}
            />
            {teams.data.some(({ isSimulated }) => isSimulated) ? (
              <Switch
                label="Simulated leagues"
                note="Offer their teams too."
                checked={withSimulated}
                onChange={setWithSimulated}
              />
            ) : null}
          </>
        )}
        <RadioCards
          legend={watch ? 'The first team plays' : 'You play'}
          columns="grid-cols-2"
          value={draft.side}
          onChange={(side) => change({ side })}
          options={[
            { value: 'home', title: 'At home', note: 'field first, bat last' },
            { value: 'away', title: 'Away', note: 'bat first' },
          ]}
        />
      </FormSection>
      {league === null || chosen?.kind !== 'cards' ? null : (
        <FormSection step={3} title="Cardsets" note="The first is the primary one.">
          <LadderFields
            league={league}
            teamIds={[draft.team, draft.rival].filter((team) => team !== null)}
            nameOf={nameOf}
            ladder={draft.ladder}
            onChange={(ladder) => change({ ladder })}
            error={shown.ladder ?? null}
          />
        </FormSection>
      )}
      <FormSection step={chosen?.kind === 'cards' ? 4 : 3} title="Rules">
        <RulesFields draft={draft} change={change} error={shown.innings} />
      </FormSection>
      <FormSection step={chosen?.kind === 'cards' ? 5 : 4} title="In the stands">
        <Switch
          label="Private game"
          note={draft.opponent === 'friend' ? 'Only you and who has the link.' : 'Only you can see it.'}
          checked={draft.isPrivate}
          onChange={(isPrivate) => change({ isPrivate })}
        />
        {watch ? (
          <fieldset>
            <legend className="mb-1.5 text-[0.9375rem] font-semibold">Pace</legend>
            <div className="flex flex-wrap gap-2">
              {PACES.map(({ paceMs, label }) => (
                <ToggleChip key={paceMs} pressed={draft.paceMs === paceMs} onClick={() => change({ paceMs })}>
                  {label}
                </ToggleChip>
              ))}
            </div>
          </fieldset>
        ) : null}
      </FormSection>
      <div
        data-action-bar
        className="sticky bottom-(--bottom-bar-height) z-30 -mx-4 flex items-center gap-4 sm:gap-6 border-t border-line bg-paper/95 px-4 py-3 backdrop-blur-sm sm:mx-0 sm:rounded-xl sm:border sm:bg-sheet sm:px-5 sm:shadow-lift"
      >
        <p aria-live="polite" className="min-w-0 flex-1 text-[0.9375rem] leading-snug max-sm:text-sm">
          {draftSentence(draft, nameOf)}
        </p>
        <Button
          type="submit"
          kind="go"
          size="lg"
          busy={busy}
          className="shrink-0 sm:min-w-52"
          aria-keyshortcuts="Control+Enter"
        >
          {draft.opponent === 'friend' ? 'Make the game' : watch ? 'Watch it' : 'Play ball'} <Kbd>Ctrl Enter</Kbd>
        </Button>
      </div>
    </form>
  );
}

const TeamSkeletons = () => (
  <div className="grid grid-cols-2 gap-2.5 lg:grid-cols-3">
    <LoadingNote>The teams are being read</LoadingNote>
    {Array.from({ length: 9 }, (_, index) => (
      <Skeleton key={index} className="h-15 w-full rounded-[11px]" />
    ))}
  </div>
);
