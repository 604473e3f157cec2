/** Surfaces of globals.css that team colours stand on. */
export const SURFACES = {
  board: { day: '#143a2c', night: '#081410' },
  sheet: { day: '#fffdf6', night: '#14211c' },
} as const;

type Rgb = readonly [number, number, number];

const parse = (hex: string): Rgb | null => {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  return match === null
    ? null
    : [parseInt(match[1] ?? '', 16), parseInt(match[2] ?? '', 16), parseInt(match[3] ?? '', 16)];
};

const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [one, two] = [luminance(parse(a) ?? [0, 0, 0]), luminance(parse(b) ?? [0, 0, 0])];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/**
 * `color` moved towards white on a dark surface, towards black on a light one, just far enough to reach `ratio`.
 * Anything that is not `#rrggbb` becomes a neutral grey first.
 */
export function clampColor(color: string, surface: string, ratio: number): string {
  const from = parse(color) ?? [128, 128, 128];
  const end = luminance(parse(surface) ?? [0, 0, 0]) < 0.18 ? 255 : 0;
  for (let step = 0; step <= 20; step++) {
    const mixed = from.map((part) => part + ((end - part) * step) / 20) as [number, number, number];
    if (contrast(hexOf(mixed), surface) >= ratio) return hexOf(mixed);
  }
  return end === 255 ? '#ffffff' : '#000000';
}

/** A team's colour as CSS for marks (3:1) on the board or on the sheet, day and night. */
export const teamColor = (color: string, on: keyof typeof SURFACES = 'board'): string =>
  `light-dark(${clampColor(color, SURFACES[on].day, 3)}, ${clampColor(color, SURFACES[on].night, 3)})`;
