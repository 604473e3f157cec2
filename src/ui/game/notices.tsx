import type { Play } from '@/game/play';
import { LeagueNotes } from '@/ui/office/game/league-notes';
import type { LiveGame, Sending } from './live/live-game';
import type { LiveModel } from './model/live-model';
import { RevisionRequest } from './rewind/revision-request';
import { StopRequest } from './stop-request';

interface NoticesProps {
  readonly model: LiveModel;
  /** Those that count, oldest first. */
  readonly plays: readonly Play[];
  readonly game: LiveGame;
  /** Of an answer to a request. */
  readonly sending: Sending | undefined;
}

/** What stands between the game and its next play, or beside it: the league's decisions, requests of the managers. */
export function Notices({ model, plays, game, sending }: NoticesProps) {
  const { state, leagueDecisions, substitutions } = model.card;
  return (
    <>
      {leagueDecisions.length === 0 ? null : <LeagueNotes state={state} decisions={leagueDecisions} />}
      {state.stopAsked === null ? null : <StopRequest state={state} viewer={model.viewer} game={game} />}
      {state.revisionAsked === null ? null : (
        <RevisionRequest
          key={state.revisionAsked.seq}
          state={state}
          request={state.revisionAsked}
          viewer={model.viewer}
          plays={plays}
          changes={substitutions}
          game={game}
          sending={sending}
        />
      )}
    </>
  );
}
