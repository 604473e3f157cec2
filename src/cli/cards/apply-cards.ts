import type { CardIssue, IssueCounts } from '@/server/services/leagues/issue-cards';

/** What was written where. */
export interface Applied extends IssueCounts {
  readonly cardset: string;
  /** The store, in words. */
  readonly store: string;
}

/** Writes cards to the store, all or none. */
export type ApplyCards = (issue: CardIssue) => Promise<Applied>;

/** The outcome in a sentence or two. */
export function appliedText({ cardset, store, new: added, changed, unchanged }: Applied): string {
  const counts = `Cardset "${cardset}" in ${store}: ${added} new, ${changed} changed, ${unchanged} unchanged.`;
  return added + changed === 0 ? `${counts} Nothing was written.` : counts;
}
