/**
 * Declarations as data: what a number means, how sure we are of it and what may be done to it.
 * Sliders, schema, documentation, checks and tests are drawn from these objects.
 */

/** How a number came to be known, from strongest to weakest. */
export const GRADES = ['measured', 'derived', 'estimated', 'assumed'] as const
export type Grade = (typeof GRADES)[number]

/** The weakest of some grades; of none, the strongest there is. */
export function weakest(grades: readonly Grade[]): Grade {
  return GRADES.findLast((grade) => grades.includes(grade)) ?? 'measured'
}

/** Where a number comes from. `assumed` needs no url, but says in `note` what it leans on. */
export interface Evidence {
  readonly grade: Grade
  readonly source: string
  /** Year, month or day of the source, as far as it is known: `2022`, `2025-11` or `2025-11-05`. */
  readonly date: string
  readonly url?: string
  /** What the source says, where it differs from the value, or why this source was chosen over another. */
  readonly note?: string
}

export type Unit =
  | 'share'
  | 'hours'
  | 'hours/week'
  | 'hours/day'
  | 'days'
  | 'weeks'
  | 'months'
  | 'minutes'
  | 'years'
  | 'km'
  | 'persons'
  | 'persons/year'
  | 'families'
  | 'families/year'
  | 'families/day'
  | 'providers'
  | 'beds'
  | 'blocks/month'
  | 'euro'
  | 'euro/hour'
  | 'euro/block'
  | 'million euro/year'
  | '1/euro'
  | '1/month'
  | '1/year'
  | 'ratio'
  | 'choice'

/** A value that holds from a day on; later days replace earlier ones. */
interface BareDated {
  readonly from: string
  readonly value: number
}

export interface Dated extends BareDated {
  readonly evidence: readonly Evidence[]
}

/** What a computation needs of a parameter: its value and what may be done to it, not how that came to be known. */
export interface BareParameter {
  readonly unit: Unit
  readonly value: number
  /** Values outside are refused. */
  readonly limits: readonly [number, number]
  /** Values outside are accepted and marked: no source and no trial speaks of them. */
  readonly studied: readonly [number, number]
  /** Names of the values 0, 1, 2 ... of a parameter of unit `choice`. */
  readonly choices?: readonly string[]
  /** The dated baseline: the values that really held, or are planned. Replaces `value` from its day on. */
  readonly history?: readonly BareDated[]
}

/** A parameter with what it means and rests on. */
export interface Parameter extends BareParameter {
  /** What the number is, in one English sentence without a full stop. */
  readonly meaning: string
  /** Low and high of what is thought plausible: the 10th and 90th percentile of an assumption draw. */
  readonly spread: readonly [number, number]
  readonly evidence: readonly Evidence[]
  readonly history?: readonly Dated[]
}

/**
 * Declares a theme of parameters, after checking every one of them.
 * @throws RangeError naming all faults at once: no evidence, value outside limits, studied range or spread outside limits
 */
export function declareParameters<const T extends Readonly<Record<string, Parameter>>>(
  theme: string,
  parameters: T,
): T {
  const faults = Object.entries(parameters).flatMap(([id, p]) => faultsOf(id, p))
  if (faults.length > 0) throw new RangeError(`${theme}: ${faults.join('; ')}`)
  return parameters
}

/** Every fault of one declaration, as sentences; empty when it is sound. */
export function faultsOf(id: string, p: Parameter): string[] {
  const faults: string[] = []
  const [low, high] = p.limits
  const inLimits = (x: number) => x >= low && x <= high
  if (!(low <= high))
    faults.push(`${id}.limits run from ${low} to ${high}; the first must not exceed the second`)
  if (p.unit === 'share' && (low < 0 || high > 1))
    faults.push(`${id}.limits of a share must lie between 0 and 1`)
  if (!inLimits(p.value)) faults.push(`${id} is ${p.value}; it must lie between ${low} and ${high}`)
  for (const key of ['studied', 'spread'] as const) {
    const [a, b] = p[key]
    if (!(a <= b && inLimits(a) && inLimits(b)))
      faults.push(`${id}.${key} ${a} to ${b} must rise within ${low} to ${high}`)
  }
  if (p.unit === 'choice' && p.choices?.length !== high + 1)
    faults.push(`${id}.choices must name every value from 0 to ${high}`)
  for (const dated of p.history ?? []) {
    if (!inLimits(dated.value))
      faults.push(`${id} from ${dated.from} is ${dated.value}; it must lie between ${low} and ${high}`)
    faults.push(...evidenceFaults(`${id} from ${dated.from}`, dated.evidence))
  }
  faults.push(...evidenceFaults(id, p.evidence))
  return faults
}

