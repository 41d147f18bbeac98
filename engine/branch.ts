/**
 * Scenarios with a common past: it is simulated once, and each goes on by itself from where its values first differ.
 * A run that was branched off ends in the same bits as one that was run whole.
 */
import { MINUTES_PER_DAY } from './core/dates.ts'
import { prepare, start, step } from './model/model.ts'
import { createWorld, keepTime, type World } from './model/world.ts'
import {
  type Cluster,
  INCOMES,
  type Region,
  REGIONS,
  type Segment,
  type Timeline,
  type Values,
  WIJKTYPEN,
} from './parameters/index.ts'

/**
 * The first minute at which two timelines hold different values for a region or for some of its families, wherever
 * their reach thresholds lie; 0 when their windows or births differ, Infinity when nothing ever does.
 * @param regions the regions that matter
 */
export function divergence(a: Timeline, b: Timeline, regions: readonly Region[] = REGIONS): number {
  if (a.start !== b.start || a.end !== b.end || a.births !== b.births) return 0
  const cells = cellsOf(a.thresholds, b.thresholds)
  const isSame = comparer()
  const minutes = new Set([...a.segments, ...b.segments].map(({ from }) => from))
  for (const minute of [...minutes].toSorted((x, y) => x - y)) {
    const [one, other] = [holding(a, minute), holding(b, minute)]
    if (one !== other && !regions.every(({ number }) => agree(one, other, number - 1, cells, isSame)))
      return minute
  }
  return Infinity
}

/**
 * Runs one replication of a cluster under each timeline, and what they have in common once.
 * @param done is given every world at its end, with the places in `timelines` that it stands for
 */
export function simulateAll(
  timelines: readonly Timeline[],
  cluster: Cluster,
  seed: string,
  replication: number,
  done: (w: World, places: readonly number[]) => void,
): void {
  const create = creator(cluster, seed, replication)
  const begin = (timeline: Timeline) => {
    const w = create(timeline)
    start(w)
    return w
  }
  const entries = timelines.map((timeline, place) => ({ timeline, place }))
  const [first, ...others] = entries
  if (first) finish(begin(first.timeline), { first, others }, { begin, create, done })
}

/**
 * Continues a run under another timeline, from a state in which nothing has happened since the two began to differ.
 * @param blank a world of the other timeline in which nothing has happened; it becomes the branch
 * @returns the branch, or undefined when the two need room of different sizes
 */
export function branchOff(w: Pick<World, 'save' | 'sizes'>, blank: World): World | undefined {
  if (!fits(w.sizes, blank.sizes)) return undefined
  blank.restore(w.save())
  // The segments of the other timeline are numbered in its own way.
  blank.state.scalars.segment[0] = 0
  keepTime(blank)
  return blank
}

/** Whether the state of one world has the layout of another. */
export function fits(a: World['sizes'], b: World['sizes']): boolean {
  return (Object.keys(a) as (keyof World['sizes'])[]).every((size) => a[size] === b[size])
}

/** A timeline and its place in the list that was asked for. */
interface Entry {
  readonly timeline: Timeline
  readonly place: number
}

/** Timelines that have been the same so far; the first is the one that the world runs under. */
interface Kin {
  readonly first: Entry
  readonly others: readonly Entry[]
}

interface Means {
  /** A world with everything scheduled, and one that is still blank. */
  begin(timeline: Timeline): World
  create(timeline: Timeline): World
  done(w: World, places: readonly number[]): void
}

/** Lays out worlds of one cluster and replication; what must be known beforehand is found once for equal baselines. */
function creator(cluster: Cluster, seed: string, replication: number): Means['create'] {
  const known: { readonly baseline: Timeline; readonly reference: readonly number[] }[] = []
  return (timeline) => {
    const w = createWorld(timeline, cluster, seed, replication)
    const { baseline } = timeline
    if (baseline === undefined) return w
    const like = known.find((other) => divergence(other.baseline, baseline, w.regions) === Infinity)
    if (like) w.reference.push(...like.reference)
    else {
      prepare(w, cluster, seed, replication)
      known.push({ baseline, reference: [...w.reference] })
    }
    return w
  }
}

/** Runs to the end, and on the way sends off, in order of time, every timeline that leaves the first. */
function finish(w: World, { first, others }: Kin, means: Means): void {
  const leaving = others
    .map((entry) => ({ entry, at: divergence(first.timeline, entry.timeline, w.regions) }))
    .toSorted((a, b) => a.at - b.at)
  const staying = leaving.filter(({ at }) => at === Infinity).map(({ entry }) => entry.place)
  for (let rest = leaving.filter(({ at }) => at < Infinity); rest.length > 0;) {
    const { entry, at } = rest[0]!
    // Whoever leaves here and goes the same way for a while goes along.
    const along = rest.filter(
      (other) =>
        other.at === at &&
        other.entry !== entry &&
        divergence(entry.timeline, other.entry.timeline, w.regions) > at,
    )
    rest = rest.slice(1).filter((other) => !along.includes(other))
    approach(w, at)
    const branch = w.calendar.now < at ? branchOff(w, means.create(entry.timeline)) : undefined
    const kin = { first: entry, others: along.map((other) => other.entry) }
    finish(branch ?? means.begin(entry.timeline), kin, means)
  }
  while (step(w));
  means.done(w, [first.place, ...staying])
}

/**
 * Lets a world come within a day of a minute. Events happen every day, so the last one lies before that minute;
 * the caller looks whether it does, and runs the branch whole when it does not.
 */
function approach(w: World, minute: number): void {
  while (w.calendar.now < minute - MINUTES_PER_DAY && step(w));
}

/** A group of families that no threshold of either timeline divides: its place among the groups of each. */
interface Cell {
  readonly inA: number
  readonly inB: number
}

/** Bands lie between thresholds, so those of two timelines are compared on the cuts of both. */
function cellsOf(a: readonly number[], b: readonly number[]): Cell[] {
  const cuts = [...new Set([0, ...a, ...b])]
  const bandIn = (thresholds: readonly number[], cut: number) => thresholds.filter((t) => t <= cut).length
  return Array.from({ length: INCOMES.length * WIJKTYPEN.length }, (_, group) =>
    cuts.map((cut) => ({
      inA: group * (a.length + 1) + bandIn(a, cut),
      inB: group * (b.length + 1) + bandIn(b, cut),
    })),
  ).flat()
}

function holding({ segments }: Timeline, minute: number): Segment | undefined {
  return segments.findLast(({ from }) => from <= minute)
}

type IsSame = (a: Values | undefined, b: Values | undefined) => boolean

function agree(
  a: Segment | undefined,
  b: Segment | undefined,
  region: number,
  cells: readonly Cell[],
  isSame: IsSame,
): boolean {
  const [ofA, ofB] = [a?.family[region], b?.family[region]]
  return (
    isSame(a?.regional[region], b?.regional[region]) &&
    cells.every(({ inA, inB }) => isSame(ofA?.[inA], ofB?.[inB]))
  )
}

/** Compares two sets of values number by number, each pair once: a timeline uses few sets, many times. */
function comparer(): IsSame {
  const known = new Map<Values, Map<Values, boolean>>()
  return (a, b) => {
    if (a === b || !a || !b) return a === b
    const seen = known.get(a) ?? new Map<Values, boolean>()
    known.set(a, seen)
    const is = seen.get(b) ?? (Object.keys(a) as (keyof Values)[]).every((id) => a[id] === b[id])
    seen.set(b, is)
    return is
  }
}
