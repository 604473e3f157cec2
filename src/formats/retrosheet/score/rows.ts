/** One row of a table: values by column name. Flags are T and F. */
export type Row = Readonly<Record<string, string | number>>;

export const flag = (value: boolean): string => (value ? 'T' : 'F');
