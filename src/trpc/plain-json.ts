/** The wire is plain JSON; the server names it so that its types arrive as written. */
export const plainJson = {
  serialize: (value: unknown): unknown => value,
  deserialize: (value: unknown): unknown => value,
};
