/** The command `compare`: scenarios against the first of them, replication by replication. */
import type { Named } from '../index.ts'
import { comparabilityOf, COMPARISON_COLUMNS, comparisonRowsOf, stampOf } from '../index.ts'
import type { CompareCall } from './arguments.ts'
import { admit, type Attention, carryOut, perOf, type Telling } from './carryOut.ts'
import { comparisonTableOf, yearFaults, yearOf } from './comparisonTable.ts'
import { jsonOf, type Sheet } from './formats.ts'
import type { Reading, Study } from './studies.ts'
import { readStudies } from './studies.ts'

/**
 * Runs the scenarios of a call and writes how each differs from the first.
 * @throws Refusal when a file is wrong or cannot be compared, before anything is run; Error with how far it came when
 * it is stopped
 */
export async function compareFiles(call: CompareCall, attention: Attention): Promise<void> {
  const reading = await readStudies(call.files, call.overrides)
  const { studies } = reading
  await admit(reading, call, judged(reading, call), attention)
  const settled = { ...call, per: perOf(call, studies) }
  await carryOut(studies, settled, attention, (runs) => tellingOf(runs, call))
}

/** What stands in the way of comparing sound scenarios, and what to know when nothing does. */
function judged({ studies, faults }: Reading, { files, year }: CompareCall): Omit<Reading, 'studies'> {
  if (faults.length > 0) return { faults: [], remarks: [] }
  const [base, ...variants] = studies
  if (base === undefined || variants.length === 0)
    return {
      faults: [`${files.join(' ')}  is one scenario; name the base first and then what to compare with it`],
      remarks: [],
    }
  const judgements = variants.map((variant) => ({
    variant,
    judgement: comparabilityOf(base.scenario, variant.scenario),
  }))
  const lines = (kind: 'faults' | 'remarks'): string[] =>
    judgements.flatMap(({ variant, judgement }) =>
      judgement[kind].map((half) => `${variant.file}  ${named(variant)}${half}`),
    )
  return { faults: [...lines('faults'), ...yearFaults(base.scenario, year)], remarks: lines('remarks') }
}

/** A result file may hold several scenarios, so its name alone does not tell which. */
function named({ name, told }: Study): string {
  return told ? `${name} ` : ''
}

function tellingOf([base, ...variants]: readonly Named[], { language, year }: CompareCall): Telling {
  if (base === undefined) throw new Error('nothing was run to compare; give compare a base')
  const runs = [base, ...variants]
  return {
    sheet: () => sheetOf(base, variants),
    json: () => jsonOf(`"stamps":[${stampsOf(runs).join()}]`, rowsOfAll(base, variants)),
    table: () =>
      comparisonTableOf(base, variants, {
        language,
        year: year ?? yearOf(base.result.scenario),
        screen: process.stdout.columns,
      }),
  }
}

function sheetOf(base: Named, variants: readonly Named[]): Sheet {
  const rows = function* () {
    for (const row of rowsOfAll(base, variants)) yield COMPARISON_COLUMNS.map((column) => row[column])
  }
  return { stamps: stampsOf([base, ...variants]), header: COMPARISON_COLUMNS, rows: rows() }
}

function* rowsOfAll(base: Named, variants: readonly Named[]) {
  for (const variant of variants) yield* comparisonRowsOf(base, variant)
}

function stampsOf(runs: readonly Named[]): string[] {
  return runs.map(({ name, result }) => JSON.stringify(stampOf(name, result, { replicates: false })))
}
