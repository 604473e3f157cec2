CREATE TABLE "batting_lines" (
	"game_id" uuid NOT NULL,
	"lineup_id" integer NOT NULL,
	"season_id" integer,
	"team_id" integer NOT NULL,
	"player_id" integer NOT NULL,
	"side" text NOT NULL,
	"pa" smallint DEFAULT 0 NOT NULL,
	"ab" smallint DEFAULT 0 NOT NULL,
	"r" smallint DEFAULT 0 NOT NULL,
	"h" smallint DEFAULT 0 NOT NULL,
	"double" smallint DEFAULT 0 NOT NULL,
	"triple" smallint DEFAULT 0 NOT NULL,
	"hr" smallint DEFAULT 0 NOT NULL,
	"rbi" smallint DEFAULT 0 NOT NULL,
	"bb" smallint DEFAULT 0 NOT NULL,
	"ibb" smallint DEFAULT 0 NOT NULL,
	"so" smallint DEFAULT 0 NOT NULL,
	"hbp" smallint DEFAULT 0 NOT NULL,
	"sh" smallint DEFAULT 0 NOT NULL,
	"sf" smallint DEFAULT 0 NOT NULL,
	"ci" smallint DEFAULT 0 NOT NULL,
	"gidp" smallint DEFAULT 0 NOT NULL,
	"sb" smallint DEFAULT 0 NOT NULL,
	"cs" smallint DEFAULT 0 NOT NULL,
	"roe" smallint DEFAULT 0 NOT NULL,
	"po" smallint DEFAULT 0 NOT NULL,
	"wpa" double precision DEFAULT 0 NOT NULL,
	"re24" double precision DEFAULT 0 NOT NULL,
	CONSTRAINT "batting_lines_game_id_lineup_id_pk" PRIMARY KEY("game_id","lineup_id")
);
--> statement-breakpoint
CREATE TABLE "fielding_lines" (
	"game_id" uuid NOT NULL,
	"lineup_id" integer NOT NULL,
	"season_id" integer,
	"team_id" integer NOT NULL,
	"player_id" integer NOT NULL,
	"side" text NOT NULL,
	"position" text NOT NULL,
	"outs" smallint DEFAULT 0 NOT NULL,
	"po" smallint DEFAULT 0 NOT NULL,
	"a" smallint DEFAULT 0 NOT NULL,
	"e" smallint DEFAULT 0 NOT NULL,
	"dp" smallint DEFAULT 0 NOT NULL,
	"tp" smallint DEFAULT 0 NOT NULL,
	"pb" smallint DEFAULT 0 NOT NULL,
	"sb" smallint DEFAULT 0 NOT NULL,
	"cs" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "fielding_lines_game_id_lineup_id_position_pk" PRIMARY KEY("game_id","lineup_id","position")
);
--> statement-breakpoint
CREATE TABLE "pitching_lines" (
	"game_id" uuid NOT NULL,
	"lineup_id" integer NOT NULL,
	"season_id" integer,
	"team_id" integer NOT NULL,
	"player_id" integer NOT NULL,
	"side" text NOT NULL,
	"outs" smallint DEFAULT 0 NOT NULL,
	"batters_faced" smallint DEFAULT 0 NOT NULL,
	"ab" smallint DEFAULT 0 NOT NULL,
	"h" smallint DEFAULT 0 NOT NULL,
	"double" smallint DEFAULT 0 NOT NULL,
	"triple" smallint DEFAULT 0 NOT NULL,
	"hr" smallint DEFAULT 0 NOT NULL,
	"r" smallint DEFAULT 0 NOT NULL,
	"er" smallint DEFAULT 0 NOT NULL,
	"bb" smallint DEFAULT 0 NOT NULL,
	"ibb" smallint DEFAULT 0 NOT NULL,
	"so" smallint DEFAULT 0 NOT NULL,
	"hbp" smallint DEFAULT 0 NOT NULL,
	"sh" smallint DEFAULT 0 NOT NULL,
	"sf" smallint DEFAULT 0 NOT NULL,
	"ci" smallint DEFAULT 0 NOT NULL,
	"gidp" smallint DEFAULT 0 NOT NULL,
	"wp" smallint DEFAULT 0 NOT NULL,
	"bk" smallint DEFAULT 0 NOT NULL,
	"po" smallint DEFAULT 0 NOT NULL,
	"inherited" smallint DEFAULT 0 NOT NULL,
	"inherited_scored" smallint DEFAULT 0 NOT NULL,
	"started" boolean NOT NULL,
	"finished" boolean NOT NULL,
	"complete" boolean NOT NULL,
	"win" boolean NOT NULL,
	"loss" boolean NOT NULL,
	"save" boolean NOT NULL,
	"hold" boolean NOT NULL,
	"blown_save" boolean NOT NULL,
	"wpa" double precision DEFAULT 0 NOT NULL,
	"re24" double precision DEFAULT 0 NOT NULL,
	CONSTRAINT "pitching_lines_game_id_lineup_id_pk" PRIMARY KEY("game_id","lineup_id")
);
--> statement-breakpoint
CREATE TABLE "season_games" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "season_games_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"season_id" integer NOT NULL,
	"number" integer NOT NULL,
	"day" integer NOT NULL,
	"deadline" timestamp (3) with time zone NOT NULL,
	"away_team_id" integer NOT NULL,
	"home_team_id" integer NOT NULL,
	"game_id" uuid,
	CONSTRAINT "season_games_number_once" UNIQUE("season_id","number"),
	CONSTRAINT "season_games_game" UNIQUE("game_id"),
	CONSTRAINT "season_games_number" CHECK ("season_games"."number" >= 1 and "season_games"."day" >= 1),
	CONSTRAINT "season_games_teams" CHECK ("season_games"."away_team_id" <> "season_games"."home_team_id")
);
--> statement-breakpoint
CREATE TABLE "season_teams" (
	"season_id" integer NOT NULL,
	"team_id" integer NOT NULL,
	"division" text,
	CONSTRAINT "season_teams_season_id_team_id_pk" PRIMARY KEY("season_id","team_id")
);
--> statement-breakpoint
CREATE TABLE "seasons" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "seasons_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"league_id" text NOT NULL,
	"name" text NOT NULL,
	"year" integer NOT NULL,
	"rules" jsonb NOT NULL,
	"status" text NOT NULL,
	"simulation" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "seasons_name" UNIQUE("league_id","name"),
	CONSTRAINT "seasons_status" CHECK ("seasons"."status" in ('planned', 'active', 'completed')),
	CONSTRAINT "seasons_year" CHECK ("seasons"."year" between 1800 and 9999)
);
--> statement-breakpoint
ALTER TABLE "games" ADD COLUMN "season_id" integer;--> statement-breakpoint
ALTER TABLE "plays" ADD COLUMN "batter_hand" text;--> statement-breakpoint
ALTER TABLE "plays" ADD COLUMN "pitcher_hand" text;--> statement-breakpoint
ALTER TABLE "batting_lines" ADD CONSTRAINT "batting_lines_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batting_lines" ADD CONSTRAINT "batting_lines_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batting_lines" ADD CONSTRAINT "batting_lines_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batting_lines" ADD CONSTRAINT "batting_lines_player_id_players_id_fk" FOREIGN KEY ("player_id") REFERENCES "public"."players"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fielding_lines" ADD CONSTRAINT "fielding_lines_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fielding_lines" ADD CONSTRAINT "fielding_lines_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fielding_lines" ADD CONSTRAINT "fielding_lines_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fielding_lines" ADD CONSTRAINT "fielding_lines_player_id_players_id_fk" FOREIGN KEY ("player_id") REFERENCES "public"."players"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitching_lines" ADD CONSTRAINT "pitching_lines_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitching_lines" ADD CONSTRAINT "pitching_lines_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitching_lines" ADD CONSTRAINT "pitching_lines_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitching_lines" ADD CONSTRAINT "pitching_lines_player_id_players_id_fk" FOREIGN KEY ("player_id") REFERENCES "public"."players"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_games" ADD CONSTRAINT "season_games_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_games" ADD CONSTRAINT "season_games_away_team_id_teams_id_fk" FOREIGN KEY ("away_team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_games" ADD CONSTRAINT "season_games_home_team_id_teams_id_fk" FOREIGN KEY ("home_team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_games" ADD CONSTRAINT "season_games_game_id_games_id_fk" FOREIGN KEY ("game_id") REFERENCES "public"."games"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_teams" ADD CONSTRAINT "season_teams_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "season_teams" ADD CONSTRAINT "season_teams_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seasons" ADD CONSTRAINT "seasons_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "batting_lines_season" ON "batting_lines" USING btree ("season_id","team_id");--> statement-breakpoint
CREATE INDEX "batting_lines_player" ON "batting_lines" USING btree ("player_id");--> statement-breakpoint
CREATE INDEX "fielding_lines_season" ON "fielding_lines" USING btree ("season_id","team_id");--> statement-breakpoint
CREATE INDEX "fielding_lines_player" ON "fielding_lines" USING btree ("player_id");--> statement-breakpoint
CREATE INDEX "pitching_lines_season" ON "pitching_lines" USING btree ("season_id","team_id");--> statement-breakpoint
CREATE INDEX "pitching_lines_player" ON "pitching_lines" USING btree ("player_id");--> statement-breakpoint
CREATE INDEX "season_games_away" ON "season_games" USING btree ("away_team_id","season_id");--> statement-breakpoint
CREATE INDEX "season_games_home" ON "season_games" USING btree ("home_team_id","season_id");--> statement-breakpoint
CREATE INDEX "season_teams_team" ON "season_teams" USING btree ("team_id");--> statement-breakpoint
ALTER TABLE "games" ADD CONSTRAINT "games_season_id_seasons_id_fk" FOREIGN KEY ("season_id") REFERENCES "public"."seasons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "games_by_season" ON "games" USING btree ("season_id");