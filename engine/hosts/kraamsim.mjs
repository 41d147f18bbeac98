// Starts the command line: builds dist/node when a source is newer than what was built, then runs it.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = join(root, 'dist/node')
const entry = join(built, 'cli.js')

try {
  if (newestSource() > modified(entry)) await build()
  await import('../../dist/node/cli.js')
} catch (error) {
  const missing = !existsSync(join(root, 'node_modules')) || error?.code === 'ERR_MODULE_NOT_FOUND'
  console.error(
    missing ? 'kraamsim lacks its packages; run npm ci in its folder, then try again' : String(error),
  )
  process.exitCode = 1
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Folders count as well: a source that was taken away shows in the time of its folder. */
function newestSource() {
  const engine = join(root, 'engine')
  const sources = readdirSync(engine, { recursive: true }).filter((name) => !name.endsWith('.md'))
  const paths = [
    ...sources.map((name) => join(engine, name)),
    join(root, 'package.json'),
    join(root, 'vite.config.ts'),
  ]
  return Math.max(...paths.map(modified))
}

/**
 * Builds aside and moves file by file, the entry last: whoever starts meanwhile sees the old build or the new one.
 * Chunks carry their hash, so the two never mix; what an older build left is removed after a day.
 */
async function build() {
  const start = new Date()
  const aside = join(root, `dist/node-${process.pid}.tmp`)
  try {
    const vite = await import('vite')
    await vite.build({
      root,
      mode: 'node',
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: aside },
    })
    // The time of the start, so that a source saved during the build counts as newer.
    utimesSync(join(aside, 'cli.js'), start, start)
    mkdirSync(built, { recursive: true })
    const fresh = readdirSync(aside).sort((a, b) => Number(a === 'cli.js') - Number(b === 'cli.js'))
    for (const name of fresh) renameSync(join(aside, name), join(built, name))
    const old = readdirSync(built).filter((name) => !fresh.includes(name))
    for (const name of old) if (modified(join(built, name)) < start - 86_400_000) rmSync(join(built, name))
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
