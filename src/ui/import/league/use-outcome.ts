/** What came of an import that was written, in the cache. */
export const outcomeKey = (importId: number) => ['import', 'outcome', importId] as const;
