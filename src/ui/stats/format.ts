/** `.312`, `1.000`; a dash where there is nothing to divide by. */
export const rate = (value: number | null): string =>
  value === null ? '–' : value.toFixed(3).replace(/^(-?)0\./, '$1.');

/** So many digits after the point; a dash where there is no number. */
export const fixed =
  (digits: number) =>
  (value: number | null): string =>
    value === null ? '–' : value.toFixed(digits);

/** With its sign: `+1.4`, `−0.3`. */
export const signed =
  (digits: number) =>
  (value: number | null): string => {
    if (value === null) return '–';
    const text = Math.abs(value).toFixed(digits);
    if (Number(text) === 0) return text;
    return value < 0 ? `−${text}` : `+${text}`;
  };

/** Innings of so many outs: `5.2`. */
export const innings = (outs: number | null): string => (outs === null ? '–' : `${Math.floor(outs / 3)}.${outs % 3}`);

/** The day of an instant, in the reader's zone. */
export const dayOf = (at: string | null): string =>
  at === null ? '' : new Date(at).toLocaleDateString(undefined, { month: 'short', day: 'numeric', year: 'numeric' });
