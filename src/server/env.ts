import { z } from 'zod';
import type { LeagueId } from '@/game/state';
import { StartError } from './start-error';

const wholeNumber = (min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`)
    .default(fallback);

const isUrlOf = (schemes: readonly string[]) => (text: string) =>
  URL.canParse(text) && schemes.includes(new URL(text).protocol);

/** Where a league's service answers: the address without a slash at its end. A key in it would get into logs. */
const serviceUrl = z
  .string()
  .refine(isUrlOf(['http:', 'https:']), 'must be an http:// or https:// address')
  .refine((text) => !/[?#@]/.test(text), 'must have no user, password, query or fragment in it')
  .transform((text) => new URL(text).href.replace(/\/+$/, ''))
  .optional();

const serviceKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,1000}$/, 'must be 1 to 1,000 printable characters without spaces')
  .optional();

/** Names of hosts, with or without a port: they go into a header of every page. */
const hostList = z
  .string()
  .max(2_000)
  .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()))
  .refine((hosts) => hosts.every((host) => /^[a-z0-9][a-z0-9.-]{0,252}(:\d{1,5})?$/.test(host)), {
    message: 'must be names of hosts, separated by commas',
  })
  .default([]);

/** Every setting a person can make, with its default (.env.example says what each is for). */
const settings = z
  .object({
    PORT: wholeNumber(0, 65_535, 3000),
    HOST: z.string().min(1).max(255).optional(),
    DATA_DIR: z.string().min(1).default('.data'),
    DATABASE_URL: z
      .string()
      .refine(isUrlOf(['postgres:', 'postgresql:']), 'must be a postgres:// address')
      .optional(),
    PUBLIC_URL: z
      .string()
      .refine(isUrlOf(['http:', 'https:']), 'must be an http:// or https:// address')
      .transform((text) => new URL(text).origin)
      .optional(),
    AUTH_SECRET: z.string().min(32, 'must be 32 characters or more').optional(),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be fatal, error, warn, info, debug, trace or silent',
      })
      .default('info'),
    LOG_FILE: z.string().min(1).optional(),
    IDLE_MINUTES: wholeNumber(1, 10_000, 15),
    METRICS_TOKEN: z.string().min(16, 'must be 16 characters or more').optional(),
    MUTATIONS_PER_SECOND: wholeNumber(1, 100_000, 20),
    MAX_SOCKETS: wholeNumber(1, 1_000_000, 20_000),
    TRUST_PROXY: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
    PD_API_URL: serviceUrl,
    PD_API_KEY: serviceKey,
    SBA_API_URL: serviceUrl,
    SBA_API_KEY: serviceKey,
    IMAGE_HOSTS: hostList,
    LEAGUE_REFRESH_MINUTES: wholeNumber(1, 1_440, 15),
    LEAGUE_TIMEOUT_SECONDS: wholeNumber(1, 120, 10),
  })
  .superRefine((given, context) => {
    for (const league of ['PD', 'SBA'] as const) {
      if (given[`${league}_API_KEY`] === undefined || given[`${league}_API_URL`] !== undefined) continue;
      context.addIssue({ code: 'custom', path: [`${league}_API_KEY`], message: `is set without ${league}_API_URL` });
    }
  });
type Raw = z.infer<typeof settings>;

/** Where a league keeps its teams and players (docs/league-service.md). */
export interface ServiceAddress {
  /** Without a slash at its end. */
  readonly url: string;
  /** Sent as a bearer token; never logged or shown. */
  readonly key: string | null;
}

/** The settings of a process, checked. */
export interface Settings {
  readonly port: number;
  /** Null listens on every address of the machine. */
  readonly host: string | null;
  readonly dataDir: string;
  /** Null keeps everything in the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Origin that browsers see, e.g. `https://scorecard.example`; null: whatever Host they used. */
  readonly publicUrl: string | null;
  readonly authSecret: string | null;
  readonly logLevel: Raw['LOG_LEVEL'];
  readonly logFile: string | null;
  /** A game nobody touches or watches leaves memory after this. */
  readonly idleMs: number;
  readonly metricsToken: string | null;
  /** Sustained rate of one caller; bursts of six times as many pass. */
  readonly mutationsPerSecond: number;
  readonly maxSockets: number;
  /** Believe `X-Forwarded-For` of the proxy in front. */
  readonly trustProxy: boolean;
  /** Null where a league has no service: what the database holds of it stands, at first the sample. */
  readonly leagueServices: Readonly<Record<LeagueId, ServiceAddress | null>>;
  /** Hosts whose pictures pages may show: those given, and the services' own. */
  readonly imageHosts: readonly string[];
  /** How often a service that answers is asked for news. */
  readonly leagueRefreshMs: number;
  /** How long one answer of a service may take. */
  readonly leagueTimeoutMs: number;
}

const SECRETS: ReadonlySet<string> = new Set([
  'AUTH_SECRET',
  'METRICS_TOKEN',
  'DATABASE_URL',
  'PD_API_URL',
  'PD_API_KEY',
  'SBA_API_URL',
  'SBA_API_KEY',
]);

const serviceAt = (url: string | undefined, key: string | undefined): ServiceAddress | null =>
  url === undefined ? null : { url, key: key ?? null };

/** Reads the settings. Throws `StartError` with one line that names every wrong one; secrets are never quoted. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const quoted = SECRETS.has(name) ? '' : ` (it is ${JSON.stringify(given[name])})`;
      return `${name}: ${issue.message}${quoted}`;
    });
    throw new StartError(`wrong setting: ${wrong.join('; ')}`);
  }
  const raw = parsed.data;
  return {
    port: raw.PORT,
    host: raw.HOST ?? null,
    dataDir: raw.DATA_DIR,
    databaseUrl: raw.DATABASE_URL ?? null,
    publicUrl: raw.PUBLIC_URL ?? null,
    authSecret: raw.AUTH_SECRET ?? null,
    logLevel: raw.LOG_LEVEL,
    logFile: raw.LOG_FILE ?? null,
    idleMs: raw.IDLE_MINUTES * 60_000,
    metricsToken: raw.METRICS_TOKEN ?? null,
    mutationsPerSecond: raw.MUTATIONS_PER_SECOND,
    maxSockets: raw.MAX_SOCKETS,
    trustProxy: raw.TRUST_PROXY === '1',
    leagueServices: {
      pd: serviceAt(raw.PD_API_URL, raw.PD_API_KEY),
      sba: serviceAt(raw.SBA_API_URL, raw.SBA_API_KEY),
    },
    imageHosts: [
      ...new Set([
        ...raw.IMAGE_HOSTS,
        ...[raw.PD_API_URL, raw.SBA_API_URL].flatMap((url) => (url === undefined ? [] : [new URL(url).host])),
      ]),
    ],
    leagueRefreshMs: raw.LEAGUE_REFRESH_MINUTES * 60_000,
    leagueTimeoutMs: raw.LEAGUE_TIMEOUT_SECONDS * 1_000,
  };
}
