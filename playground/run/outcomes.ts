/** Outcomes of runs on this computer: folded results, asked for by place; every list is worked out once. */
import {
  assumptionsIn,
  type Band,
  bandOf,
  type Difference,
  differenceOf,
  type Group,
  groupsOf,
  type IndicatorId,
  INDICATORS,
  placesOf,
  type Result,
  valuesOf,
} from '../../engine/index.ts'
import { memory } from '../memory.ts'
import type { Outcomes, Which } from '../outcomes.ts'

/** By year, and in each year by replication. */
export type Values = readonly (readonly (number | null)[])[]

/** The folded results of both scenarios over the same replications; the same one twice when there is no variant. */
export interface Pair extends Readonly<Record<Which, Result>> {
  /** Values that were worked out before, shared by the pairs of a place as its replications come in. */
  readonly known?: Map<string, Values>
}

/**
 * Reads outcomes from results.
 * @param years the years that the scenarios record
 * @param isVariant whether the two scenarios differ
 * @param pairOf the results that cover a place, or undefined when nothing of it is done
 */
export function outcomesOf(
  years: readonly number[],
  isVariant: boolean,
  pairOf: (place: string) => Pair | undefined,
): Outcomes {
  const pairs = memory()
  const pairFor = (place: string) => pairs(place, () => pairOf(place))
  return {
    years,
    isVariant,
    isLibrary: false,
    replicationsOf: (place) => pairFor(place)?.variant.parts.length ?? 0,
    levels: (which, id, place, group = 'all') => levelsOf(pairFor(place), which, { id, place, group }),
    changes: (id, place, group = 'all') => changesOf(pairFor(place), { id, place, group }),
    resultsOf: pairFor,
  }
}

/** What is asked of a pair. */
interface Cell {
  readonly id: IndicatorId
  readonly place: string
  readonly group: Group
}

/** Outcomes of a run that goes on: of each scenario so many years, and no replication that is done. */
export function upTo(over: Readonly<Record<Which, number>>, outcomes: Outcomes): Outcomes {
  const both = Math.min(over.basispad, over.variant)
  return {
    ...outcomes,
    replicationsOf: () => 0,
    levels: (which, ...asked) => outcomes.levels(which, ...asked).slice(0, over[which]),
    changes: (...asked) => outcomes.changes(...asked).slice(0, both),
    resultsOf: () => undefined,
  }
}

function levelsOf(pair: Pair | undefined, which: Which, cell: Cell): readonly Band[] {
  if (!pair) return []
  return memoryOf(pair)(`levels ${which} ${keyOf(cell)}`, () => {
    const { assumptions } = pair[which].scenario
    return valuesFor(pair, which, cell).map((values) => bandOf(values, assumptions))
  })
}

function changesOf(pair: Pair | undefined, cell: Cell): readonly Difference[] {
  if (!pair) return []
  return memoryOf(pair)(`changes ${keyOf(cell)}`, () => {
    const variant = valuesFor(pair, 'variant', cell)
    const assumptions = assumptionsIn(pair.basispad.scenario, pair.variant.scenario)
    return valuesFor(pair, 'basispad', cell).map((base, at) =>
      differenceOf(base, variant[at] ?? [], INDICATORS[cell.id].better, assumptions),
    )
  })
}

/** Only replications that came in since the last time are worked out. */
function valuesFor(pair: Pair, which: Which, cell: Cell): Values {
  const result = pair[which]
  const key = `${which} ${keyOf(cell)}`
  const known = pair.known?.get(key)
  const count = known?.[0]?.length ?? 0
  const wanted = result.parts.length
  if (known && count >= wanted) return known.map((values) => values.slice(0, wanted))
  const later = valuesIn({ ...result, parts: result.parts.slice(count) }, cell)
  const values = later.map((added, year) => [...(known?.[year] ?? []), ...added])
  pair.known?.set(key, values)
  return values
}

function valuesIn(result: Result, { id, place, group }: Cell): Values {
  const found = placesOf(result).find(({ name }) => name === place)
  if (!found || !groupsOf(INDICATORS[id]).includes(group)) return []
  return result.periods.map((_, period) => valuesOf(result, INDICATORS[id], found, group, period))
}

function keyOf({ id, place, group }: Cell): string {
  return `${id} ${place} ${group}`
}

/** What was worked out of a pair stays known as long as the pair does, also to later outcomes that hold it. */
const MEMORIES = new WeakMap<Pair, ReturnType<typeof memory>>()

function memoryOf(pair: Pair) {
  const known = MEMORIES.get(pair) ?? memory()
  MEMORIES.set(pair, known)
  return known
}
