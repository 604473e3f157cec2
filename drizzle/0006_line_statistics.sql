-- How many men there are of so many lines: without it the planner expects as many groups as rows, and sorts them on disk.
CREATE STATISTICS "batting_lines_men" (ndistinct) ON "player_id", "team_id" FROM "batting_lines";--> statement-breakpoint
CREATE STATISTICS "pitching_lines_men" (ndistinct) ON "player_id", "team_id" FROM "pitching_lines";--> statement-breakpoint
CREATE STATISTICS "fielding_lines_men" (ndistinct) ON "player_id", "team_id", "position" FROM "fielding_lines";
