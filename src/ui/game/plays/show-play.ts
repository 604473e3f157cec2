/** Scrolls the feed to a play and marks its row. */
export function showPlay(play: number): void {
  const row = document.querySelector(`#play-${play}`);
  if (row === null) return;
  for (const shown of document.querySelectorAll('[data-shown]')) shown.removeAttribute('data-shown');
  row.setAttribute('data-shown', '');
  row.scrollIntoView({ block: 'center', behavior: 'smooth' });
}
