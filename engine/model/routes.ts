/** The four routes into the profession: how long they take, how many drop out, and how old people are. */
import { MONTHS_PER_YEAR } from '../core/dates.ts'
import { exp } from '../core/math.ts'
import type { Values } from '../parameters/index.ts'

/** In the order of their index. */
export const ROUTES = ['branch', 'vig', 'reentry', 'mbo'] as const
export const BRANCH = 0
export const VIG = 1
export const REENTRY = 2
export const MBO = 3

/** Ages from this one on, in years, as many as `AGES`. */
export const YOUNGEST = 17
const AGES = 50

/** Months from start to graduation, a whole number. */
export function monthsOf(route: number, p: Values): number {
  if (route === BRANCH) return Math.round(p.branchMonths)
  if (route === VIG) return Math.round(p.vigMonths)
  return Math.round(route === REENTRY ? p.reentryMonths : p.mboMonths)
}

/** Hours of others that go into guiding one trainee over the whole course. */
export function guidanceOf(route: number, p: Values): number {
  if (route === BRANCH) return p.guidanceBranch
  if (route === VIG) return p.guidanceVig
  return route === REENTRY ? p.guidanceReentry : p.guidanceMbo
}

/** Share of those who begin that does not finish. */
export function dropoutOf(route: number, p: Values): number {
  if (route === BRANCH) return p.dropoutBranch
  if (route === VIG) return p.dropoutVig
  return route === REENTRY ? p.dropoutReentry : p.dropoutMbo
}

/**
 * Weight of every age, from YOUNGEST on: a bell around the route's age; nobody is hired younger than who begins youngest.
 * @param later years after the start of the route
 */
export function ageWeights(route: number, p: Values, later: number): number[] {
  const mean = later + (route === MBO ? p.mboEntryAge : route === REENTRY ? p.reentryAge : p.entryAge)
  const sd = route === MBO ? p.mboEntryAgeSd : p.entryAgeSd
  return Array.from({ length: AGES }, (_, a) => {
    const z = (YOUNGEST + a + 0.5 - mean) / sd
    return a < Math.floor(later) ? 0 : exp((-z * z) / 2)
  })
}

/** Weight of every age at hire, over all routes at neutral pay and vacancies. */
export function entryAgeWeights(p: Values): number[] {
  const started = [
    p.applicants * p.branchShare,
    p.applicants * p.vigShare,
    p.applicants * Math.max(0, 1 - p.branchShare - p.vigShare),
    p.mboIntake * (1 - p.mboElsewhere),
  ]
  const all = new Array<number>(AGES).fill(0)
  for (const [route, count] of started.entries()) {
    const weights = ageWeights(route, p, monthsOf(route, p) / MONTHS_PER_YEAR)
    const total = weights.reduce((a, b) => a + b)
    const hired = count * (1 - dropoutOf(route, p))
    for (const [a, weight] of weights.entries()) all[a] = all[a]! + (hired * weight) / total
  }
  return all
}
