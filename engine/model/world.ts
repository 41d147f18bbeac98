/** One run of one cluster: its state, its chance, its parameter values and the tables that never change. */
import { Calendar } from '../core/calendar.ts'
import { dayOf } from '../core/dates.ts'
import { Draws } from '../core/draws.ts'
import { Recorder } from '../core/recorder.ts'
import { allocate } from '../core/store.ts'
import {
  REGIONS,
  type Cluster,
  type Region,
  type Timeline,
  type Values,
  WIJKTYPEN,
} from '../parameters/index.ts'
import { type Provider, providersOf } from './providers.ts'
import { familyRecorderShape, regionRecorderShape, stateLayout, type Sizes, type State } from './state.ts'
import { sizesOf } from './sizes.ts'
import { scratchOf, type Scratch } from './scratch.ts'
import { tablesOf, type Tables } from './tables.ts'

export interface World {
  readonly timeline: Timeline
  /** The cluster's regions; a region's place in this list is its index everywhere in the state. */
  readonly regions: readonly Region[]
  /** The cluster's providers, region by region; a provider's place in this list is its index everywhere in the state. */
  readonly providers: readonly Provider[]
  /** The first provider of every region, and the end of the list. */
  readonly providersFrom: readonly number[]
  readonly sizes: Sizes
  readonly tables: Tables
  readonly draws: Draws
  /** All mutable state but what the calendar has at hand: to copy or overwrite all, there are `save` and `restore`. */
  readonly state: State
  readonly calendar: Calendar
  /** A copy of all mutable state as it stands between two events. */
  readonly save: () => ArrayBuffer
  /** Goes on from the state that a world of the same sizes saved. */
  readonly restore: (saved: ArrayBuffer) => void
  /** What `referenceOf` found of 2022 where a baseline was run for it; empty when this run is its own baseline. */
  readonly reference: number[]
  readonly scratch: Scratch
  readonly familySums: Recorder
  readonly regionSums: Recorder
}

/** Lays out an empty world: nobody yet, nothing scheduled. */
export function createWorld(timeline: Timeline, cluster: Cluster, seed: string, replication: number): World {
  const regions = REGIONS.filter((region) => cluster.regions.includes(region.code))
  const draws = new Draws(seed, replication)
  const providers = providersOf(timeline, regions, draws)
  const sizes = sizesOf(timeline, regions)
  const { buffer, columns: state } = allocate(stateLayout(sizes))
  const calendar = new Calendar(state.calendar, sizes.days)
  return {
    timeline,
    regions,
    providers,
    providersFrom: [
      ...regions.map((_, r) => providers.findIndex(({ region }) => region === r)),
      providers.length,
    ],
    sizes,
    tables: tablesOf(sizes, timeline),
    draws,
    state,
    calendar,
    save: () => {
      calendar.keep()
      return buffer.slice(0)
    },
    restore: (saved) => {
      new Uint8Array(buffer).set(new Uint8Array(saved))
      calendar.resume()
    },
    scratch: scratchOf(sizes),
    reference: [],
    familySums: new Recorder(state.familySums, familyRecorderShape(sizes)),
    regionSums: new Recorder(state.regionSums, regionRecorderShape(sizes)),
  }
}

/** The values that govern a region and its providers now. */
export function valuesOfRegion({ timeline, state, regions }: World, r: number): Values {
  return timeline.segments[state.scalars.segment[0]!]!.regional[regions[r]!.number - 1]!
}

/** The values that govern a provider now. */
export function valuesOfProvider(w: World, q: number): Values {
  return valuesOfRegion(w, w.providers[q]!.region)
}

/** The values that govern a family now. */
export function valuesOfFamily({ timeline, state, regions }: World, f: number): Values {
  const segment = timeline.segments[state.scalars.segment[0]!]!
  return segment.family[regions[state.family.region[f]!]!.number - 1]![groupOf(timeline, state, f)]!
}

/** The values that governed a region at a minute gone by. */
export function regionValuesAt({ timeline, state, regions }: World, r: number, minute: number): Values {
  return timeline.segments[segmentAt(timeline, state, minute)]!.regional[regions[r]!.number - 1]!
}

/** The values that governed a family at a minute gone by. */
export function familyValuesAt({ timeline, state, regions }: World, f: number, minute: number): Values {
  const segment = timeline.segments[segmentAt(timeline, state, minute)]!
  return segment.family[regions[state.family.region[f]!]!.number - 1]![groupOf(timeline, state, f)]!
}

function segmentAt({ segments }: Timeline, { scalars }: State, minute: number): number {
  let at = scalars.segment[0]!
  while (at > 0 && segments[at]!.from > minute) at--
  return at
}

/** Which of the groups that measures tell apart a family belongs to. */
function groupOf({ thresholds }: Timeline, { family }: State, f: number): number {
  let band = 0
  while (band < thresholds.length && family.reach[f]! >= thresholds[band]!) band++
  return (family.income[f]! * WIJKTYPEN.length + family.wijktype[f]!) * (thresholds.length + 1) + band
}

/** Parameter changes precede everything of their minute: the segment that holds now is found before any event happens. */
export function keepTime({ timeline, state, calendar }: World): void {
  const { segment } = state.scalars
  const { segments } = timeline
  while (segment[0]! + 1 < segments.length && segments[segment[0]! + 1]!.from <= calendar.now) segment[0]!++
}

/** One keyed draw for a family: the same family, purpose and `nth` always give the same number. */
export function drawOfFamily({ draws, state, regions }: World, f: number, purpose: number, nth = 0): number {
  return draws.uniform(regions[state.family.region[f]!]!.number, state.family.serial[f]!, purpose, nth)
}

/** One keyed draw for a caregiver. */
export function drawOfCaregiver(
  { draws, state, regions }: World,
  c: number,
  purpose: number,
  nth = 0,
): number {
  return draws.uniform(regions[state.caregiver.region[c]!]!.number, state.caregiver.serial[c]!, purpose, nth)
}

/** Month of the recording window in which a minute lies; negative before it opens. */
export function monthOfWindow({ tables }: World, minute: number): number {
  return tables.monthOfDay[dayOf(minute)]!
}
