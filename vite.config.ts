/** How the hosts are built (modes `page`, `node` and `bench`) and how the tests run (`browser`: those in a browser). */
import { readFileSync } from 'node:fs'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { fileURLToPath } from 'node:url'
import type { HtmlTagDescriptor, Plugin, UserConfig } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { workedOut } from './playground/build/workedOut.ts'
import { coropOutlines } from './playground/map/build/plugin.ts'

/** The licences of the page, its map and its typeface ask that these texts go where the page goes. */
const NOTICES = {
  'NOTICE.txt': 'NOTICE',
  'LICENSE.txt': 'LICENSE',
  'OFL.txt': 'node_modules/@fontsource-variable/source-sans-3/LICENSE',
}
const notices: Plugin = {
  name: 'notices',
  generateBundle() {
    for (const [fileName, from] of Object.entries(NOTICES))
      this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(from, import.meta.url)) })
  },
}

/** What only the pages of measures open with; they need what the Verkenner opens with as well. */
const MEASURE_PAGES = 'measurePage/start.ts'

/**
 * The door of the pages imports its parts one by one, so that each is run in a task of its own; the documents name
 * those that they need, so that they come at once and not one after the other.
 */
const preloads: Plugin = {
  name: 'preloads',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {}, filename }) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
      const door = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('playground/main.ts')))
      const isNeeded = ({ facadeModuleId }: (typeof chunks)[number]) =>
        filename.endsWith('maatregelen.html') || !facadeModuleId?.endsWith(MEASURE_PAGES)
      const parts = chunks.filter(({ fileName }) => door?.dynamicImports.includes(fileName))
      const found = new Set(parts.filter(isNeeded))
      for (const { imports } of found)
        for (const part of chunks) if (imports.includes(part.fileName) && part !== door) found.add(part)
      return [...found].flatMap(({ fileName, viteMetadata }) => [
        linkTo('modulepreload', fileName),
        ...[...(viteMetadata?.importedCss ?? [])].map((style) => linkTo('stylesheet', style)),
      ])
    },
  },
}

/** All that a part of the door needs and the parts before it do not, in one file: many are larger by 5 kB. */
function pieceOf(part: string, order: number) {
  const needed = new Set<string>()
  const visit = (id: string, modules: Modules): void => {
    if (needed.has(id)) return
    needed.add(id)
    for (const other of modules.getModuleInfo(id)?.importedIds ?? []) visit(other, modules)
  }
  const door = fileURLToPath(new URL(`playground/${part}.ts`, import.meta.url))
  return {
    priority: 9 - order,
    name: (id: string, modules: Modules) => {
      visit(door, modules)
      return needed.has(id) || (order === 0 && id.includes('preload-helper'))
        ? part.replace(/.*\//, '')
        : null
    },
  }
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

function linkTo(rel: string, file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `./${file}` }, injectTo: 'head' }
}

/** The playground: static files that work under any path and under a strict content security policy. */
const page = {
  root: 'playground',
  base: './',
  plugins: [svelte({ configFile: '../svelte.config.js' }), workedOut(), coropOutlines(), notices, preloads],
  worker: {
    format: 'es',
    plugins: () => [workedOut()],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  build: {
    target: 'es2023',
    outDir: '../dist/page',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // It seeds draws; the page itself draws nothing, and must not load what only its workers need.
    rolldownOptions: {
      input: ['index.html', 'maatregelen.html'].map((name) =>
        fileURLToPath(new URL(`playground/${name}`, import.meta.url)),
      ),
      // The map takes its seconds once; a reader who starts the page need not hear of it.
      checks: { pluginTimings: false },
      treeshake: { moduleSideEffects: [{ test: /seedrandom/, sideEffects: false }] },
      output: { codeSplitting: { groups: ['main', 'declarations', 'state/library', 'start'].map(pieceOf) } },
    },
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

/** The benchmark and its programs; modules stay apart, so that the profiler names the file that takes the time. */
const bench = {
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/bench',
    rolldownOptions: {
      input: [
        'bench',
        'programs/queue',
        'programs/hold',
        'programs/simjs',
        'programs/skeleton',
        'programs/year',
        'programs/years',
        'programs/phases',
      ].map((name) => `test/bench/${name}.ts`),
      output: { format: 'esm', preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].js' },
    },
  },
} satisfies UserConfig

/** Tests of the built page in a browser; they need one, so they run apart, after all others. */
const browser = {
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/site.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
} satisfies ViteUserConfig

/** Folders of tests that compute little and keep no world. */
const LIGHT = ['core', 'experiment', 'parameters', 'playground', 'scenario'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
)

export default defineConfig(({ mode }) => {
  if (mode === 'page') return page
  if (mode === 'node') return node
  if (mode === 'bench') return bench
  if (mode === 'browser') return browser
  return {
    plugins: [svelte(), coropOutlines()],
    test: {
      environment: 'node',
      globalSetup: ['test/hosts/build.ts'],
      // On two cores one would do all the work by default.
      maxWorkers: '100%',
      testTimeout: 120_000,
      projects: [
        // Tests that leave nothing behind in a module share what they import: that takes them a third of the time.
        { extends: true, test: { name: 'light', include: LIGHT, isolate: false } },
        {
          extends: true,
          test: {
            name: 'worlds',
            include: ['test/**/*.test.ts'],
            exclude: ['test/browser/**', ...LIGHT],
          },
        },
      ],
    },
  }
})
