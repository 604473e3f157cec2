import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './src/testing/chromium';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/build.ts',
  outputDir: 'test-results/browser',
  timeout: 180_000,

  expect: { timeout: 15_000 },
  fullyParallel: true,
  // Every worker has a server of its own (e2e/fixtures.ts).
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'test-results/browser.json' }],
  ],
  use: {
    actionTimeout: 15_000,
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { args: [...CHROMIUM_FLAGS], ...(executablePath ? { executablePath } : {}) },
  },
});
