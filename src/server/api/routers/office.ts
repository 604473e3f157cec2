import { z } from 'zod';
import { officeActionSchema } from '@/game/office/office-action.schema';
import { rulesSchema } from '@/game/rules.schema';
import { TRADE_APPROVALS } from '@/leagues/trades/trade-rules';
import { decideGame } from '@/server/services/office/decide-game';
import { gameTools } from '@/server/services/office/game-tools';
import { readCharts, type ChartFile } from '@/server/services/office/read-charts';
import { readSettings } from '@/server/services/office/read-settings';
import { saveCharts } from '@/server/services/office/save-charts';
import { takeSample } from '@/server/services/office/take-sample';
import { saveSettings } from '@/server/services/office/save-settings';
import { listAudit, listAuditFilters } from '@/server/services/office/list-audit';
import { readQueue } from '@/server/services/office/read-queue';
import type {
  AuditFilters,
  AuditPage,
  DecidedGame,
  GameTools,
  LeagueSettings,
  OfficeQueue,
} from '@/server/services/office/shapes';
import { signedIn, visitor } from '../procedures';
import { actionId, gameId, leagueId } from '../schemas/ids.schema';
import { maybeReason, reason, rowId } from '../schemas/office.schema';
import { lineOfText } from '../schemas/text.schema';
import { t } from '../trpc';

/** The invite of a seat that is opened hangs on it: nobody must guess it. */
const secretActionId = actionId.min(20);

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const version = z.number().int().min(1).max(2_147_483_647);

const clocks = z.strictObject({
  decisionMinutes: z.number().int().min(1).max(525_600).nullable(),
  idleHours: z.number().int().min(1).max(8_760).nullable(),
});

const trades = z.strictObject({
  approval: z.enum(TRADE_APPROVALS),
  mostMen: z.number().int().min(10).max(200).nullable(),
});

export const officeRouter = t.router({
  queue: signedIn
    .input(z.strictObject({ leagueId }))
    .query(({ ctx, input }): Promise<OfficeQueue> => readQueue({ ctx, input })),

  log: visitor
    .input(
      z.strictObject({
        leagueId,
        before: rowId.nullish().transform((id) => id ?? null),
        kind: z
          .string()
          .regex(/^[a-z]{1,30}$/)
          .nullish()
          .transform((kind) => kind ?? null),
        userId: z
          .guid()
          .nullish()
          .transform((id) => id ?? null),
        limit: z.number().int().min(1).max(500).default(50),
      }),
    )
    .query(({ ctx, input }): Promise<AuditPage> => listAudit({ ctx, input })),

  logFilters: visitor
    .input(z.strictObject({ leagueId }))
    .query(({ ctx, input }): Promise<AuditFilters> => listAuditFilters({ ctx, input })),

  settings: visitor
    .input(z.strictObject({ leagueId }))
    .query(({ ctx, input }): Promise<LeagueSettings> => readSettings({ ctx, input })),

  saveSettings: signedIn
    .input(
      z.strictObject({
        leagueId,
        version,
        rules: rulesSchema,
        clocks,
        charts: hash.nullable(),
        trades: trades.optional(),
        reason: maybeReason,
      }),
    )
    .mutation(({ ctx, input }): Promise<LeagueSettings> => saveSettings({ ctx, input })),

  charts: visitor
    .input(z.strictObject({ hash: hash.nullable() }))
    .query(({ ctx, input }): Promise<ChartFile> => readCharts({ ctx, input })),

  saveCharts: signedIn
    .input(z.strictObject({ leagueId, version, name: lineOfText(60), file: z.unknown(), reason: maybeReason }))
    .mutation(({ ctx, input }): Promise<LeagueSettings> => saveCharts({ ctx, input: { ...input, file: input.file } })),

  takeSample: signedIn
    .input(z.strictObject({ leagueId, takes: z.boolean(), reason }))
    .mutation(({ ctx, input }): Promise<{ readonly added: number }> => takeSample({ ctx, input })),

  decideGame: signedIn
    .input(
      z.strictObject({
        gameId,
        actionId: secretActionId,
        action: officeActionSchema,
        reason,
        userId: z.guid().optional(),
      }),
    )
    .mutation(({ ctx, input }): Promise<DecidedGame> => decideGame({ ctx, input })),

  gameTools: visitor
    .input(z.strictObject({ gameId }))
    .query(({ ctx, input }): Promise<GameTools> => gameTools({ ctx, input })),
});
