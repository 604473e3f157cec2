/** What rates at bat are worked out from. */
export interface BattingCounts {
  readonly pa: number;
  readonly ab: number;
  readonly h: number;
  readonly double: number;
  readonly triple: number;
  readonly hr: number;
  readonly bb: number;
  readonly so: number;
  readonly hbp: number;
  readonly sf: number;
}

/** Null where there is nothing to divide by. */
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const totalBases = ({ h, double, triple, hr }: Pick<BattingCounts, 'h' | 'double' | 'triple' | 'hr'>): number =>
  h + double + 2 * triple + 3 * hr;

/** BA = H/AB, OBP = (H+BB+HBP)/(AB+BB+HBP+SF), SLG = TB/AB, OPS their sum, ISO = SLG−BA, BABIP = (H−HR)/(AB−SO−HR+SF). */
export function battingRates(line: BattingCounts) {
  const { ab, h, hr, bb, so, hbp, sf, pa } = line;
  const ba = share(h, ab);
  const obp = share(h + bb + hbp, ab + bb + hbp + sf);
  const slg = share(totalBases(line), ab);
  return {
    ba,
    obp,
    slg,
    ops: obp === null || slg === null ? null : obp + slg,
    iso: slg === null || ba === null ? null : slg - ba,
    babip: share(h - hr, ab - so - hr + sf),
    walkShare: share(bb, pa),
    strikeoutShare: share(so, pa),
  };
}

/** What a pitcher's rates are worked out from; `outs` is innings × 3. */
export interface PitchingCounts {
  readonly outs: number;
  readonly battersFaced: number;
  readonly ab: number;
  readonly h: number;
  readonly hr: number;
  readonly er: number;
  readonly bb: number;
  readonly so: number;
  readonly sf: number;
}

const OUTS_OF_NINE = 27;

/** ERA = 9·ER/IP, WHIP = (BB+H)/IP, K/9, BB/9, HR/9, K/BB, opponents' BA and BABIP. */
export function pitchingRates({ outs, ab, h, hr, er, bb, so, sf }: PitchingCounts) {
  const perNine = (count: number): number | null => share(count * OUTS_OF_NINE, outs);
  return {
    era: perNine(er),
    whip: share((bb + h) * 3, outs),
    soPerNine: perNine(so),
    bbPerNine: perNine(bb),
    hrPerNine: perNine(hr),
    soPerWalk: share(so, bb),
    ba: share(h, ab),
    babip: share(h - hr, ab - so - hr + sf),
  };
}

/** Fielding percentage (PO+A)/(PO+A+E). */
export const fieldingShare = ({ po, a, e }: { readonly po: number; readonly a: number; readonly e: number }) =>
  share(po + a, po + a + e);

/** Plate appearances a game of the team, and innings, that make a line count among the leaders of a rate. */
export const QUALIFYING = { plateAppearances: 3.1, innings: 1 } as const;

export const qualifiesAtBat = (pa: number, teamGames: number): boolean =>
  teamGames > 0 && pa >= Math.floor(QUALIFYING.plateAppearances * teamGames);
export const qualifiesOnMound = (outs: number, teamGames: number): boolean =>
  teamGames > 0 && outs >= 3 * QUALIFYING.innings * teamGames;
