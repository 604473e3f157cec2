/** The focus is on nothing of a page: on the page as a whole, or on the part where a new page begins. */
export const isNowhere = (target: EventTarget | null): boolean =>
  target === null || target === document.body || (target instanceof HTMLElement && target.id === 'main');
