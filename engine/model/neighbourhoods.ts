/** Neighbourhoods: which wijktypen a provider serves, and when it stops serving one or takes it up again (loop R4). */
import { countOf } from '../core/lists.ts'
import { exponential } from '../core/distributions.ts'
import { exp, expit } from '../core/math.ts'
import { type Values, WIJKTYPEN } from '../parameters/index.ts'
import { KWETSBAAR } from './families.ts'
import { PURPOSE } from './purposes.ts'
import { recordServing, recordSwitch } from './record.ts'
import { lackingOf } from './vacancies.ts'
import type { World } from './world.ts'

const KINDS = WIJKTYPEN.length

/** All serve every wijktype, but for those who never did. */
export function startServing(w: World): void {
  w.state.provider.serving.fill(1)
  for (let q = 0; q < w.providers.length; q++) for (let k = 0; k < KINDS; k++) setWijkThreshold(w, q, k)
}

/** Whether a provider takes on families of a wijktype; some of the small ones never served kwetsbare wijken. */
export function serves({ providers, state }: World, q: number, wijktype: number, p: Values): boolean {
  if (state.provider.serving[q * KINDS + wijktype] === 0) return false
  const { rank, excluding } = providers[q]!
  return wijktype !== KWETSBAAR || rank === 0 || excluding >= p.excludingShare
}

/** A month of a region: hazards of leaving and of coming back are used up; who leaves goes on with the families it has. */
export function considerWijken(w: World, r: number, p: Values): void {
  const { provider } = w.state
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    const least = leastPaying(w, q, p)
    for (let k = 0; k < KINDS; k++) {
      const at = q * KINDS + k
      if (k === least || provider.serving[at] === 0)
        provider.wijkLeft[at] = provider.wijkLeft[at]! - p.loopNeighbourhoods * wijkHazard(w, q, k, p)
      if (provider.wijkLeft[at]! <= 0) turn(w, r, q, k)
      if (serves(w, q, k, p)) recordServing(w, r, k)
    }
  }
}

/** The wijktype that pays a provider least of those it serves, which it would give up first; none when it is the last. */
function leastPaying(w: World, q: number, p: Values): number {
  const { margin } = w.state.provider
  let least = -1
  let count = 0
  for (let k = 0; k < KINDS; k++) {
    if (!serves(w, q, k, p)) continue
    count++
    if (least < 0 || margin[q * KINDS + k]! < margin[q * KINDS + least]!) least = k
  }
  return count > 1 ? least : -1
}

/**
 * Hazard of a provider, per month, to leave a wijktype that it serves or to come back to one that it left: logistic in its
 * margin on families there and in its vacancies; coming back is as likely as not leaving, and slower.
 */
export function wijkHazard(w: World, q: number, wijktype: number, p: Values): number {
  const { margin, serving } = w.state.provider
  const at = q * KINDS + wijktype
  const strain = p.leaveWijkVacancy * (vacantShare(w, q, p) - p.vacancyReference)
  const pull = expit(p.leaveWijkLevel + strain - p.leaveWijkMargin * margin[at]!)
  if (serving[at] === 0) return p.leaveWijkMost * p.returnWijkRatio * (1 - pull)
  const owner = w.providers[q]!.owning < p.commercialShare ? exp(p.commercialEffect) : 1
  return p.leaveWijkMost * p.leaveWijkFactor * owner * pull
}

/** Share of a provider's jobs that is vacant. */
function vacantShare(w: World, q: number, p: Values): number {
  const lacking = lackingOf(w, q, p)
  return lacking === 0 ? 0 : lacking / (lacking + countOf(w.state.staff, q))
}

function turn(w: World, r: number, q: number, k: number): void {
  const { provider } = w.state
  const at = q * KINDS + k
  provider.serving[at] = 1 - provider.serving[at]!
  provider.wijkTurns[at] = provider.wijkTurns[at]! + 1
  setWijkThreshold(w, q, k)
  recordSwitch(w, r, provider.serving[at] === 1)
}

/** How much hazard a provider can take before it turns, in unit exponentials. */
function setWijkThreshold(w: World, q: number, k: number): void {
  const { provider } = w.state
  const { region, rank } = w.providers[q]!
  const at = q * KINDS + k
  const nth = provider.wijkTurns[at]! * KINDS + k
  provider.wijkLeft[at] = exponential(w.draws.uniform(w.regions[region]!.number, rank, PURPOSE.wijk, nth))
}
