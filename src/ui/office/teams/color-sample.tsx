import { clampColor, contrast, SURFACES } from '@/ui/kit/team-color';

interface ColorSampleProps {
  readonly color: string;
  readonly abbreviation: string;
}

const PLACES = [
  { name: 'Board, day', surface: SURFACES.board.day },
  { name: 'Board, night', surface: SURFACES.board.night },
  { name: 'Sheet, day', surface: SURFACES.sheet.day },
  { name: 'Sheet, night', surface: SURFACES.sheet.night },
] as const;

/** A team's colour as it is seen: where it would not stand out, it is moved just as far as it has to. */
export const ColorSample = ({ color, abbreviation }: ColorSampleProps) => (
  <ul className="flex flex-wrap gap-2" aria-label="How the colour is seen">
    {PLACES.map(({ name, surface }) => {
      const shown = clampColor(color, surface, 3);
      const isMoved = shown !== color;
      return (
        <li key={name} className="grid justify-items-center gap-1 text-xs text-soft">
          <span
            className="grid h-11 min-w-16 place-items-center rounded-lg border border-edge px-2 font-board text-xl font-bold"
            style={{ background: surface, color: shown }}
          >
            <span aria-hidden>{abbreviation}</span>
          </span>
          {name}
          <span className="sr-only">
            {isMoved ? `moved to ${shown}` : 'as it is'}, contrast {contrast(shown, surface).toFixed(1)} to 1
          </span>
          <span aria-hidden>{isMoved ? 'moved' : 'as it is'}</span>
        </li>
      );
    })}
  </ul>
);
