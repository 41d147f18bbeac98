/** What `compare` and `budget` have in common: scenarios against the first of them, replication by replication. */
import type { Named, Scenario } from '../index.ts'
import { assumptionsIn, comparabilityOf, stampOf } from '../index.ts'
import type { AgainstCall } from './arguments.ts'
import { admit, type Attention, carryOut, perOf, type Telling } from './carryOut.ts'
import { jsonOf } from './formats.ts'
import type { Language } from './options.ts'
import type { Reading, Study } from './studies.ts'
import { readStudies } from './studies.ts'
import { wrapped } from './tableText.ts'
import { INTERVAL_NOTES } from './tableWords.ts'
import type { Cell } from './workbook.ts'

/** How a table is to be told. */
export interface View {
  readonly language: Language
  readonly year: string
  /** Width of the screen, when it is known. */
  readonly screen: number | undefined
}

/** What one of the commands makes of two runs. */
interface Making<Row> {
  readonly columns: readonly (keyof Row)[]
  readonly rowsOf: (base: Named, variant: Named) => Iterable<Row>
  readonly tableOf: (base: Named, variants: readonly Named[], view: View) => Iterable<string>
  /** Why only this command cannot do with a base, as half sentences that follow its name. */
  readonly faultsOf?: (base: Scenario) => readonly string[]
}

/**
 * Runs the scenarios of a call and writes what is made of each and the first.
 * @throws Refusal when a file is wrong or cannot be compared, before anything is run; Error with how far it came when
 * it is stopped
 */
export async function setAgainstBase<Row extends Readonly<Record<keyof Row, Cell>>>(
  call: AgainstCall,
  attention: Attention,
  making: Making<Row>,
): Promise<void> {
  const reading = await readStudies(call.files, call.overrides)
  const { studies } = reading
  const { faults, remarks } = judged(reading, call)
  const own = studies.slice(0, 1).flatMap((base) => toldOf(base, making.faultsOf?.(base.scenario) ?? []))
  await admit(reading, call, { faults: [...faults, ...own], remarks }, attention)
  const settled = { ...call, per: perOf(call, studies) }
  await carryOut(studies, settled, attention, (runs) => tellingOf(runs, call, making))
}

/** The places that a table shows: the regions chosen, else the nation. */
export function scopeOf(base: Named, variant: Named): { shown: readonly string[]; onlyNation: boolean } {
  const chosen = variant.result.scenario.regions ?? base.result.scenario.regions
  return { shown: chosen ?? ['NL'], onlyNation: chosen === undefined }
}

/** The line under a table: what the intervals hold. */
export function intervalNote(base: Named, variant: Named, language: Language, width: number): string {
  const assumptions = assumptionsIn(base.result.scenario, variant.result.scenario)
  return wrapped([INTERVAL_NOTES[assumptions][language]], width)
}

/** The years of a scenario that begin and end within it. */
export function wholeYearsOf({ start, end }: Pick<Scenario, 'start' | 'end'>): string[] {
  return yearsOf({ start, end }).filter(
    (year) => `${year}-01-01` >= start && `${Number(year) + 1}-01-01` <= end,
  )
}

/** The year that is shown when none is chosen: the last whole one, else the last. */
function yearOf(scenario: Scenario): string {
  return wholeYearsOf(scenario).at(-1) ?? yearsOf(scenario).at(-1) ?? scenario.start.slice(0, 4)
}

/** What is wrong with a chosen year. */
function yearFaults(scenario: Scenario, year: string | undefined): string[] {
  const years = yearsOf(scenario)
  if (year === undefined || years.includes(year)) return []
  return [`--year is ${year}; it must be a year of the scenarios, ${years[0]} to ${years.at(-1)}`]
}

function yearsOf({ start, end }: Pick<Scenario, 'start' | 'end'>): string[] {
  const first = Number(start.slice(0, 4))
  const last = Number(end.slice(0, 4)) - (end.endsWith('-01-01') ? 1 : 0)
  return Array.from({ length: last - first + 1 }, (_, n) => String(first + n))
}

/** What stands in the way of comparing sound scenarios, and what to know when nothing does. */
function judged({ studies, faults }: Reading, { files, year }: AgainstCall): Omit<Reading, 'studies'> {
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
    judgements.flatMap(({ variant, judgement }) => toldOf(variant, judgement[kind]))
  return { faults: [...lines('faults'), ...yearFaults(base.scenario, year)], remarks: lines('remarks') }
}

/** Half sentences after the name of a file; a result may hold several scenarios, so that its name alone does not tell which. */
function toldOf({ file, name, told }: Study, halves: readonly string[]): string[] {
  return halves.map((half) => `${file}  ${told ? `${name} ` : ''}${half}`)
}

function tellingOf<Row extends Readonly<Record<keyof Row, Cell>>>(
  [base, ...variants]: readonly Named[],
  { language, year }: AgainstCall,
  { columns, rowsOf, tableOf }: Making<Row>,
): Telling {
  if (base === undefined) throw new Error('nothing was run to compare; give a base')
  const stamps = (): string[] =>
    [base, ...variants].map(({ name, result }) =>
      JSON.stringify(stampOf(name, result, { replicates: false })),
    )
  const rows = function* (): Generator<Row> {
    for (const variant of variants) yield* rowsOf(base, variant)
  }
  const cells = function* (): Generator<Cell[]> {
    for (const row of rows()) yield columns.map((column) => row[column])
  }
  const view = { language, year: year ?? yearOf(base.result.scenario), screen: process.stdout.columns }
  return {
    sheet: () => ({ stamps: stamps(), header: columns.map(String), rows: cells() }),
    json: () => jsonOf(`"stamps":[${stamps().join()}]`, rows()),
    table: () => tableOf(base, variants, view),
  }
}
