/** The command `backcast`: how well the basispad foretells figures that no fit has seen. The only file that reads them. */
import { fileURLToPath } from 'node:url'
import {
  BACKCAST_COLUMNS,
  backcastRowOf,
  checkFigures,
  countsOf,
  type Figure,
  monthsIn,
  type Named,
  REGIONS,
  scoresOf,
  stampOf,
} from '../index.ts'
import type { BackcastCall } from './arguments.ts'
import { backcastTableOf } from './backcastTable.ts'
import { admit, type Attention, carryOut, type Telling } from './carryOut.ts'
import { readText } from './files.ts'
import { jsonOf } from './formats.ts'
import { readJson } from './places.ts'
import { Refusal } from './refusal.ts'
import { readStudies } from './studies.ts'

/** The figures that come along, from the root of the package. */
const FIGURES = 'test/data-split.json'
const BASE = 'scenarios/basispad.json'
const START = '2022-01-01'
const REPLICATIONS = 20

/**
 * Runs the basispad as far as the figures go and writes how well it foretells each.
 * @param root a file at the root of the package
 * @throws Refusal when the figures or the call are wrong; Error with how far it came when it is stopped
 */
export async function backcastFiles(root: URL, call: BackcastCall, attention: Attention): Promise<void> {
  const figures = await readFigures(call.files[0] ?? fileURLToPath(new URL(FIGURES, root)))
  const reading = await readStudies([fileURLToPath(new URL(BASE, root))], {
    replications: REPLICATIONS,
    ...call.overrides,
    ...scopeOf(figures),
    assumptions: 'drawn',
  })
  await admit(reading, call, { faults: [], remarks: [] }, attention)
  const settled = { ...call, per: 'month' } as const
  await carryOut(reading.studies, settled, attention, (runs) => tellingOf(runs, figures, call))
}

/** @throws Refusal with everything that is wrong with the file */
async function readFigures(file: string): Promise<readonly Figure[]> {
  const text = await readText(file)
  if (typeof text !== 'string') throw new Refusal([`${file}  ${text.fault}`])
  const json = readJson(text)
  if ('faults' in json)
    throw new Refusal(json.faults.map(({ place, message }) => `${file}:${place}  ${message}`))
  const checked = checkFigures(json.value)
  if ('faults' in checked)
    throw new Refusal(checked.faults.map(({ path, message }) => `${file}:${json.placeOf(path)}  ${message}`))
  return checked.figures
}

/** From 2022 to the end of the last year that a figure asks for, in the regions that figures ask for. */
function scopeOf(figures: readonly Figure[]) {
  const asked = figures.filter(({ indicator }) => indicator !== null)
  const months = asked.flatMap(({ period, against }) =>
    [period, against ?? period].flatMap((text) => monthsIn(text) ?? []),
  )
  const last = Math.max(Number(START.slice(0, 4)), ...months.map((month) => Number(month.slice(0, 4))))
  const places = new Set(asked.map(({ region }) => region))
  const regions = REGIONS.filter(({ code, province }) => places.has(code) || places.has(province))
  const isWhole = places.has('NL') || regions.length === 0
  return {
    start: START,
    end: `${last + 1}-01-01`,
    ...(!isWhole && { regions: regions.map(({ code }) => code) }),
  }
}

function tellingOf(runs: readonly Named[], figures: readonly Figure[], { language }: BackcastCall): Telling {
  const [run] = runs
  if (run === undefined) throw new Error('nothing was run; give the basispad')
  const { name, result } = run
  const scores = scoresOf(result, figures)
  const stamp = JSON.stringify(stampOf(name, result, { replicates: false }))
  const rows = scores.map(backcastRowOf)
  return {
    sheet: () => ({
      stamps: [stamp],
      header: BACKCAST_COLUMNS,
      rows: rows.map((row) => BACKCAST_COLUMNS.map((column) => row[column])),
    }),
    json: () => jsonOf(`"stamp":${stamp},"counts":${JSON.stringify(countsOf(scores))}`, rows),
    table: () => backcastTableOf(scores, result.scenario, language, process.stdout.columns),
  }
}
