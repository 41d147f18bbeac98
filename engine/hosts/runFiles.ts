/** The command `run`: from files to their results. */
import type { Detail, Named, Row } from '../index.ts'
import { REPLICATE_COLUMNS, ROW_COLUMNS, rowsOf, stampOf } from '../index.ts'
import type { RunCall } from './arguments.ts'
import { admit, type Attention, carryOut, perOf, type Telling } from './carryOut.ts'
import { jsonOf, type Sheet } from './formats.ts'
import type { Study } from './studies.ts'
import { readStudies } from './studies.ts'
import { tableOf } from './table.ts'

/**
 * Runs the scenarios of a call and writes their result, once all of them are done.
 * @throws Refusal when a file is wrong, before anything is run; Error with how far it came when it is stopped
 */
export async function runFiles(call: RunCall, attention: Attention): Promise<void> {
  const reading = await readStudies(call.files, call.overrides)
  await admit(reading, call, { faults: [], remarks: [] }, attention)
  const { studies } = reading
  const detail = { replicates: replicatesOf(call, studies) }
  const settled = { ...call, per: perOf(call, studies) }
  await carryOut(studies, settled, attention, (runs) => tellingOf(runs, detail, call))
}

/** What the call leaves open follows the stamp of a result. */
function replicatesOf({ replicates, format }: RunCall, studies: readonly Study[]): boolean {
  const told = studies.find((study) => study.told)?.told
  return replicates ?? (format !== 'table' && (told?.replicates ?? false))
}

function tellingOf(runs: readonly Named[], detail: Detail, { language }: RunCall): Telling {
  return {
    sheet: () => sheetOf(runs, detail),
    json: () => jsonOfAll(runs, detail),
    table: () => tableOf(runs, language, process.stdout.columns),
  }
}

function sheetOf(runs: readonly Named[], detail: Detail): Sheet {
  const columns: readonly (keyof Row)[] = detail.replicates
    ? [...ROW_COLUMNS, ...REPLICATE_COLUMNS]
    : ROW_COLUMNS
  const rows = function* () {
    for (const { name, result } of runs)
      for (const row of rowsOf(name, result, detail)) yield columns.map((column) => row[column] ?? null)
  }
  return { stamps: runs.map((run) => stampText(run, detail)), header: columns, rows: rows() }
}

/** `{"stamp": ..., "rows": [...]}`; a list of these when several scenarios were run. */
function* jsonOfAll(runs: readonly Named[], detail: Detail): Generator<string> {
  if (runs.length > 1) yield '[\n'
  for (const [at, run] of runs.entries()) {
    if (at > 0) yield ',\n'
    yield* jsonOf(`"stamp":${stampText(run, detail)}`, rowsOf(run.name, run.result, detail))
  }
  if (runs.length > 1) yield ']\n'
}

function stampText({ name, result }: Named, detail: Detail): string {
  return JSON.stringify(stampOf(name, result, detail))
}
