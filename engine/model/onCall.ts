/** On-call duty by the month: teams of a provider, how many stand by in each block, pools over providers, and how often a person does. */
import { DAYS_PER_MONTH, HOURS_PER_YEAR, MINUTES_PER_HOUR, yearOf } from '../core/dates.ts'
import { exp, power } from '../core/math.ts'
import { familiesInYear, type Values } from '../parameters/index.ts'
import { smoothed } from './load.ts'
import type { World } from './world.ts'

/** Three blocks of 8 hours a day: night, day and evening. A partuspoule takes over evening and night. */
const BLOCKS = 3
const POOLED_BLOCKS = 2
export const BLOCK_MINUTES = 8 * MINUTES_PER_HOUR
/** Response time, minutes, and year of births at which the sizes of teams are declared. */
const USUAL_RESPONSE = 45
const USUAL_YEAR = 2022

/** Arranges the month of every provider of a region: its teams, its part of a partuspoule, blocks for each who stands by. */
export function arrangeOnCall(w: World, r: number, p: Values): void {
  arrangePool(w, r, p)
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) arrangeTeams(w, q, p)
}

/**
 * People who must stand by so that a call finds nobody free at most this often: the smallest k with P(N >= k) <= risk,
 * N the calls that last, Poisson.
 * @param load calls that last at a time, in the mean
 * @source loss systems: Kleinrock (1975), Queueing Systems I, 3.5; the tail of a Poisson number bounds Erlang's loss
 */
export function staffNeeded(load: number, risk: number): number {
  if (load === 0) return 0
  let chance = exp(-load)
  let tail = 1
  let k = 0
  while (tail > risk) {
    tail -= chance
    k++
    chance *= load / k
  }
  return k
}

/** Hours of call-outs that one family gives, in the mean. */
export function callHours(p: Values): number {
  const assisted = assistedAtBirth(p)
  return assisted * p.assistedHours + (1 - assisted) * p.startCallShare * p.startCallHours
}

/** Share of all births at which a caregiver assists. */
export function assistedAtBirth(p: Values): number {
  return (p.homeShare + p.birthCentreShare + p.outpatientShare) * p.assistedShare
}

/** Families a year of a provider, by its share of those of its region. */
export function familiesOf(w: World, q: number, p: Values): number {
  const { region, share } = w.providers[q]!
  const year = yearOf(w.calendar.now)
  return share * p.birthFactor * familiesInYear(w.regions[region]!.number, year, w.timeline.births)
}

/** Whether a provider stands by together with others. */
export function isPooling({ providers, state }: World, q: number, p: Values): boolean {
  const { region, pooling } = providers[q]!
  return pooling < p.poolShare && state.region.poolStaff[region]! > 0
}

/**
 * Teams that a provider's area takes within the response time, before any merge. Areas stay as they are when births rise or
 * fall: they follow from the families of 2022, by which the sizes of teams are declared.
 */
function areasOf(w: World, q: number, size: number, p: Values): number {
  const { region, share } = w.providers[q]!
  const families = share * familiesInYear(w.regions[region]!.number, USUAL_YEAR, w.timeline.births)
  return families / (size * power(p.responseMinutes / USUAL_RESPONSE, p.responseReach))
}

/** The partuspoule of a region, where two or more of its providers take part: teams, and people in each block. */
function arrangePool(w: World, r: number, p: Values): void {
  const { region, provider } = w.state
  let [members, families, areas, standby] = [0, 0, 0, 0]
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    if (w.providers[q]!.pooling >= p.poolShare) continue
    members++
    families += familiesOf(w, q, p)
    areas += areasOf(w, q, p.poolBirths, p)
    standby += provider.standby[q]!
  }
  const isPool = members > 1 && standby > 0
  const teams = isPool ? mergedTeams(families, areas, POOLED_BLOCKS, standby, 0, p) : 0
  region.poolTeams[r] = teams
  region.poolStaff[r] = isPool ? staffOf(families / teams, p) : 0
  region.poolStandby[r] = standby
}

/** Teams of one provider, people in each block, and the blocks a day that its own people stand by. */
function arrangeTeams(w: World, q: number, p: Values): void {
  const { provider, region } = w.state
  const r = w.providers[q]!.region
  const pooling = isPooling(w, q, p)
  const standby = provider.standby[q]!
  const families = familiesOf(w, q, p)
  const own = pooling ? BLOCKS - POOLED_BLOCKS : BLOCKS
  const pooled = pooling ? POOLED_BLOCKS * region.poolTeams[r]! * region.poolStaff[r]! : 0
  const share = pooling ? (pooled * standby) / region.poolStandby[r]! : 0
  const teams = mergedTeams(families, areasOf(w, q, p.teamBirths, p), own, standby, share, p)
  provider.teams[q] = teams
  provider.teamStaff[q] = staffOf(families / teams, p)
  provider.pooledBlocks[q] = share
  provider.blocks[q] = own * teams * provider.teamStaff[q]! + share
  // Who has nobody left to stand by remembers how it was.
  if (standby > 0) provider.onCall[q] = smoothed(provider.onCall[q]!, blocksPerPerson(w, q), p.loadMemory)
}

/** Blocks a month for each person who stands by; 0 where nobody does. */
export function blocksPerPerson({ state: { provider } }: World, q: number): number {
  const standby = provider.standby[q]!
  return standby === 0 ? 0 : (provider.blocks[q]! * DAYS_PER_MONTH) / standby
}

/** Teams for so many families, neighbouring ones merged while each person would stand by more often than the cap. */
function mergedTeams(
  families: number,
  areas: number,
  blocks: number,
  standby: number,
  besides: number,
  p: Values,
): number {
  const most = (p.onCallCap * standby) / DAYS_PER_MONTH - besides
  let teams = Math.max(1, Math.round(areas))
  while (teams > 1 && blocks * teams * staffOf(families / teams, p) > most) teams--
  return teams
}

function staffOf(families: number, p: Values): number {
  return staffNeeded((families * callHours(p)) / HOURS_PER_YEAR, p.onCallRisk)
}

/** Whether no roster exists: nobody stands by for those who may call, or each of them in more blocks than rest allows. */
export function isImpossible(w: World, q: number, p: Values): boolean {
  const { provider } = w.state
  if (provider.blocks[q] === 0) return false
  return provider.standby[q] === 0 || blocksPerPerson(w, q) > p.onCallMost
}
