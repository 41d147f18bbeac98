/** The order of the work: the place on screen first, then the nation, replication by replication. */
import { clustersOf, FEWEST, jobsOf, type Scenario } from '../../engine/index.ts'
import type { Which } from '../outcomes.ts'

/** What comes before what. */
export const STAGES = { first: 0, place: 1, years: 2, nation: 3 } as const
export type Stage = (typeof STAGES)[keyof typeof STAGES]

/** What is asked: two scenarios, and the place on screen, `NL` or a COROP code. */
export interface Question {
  readonly base: Scenario
  readonly variant: Scenario
  readonly place: string
}

/** One cluster and one replication, and what is still wanted of them. */
export interface Task {
  readonly stage: Stage
  /** Place of the cluster in CLUSTERS. */
  readonly cluster: number
  readonly replication: number
  readonly wants: readonly Which[]
  /** Whether the basispad is to be kept at every turn of the year, for the variants that are still to come. */
  readonly keepsYears: boolean
  /** Families a year x years to simulate, a year of the basispad counting 1. */
  readonly work: number
}

/** What has been done before. */
export interface Known {
  /** Whether a part is there. */
  has(which: Which, cluster: number, replication: number): boolean
  /** Whether the variant is known not to differ in a cluster. */
  isSame(cluster: number): boolean
  /** Whether the turns of the year of the place are kept by some worker. */
  readonly hasYears: boolean
}

/** Nothing was done: what a plan is measured against. */
export const NOTHING: Known = { has: () => false, isSame: () => false, hasYears: true }

/** The cluster on screen, as its place in CLUSTERS; -1 for the nation and for what the scenario does not report. */
export function placeOf({ variant, place }: Question): number {
  const cluster = clustersOf(variant).find(({ regions }) => regions.includes(place))
  return cluster ? cluster.number - 1 : -1
}

/** Everything that is still to be done, in its order. */
export function planOf(question: Question, known: Known): Task[] {
  const { base, variant } = question
  const place = placeOf(question)
  const replications = Math.min(base.replications, variant.replications)
  const shown = Math.min(FEWEST, replications)
  const clusters = jobsOf({ ...variant, replications: 1 }).toSorted((a, b) => b.weight - a.weight)
  const here = clusters.filter(({ cluster }) => cluster === place)
  const plan = planner(question, known)
  const nation = range(replications).flatMap((replication) =>
    clusters
      .filter(({ cluster }) => cluster !== place || replication >= shown)
      .flatMap(({ cluster, weight }) => {
        const stage = place < 0 && replication === 0 ? STAGES.place : STAGES.nation
        return plan({ stage, cluster, replication, weight })
      }),
  )
  return [
    ...here.flatMap((job) => firstOf(plan, job)),
    ...range(shown - 1).flatMap((at) =>
      here.flatMap((job) => plan({ ...job, stage: STAGES.place, replication: at + 1 })),
    ),
    ...here.flatMap(({ cluster }) => yearsOf(cluster, known)),
    ...nation,
  ]
}

/**
 * The next task for a worker: of the earliest stage the first that it or nobody has a head start in, else the first of all.
 * The very first picture is left to the worker that has the head start: it will be free within milliseconds.
 * @param tasks in their order
 * @param homeOf the worker that has a head start in a task, if any does
 * @returns the place in `tasks`, or -1
 */
export function choose(
  tasks: readonly Task[],
  worker: number,
  homeOf: (task: Task) => number | undefined,
): number {
  for (const stage of Object.values(STAGES)) {
    const inStage = [...tasks.keys()].filter((at) => tasks[at]!.stage === stage)
    const own = inStage.find((at) => [undefined, worker].includes(homeOf(tasks[at]!)))
    const chosen = own ?? (stage === STAGES.first ? undefined : inStage[0])
    if (chosen !== undefined) return chosen
  }
  return -1
}

type Wish = Pick<Task, 'stage' | 'cluster' | 'replication'> & { readonly weight: number }
type Planner = (wish: Wish) => Task[]

/** Makes a task of what is still wanted of a cluster and replication; none when that is nothing. */
function planner({ base, variant }: Question, known: Known): Planner {
  const years = Number(base.end.slice(0, 4)) - FIRST_YEAR
  const later = yearsApart(base, variant)
  return ({ weight, ...wish }) => {
    const { cluster, replication } = wish
    const isMissing = (which: Which) => !known.has(which, cluster, replication)
    const basispad: Which[] = isMissing('basispad') ? ['basispad'] : []
    const wants: Which[] =
      isMissing('variant') && !known.isSame(cluster) ? [...basispad, 'variant'] : basispad
    const work = weight * (basispad.length * years + (wants.includes('variant') ? later : 0))
    return wants.length === 0 ? [] : [{ ...wish, wants, work, keepsYears: false }]
  }
}

/** The first picture: two workers share it when neither scenario was run yet. */
function firstOf(plan: Planner, job: Pick<Wish, 'cluster' | 'weight'>): Task[] {
  return plan({ ...job, stage: STAGES.first, replication: 0 }).flatMap((task) =>
    task.wants.map((which) => ({
      ...task,
      wants: [which],
      keepsYears: which === 'basispad',
      work: task.work / task.wants.length,
    })),
  )
}

function yearsOf(cluster: number, { has, hasYears }: Known): Task[] {
  if (hasYears || !has('basispad', cluster, 0)) return []
  return [{ stage: STAGES.years, cluster, replication: 0, wants: [], keepsYears: true, work: 0 }]
}

/** The clock starts with the births of 2021. */
const FIRST_YEAR = 2021

/** Years that the variant goes its own way, as far as its dates tell; all of them when more than measures differ. */
function yearsApart(base: Scenario, variant: Scenario): number {
  const end = Number(variant.end.slice(0, 4))
  const [a, b] = [base, variant].map(({ seed, parameters, assumptions, outside }) =>
    JSON.stringify([seed, parameters, assumptions, outside]),
  )
  const starts = [...base.measures, ...variant.measures].map(({ from }) => Number(from.slice(0, 4)))
  return end - (a === b ? Math.max(FIRST_YEAR, Math.min(end, ...starts)) : FIRST_YEAR)
}

function range(length: number): number[] {
  return Array.from({ length: Math.max(0, length) }, (_, at) => at)
}
