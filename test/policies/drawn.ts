/** Measures as chance writes them: any policy, with levers, dates, ramps, ends and targets anywhere in what is allowed. */
import fc from 'fast-check'
import type { BarePolicy } from '../../engine/core/declare.ts'
import { dateOf, MINUTES_PER_DAY, minuteOf } from '../../engine/core/dates.ts'
import { POLICIES } from '../../engine/policies/bare.ts'
import { LISTS } from '../../engine/schema.ts'
import type { Written } from './small.ts'

/** The region that is run; of measures that are aimed at regions most are aimed at it. */
export const CODE = 'CR30'

/** Days between which measures begin and end. */
const FIRST = minuteOf('2024-01-01') / MINUTES_PER_DAY
const LAST = minuteOf('2029-12-01') / MINUTES_PER_DAY

const day = fc.integer({ min: FIRST, max: LAST }).map((days) => dateOf(days * MINUTES_PER_DAY))

/** A lever anywhere between its limits, by hundredths of the way, or at one of them. */
function amount({ unit, limits: [low, high] }: BarePolicy['levers'][string]): fc.Arbitrary<number> {
  if (unit === 'choice') return fc.integer({ min: low, max: high })
  return fc.integer({ min: 0, max: 100 }).map((part) => low + ((high - low) * part) / 100)
}

/** At least one lever; the others stay as they are. */
function levers(policy: BarePolicy): fc.Arbitrary<Record<string, number>> {
  const all = Object.entries(policy.levers).map(([name, lever]) => [name, amount(lever)] as const)
  const some = fc.record(Object.fromEntries(all), { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, number>
  >
  return some.filter((chosen) => Object.keys(chosen).length > 0)
}

/** Whom it is meant for, of the targets that the policy knows; often everybody, and of regions mostly the one that runs. */
function targets(policy: BarePolicy): fc.Arbitrary<Partial<Written>> {
  const some = <T>(members: readonly T[]) => fc.subarray([...members], { minLength: 1 })
  const regions = fc.oneof(fc.constant([CODE]), some(LISTS.regions))
  const known = {
    regions,
    incomeGroups: some(LISTS.incomeGroups),
    neighbourhoods: some(LISTS.neighbourhoods),
    reach: fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
  }
  const own = Object.fromEntries(policy.targets.map((target) => [target, known[target]]))
  return fc.record(own, { requiredKeys: [] }) as fc.Arbitrary<Partial<Written>>
}

/** One measure of a policy. */
function measureOf(id: string): fc.Arbitrary<Written> {
  const when = fc.record(
    { from: day, until: day, rampMonths: fc.integer({ min: 0, max: 36 }) },
    { requiredKeys: ['from'] },
  )
  const policy = POLICIES[id]!
  return fc
    .tuple(when, levers(policy), targets(policy))
    .map(([dates, values, forWhom]) => ({ policy: id, levers: values, ...dates, ...forWhom }))
}

const anyPolicy = fc.constantFrom(...Object.keys(POLICIES))

/** Three measures: of three policies, or one of them twice. */
export const TRIPLES: fc.Arbitrary<Written[]> = fc
  .tuple(anyPolicy, anyPolicy, fc.option(anyPolicy, { freq: 4 }))
  .chain(([first, second, third]) => fc.tuple(...[first, second, third ?? first].map(measureOf)))
