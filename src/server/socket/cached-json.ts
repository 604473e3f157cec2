import type { Encoder } from '@trpc/server/adapters/ws';

/** JSON of the messages that go to many: the same object is told to everyone of a viewer class. */
const jsonOf = new WeakMap<object, string>();

/** A value's JSON, written out once for as long as the value lives. */
export function cachedJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let json = jsonOf.get(value);
  if (json === undefined) {
    json = JSON.stringify(value);
    jsonOf.set(value, json);
  }
  return json;
}

interface DataMessage {
  readonly id: number | string;
  readonly result: { readonly type: 'data'; readonly id?: string; readonly data: unknown };
}

const isDataMessage = (message: unknown): message is DataMessage =>
  typeof message === 'object' &&
  message !== null &&
  'result' in message &&
  typeof message.result === 'object' &&
  message.result !== null &&
  'type' in message.result &&
  message.result.type === 'data' &&
  'data' in message.result;

interface TrackedData {
  readonly id: string;
  readonly data: unknown;
}

/**
 * Encodes tRPC's messages as plain JSON, but writes out what is told to many only once: of each client's message just
 * the envelope is made anew. Sent objects must not change afterwards; ours are frozen facts.
 */
export const cachedJsonEncoder: Encoder = {
  encode(message) {
    if (!isDataMessage(message)) return JSON.stringify(message);
    const { id, result } = message;
    const request = JSON.stringify(id);
    if (result.id === undefined) return `{"id":${request},"result":{"type":"data","data":${cachedJson(result.data)}}}`;
    // The adapter puts a tracked message in a new `{ id, data }` for each client; what is shared is inside.
    const { id: eventId, data } = result.data as TrackedData;
    const event = JSON.stringify(eventId);
    return `{"id":${request},"result":{"type":"data","id":${event},"data":{"id":${event},"data":${cachedJson(data)}}}}`;
  },
  decode(data) {
    if (typeof data !== 'string') throw new Error('messages are text');
    return JSON.parse(data);
  },
};
