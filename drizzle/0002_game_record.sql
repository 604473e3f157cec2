ALTER TABLE "lineups" DROP CONSTRAINT "lineups_position";--> statement-breakpoint
UPDATE "plays" SET "e_run" = coalesce("e_run", 0), "wpa" = coalesce("wpa", 0), "re24" = coalesce("re24", 0), "pitcher_over_workload" = coalesce("pitcher_over_workload", false);--> statement-breakpoint
ALTER TABLE "plays" ALTER COLUMN "e_run" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "plays" ALTER COLUMN "e_run" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "plays" ALTER COLUMN "wpa" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "plays" ALTER COLUMN "wpa" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "plays" ALTER COLUMN "re24" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "plays" ALTER COLUMN "re24" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "plays" ALTER COLUMN "pitcher_over_workload" SET DEFAULT false;--> statement-breakpoint
ALTER TABLE "plays" ALTER COLUMN "pitcher_over_workload" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "plays" ADD COLUMN "batter_charged_id" integer;--> statement-breakpoint
UPDATE "plays" SET "batter_charged_id" = "pitcher_id";--> statement-breakpoint
ALTER TABLE "plays" ALTER COLUMN "batter_charged_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "plays" ADD COLUMN "on_first_charged_id" integer;--> statement-breakpoint
ALTER TABLE "plays" ADD COLUMN "on_second_charged_id" integer;--> statement-breakpoint
ALTER TABLE "plays" ADD COLUMN "on_third_charged_id" integer;--> statement-breakpoint
ALTER TABLE "plays" ADD COLUMN "sb_code" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plays" ADD COLUMN "cs_code" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plays" ADD COLUMN "earned_code" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "plays" ADD COLUMN "leverage" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "lineups" ADD CONSTRAINT "lineups_position" CHECK ("lineups"."position" in ('P', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF', 'DH', 'PH', 'PR'));