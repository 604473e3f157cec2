import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from '@/server/start-error';

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use: stop what listens there, or set another PORT',
  EACCES: 'may not be used by this user: set another PORT',
  EADDRNOTAVAIL: 'is on no address of this machine: set another HOST',
  ENOTFOUND: 'is on a host that is not known: set another HOST',
};

/** Starts to listen; resolves to the port. Throws `StartError` with the reason. `host` null: every address. */
export function listen(server: Server, port: number, host: string | null): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''] ?? `cannot be listened on (${error.code ?? error.message})`;
      reject(new StartError(`port ${port}${host === null ? '' : ` of ${host}`} ${reason}`));
    });
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}
