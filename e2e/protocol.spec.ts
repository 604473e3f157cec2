import { spawn } from 'node:child_process';
import { expect, test } from './fixtures';

/** Runs the script to its end; answers its exit code and what it printed. */
function run(script: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

test('a script that knows docs/protocol.md plays a game to its end', async ({ server }) => {
  const { code, output } = await run('e2e/protocol-client.mjs', [server.url]);
  expect(output).toMatch(/"endReason":"(final|walk-off)"/);
  expect(code).toBe(0);
});
