import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const RULE = /\b[A-Z]-\d+\b/g;

/** Every id that the title of a test under `folder` names. */
function cited(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const titles = texts.flatMap((text) => text.match(/(?<=['"`])[A-Z]-\d+[^'"`\n]*/g) ?? []);
  return new Set(titles.flatMap((title) => title.match(RULE) ?? []));
}

test('every rule of SPEC.md is named by a test, and every named rule is in it', () => {
  const spec = readFileSync(join(import.meta.dirname, 'SPEC.md'), 'utf8');
  const rules = new Set(spec.match(/(?<=^- \*\*)[A-Z]-\d+(?=\*\*)/gm));
  const named = cited(join(import.meta.dirname, '..'));
  expect(rules.size).toBeGreaterThan(100);
  expect([...rules].filter((rule) => !named.has(rule))).toEqual([]);
  expect([...named].filter((rule) => !rules.has(rule))).toEqual([]);
});
