import { lineOfText } from '@/server/api/schemas/text.schema';
import { UsageError } from '../options';

const schema = lineOfText(60);

/** The cardset that cards go into: the given name, else that of the folder or file they come from. */
export function cardsetName(given: string | null, source: string): string {
  const parsed = schema.safeParse(given ?? source);
  if (parsed.success) return parsed.data;
  const reason = parsed.error.issues[0]?.message ?? 'is no name';
  throw new UsageError(`The name of the cardset ${reason}: give another with --cardset.`);
}
