CREATE TABLE "league_pages" (
	"league_id" text NOT NULL,
	"resource" text NOT NULL,
	"after" text NOT NULL,
	"etag" text NOT NULL,
	"next" text,
	"ids" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "league_pages_league_id_resource_after_pk" PRIMARY KEY("league_id","resource","after")
);
--> statement-breakpoint
CREATE TABLE "league_services" (
	"league_id" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"succeeded_at" timestamp (3) with time zone,
	"tried_at" timestamp (3) with time zone NOT NULL,
	"problem" text,
	"failures" integer NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"left_out_count" integer NOT NULL,
	"left_out" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "rarity" text;--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "from_service" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cardsets" ADD COLUMN "from_service" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cardsets" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "players" ADD COLUMN "injured_until" date;--> statement-breakpoint
ALTER TABLE "players" ADD COLUMN "minor_league" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "players" ADD COLUMN "from_service" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "players" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "from_service" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "league_pages" ADD CONSTRAINT "league_pages_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "league_services" ADD CONSTRAINT "league_services_league_id_leagues_id_fk" FOREIGN KEY ("league_id") REFERENCES "public"."leagues"("id") ON DELETE cascade ON UPDATE no action;