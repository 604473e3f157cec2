/** Frames that the feed may take to come when nobody has seen it before. */
const PATIENCE = 120;

/** Scrolls the feed to a play and marks its row, as soon as it is there. */
export function showPlay(play: number, patience = PATIENCE): void {
  const row = document.querySelector(`#play-${play}`);
  if (row === null) {
    if (patience > 0) requestAnimationFrame(() => showPlay(play, patience - 1));
    return;
  }
  for (const shown of document.querySelectorAll('[data-shown]')) shown.removeAttribute('data-shown');
  row.setAttribute('data-shown', '');
  row.scrollIntoView({ block: 'center', behavior: 'smooth' });
}
