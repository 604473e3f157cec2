import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Flags that let Chromium run as root and keep it from calling home on a closed network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
] as const;

/** The browser to test with: `PLAYWRIGHT_CHROMIUM`, Playwright's own, Debian's; null when there is none. */
export function findChromium(): string | null {
  const candidates = [process.env['PLAYWRIGHT_CHROMIUM'], chromium.executablePath(), '/usr/bin/chromium'];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}
