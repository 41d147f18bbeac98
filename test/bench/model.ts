/** The model of the country against the event skeleton, how its cost grows, and where its time goes. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { medianOf, rounds } from './rounds.ts'
import type { Section } from './table.ts'

const END = 2036
const NEAR = 2024
const YEARS = END - NEAR
const SKELETON_YEARS = '4'
const LARGEST = 25
const MOST_MEGABYTES = 120

/** A year of the model is the whole run less a run of its first two years, so that the start does not count. */
export function national(count: number): Section {
  const [skeleton, whole, near] = rounds(
    [
      { name: 'skeleton', command: program('skeleton', SKELETON_YEARS) },
      { name: 'model', command: program('year', `${END}-01-01`) },
      { name: 'model, two years', command: program('year', `${NEAR}-01-01`) },
    ],
    count,
  )
  const year = (whole!.median - near!.median) / YEARS
  const more = (name: string) => (whole!.told.more![name]! - near!.told.more![name]!) / YEARS
  return {
    title: 'A national year',
    columns: ['what', 'value', 'unit'],
    rows: [
      ['skeleton', skeleton!.median, 's'],
      ['events of the skeleton', skeleton!.told.more!.eventsPerYear!, ''],
      ['model', year, 's'],
      ['families', more('families'), ''],
      ['model for each family-day', (year / more('familyDays')) * 1e9, 'ns'],
      ['model for each caregiver-month', (year / more('caregiverMonths')) * 1e9, 'ns'],
      ['most memory of a process', whole!.told.more!.megabytes!, 'MB'],
    ],
    targets: [
      { name: 'national year, model over skeleton', most: 2, value: year / skeleton!.median },
      { name: 'most memory, MB', most: MOST_MEGABYTES, value: whole!.told.more!.megabytes! },
    ],
  }
}

/** Cost by simulated year, by size of the country, and by number of workers. */
export function growth(count: number): Section {
  const [years, ...sizes] = rounds(
    [
      { name: 'years', command: program('years', String(LARGEST)) },
      ...[1, 5, LARGEST].map((clusters) => ({
        name: `${clusters} clusters`,
        command: program('year', `${END}-01-01`, String(clusters)),
      })),
    ],
    count,
  )
  const byYear = years!.told.more!
  const calendarYears = Object.keys(byYear).toSorted()
  const workers = [1, 2].map((number) => workersTake(number, count))
  return {
    title: 'Growth',
    columns: ['what', 'value', 'unit'],
    rows: [
      ...calendarYears.map((year) => [`year ${year}`, byYear[year]!, 's']),
      ...sizes.map(({ name, median, told }) => [
        `${name}, for each family`,
        (median / told.more!.families!) * 1e9,
        'ns',
      ]),
      ['1 worker, 8 replications of a cluster', workers[0]!, 's'],
      ['2 workers', workers[1]!, 's'],
    ],
    targets: [{ name: 'last year over second year', most: 1.1, value: byYear[END - 1]! / byYear[2023]! }],
  }
}

/** Shares of self time by source file. */
export function phases(count: number): Section {
  const [measured] = rounds(
    [{ name: 'phases', command: program('phases', String(LARGEST)) }],
    Math.min(count, 1),
  )
  return {
    title: 'Where the time of the model goes',
    columns: ['file', 'share'],
    rows: Object.entries(measured!.told.more!).filter(([, share]) => share >= 0.005),
    targets: [],
  }
}

/** Seconds of the command line for eight replications of Twente, start included, on as many cores as there are. */
function workersTake(workers: number, count: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'kraamsim-bench-'))
  const words = `run scenarios/basispad.json --regions CR12 --replications 8 --workers ${workers}`.split(' ')
  const once = (): number => {
    const start = process.hrtime.bigint()
    execFileSync('node', ['engine/hosts/kraamsim.mjs', ...words, '--out', join(folder, 'out.csv')], {
      stdio: 'ignore',
    })
    return Number(process.hrtime.bigint() - start) / 1e9
  }
  const median = medianOf(Array.from({ length: count }, once))
  rmSync(folder, { recursive: true })
  return median
}

function program(name: string, ...words: readonly string[]): string[] {
  return ['node', `dist/bench/test/bench/programs/${name}.js`, ...words]
}
