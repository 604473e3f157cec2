/** What keeps a league's service from being read. */
export type Trouble =
  /** No answer in time. */
  | { readonly kind: 'silent' }
  /** Nobody there: no connection, or it broke off. */
  | { readonly kind: 'unreachable' }
  /** It does not take our key. */
  | { readonly kind: 'refused'; readonly status: number }
  /** It asks to wait. Milliseconds, null where it does not say how long. */
  | { readonly kind: 'busy'; readonly waitMs: number | null }
  | { readonly kind: 'failing'; readonly status: number; readonly waitMs: number | null }
  /** It sends us to another host, or round in circles. */
  | { readonly kind: 'elsewhere' }
  /** The answer is no page of a league; `what` says why. */
  | { readonly kind: 'rubbish'; readonly resource: string; readonly what: string }
  /** We are stopping. */
  | { readonly kind: 'stopped' };

/** Whether the same request may be answered if it is sent again soon. */
export const isPassing = ({ kind }: Trouble): boolean =>
  kind === 'silent' || kind === 'unreachable' || kind === 'busy' || kind === 'failing';

/** How long the service wants to be left alone, in milliseconds; 0 where it does not say. */
export const waitOf = (trouble: Trouble): number => ('waitMs' in trouble ? (trouble.waitMs ?? 0) : 0);

/** One plain sentence for the page. It holds no address, no key and nothing that the service wrote. */
export function troubleSentence(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'silent':
      return 'The service is not answering.';
    case 'unreachable':
      return 'The service cannot be reached.';
    case 'refused':
      return `The service does not accept this server’s key (${trouble.status}).`;
    case 'busy':
      return 'The service asks to be left alone for a while.';
    case 'failing':
      return `The service answers with an error (${trouble.status}).`;
    case 'elsewhere':
      return 'The service sends this server to another address.';
    case 'rubbish':
      return `What the service sends for ${trouble.resource} cannot be used: ${trouble.what}.`;
    case 'stopped':
      return 'The server was stopped while it asked the service.';
    default:
      return trouble satisfies never;
  }
}
