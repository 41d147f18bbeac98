/** Builds the tracing page into a folder of its own, serves it on this computer and hears what it tells. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { build } from 'vite'
import type { Told } from './page.ts'

/** The page, served until it is closed. */
export interface Site {
  /** Where the page runs under a seed. */
  addressOf(seed: string): string
  /** What the page tells next; ask before it is opened. */
  nextTold(): Promise<Told>
  close(): Promise<void>
}

/** Builds and serves, on a free port. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'kraamsim-trace-'))
  await buildInto(folder)
  let hear: (told: Told) => void = () => {}
  const files = sirv(folder)
  const server = createServer((request, response) => {
    if (request.method !== 'POST') return files(request, response)
    return void toldIn(request).then((told) => {
      response.writeHead(204).end()
      hear(told)
    })
  })
  const port = await listening(server)
  return {
    addressOf: (seed) => `http://127.0.0.1:${port}/?${new URLSearchParams({ seed })}`,
    nextTold: () => new Promise((resolve) => (hear = resolve)),
    async close() {
      await closed(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** As the page of readers is built: bundled and made small. */
async function buildInto(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    logLevel: 'warn',
    build: { target: 'es2023', outDir, emptyOutDir: false, modulePreload: { polyfill: false } },
  })
}

/** The page is ours: what it posts has the shape it says. */
async function toldIn(request: IncomingMessage): Promise<Told> {
  const told: Told = JSON.parse(await text(request))
  return told
}

/** Resolves to the port. */
function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
      else reject(new Error(`the server listens at ${address}; it must have a port`))
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
