export const TRADE_APPROVALS = ['commissioner', 'none'] as const;
/** Who has to agree to a trade beside the managers of the two teams. */
export type TradeApproval = (typeof TRADE_APPROVALS)[number];

/** How a league's managers may trade. */
export interface TradeRules {
  readonly approval: TradeApproval;
  /** Men that a team may have after a trade; null: as many as it likes. */
  readonly mostMen: number | null;
}

export const STANDARD_TRADES: TradeRules = { approval: 'commissioner', mostMen: null };
