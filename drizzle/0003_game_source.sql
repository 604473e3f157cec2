ALTER TABLE "games" ADD COLUMN "external_id" text;--> statement-breakpoint
ALTER TABLE "games" ADD CONSTRAINT "games_external" UNIQUE("owner_id","external_id");