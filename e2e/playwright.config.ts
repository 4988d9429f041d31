import { defineConfig } from '@playwright/test';

/**
 * Stories in a real browser, against the real server from the build (`people/house.ts` starts one per worker). Debian's
 * Chromium by CHROMIUM_PATH, else Playwright's own.
 */
export default defineConfig({
  testDir: 'stories',
  outputDir: '../test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // One picture per state, whatever the platform is called: the font is fixed, see gallery.spec.ts.
  snapshotPathTemplate: '{testDir}/gallery/{arg}{ext}',
  // A picture that is missing is a failure on the build machine, not a new picture.
  updateSnapshots: process.env.CI ? 'none' : 'missing',
  forbidOnly: Boolean(process.env.CI),
  use: {
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // Letters in shades of grey: in colours they would depend on the screen, and the pictures would be twice the size.
        '--disable-lcd-text',
        '--font-render-hinting=none',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
