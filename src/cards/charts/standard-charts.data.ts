import type { Charts } from '@/game/charts';
import { gradeRow } from './grade-row';
import { rangeRow } from './range-row';

/** The house's own result charts; a league may bring others in the same shape. */
export const STANDARD_CHARTS: Charts = {
  range: {
    infield: [
      rangeRow('G3#×1 G2#×3 G2×2 G1×14'),
      rangeRow('SI1×2 G3#×2 G3×1 G2#×1 G2×4 G1×10'),
      rangeRow('SI2×2 SI1×2 G3#×3 G3×2 G2×5 G1×6'),
      rangeRow('SI2×4 SI1×2 G3#×3 G3×4 G2×4 G1×3'),
      rangeRow('SI2×6 SI1×2 G3#×2 G3×5 G2×3 G1×2'),
    ],
    outfield: [
      rangeRow('F1×1 F2×13 F3×6'),
      rangeRow('DO2×1 SI2×2 F1×1 F2×12 F3×4'),
      rangeRow('DO3×1 DO2×2 SI2×3 F1×1 F2×10 F3×3'),
      rangeRow('TR3×1 DO3×1 DO2×2 SI2×6 F1×1 F2×7 F3×2'),
      rangeRow('TR3×2 DO3×2 DO2×3 SI2×7 F1×2 F2×4'),
    ],
    pitcher: [
      rangeRow('G3×3 G2×6 G1×11'),
      rangeRow('SI1×2 G3×3 G2×5 G1×10'),
      rangeRow('SI1×3 G3×5 G2×6 G1×6'),
      rangeRow('SI1×4 G3×8 G2×6 G1×2'),
      rangeRow('SI1×6 G3×7 G2×6 G1×1'),
    ],
    catcher: [
      rangeRow('G3×3 G2×3 PO×3 FO×3 G1×8'),
      rangeRow('SI1×1 SPD×1 G3×3 G2×3 PO×3 FO×3 G1×6'),
      rangeRow('SI1×2 SPD×2 G3×3 G2×3 PO×3 FO×3 G1×4'),
      rangeRow('SI1×3 SPD×3 G3×3 G2×3 PO×3 FO×3 G1×2'),
      rangeRow('SI1×4 SPD×5 G3×3 G2×3 PO×3 FO×2'),
    ],
  },
  errors: {
    P: { chances: 2, twoBase: 0.05, threeBase: 0 },
    C: { chances: 3, twoBase: 0.05, threeBase: 0 },
    '1B': { chances: 2, twoBase: 0.05, threeBase: 0 },
    '2B': { chances: 6, twoBase: 0.14, threeBase: 0 },
    '3B': { chances: 3, twoBase: 0.15, threeBase: 0 },
    SS: { chances: 7, twoBase: 0.18, threeBase: 0 },
    LF: { chances: 2, twoBase: 0.8, threeBase: 0.07 },
    CF: { chances: 3, twoBase: 0.8, threeBase: 0.07 },
    RF: { chances: 2, twoBase: 0.8, threeBase: 0.07 },
  },
  locations: {
    groundOut: { L: [9, 1, 27, 36, 9, 18], R: [8, 1, 5, 17, 32, 37] },
    popOut: [1, 7, 24, 24, 21, 23],
    lineOut: [6, 0, 16, 28, 21, 29],
    flyOut: { L: [39, 39, 22], R: [22, 39, 39] },
    outfieldHit: { L: [27, 31, 42], R: [41, 33, 26] },
  },
  bunts: {
    sacrifice: [
      gradeRow(['sacrifice', 14], ['single', 2], ['leadOut', 1], ['caught', 2], ['doublePlay', 1]),
      gradeRow(['sacrifice', 13], ['single', 2], ['leadOut', 2], ['caught', 2], ['doublePlay', 1]),
      gradeRow(['sacrifice', 11], ['single', 1], ['leadOut', 3], ['caught', 3], ['doublePlay', 2]),
      gradeRow(['sacrifice', 8], ['single', 1], ['leadOut', 4], ['caught', 5], ['doublePlay', 2]),
    ],
    squeeze: [
      gradeRow(['sacrifice', 13], ['single', 2], ['leadOut', 3], ['missed', 2]),
      gradeRow(['sacrifice', 12], ['single', 2], ['leadOut', 3], ['missed', 3]),
      gradeRow(['sacrifice', 10], ['single', 2], ['leadOut', 3], ['missed', 5]),
      gradeRow(['sacrifice', 8], ['single', 2], ['leadOut', 3], ['missed', 7]),
    ],
  },
  hitAndRun: [
    gradeRow(['single', 8], ['groundOut', 15], ['missedSwing', 5], ['lineOut', 2], ['popOut', 6]),
    gradeRow(['single', 7], ['groundOut', 14], ['missedSwing', 6], ['lineOut', 3], ['popOut', 6]),
    gradeRow(['single', 5], ['groundOut', 13], ['missedSwing', 8], ['lineOut', 3], ['popOut', 7]),
    gradeRow(['single', 3], ['groundOut', 12], ['missedSwing', 10], ['lineOut', 4], ['popOut', 7]),
  ],
};
