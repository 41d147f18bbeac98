/** The figures on screen are those of the command line, from the same link, to the last digit and the last byte. */
/// <reference lib="dom" />
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type * as Comlink from 'comlink'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Desk } from '../../engine/hosts/worker.ts'
import {
  type Band,
  clustersOf,
  type ComparisonRow,
  jobsOf,
  pack,
  type PairJob,
  type Row,
  runJob,
} from '../../engine/index.ts'
import { NUMBERS, writerOf } from '../../playground/words/numbers.ts'
import { open } from './pages.ts'
import { FREE, hasEnded, linkOf, LONG, scenarioOf, SEEN, SMALL, tableOn } from './reader.ts'

vi.setConfig({ testTimeout: 2 * LONG, hookTimeout: 2 * LONG })

const EARLY = { ...FREE, from: '2023-01-01' }
const DRAWN = { replications: 20, assumptions: 'drawn' }
const SCENARIO = { ...SMALL, ...DRAWN, end: '2025-01-01', measures: [EARLY] }
const VIEW = { place: 'CR22', year: 2024, indicator: 'hoursDelivered', tab: 'table' } as const
const LINK = linkOf(SCENARIO, VIEW)
const BASISPAD = linkOf({ ...SCENARIO, title: 'Basispad', measures: [] }, VIEW)
const { level, change } = writerOf('nl', VIEW.indicator)

declare global {
  interface Window {
    readonly Comlink: typeof Comlink
  }
}

/** What the command line says, by year. */
let said: readonly {
  readonly year: string
  readonly base: Row
  readonly variant: Row
  readonly difference: ComparisonRow
}[] = []

beforeAll(() => {
  const differences = rowsOf<ComparisonRow>('compare', BASISPAD, LINK)
  const rows = rowsOf<Row>('run', BASISPAD, LINK)
  said = differences.map((difference, at) => ({
    year: difference.period,
    base: rows[at]!,
    variant: rows[at + differences.length]!,
    difference,
  }))
})

test('means, ranges, differences and verdicts are those of the command line', async () => {
  const page = await open(LINK)
  await hasEnded(page)
  expect(await tableOn(page)).toEqual(
    said.map(({ year, base, variant, difference }) => [
      year,
      levelOf(base),
      levelOf(variant),
      changeOf(difference),
      VERDICTS[difference.verdict],
    ]),
  )
})

test('the file of the table holds the figures of the command line in all its digits', async () => {
  const page = await open(LINK)
  await hasEnded(page)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV internationaal' }).click()
  const lines = (await text(await (await saving).createReadStream())).trim().split('\r\n').slice(2)
  expect(lines.map((line) => line.split(',').slice(3, 20).map(Number))).toEqual(
    said.map(({ year, base, variant, difference }) =>
      [
        Number(year),
        ...[base.n, base.mean, ...endsOf(base)],
        ...[variant.mean, ...endsOf(variant)],
        ...[difference.difference, ...endsOf(difference)],
      ].map((value) => Number((value ?? 0).toFixed(6))),
    ),
  )
})

test('a link opens to the same figures in a page that never saw them', async () => {
  const small = linkOf(SMALL, { ...SEEN, tab: 'table' })
  const tables = []
  for (const link of [small, small]) {
    const page = await open(link)
    await hasEnded(page)
    tables.push(await tableOn(page))
    expect(await page.evaluate(() => location.hash)).toBe(small)
  }
  expect(tables[1]).toEqual(tables[0])
  expect(tables[0]).toHaveLength(7)
})

test('the bytes of a run in the worker of the page are those of Node', async () => {
  const variant = scenarioOf({ ...SMALL, replications: 1 })
  const base = { ...variant, measures: [] }
  const page = await open(linkOf({ ...SMALL, end: '2023-01-01', measures: [] }))
  const cluster = clustersOf(variant)[0]!.number - 1
  const job: PairJob = {
    ...{ base, variant, cluster, replication: 0, place: -1 },
    ...{ wantsBase: true, wantsVariant: true, keepsYears: false },
  }
  const [once] = jobsOf(variant)
  expect(await hashesIn(page, job)).toEqual(
    [base, variant].map((scenario) =>
      createHash('sha256')
        .update(pack(runJob(scenario, once!, 'year')))
        .digest('hex'),
    ),
  )
})

const VERDICTS = {
  better: 'beter',
  worse: 'slechter',
  different: 'anders',
  'not distinguishable': 'niet te onderscheiden',
} as const

/** JSON of one scenario, or of one comparison. */
interface Told<T> {
  readonly rows: readonly T[]
}

/** What the command line writes as JSON of the indicator, for everyone in the region. */
function rowsOf<T extends Row | ComparisonRow>(command: 'run' | 'compare', ...links: string[]): T[] {
  const program = fileURLToPath(new URL('../../engine/hosts/kraamsim.mjs', import.meta.url))
  const call = [program, command, ...links, '--regions', 'CR22', '--format', 'json']
  const json = execFileSync(process.execPath, call, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e8 })
  const told = [JSON.parse(json) as Told<T> | Told<T>[]].flat()
  return told
    .flatMap(({ rows }) => rows)
    .filter(({ indicator, region, group }) =>
      [indicator, region, group].every((value, at) => value === [VIEW.indicator, VIEW.place, 'all'][at]),
    )
}

type Ranged = Pick<Band, 'low' | 'high' | 'lowLuck' | 'highLuck'>

function endsOf({ low, high, lowLuck, highLuck }: Ranged): (number | null)[] {
  return [low, high, lowLuck, highLuck]
}

/** The mean, the range of luck and assumptions, and in brackets that of luck alone. */
function levelOf({ mean, low, high, lowLuck, highLuck }: Band): string {
  const [wide, luck] = [NUMBERS.nl.range(low!, high!, level), NUMBERS.nl.range(lowLuck!, highLuck!, level)]
  return `${level(mean!)} ${wide} (${luck})`
}

/** A range whose ends are written alike says nothing, and is left out. */
function changeOf({ difference, ...ranges }: ComparisonRow): string {
  const written = (low: number, high: number) =>
    change(low) === change(high) ? undefined : NUMBERS.nl.range(low, high, change)
  const [wide, luck] = [written(ranges.low!, ranges.high!), written(ranges.lowLuck!, ranges.highLuck!)]
  const range = wide === undefined ? '' : ` ${wide}${luck === undefined ? '' : ` (${luck})`}`
  return change(difference!) + range
}

/** Hashes of the packed base and variant, as a worker of the page's own program answers. */
async function hashesIn(page: Page, job: PairJob): Promise<string[]> {
  const comlink = new URL('../../node_modules/comlink/dist/umd/comlink.js', import.meta.url)
  await page.evaluate(readFileSync(comlink, 'utf8'))
  await expect.poll(() => page.workers().length).toBeGreaterThan(0)
  const address = page.workers()[0]!.url()
  return page.evaluate(
    async ({ address, job }) => {
      const desk = window.Comlink.wrap<Desk>(new Worker(address, { type: 'module' }))
      const { base, variant } = await desk.run(job, 'year', 0)
      const hashes = [base, variant].map(async (part) => {
        const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(part ?? [])))
        return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      })
      return Promise.all(hashes)
    },
    { address, job },
  )
}
