import { defineConfig } from 'vitest/config';

/** Where `npm run dev` asks for the interface: a desk started with `marsad serve`. */
const desk = process.env['MARSAD_DESK'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // A strict content policy lets no data: addresses through, so that every file is one of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          // What every view needs comes in one piece, not in twenty.
          groups: [
            {
              name: 'frame',
              test: /src\/(app|api|ui)\/|src\/i18n\/(?!(?:ar|fr|en)\b)|node_modules\/(preact|intl-messageformat|@formatjs)\//,
            },
          ],
        },
      },
    },
  },
  // The desk takes changes from its own page alone; to it, this is that page.
  server: { proxy: { '/api': { target: desk, changeOrigin: true, headers: { Origin: desk } } } },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', ['junit', { outputFile: '../target/page-tests/unit.xml' }]],
  },
});