function evidenceFaults(id: string, evidence: readonly Evidence[]): string[] {
  if (evidence.length === 0)
    return [`${id} has no evidence; give at least one source, or the grade assumed with a note`]
  return evidence.flatMap((e) => {
    const faults: string[] = []
    if (!GRADES.includes(e.grade))
      faults.push(`${id} has evidence of grade ${e.grade}; allowed are ${GRADES.join(', ')}`)
    if (e.source.trim() === '') faults.push(`${id} has evidence without a source`)
    if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(e.date))
      faults.push(`${id} has evidence dated "${e.date}"; write 2022, 2022-05 or 2022-05-31`)
    if (e.grade === 'assumed' && !e.note) faults.push(`${id} is assumed without a note on what it leans on`)
    return faults
  })
}

/** A text in both languages of the playground. */
export interface Words {
  readonly nl: string
  readonly en: string
}

/** One slider of a policy, without its evidence. */
export interface BareLever {
  readonly name: Words
  readonly unit: Unit
  readonly limits: readonly [number, number]
  readonly studied: readonly [number, number]
  /** The value at which the policy changes nothing; `baseline` when that is whatever holds on the day. */
  readonly neutral: number | 'baseline'
  /** The value a letter proposes, or a round one: where the slider first stands. */
  readonly proposed: number
}

/** A slider with what it means and rests on. */
export interface Lever extends BareLever {
  readonly meaning: string
  readonly evidence: readonly Evidence[]
}

/** What a lever does to a parameter. Sets replace, scales multiply, adds are added last. */
export interface Patch {
  readonly lever: string
  readonly parameter: string
  readonly how: 'set' | 'scale' | 'add'
}

/** Which indicator a policy should move, said in its declaration and held by a test. What reverses has a line for either way. */
export interface Move {
  readonly indicator: string
  /** The families of which it is said, such as `income.low`; of all when absent. */
  readonly group?: string
  readonly direction: 'up' | 'down'
  readonly year: number
  readonly where: 'slack' | 'scarce'
}

/** What a measure is about, by which a list keeps it. */
type Theme =
  | 'contribution'
  | 'hours'
  | 'training'
  | 'retention'
  | 'conditions'
  | 'onCall'
  | 'cooperation'
  | 'supply'
  | 'vulnerable'

/** What a computation needs of a measure: dated data on parameters, never code in the model. */
export interface BarePolicy {
  readonly title: Words
  readonly theme?: Theme
  /** Not a measure but a circumstance that policy meets. In a file it stands among measures, as it acts in the same dated way. */
  readonly outside?: true
  readonly levers: Readonly<Record<string, BareLever>>
  readonly patches: readonly Patch[]
  /** Which targets make sense for it. */
  readonly targets: readonly ('regions' | 'incomeGroups' | 'neighbourhoods' | 'reach')[]
}

/** A measure with who proposes it, what it rests on and what it should do. */
export interface Policy extends BarePolicy {
  readonly meaning: string
  /** The letter and passage that name it. */
  readonly seed: string
  readonly levers: Readonly<Record<string, Lever>>
  readonly moves: readonly Move[]
  readonly notModelled: string
}

/** A parameter without its evidence. */
export function bareParameter({ unit, value, limits, studied, choices, history }: Parameter): BareParameter {
  const bare = { unit, value, limits, studied, ...(choices && { choices }) }
  return history ? { ...bare, history: history.map(({ from, value }) => ({ from, value })) } : bare
}

/** A measure without its evidence, and without what it says of itself. */
export function barePolicy({ title, theme, outside, levers, patches, targets }: Policy): BarePolicy {
  const bare = Object.entries(levers).map(
    ([id, { name, unit, limits, studied, neutral, proposed }]) =>
      [id, { name, unit, limits, studied, neutral, proposed }] as const,
  )
  return {
    title,
    ...(theme && { theme }),
    ...(outside && { outside }),
    levers: Object.fromEntries(bare),
    patches,
    targets,
  }
}
