import { notation } from '@/game/notation';
import { Panel } from '@/ui/kit/panel';
import { playText } from '../model/names';
import type { Moment } from './moments';

/** What happened, where no dice tell it: a game that was played on a field. */
export const Told = ({ moment: { play, card } }: { readonly moment: Moment }) => (
  <Panel className="min-h-[6.5rem] px-3.5 py-3 max-md:rounded-none max-md:border-x-0 max-md:border-t-0 max-md:shadow-none md:px-[18px]">
    <p className="font-book text-[1.0625rem] leading-tight font-bold text-pretty [word-spacing:0.06em]">
      {play === null ? 'Before the first pitch.' : playText(card.state, play)}
    </p>
    {play === null ? null : <p className="mt-1 font-mono text-xs text-soft">{notation(play)}</p>}
  </Panel>
);
