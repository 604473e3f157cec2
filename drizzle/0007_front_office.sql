CREATE TABLE "audit_log" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"league_id" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"user_id" uuid,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"summary" text NOT NULL,
	"reason" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roster_moves" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "roster_moves_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"league_id" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"user_id" uuid,
	"kind" text NOT NULL,
	"card_id" integer,
	"player_id" integer,
	"from_team_id" integer,
	"to_team_id" integer,
	"note" text DEFAULT '' NOT NULL,
	"batch" uuid NOT NULL,
	CONSTRAINT "roster_moves_card_or_player" CHECK (("roster_moves"."card_id" is null) <> ("roster_moves"."player_id" is null))
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"league_id" text NOT NULL,
	"kind" text NOT NULL,
	"headers_hash" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_mappings_league_id_kind_headers_hash_pk" PRIMARY KEY("league_id","kind","headers_hash"),
	CONSTRAINT "import_mappings_kind" CHECK ("import_mappings"."kind" in ('cards', 'players', 'teams', 'schedule'))
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"league_id" text NOT NULL,
	"user_id" uuid,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"target" text NOT NULL,
	"files" jsonb NOT NULL,
	"counts" jsonb NOT NULL,
	"problem" text,
	"draft" json,
	"undo" json,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"applied_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "imports_kind" CHECK ("imports"."kind" in ('cards', 'players', 'teams', 'schedule')),
	CONSTRAINT "imports_status" CHECK ("imports"."status" in ('draft', 'applied', 'undone', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "card_issues" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "card_issues_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"card_id" integer NOT NULL,
	"hash" text NOT NULL,
	"issued_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chart_sets" (
	"hash" text PRIMARY KEY NOT NULL,
	"league_id" text NOT NULL,
	"name" text NOT NULL,
	"charts" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lineup_sheets" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "lineup_sheets_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"team_id" integer NOT NULL,
	"user_id" uuid,
	"game_id" uuid,
	"name" text NOT NULL,
	"versus" text NOT NULL,
	"designated_hitter" boolean NOT NULL,
	"slots" jsonb NOT NULL,
	"version" integer NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "lineup_sheets_versus" CHECK ("lineup_sheets"."versus" in ('L', 'R', 'any')),
	CONSTRAINT "lineup_sheets_version" CHECK ("lineup_sheets"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "league_members" (
	"league_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "league_members_league_id_user_id_pk" PRIMARY KEY("league_id","user_id"),
	CONSTRAINT "league_members_role" CHECK ("league_members"."role" in ('commissioner', 'co-commissioner', 'scorer'))
);
--> statement-breakpoint
CREATE TABLE "role_invites" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"league_id" text NOT NULL,
	"team_id" integer,
	"role" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"claimed_by" uuid,
	"claimed_at" timestamp (3) with time zone,
	CONSTRAINT "role_invites_role" CHECK ("role_invites"."role" in ('commissioner', 'co-commissioner', 'scorer', 'manager', 'co-manager'))
);
--> statement-breakpoint
CREATE TABLE "team_managers" (
	"team_id" integer NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "team_managers_team_id_user_id_pk" PRIMARY KEY("team_id","user_id"),
	CONSTRAINT "team_managers_role" CHECK ("team_managers"."role" in ('manager', 'co-manager'))
);
--> statement-breakpoint
CREATE TABLE "season_cardsets" (
	"season_id" integer NOT NULL,
	"cardset_id" integer NOT NULL,
	"priority" integer NOT NULL,
	CONSTRAINT "season_cardsets_season_id_cardset_id_pk" PRIMARY KEY("season_id","cardset_id"),
	CONSTRAINT "season_cardsets_priority" CHECK ("season_cardsets"."priority" >= 1)
);
--> statement-breakpoint
ALTER TABLE "leagues" ADD COLUMN "rules" jsonb;--> statement-breakpoint
ALTER TABLE "leagues" ADD COLUMN "charts_hash" text;--> statement-breakpoint
ALTER TABLE "leagues" ADD COLUMN "clocks" jsonb;--> statement-breakpoint
ALTER TABLE "leagues" ADD COLUMN "settings_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_moves" ADD CONSTRAINT "roster_moves_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_moves" ADD CONSTRAINT "roster_moves_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_moves" ADD CONSTRAINT "roster_moves_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_moves" ADD CONSTRAINT "roster_moves_player_id_players_id_fk" FOREIGN KEY ("player_id") REFERENCES "public"."players"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_moves" ADD CONSTRAINT "roster_moves_from_team_id_teams_id_fk" FOREIGN KEY ("from_team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_moves" ADD CONSTRAINT "roster_moves_to_team_id_teams_id_fk" FOREIGN KEY ("to_team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_issues" ADD CONSTRAINT "card_issues_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_issues" ADD CONSTRAINT "card_issues_hash_card_versions_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."card_versions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chart_sets" ADD CONSTRAINT "chart_sets_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineup_sheets" ADD CONSTRAINT "lineup_sheets_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineup_sheets" ADD CONSTRAINT "lineup_sheets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineup_sheets" ADD CONSTRAINT "lineup_sheets_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineup_sheets" ADD CONSTRAINT "lineup_sheets_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "league_members" ADD CONSTRAINT "league_members_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "league_members" ADD CONSTRAINT "league_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_invites" ADD CONSTRAINT "role_invites_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_invites" ADD CONSTRAINT "role_invites_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_invites" ADD CONSTRAINT "role_invites_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_invites" ADD CONSTRAINT "role_invites_claimed_by_users_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_managers" ADD CONSTRAINT "team_managers_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_managers" ADD CONSTRAINT "team_managers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_cardsets" ADD CONSTRAINT "season_cardsets_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_cardsets" ADD CONSTRAINT "season_cardsets_cardset_id_cardsets_id_fk" FOREIGN KEY ("cardset_id") REFERENCES "public"."cardsets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_league" ON "audit_log" USING btree ("league_id","id");--> statement-breakpoint
CREATE INDEX "roster_moves_league" ON "roster_moves" USING btree ("league_id","id");--> statement-breakpoint
CREATE INDEX "roster_moves_from" ON "roster_moves" USING btree ("from_team_id");--> statement-breakpoint
CREATE INDEX "roster_moves_to" ON "roster_moves" USING btree ("to_team_id");--> statement-breakpoint
CREATE INDEX "imports_league" ON "imports" USING btree ("league_id","id");--> statement-breakpoint
CREATE INDEX "card_issues_card" ON "card_issues" USING btree ("card_id","id");--> statement-breakpoint
CREATE INDEX "lineup_sheets_team" ON "lineup_sheets" USING btree ("team_id","user_id");--> statement-breakpoint
CREATE INDEX "lineup_sheets_game" ON "lineup_sheets" USING btree ("game_id");--> statement-breakpoint
CREATE INDEX "league_members_user" ON "league_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "role_invites_league" ON "role_invites" USING btree ("league_id");--> statement-breakpoint
CREATE INDEX "team_managers_user" ON "team_managers" USING btree ("user_id");