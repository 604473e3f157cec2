/** The places of the site, for the header and the phone's bar. */
export const NAV = [
  { href: '/', label: 'Games' },
  { href: '/games/new', label: 'New game' },
] as const;

/** A game belongs to "Games". */
export const isCurrent = (href: string, path: string): boolean =>
  href === '/' ? path === '/' || (path.startsWith('/games/') && path !== '/games/new') : path === href;

/** The live page of one game. */
export const isGamePage = (path: string): boolean => /^\/games\/(?!new$)[^/]+$/.test(path);
