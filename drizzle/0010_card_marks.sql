CREATE TABLE "card_marks" (
	"hash" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"bats" text NOT NULL,
	"throws" text NOT NULL,
	"positions" text[] NOT NULL,
	"pitches" boolean NOT NULL,
	"marks" jsonb NOT NULL,
	CONSTRAINT "card_marks_bats" CHECK ("card_marks"."bats" in ('L', 'R', 'S')),
	CONSTRAINT "card_marks_throws" CHECK ("card_marks"."throws" in ('L', 'R'))
);
--> statement-breakpoint
ALTER TABLE "card_marks" ADD CONSTRAINT "card_marks_hash_card_versions_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."card_versions"("hash") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
INSERT INTO "card_issues" ("card_id", "hash", "issued_at")
SELECT "cards"."id", "cards"."hash", "card_versions"."created_at"
FROM "cards" JOIN "card_versions" ON "card_versions"."hash" = "cards"."hash"
WHERE NOT EXISTS (SELECT 1 FROM "card_issues" WHERE "card_issues"."card_id" = "cards"."id")
ORDER BY "cards"."id";
