import type { EditsState } from './model/roster-edits';

const clock = (at: number): string =>
  new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Whether everything is kept: said once for the whole roster. */
export function SavedLine({ state }: { readonly state: EditsState }) {
  const waits = [...state.progress.values()].filter(({ type }) => type === 'waiting').length;
  const text =
    waits > 0
      ? `${waits} ${waits === 1 ? 'change waits' : 'changes wait'} for the network`
      : state.isSending
        ? 'Saving…'
        : state.savedAt === null
          ? ''
          : `Saved ${clock(state.savedAt)}`;
  return <output className="text-sm text-soft">{text}</output>;
}
