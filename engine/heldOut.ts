/** Figures that were held back from every fit: their shape, and what is wrong with a file of them. */
import * as v from 'valibot'
import { GRADES, type Evidence, type Words } from './core/declare.ts'
import type { Fault, Path } from './faults.ts'
import { faultAt, hint, shown, withoutEchoes } from './faults.ts'
import { type IndicatorId, INDICATORS } from './indicators.ts'
import { MOST_MONTHS, middleOf, monthsIn } from './merged.ts'
import { PARAMETERS, type ParameterId, REGIONS } from './parameters/index.ts'

/** What of an indicator is observed: itself; its change a year from `against` to `period`; its ratio to `against`. */
const MEASURES = ['level', 'change', 'ratio'] as const
/** Whether the source counts what the model counts. */
const MATCHES = ['same', 'close', 'other'] as const

/** A value of the years of the fit, of the same definition: what a forecaster without a model would go by. */
export interface Before {
  readonly period: string
  readonly value: number
  readonly source: string
}

/** An observed figure. Where only one end of its range is given, just a direction is known. */
export interface Figure {
  readonly id: string
  readonly name: Words
  /** Null where the model has nothing of the kind. */
  readonly indicator: IndicatorId | null
  /** Taken off the indicator before anything else. */
  readonly less?: IndicatorId | undefined
  readonly measure: (typeof MEASURES)[number]
  readonly region: string
  readonly period: string
  readonly against?: string | undefined
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  /** What the source counts, and how the value follows from it. */
  readonly definition: string
  readonly match: (typeof MATCHES)[number]
  /** How the model's definition differs, or why there is no comparison. */
  readonly remark: Words
  /** Parameters whose value leans on this figure, so that it tests nothing. */
  readonly given: readonly ParameterId[]
  /** Figures of other sources that say something else of the same. */
  readonly contradicts: readonly string[]
  readonly before: readonly Before[]
  readonly evidence: readonly Evidence[]
}

/** A checked file, or everything that is wrong with it. */
export type CheckedFigures = { readonly figures: readonly Figure[] } | { readonly faults: readonly Fault[] }

/** Checks what a file of figures holds. */
export function checkFigures(input: unknown): CheckedFigures {
  const parsed = v.safeParse(shapeOfFile(), input)
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) =>
      faultAt(pathOf(issue), `is wrong: ${issue.message}; change it`),
    )
    return { faults: withoutEchoes(faults) }
  }
  const figures = parsed.output.figures as readonly Figure[]
  const faults = figures.flatMap((figure, at) => figureFaults(figure, ['figures', at], figures.slice(0, at)))
  return faults.length > 0 ? { faults } : { figures }
}

/** Made when it is asked for: a page that checks no figures need not carry it. */
function shapeOfFile() {
  const words = v.strictObject({ nl: v.string(), en: v.string() })
  const number = v.nullable(v.pipe(v.number(), v.finite()))
  const before = v.strictObject({ period: v.string(), value: v.number(), source: v.string() })
  const evidence = v.strictObject({
    grade: v.picklist(GRADES),
    source: v.string(),
    date: v.string(),
    url: v.optional(v.string()),
    note: v.optional(v.string()),
  })
  const figure = v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[A-Za-z][\w.-]*$/)),
    name: words,
    indicator: v.nullable(v.string()),
    less: v.optional(v.string()),
    measure: v.picklist(MEASURES),
    region: v.string(),
    period: v.string(),
    against: v.optional(v.string()),
    value: number,
    low: number,
    high: number,
    unit: v.string(),
    definition: v.string(),
    match: v.picklist(MATCHES),
    remark: words,
    given: v.array(v.string()),
    contradicts: v.array(v.string()),
    before: v.array(before),
    evidence: v.pipe(v.array(evidence), v.minLength(1)),
  })
  return v.strictObject({ about: v.optional(v.string()), figures: v.pipe(v.array(figure), v.minLength(1)) })
}

function pathOf({ path = [] }: { readonly path?: readonly { readonly key: unknown }[] | undefined }): Path {
  return path.map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

function figureFaults(figure: Figure, path: Path, earlier: readonly Figure[]): Fault[] {
  return [
    ...(earlier.some(({ id }) => id === figure.id)
      ? [faultAt([...path, 'id'], `is ${shown(figure.id)}, as another is; rename one of them`)]
      : []),
    ...nameFaults(figure, path),
    ...periodFaults(figure, path),
    ...valueFaults(figure, path),
  ]
}

function nameFaults({ indicator, less, region, unit, measure, given }: Figure, path: Path): Fault[] {
  const ids = Object.keys(INDICATORS)
  const places = ['NL', ...REGIONS.flatMap(({ province, code }) => [province, code])]
  const known = (key: string, name: string, names: readonly string[]) =>
    names.includes(name)
      ? []
      : [faultAt([...path, key], `is ${shown(name)}, which is not known${hint(name, names)}; change it`)]
  const asked = measure === 'level' && indicator !== null ? INDICATORS[indicator]?.unit : undefined
  return [
    ...(indicator === null
      ? []
      : [...known('indicator', indicator, ids), ...known('region', region, places)]),
    ...(less === undefined ? [] : known('less', less, ids)),
    ...(asked === undefined ? [] : known('unit', unit, [asked])),
    ...given.flatMap((id) => known('given', id, Object.keys(PARAMETERS))),
  ]
}

function periodFaults({ indicator, measure, period, against, before }: Figure, path: Path): Fault[] {
  const faults = before.flatMap(({ period: earlier }, at) =>
    monthsIn(earlier) ? [] : [periodFault([...path, 'before', at, 'period'], earlier)],
  )
  if (indicator === null) return faults
  for (const [key, text] of Object.entries({ period, against })) {
    const months = text === undefined ? undefined : monthsIn(text)
    if (text === undefined ? measure !== 'level' && key === 'against' : !isSimulated(months))
      faults.push(periodFault([...path, key], text))
  }
  const [now, then] = [monthsIn(period), monthsIn(against ?? '')]
  if (measure === 'change' && now && then && middleOf(now) <= middleOf(then))
    faults.push(faultAt([...path, 'against'], 'is not before period; a change goes from against to period'))
  return faults
}

/** The simulation reports from 2022 to 2040. */
function isSimulated(months: readonly string[] | undefined): boolean {
  return (
    months !== undefined &&
    months.length <= MOST_MONTHS &&
    months.every((month) => month >= '2022-01' && month <= '2040-12')
  )
}

function periodFault(path: Path, text: string | undefined): Fault {
  return faultAt(
    path,
    `is ${shown(text)}; it must be a period such as 2025, 2025-06 or 2025-05/2025-09, within 2022 to 2040, of at most ${MOST_MONTHS} months; change it`,
  )
}

function valueFaults({ value, low, high, indicator }: Figure, path: Path): Fault[] {
  const isRising =
    (low ?? value ?? -Infinity) <= (value ?? high ?? Infinity) && (value ?? -Infinity) <= (high ?? Infinity)
  if (!isRising) return [faultAt([...path, 'value'], 'does not lie from low to high; change one of them')]
  const isEmpty = value === null && low === null && high === null
  return isEmpty && indicator !== null
    ? [
        faultAt(
          [...path, 'value'],
          'is empty, as are low and high; give one of them, or set indicator to null',
        ),
      ]
    : []
}
