CREATE TABLE "trade_offers" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "trade_offers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"league_id" text NOT NULL,
	"from_team_id" integer NOT NULL,
	"to_team_id" integer NOT NULL,
	"gives" jsonb NOT NULL,
	"gets" jsonb NOT NULL,
	"note" text NOT NULL,
	"status" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"counter_of" integer,
	"offered_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"batch" uuid,
	CONSTRAINT "trade_offers_status" CHECK ("trade_offers"."status" in ('open', 'approval', 'done', 'declined', 'withdrawn', 'countered', 'refused', 'void', 'expired')),
	CONSTRAINT "trade_offers_teams" CHECK ("trade_offers"."from_team_id" <> "trade_offers"."to_team_id"),
	CONSTRAINT "trade_offers_men" CHECK (jsonb_array_length("trade_offers"."gives") + jsonb_array_length("trade_offers"."gets") >= 1 and
        jsonb_array_length("trade_offers"."gives") <= 15 and
        jsonb_array_length("trade_offers"."gets") <= 15),
	CONSTRAINT "trade_offers_done" CHECK (("trade_offers"."status" = 'done') = ("trade_offers"."batch" is not null))
);
--> statement-breakpoint
ALTER TABLE "leagues" ADD COLUMN "trades" jsonb;--> statement-breakpoint
ALTER TABLE "trade_offers" ADD CONSTRAINT "trade_offers_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade_offers" ADD CONSTRAINT "trade_offers_from_team_id_teams_id_fk" FOREIGN KEY ("from_team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade_offers" ADD CONSTRAINT "trade_offers_to_team_id_teams_id_fk" FOREIGN KEY ("to_team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade_offers" ADD CONSTRAINT "trade_offers_counter_of_trade_offers_id_fk" FOREIGN KEY ("counter_of") REFERENCES "public"."trade_offers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade_offers" ADD CONSTRAINT "trade_offers_offered_by_users_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade_offers" ADD CONSTRAINT "trade_offers_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade_offers" ADD CONSTRAINT "trade_offers_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "trade_offers_from" ON "trade_offers" USING btree ("from_team_id","id");--> statement-breakpoint
CREATE INDEX "trade_offers_to" ON "trade_offers" USING btree ("to_team_id","id");--> statement-breakpoint
CREATE INDEX "trade_offers_alive" ON "trade_offers" USING btree ("league_id") WHERE "trade_offers"."status" in ('open', 'approval');