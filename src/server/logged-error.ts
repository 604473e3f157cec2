import { stdSerializers } from 'pino';

const PASSED_ON = ['code', 'table', 'constraint'] as const;

/**
 * An error as log lines have it. Of a failed query they have its text and what the database calls the fault, never the values:
 * they may be a sealed lineup, or the whole of a file.
 */
export function loggedError(error: Error): object {
  const chain = causesOf(error);
  const isOfStore = chain.some((one) => 'params' in one || 'severity' in one);
  if (!isOfStore) return stdSerializers.err(error);
  const [query] = chain.flatMap((one) => ('query' in one && typeof one.query === 'string' ? [one.query] : []));
  const fault = chain.flatMap((one) => PASSED_ON.flatMap((key) => textAt(one, key)));
  return {
    type: error.name,
    message: 'a query failed',
    query,
    ...Object.fromEntries(fault),
    stack: error.stack?.replace(error.message, () => ''),
  };
}

const textAt = (error: Error, key: string): readonly (readonly [string, string])[] => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? [[key, value]] : [];
};

/** The error and what caused it; an error may cause itself. */
function causesOf(error: Error): readonly Error[] {
  const chain: Error[] = [];
  for (let at: unknown = error; at instanceof Error && !chain.includes(at); at = at.cause) chain.push(at);
  return chain;
}
