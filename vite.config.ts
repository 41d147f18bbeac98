/** How the two hosts are built and how the tests run: mode `page` for the playground, mode `node` for the command line. */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { UserConfig } from 'vite'
import { defineConfig } from 'vitest/config'

/** The playground: static files that work under any path and under a strict content security policy. */
const page = {
  root: 'playground',
  base: './',
  plugins: [svelte({ configFile: '../svelte.config.js' })],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: '../dist/page',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
} satisfies UserConfig

/** The command line and its worker thread; packages stay in node_modules and are resolved when it runs. */
const node = {
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/node',
    rolldownOptions: {
      input: { cli: 'engine/hosts/cli.ts', nodeWorker: 'engine/hosts/nodeWorker.ts' },
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
} satisfies UserConfig

export default defineConfig(({ mode }) => {
  if (mode === 'page') return page
  if (mode === 'node') return node
  return {
    plugins: [svelte()],
    test: {
      environment: 'node',
      include: ['test/**/*.test.ts'],
      globalSetup: ['test/hosts/build.ts'],
      testTimeout: 60_000,
    },
  }
})
