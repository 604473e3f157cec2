declare module 'pino-roll' {
  import type { DestinationStream } from 'pino';
  /** Opens the file and rolls it over by size; old files past `limit.count` are removed. */
  export default function build(options: {
    file: string;
    extension: string;
    size: string;
    limit: { count: number };
    mkdir: boolean;
  }): Promise<DestinationStream>;
}
