/** A place of the site. */
export interface Place {
  readonly href: string;
  readonly label: string;
  /** Goes there after `g`. */
  readonly key: string;
  /** Pages that belong to it, beside those under its own address. */
  readonly covers?: RegExp;
  /** Shown to those who have a say in a league. */
  readonly isOffice?: boolean;
}

/** The places of the site, the most wanted first. */
export const PLACES: readonly Place[] = [
  { href: '/', label: 'Games', key: 'g', covers: /^\/games\/(?!new$)/ },
  { href: '/my-team', label: 'My team', key: 't' },
  { href: '/standings', label: 'Standings', key: 's', covers: /^\/(seasons|leagues)\/(?!.*\/(office|import))/ },
  { href: '/games/new', label: 'New game', key: 'n' },
  { href: '/lineups', label: 'Lineups', key: 'l', covers: /^\/teams\/\d+\/lineups/ },
  { href: '/players', label: 'Players', key: 'p' },
  { href: '/cards', label: 'Cards', key: 'c' },
  { href: '/office', label: 'Office', key: 'o', covers: /^\/leagues\/[^/]+\/(office|import)/, isOffice: true },
];

export const isCurrent = ({ href, covers }: Place, path: string): boolean =>
  path === href || (href !== '/' && path.startsWith(`${href}/`)) || covers?.test(path) === true;
