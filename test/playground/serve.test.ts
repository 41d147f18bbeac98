/** The server of the page, started as `npm start` does. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const SERVER = fileURLToPath(new URL('../../playground/serve.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kraamsim-page-'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = (from: string, PORT = '') => spawn(process.execPath, [SERVER, from], { env: { PORT } })
const said = (stream: ChildProcess['stdout']) =>
  new Promise<string>((resolve) => stream!.setEncoding('utf8').once('data', resolve))
const ended = (server: ChildProcess) =>
  new Promise<number | null>((resolve) => server.once('close', (status) => resolve(status)))

test('a wrong PORT gives a sentence and status 2', async () => {
  for (const port of ['abc', '0', '65536', '4173.5', '-1']) {
    const server = start(folder, port)
    const [sentence, status] = await Promise.all([said(server.stderr), ended(server)])
    expect(sentence).toBe(`PORT is ${port}; it must be a whole number from 1 to 65535\n`)
    expect(status).toBe(2)
  }
})

test('a folder without a page gives a sentence and status 2', async () => {
  const server = start(tmpdir())
  const [sentence, status] = await Promise.all([said(server.stderr), ended(server)])
  expect(sentence).toMatch(/holds no page; build it with: npm run build\n$/)
  expect(status).toBe(2)
})

test('a second server takes the next free port, and an interrupt ends both cleanly', async () => {
  const servers = [start(folder), start(folder)]
  const lines = await Promise.all(servers.map(({ stdout }) => said(stdout)))
  const addresses = lines.map(
    (line) => /^Kraamzorgverkenner: (http:\/\/127\.0\.0\.1:\d+\/)\n$/.exec(line)![1]!,
  )
  expect(new Set(addresses).size).toBe(2)
  for (const address of addresses) expect((await fetch(address)).status).toBe(200)
  const statuses = servers.map(ended)
  for (const server of servers) server.kill('SIGINT')
  expect(await Promise.all(statuses)).toEqual([0, 0])
})

test('a port that is taken is refused by name', async () => {
  const first = start(folder)
  const port = /:(\d+)\/\n$/.exec(await said(first.stdout))![1]!
  const second = start(folder, port)
  expect(await said(second.stderr)).toMatch(new RegExp(`^Port ${port} cannot be used \\(EADDRINUSE\\)`))
  expect(await ended(second)).toBe(2)
  first.kill('SIGTERM')
  expect(await ended(first)).toBe(0)
})
