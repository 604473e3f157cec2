CREATE TABLE "recovery_codes" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user_sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"tag" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dice_seeds" (
	"game_id" uuid NOT NULL,
	"epoch" integer NOT NULL,
	"seed" text NOT NULL,
	CONSTRAINT "dice_seeds_game_id_epoch_pk" PRIMARY KEY("game_id","epoch")
);
--> statement-breakpoint
CREATE TABLE "game_history" (
	"game_id" uuid PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"away_user_id" uuid,
	"home_user_id" uuid,
	"away_computer" text,
	"home_computer" text,
	"winner" text,
	"loser" text,
	"computer_won" boolean NOT NULL,
	"end_reason" text NOT NULL,
	"turns" integer NOT NULL,
	"duration_seconds" integer NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"replay" json NOT NULL,
	CONSTRAINT "game_history_end_reason" CHECK ("game_history"."end_reason" in ('final', 'walk-off', 'mercy', 'forfeit', 'resignation', 'tie', 'no contest')),
	CONSTRAINT "game_history_winner" CHECK ("game_history"."winner" in ('away', 'home'))
);
--> statement-breakpoint
CREATE TABLE "game_seats" (
	"game_id" uuid NOT NULL,
	"side" text NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "game_seats_game_id_side_pk" PRIMARY KEY("game_id","side"),
	CONSTRAINT "game_seats_side" CHECK ("game_seats"."side" in ('away', 'home'))
);
--> statement-breakpoint
CREATE TABLE "game_sessions" (
	"game_id" uuid PRIMARY KEY NOT NULL,
	"connected" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"last_action_id" text,
	"last_action_at" timestamp (3) with time zone,
	"snapshot_seq" integer,
	"fold_version" integer,
	"snapshot" json
);
--> statement-breakpoint
CREATE TABLE "games" (
	"id" uuid PRIMARY KEY NOT NULL,
	"league_id" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"away_team_id" integer NOT NULL,
	"home_team_id" integer NOT NULL,
	"mode" text NOT NULL,
	"visibility" text NOT NULL,
	"rules" jsonb NOT NULL,
	"invite_hash" text,
	"reserved" jsonb NOT NULL,
	"seq" integer NOT NULL,
	"status" text NOT NULL,
	"phase" text NOT NULL,
	"end_reason" text,
	"winner" text,
	"inning" integer NOT NULL,
	"half" text NOT NULL,
	"outs" integer NOT NULL,
	"away_score" integer NOT NULL,
	"home_score" integer NOT NULL,
	"base_code" integer NOT NULL,
	"away_computer" text,
	"home_computer" text,
	"away_is_computer" boolean GENERATED ALWAYS AS (away_computer is not null) STORED,
	"home_is_computer" boolean GENERATED ALWAYS AS (home_computer is not null) STORED,
	"away_to_act" boolean NOT NULL,
	"home_to_act" boolean NOT NULL,
	"pace" integer,
	"next_due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "games_status" CHECK ("games"."status" in ('pending', 'active', 'completed')),
	CONSTRAINT "games_mode" CHECK ("games"."mode" in ('ranked', 'friendly', 'practice')),
	CONSTRAINT "games_visibility" CHECK ("games"."visibility" in ('public', 'private')),
	CONSTRAINT "games_half" CHECK ("games"."half" in ('top', 'bottom')),
	CONSTRAINT "games_winner" CHECK ("games"."winner" in ('away', 'home')),
	CONSTRAINT "games_end_reason" CHECK ("games"."end_reason" in ('final', 'walk-off', 'mercy', 'forfeit', 'resignation', 'tie', 'no contest')),
	CONSTRAINT "games_away_style" CHECK ("games"."away_computer" in ('balanced', 'yolo', 'safe')),
	CONSTRAINT "games_home_style" CHECK ("games"."home_computer" in ('balanced', 'yolo', 'safe')),
	CONSTRAINT "games_inning" CHECK ("games"."inning" >= 1),
	CONSTRAINT "games_outs" CHECK ("games"."outs" between 0 and 3),
	CONSTRAINT "games_scores" CHECK ("games"."away_score" >= 0 and "games"."home_score" >= 0),
	CONSTRAINT "games_base_code" CHECK ("games"."base_code" between 0 and 7),
	CONSTRAINT "games_completed" CHECK (("games"."status" = 'completed') = ("games"."end_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "card_versions" (
	"hash" text PRIMARY KEY NOT NULL,
	"card" jsonb NOT NULL,
	"layout_version" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cards" (
	"id" integer PRIMARY KEY NOT NULL,
	"external_id" text,
	"player_id" integer NOT NULL,
	"cardset_id" integer NOT NULL,
	"team_id" integer,
	"image_url" text,
	"hash" text NOT NULL,
	CONSTRAINT "cards_external" UNIQUE("cardset_id","external_id"),
	CONSTRAINT "cards_in_set" UNIQUE("id","cardset_id")
);
--> statement-breakpoint
CREATE TABLE "cardsets" (
	"id" integer PRIMARY KEY NOT NULL,
	"external_id" text,
	"league_id" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "cardsets_external" UNIQUE("league_id","external_id")
);
--> statement-breakpoint
CREATE TABLE "leagues" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "leagues_kind" CHECK ("leagues"."kind" in ('cards', 'players'))
);
--> statement-breakpoint
CREATE TABLE "players" (
	"id" integer PRIMARY KEY NOT NULL,
	"external_id" text,
	"league_id" text NOT NULL,
	"team_id" integer,
	"person_key" text NOT NULL,
	"name" text NOT NULL,
	"image_url" text,
	"abilities" jsonb,
	CONSTRAINT "players_external" UNIQUE("league_id","external_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" integer PRIMARY KEY NOT NULL,
	"external_id" text,
	"league_id" text NOT NULL,
	"name" text NOT NULL,
	"abbreviation" text NOT NULL,
	"color" text NOT NULL,
	"park" jsonb NOT NULL,
	CONSTRAINT "teams_external" UNIQUE("league_id","external_id")
);
--> statement-breakpoint
CREATE TABLE "actions" (
	"game_id" uuid NOT NULL,
	"action_id" text NOT NULL,
	"user_id" uuid,
	"input_hash" text NOT NULL,
	"first_seq" integer NOT NULL,
	"last_seq" integer NOT NULL,
	CONSTRAINT "actions_game_id_action_id_pk" PRIMARY KEY("game_id","action_id"),
	CONSTRAINT "actions_seqs" CHECK ("actions"."first_seq" between 1 and "actions"."last_seq")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"game_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"v" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" jsonb NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "events_game_id_seq_pk" PRIMARY KEY("game_id","seq"),
	CONSTRAINT "events_seq" CHECK ("events"."seq" >= 1)
);
--> statement-breakpoint
CREATE TABLE "plays" (
	"game_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"seq" integer NOT NULL,
	"inning" integer NOT NULL,
	"half" text NOT NULL,
	"outs_before" smallint NOT NULL,
	"batting_order" smallint NOT NULL,
	"away_score" integer NOT NULL,
	"home_score" integer NOT NULL,
	"batter_id" integer NOT NULL,
	"pitcher_id" integer NOT NULL,
	"catcher_id" integer NOT NULL,
	"defender_id" integer,
	"runner_id" integer,
	"on_first_id" integer,
	"on_second_id" integer,
	"on_third_id" integer,
	"batter_final" smallint,
	"on_first_final" smallint,
	"on_second_final" smallint,
	"on_third_final" smallint,
	"base_code" smallint NOT NULL,
	"dice_text" text,
	"dice" jsonb NOT NULL,
	"kind" text NOT NULL,
	"hit_type" text NOT NULL,
	"notation" text NOT NULL,
	"description" text NOT NULL,
	"outs_recorded" smallint NOT NULL,
	"runs_scored" smallint NOT NULL,
	"check_position" text,
	"defense" jsonb NOT NULL,
	"offense" jsonb NOT NULL,
	"pa" smallint DEFAULT 0 NOT NULL,
	"ab" smallint DEFAULT 0 NOT NULL,
	"hit" smallint DEFAULT 0 NOT NULL,
	"double" smallint DEFAULT 0 NOT NULL,
	"triple" smallint DEFAULT 0 NOT NULL,
	"homerun" smallint DEFAULT 0 NOT NULL,
	"bb" smallint DEFAULT 0 NOT NULL,
	"so" smallint DEFAULT 0 NOT NULL,
	"hbp" smallint DEFAULT 0 NOT NULL,
	"rbi" smallint DEFAULT 0 NOT NULL,
	"sac" smallint DEFAULT 0 NOT NULL,
	"sf" smallint DEFAULT 0 NOT NULL,
	"ibb" smallint DEFAULT 0 NOT NULL,
	"gidp" smallint DEFAULT 0 NOT NULL,
	"sb" smallint DEFAULT 0 NOT NULL,
	"cs" smallint DEFAULT 0 NOT NULL,
	"wild_pitch" smallint DEFAULT 0 NOT NULL,
	"passed_ball" smallint DEFAULT 0 NOT NULL,
	"pick_off" smallint DEFAULT 0 NOT NULL,
	"balk" smallint DEFAULT 0 NOT NULL,
	"error" smallint DEFAULT 0 NOT NULL,
	"bphr" smallint DEFAULT 0 NOT NULL,
	"bpfo" smallint DEFAULT 0 NOT NULL,
	"bp1b" smallint DEFAULT 0 NOT NULL,
	"bplo" smallint DEFAULT 0 NOT NULL,
	"run" smallint DEFAULT 0 NOT NULL,
	"e_run" smallint,
	"wpa" double precision,
	"re24" double precision,
	"is_tied" boolean NOT NULL,
	"is_go_ahead" boolean NOT NULL,
	"is_new_inning" boolean NOT NULL,
	"pitcher_over_workload" boolean,
	"complete" boolean NOT NULL,
	"locked" boolean NOT NULL,
	CONSTRAINT "plays_game_id_number_pk" PRIMARY KEY("game_id","number"),
	CONSTRAINT "plays_half" CHECK ("plays"."half" in ('top', 'bottom')),
	CONSTRAINT "plays_number" CHECK ("plays"."number" >= 1 and "plays"."inning" >= 1),
	CONSTRAINT "plays_outs" CHECK ("plays"."outs_before" between 0 and 2 and "plays"."outs_recorded" between 0 and 3),
	CONSTRAINT "plays_batting_order" CHECK ("plays"."batting_order" between 1 and 9),
	CONSTRAINT "plays_base_code" CHECK ("plays"."base_code" = ("plays"."on_first_id" is not null)::int + 2 * ("plays"."on_second_id" is not null)::int + 4 * ("plays"."on_third_id" is not null)::int),
	CONSTRAINT "plays_batter_final" CHECK ("plays"."batter_final" between 1 and 4),
	CONSTRAINT "plays_on_first_final" CHECK ("plays"."on_first_final" between 1 and 4),
	CONSTRAINT "plays_on_second_final" CHECK ("plays"."on_second_final" between 2 and 4),
	CONSTRAINT "plays_on_third_final" CHECK ("plays"."on_third_final" between 3 and 4),
	CONSTRAINT "plays_runs" CHECK ("plays"."runs_scored" between 0 and 4)
);
--> statement-breakpoint
CREATE TABLE "game_cardset_links" (
	"game_id" uuid NOT NULL,
	"cardset_id" integer NOT NULL,
	"priority" integer NOT NULL,
	CONSTRAINT "game_cardset_links_game_id_cardset_id_pk" PRIMARY KEY("game_id","cardset_id"),
	CONSTRAINT "game_cardset_links_priority" CHECK ("game_cardset_links"."priority" >= 1)
);
--> statement-breakpoint
CREATE TABLE "lineups" (
	"game_id" uuid NOT NULL,
	"id" integer NOT NULL,
	"team_id" integer NOT NULL,
	"side" text NOT NULL,
	"card_id" integer,
	"player_id" integer,
	"position" text NOT NULL,
	"batting_order" integer,
	"starter" boolean NOT NULL,
	"active" boolean NOT NULL,
	"inning_entered" integer NOT NULL,
	"replaced_id" integer,
	"after_play" integer NOT NULL,
	"fatigued" boolean NOT NULL,
	CONSTRAINT "lineups_game_id_id_pk" PRIMARY KEY("game_id","id"),
	CONSTRAINT "lineups_card_or_player" CHECK (("lineups"."card_id" is null) <> ("lineups"."player_id" is null)),
	CONSTRAINT "lineups_position" CHECK ("lineups"."position" in ('P', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF', 'DH')),
	CONSTRAINT "lineups_batting_order" CHECK ("lineups"."batting_order" between 1 and 9),
	CONSTRAINT "lineups_side" CHECK ("lineups"."side" in ('away', 'home'))
);
--> statement-breakpoint
CREATE TABLE "roster_links" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "roster_links_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"game_id" uuid NOT NULL,
	"team_id" integer NOT NULL,
	"side" text NOT NULL,
	"card_id" integer,
	"player_id" integer,
	"cardset_id" integer,
	"card_hash" text,
	"person_key" text NOT NULL,
	CONSTRAINT "roster_links_one_card" UNIQUE("game_id","card_id"),
	CONSTRAINT "roster_links_one_player" UNIQUE("game_id","player_id"),
	CONSTRAINT "roster_links_one_person" UNIQUE("game_id","person_key"),
	CONSTRAINT "roster_links_card_or_player" CHECK (("roster_links"."card_id" is null) <> ("roster_links"."player_id" is null)),
	CONSTRAINT "roster_links_card_whole" CHECK (("roster_links"."card_id" is null) = ("roster_links"."cardset_id" is null) and ("roster_links"."card_id" is null) = ("roster_links"."card_hash" is null)),
	CONSTRAINT "roster_links_side" CHECK ("roster_links"."side" in ('away', 'home'))
);
--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_sessions" ADD CONSTRAINT "user_sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dice_seeds" ADD CONSTRAINT "dice_seeds_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "game_history" ADD CONSTRAINT "game_history_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "game_history" ADD CONSTRAINT "game_history_away_user_id_users_id_fk" FOREIGN KEY ("away_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "game_history" ADD CONSTRAINT "game_history_home_user_id_users_id_fk" FOREIGN KEY ("home_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "game_seats" ADD CONSTRAINT "game_seats_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "game_seats" ADD CONSTRAINT "game_seats_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "game_sessions" ADD CONSTRAINT "game_sessions_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "games" ADD CONSTRAINT "games_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "games" ADD CONSTRAINT "games_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "games" ADD CONSTRAINT "games_away_team_id_teams_id_fk" FOREIGN KEY ("away_team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "games" ADD CONSTRAINT "games_home_team_id_teams_id_fk" FOREIGN KEY ("home_team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_player_id_players_id_fk" FOREIGN KEY ("player_id") REFERENCES "public"."players"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_cardset_id_cardsets_id_fk" FOREIGN KEY ("cardset_id") REFERENCES "public"."cardsets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_version" FOREIGN KEY ("hash") REFERENCES "public"."card_versions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cardsets" ADD CONSTRAINT "cardsets_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "players" ADD CONSTRAINT "players_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "players" ADD CONSTRAINT "players_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plays" ADD CONSTRAINT "plays_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plays" ADD CONSTRAINT "plays_batter" FOREIGN KEY ("game_id","batter_id") REFERENCES "public"."lineups"("game_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plays" ADD CONSTRAINT "plays_pitcher" FOREIGN KEY ("game_id","pitcher_id") REFERENCES "public"."lineups"("game_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plays" ADD CONSTRAINT "plays_catcher" FOREIGN KEY ("game_id","catcher_id") REFERENCES "public"."lineups"("game_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plays" ADD CONSTRAINT "plays_defender" FOREIGN KEY ("game_id","defender_id") REFERENCES "public"."lineups"("game_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plays" ADD CONSTRAINT "plays_runner" FOREIGN KEY ("game_id","runner_id") REFERENCES "public"."lineups"("game_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plays" ADD CONSTRAINT "plays_on_first" FOREIGN KEY ("game_id","on_first_id") REFERENCES "public"."lineups"("game_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plays" ADD CONSTRAINT "plays_on_second" FOREIGN KEY ("game_id","on_second_id") REFERENCES "public"."lineups"("game_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plays" ADD CONSTRAINT "plays_on_third" FOREIGN KEY ("game_id","on_third_id") REFERENCES "public"."lineups"("game_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "game_cardset_links" ADD CONSTRAINT "game_cardset_links_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "game_cardset_links" ADD CONSTRAINT "game_cardset_links_cardset_id_cardsets_id_fk" FOREIGN KEY ("cardset_id") REFERENCES "public"."cardsets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineups" ADD CONSTRAINT "lineups_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineups" ADD CONSTRAINT "lineups_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineups" ADD CONSTRAINT "lineups_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineups" ADD CONSTRAINT "lineups_player_id_players_id_fk" FOREIGN KEY ("player_id") REFERENCES "public"."players"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineups" ADD CONSTRAINT "lineups_replaced" FOREIGN KEY ("game_id","replaced_id") REFERENCES "public"."lineups"("game_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_links" ADD CONSTRAINT "roster_links_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_links" ADD CONSTRAINT "roster_links_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_links" ADD CONSTRAINT "roster_links_player_id_players_id_fk" FOREIGN KEY ("player_id") REFERENCES "public"."players"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_links" ADD CONSTRAINT "roster_links_card_hash_card_versions_hash_fk" FOREIGN KEY ("card_hash") REFERENCES "public"."card_versions"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_links" ADD CONSTRAINT "roster_links_card" FOREIGN KEY ("card_id","cardset_id") REFERENCES "public"."cards"("id","cardset_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_links" ADD CONSTRAINT "roster_links_legal_cardset" FOREIGN KEY ("game_id","cardset_id") REFERENCES "public"."game_cardset_links"("game_id","cardset_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recovery_codes_user" ON "recovery_codes" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "user_sessions_user" ON "user_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "game_seats_user" ON "game_seats" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "games_by_status" ON "games" USING btree ("status","updated_at");--> statement-breakpoint
CREATE INDEX "games_by_owner" ON "games" USING btree ("owner_id","updated_at");--> statement-breakpoint
CREATE INDEX "games_due" ON "games" USING btree ("next_due_at");--> statement-breakpoint
CREATE INDEX "cards_team" ON "cards" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "cards_player" ON "cards" USING btree ("player_id");--> statement-breakpoint
CREATE INDEX "players_team" ON "players" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "plays_batter" ON "plays" USING btree ("game_id","batter_id");--> statement-breakpoint
CREATE INDEX "plays_pitcher" ON "plays" USING btree ("game_id","pitcher_id");--> statement-breakpoint
CREATE INDEX "lineups_team" ON "lineups" USING btree ("game_id","team_id");--> statement-breakpoint
CREATE INDEX "roster_links_team" ON "roster_links" USING btree ("game_id","team_id");