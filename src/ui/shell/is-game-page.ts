/** The live page of one game, which loads nothing that it can do without: apart from the places of the site. */
export const isGamePage = (path: string): boolean => /^\/games\/(?!new$)[^/]+$/.test(path);
