'use client';
import { useState } from 'react';
import type { OfficeActionType } from '@/game/office/office-action';
import { CARD_OUTCOMES } from '@/game/outcomes';
import type { GameTools } from '@/server/services/office/shapes';
import { useApi } from '@/trpc/provider';
import { outcomeText } from '@/ui/game/model/reading';
import { Button } from '@/ui/kit/button';
import { CopyButton } from '@/ui/kit/copy-button';
import { Dialog } from '@/ui/kit/dialog';
import { failureOf } from '@/ui/kit/failure';
import { randomHex } from '@/ui/kit/random-hex';
import { Select } from '@/ui/kit/select';
import { TextField } from '@/ui/kit/text-field';
import { toast } from '@/ui/kit/toast';
import { ReasonDialog } from '../reason-dialog';
import { actionOf, type Tool, type ToolDraft, toolsOf } from './tools';

interface OfficeSheetProps {
  readonly gameId: string;
  readonly tools: GameTools;
  readonly onClose: () => void;
  /** Has a play picked to be corrected, on the page of the game; null elsewhere. */
  readonly onPickPlay?: (() => void) | null;
  /** Only these tools; all by default. */
  readonly only?: readonly OfficeActionType[];
  /** Something was decided. */
  readonly onDecided?: () => void;
}

/** The league's tools in a game: each asks why, and is told to everyone here and in the league's log. */
export function OfficeSheet({ gameId, tools, onClose, onPickPlay = null, only, onDecided }: OfficeSheetProps) {
  const api = useApi();
  const [chosen, setChosen] = useState<{ readonly tool: Tool; readonly actionId: string } | null>(null);
  const [draft, setDraft] = useState<ToolDraft>({ toPlay: 0, outcome: '', userId: '' });
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [invite, setInvite] = useState<string | null>(null);
  const change = (part: Partial<ToolDraft>): void => setDraft((old) => ({ ...old, ...part }));
  const decide = async (reason: string): Promise<void> => {
    if (chosen === null) return;
    const { tool, actionId } = chosen;
    const outcome = CARD_OUTCOMES.find((one) => one === draft.outcome);
    const result = outcome === undefined ? null : { outcome, fielder: null };
    const action = actionOf(tool, draft, { type: 'decideResult', result });
    if (action === null) return;
    const [first] = tool.side === null ? [] : tools.managers[tool.side];
    const userId = tool.type === 'giveSeat' ? draft.userId || first?.userId : undefined;
    setBusy(true);
    setProblem(null);
    try {
      const decided = await api.office.decideGame.mutate({
        gameId,
        actionId,
        action,
        reason,
        ...(userId === undefined ? {} : { userId }),
      });
      toast({ title: `${tool.label}: done`, tone: 'good' });
      onDecided?.();
      setChosen(null);
      setInvite(decided.invite);
      // What can be done now is another matter: only a fresh invite is still to be read.
      if (decided.invite === null) onClose();
    } catch (error) {
      setProblem(failureOf(error).text);
    } finally {
      setBusy(false);
    }
  };
  if (chosen !== null) {
    const { tool } = chosen;
    return (
      <ReasonDialog
        title={tool.label}
        description={tool.note}
        label={tool.label}
        isDangerous={tool.isDangerous}
        isBusy={isBusy}
        problem={problem}
        onClose={() => setChosen(null)}
        onConfirm={(reason) => void decide(reason)}
      >
        {tool.type === 'rewind' ? (
          <TextField
            label="Back to right after play"
            type="number"
            inputMode="numeric"
            min={0}
            hint="0 is the first pitch."
            value={Number.isNaN(draft.toPlay) ? '' : draft.toPlay}
            onChange={(event) => change({ toPlay: event.target.valueAsNumber })}
          />
        ) : null}
        {tool.type === 'decideResult' ? (
          <Select
            label="The card reads"
            value={draft.outcome}
            options={[
              { value: '', label: 'As it was entered' },
              ...CARD_OUTCOMES.map((outcome) => ({ value: outcome, label: outcomeText(outcome) })),
            ]}
            onChange={(event) => change({ outcome: event.target.value })}
          />
        ) : null}
        {tool.type === 'giveSeat' && tool.side !== null ? (
          <Select
            label="Manager"
            value={draft.userId || (tools.managers[tool.side][0]?.userId ?? '')}
            options={tools.managers[tool.side].map(({ userId, name, tag }) => ({
              value: userId,
              label: `${name} (${tag})`,
            }))}
            onChange={(event) => change({ userId: event.target.value })}
          />
        ) : null}
      </ReasonDialog>
    );
  }
  const offered = toolsOf(tools).filter(
    ({ type }) => (type !== 'correctPlay' || onPickPlay !== null) && (only === undefined || only.includes(type)),
  );
  const link = invite === null ? null : `${window.location.origin}/games/${gameId}?invite=${invite}`;
  return (
    <Dialog
      open
      onClose={onClose}
      title="League office"
      description="Everything here asks for a reason, and stands in the league’s log."
    >
      <div className="grid gap-3">
        {link === null && offered.length === 0 ? (
          <p className="text-soft">There is nothing to decide here now.</p>
        ) : null}
        {link === null ? (
          <ul className="grid gap-2">
            {offered.map((tool) => (
              <li key={tool.id}>
                <Button
                  wide
                  kind={tool.isDangerous ? 'danger' : 'plain'}
                  className="min-h-14 flex-col items-start gap-0 py-2 text-left"
                  onClick={() => {
                    if (tool.type === 'correctPlay') return onPickPlay?.();
                    setProblem(null);
                    setChosen({ tool, actionId: randomHex(16) });
                    return undefined;
                  }}
                >
                  {tool.label}
                  <span className="text-sm font-normal text-soft">{tool.note}</span>
                </Button>
              </li>
            ))}
          </ul>
        ) : (
          <div className="grid gap-2 rounded-[11px] border border-field p-3.5">
            <p className="text-[0.9375rem]">The seat is open. Send this link; it is shown only now.</p>
            <code className="block overflow-x-auto font-mono text-sm whitespace-nowrap">{link}</code>
            <CopyButton text={link}>Copy the link</CopyButton>
          </div>
        )}
      </div>
    </Dialog>
  );
}
