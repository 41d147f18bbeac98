/** Results: the parts of all jobs, what they say of an indicator, a place, a group and a period, and paired differences. */
import type { Indicator } from './formulas.ts'
import { INDICATORS } from './indicators.ts'
import { FAMILY, GROUP, REGION, type RecordedGroup } from './model/counters.ts'
import { type Cluster, REGIONS, type Region } from './parameters/index.ts'
import { familyCell, type Per, type Period, regionCell } from './run.ts'
import type { Scenario } from './scenario.ts'

/** Groups that rows show, each as recorded groups with a sign: what a split leaves over is worked out. */
export const GROUPS = {
  all: [['all', 1]],
  'income.low': [['income.low', 1]],
  'income.mid': [['income.mid', 1]],
  'income.high': [
    ['all', 1],
    ['income.low', -1],
    ['income.mid', -1],
  ],
  'wijk.kwetsbaar': [['wijk.kwetsbaar', 1]],
  'wijk.gemiddeld': [['wijk.gemiddeld', 1]],
  'wijk.sterk': [
    ['all', 1],
    ['wijk.kwetsbaar', -1],
    ['wijk.gemiddeld', -1],
  ],
  'language.yes': [['language.yes', 1]],
  'parity.first': [['parity.first', 1]],
  'parity.later': [
    ['all', 1],
    ['parity.first', -1],
  ],
  'vulnerable.yes': [['vulnerable.yes', 1]],
} as const satisfies Record<string, readonly (readonly [RecordedGroup, 1 | -1])[]>

export type Group = keyof typeof GROUPS

/** All that was simulated of one scenario. */
export interface Result {
  readonly scenario: Scenario
  readonly per: Per
  readonly periods: readonly Period[]
  readonly clusters: readonly Cluster[]
  /** parts[replication][cluster], in the order of `clusters`. */
  readonly parts: readonly (readonly Int32Array[])[]
}

/** A region, a province or the nation: where its counts stand in the parts. */
export interface Place {
  readonly name: string
  readonly members: readonly Member[]
}

interface Member {
  readonly region: Region
  /** Place of the cluster in the result, of the region in the cluster, and regions of that cluster. */
  readonly cluster: number
  readonly at: number
  readonly of: number
}

/**
 * The nation, the provinces and the regions that a result covers in full, in that order.
 * A province or the nation is shown only when all its regions are reported.
 */
export function placesOf(result: Result): readonly Place[] {
  const known = PLACES.get(result) ?? findPlaces(result)
  PLACES.set(result, known)
  return known
}

/** Places by result: a screen asks for them with every figure. */
const PLACES = new WeakMap<Result, readonly Place[]>()

function findPlaces({ scenario, clusters }: Result): Place[] {
  const members = REGIONS.flatMap((region) => {
    const cluster = clusters.findIndex(({ regions }) => regions.includes(region.code))
    if (cluster < 0 || (scenario.regions && !scenario.regions.includes(region.code))) return []
    const inside = REGIONS.filter(({ code }) => clusters[cluster]!.regions.includes(code))
    return [{ region, cluster, at: inside.indexOf(region), of: inside.length }]
  })
  const whole = (name: string, regions: readonly Region[]) => {
    const inside = members.filter(({ region }) => regions.includes(region))
    return inside.length === regions.length ? [{ name, members: inside }] : []
  }
  const provinces = [...new Set(REGIONS.map(({ province }) => province))]
  return [
    ...whole('NL', REGIONS),
    ...provinces.flatMap((province) =>
      whole(
        province,
        REGIONS.filter((region) => region.province === province),
      ),
    ),
    ...members.map((member) => ({ name: member.region.code, members: [member] })),
  ]
}

/**
 * The value of an indicator in every replication; null where nobody counts, and where no roster is possible.
 * @param period place of the period in `result.periods`
 */
export function valuesOf(
  result: Result,
  indicator: Indicator,
  place: Place,
  group: Group,
  period: number,
): (number | null)[] {
  const values = countedValues(result, indicator, place, group, period)
  if (indicator.needsNoRoster) return values
  const without = countedValues(result, INDICATORS.impossibleRosters, place, 'all', period)
  return values.map((value, replication) => ((without[replication] ?? 0) > IMPOSSIBLE ? null : value))
}

/** Where no roster is possible for more than this share of families, no number is told: it would describe what cannot be. */
const IMPOSSIBLE = 0.5

/** Periods in which a place has no number, in any replication, because no roster is possible there. */
export function withoutRoster(result: Result, place: Place): Period[] {
  return result.periods.filter((_, period) =>
    countedValues(result, INDICATORS.impossibleRosters, place, 'all', period).some(
      (share) => share !== null && share > IMPOSSIBLE,
    ),
  )
}

function countedValues(
  result: Result,
  indicator: Indicator,
  place: Place,
  group: Group,
  period: number,
): (number | null)[] {
  const { formula } = indicator
  const cells = cellsIn(indicator.of, place, group, period, result.periods.length)
  const top = countersOf(indicator.of, formula.top)
  if (formula.over === 'sum') return result.parts.map((parts) => total(parts, cells, top))
  if (formula.over === 'stock') {
    const { days } = result.periods[period]!
    return result.parts.map((parts) => (total(parts, cells, top) * formula.scale) / days)
  }
  const bottom = countersOf(indicator.of, formula.bottom)
  return result.parts.map((parts) => {
    const of = total(parts, cells, bottom)
    return of === 0 ? null : (total(parts, cells, top) / of) * formula.scale + formula.shift
  })
}

/** Where counters of a place stand in the parts of a replication, and whether they are added or taken off. */
interface CountCell {
  readonly cluster: number
  readonly at: number
  readonly sign: 1 | -1
}

function cellsIn(
  of: Indicator['of'],
  { members }: Place,
  group: Group,
  period: number,
  periods: number,
): CountCell[] {
  return members.flatMap(({ cluster, at, of: regions }): CountCell[] =>
    of === 'regions'
      ? [{ cluster, at: regionCell(regions, at, period, periods), sign: 1 }]
      : GROUPS[group].map(([recorded, sign]) => ({
          cluster,
          at: familyCell(at, GROUP[recorded], period, periods),
          sign,
        })),
  )
}

/** Places of counters among those of their kind, with their weights. */
function countersOf(of: Indicator['of'], terms: readonly (readonly [string, number])[]) {
  const places: Readonly<Record<string, number>> = of === 'regions' ? REGION : FAMILY
  return terms.map(([counter, weight]) => ({ place: places[counter]!, weight }))
}

/** Whole numbers, so any order of adding gives the same total. */
function total(
  parts: readonly Int32Array[],
  cells: readonly CountCell[],
  counters: ReturnType<typeof countersOf>,
): number {
  let sum = 0
  for (const { cluster, at, sign } of cells) {
    const part = parts[cluster]!
    for (const { place, weight } of counters) sum += sign * weight * part[at + place]!
  }
  return sum
}

/** Groups for which an indicator exists. */
export function groupsOf(indicator: Indicator): Group[] {
  return indicator.of === 'families' ? (Object.keys(GROUPS) as Group[]) : ['all']
}
