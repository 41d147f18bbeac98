/** The hours that a provider has on a day: regular, saved and overtime. Minutes throughout. */
import { DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../core/dates.ts'
import { REGIONS, type Values } from '../parameters/index.ts'
import type { Day } from './scratch.ts'
import type { World } from './world.ts'

/** Mean distance to the nearest other family over all births of the country, km. */
const MEAN_DISTANCE =
  REGIONS.reduce((sum, region) => sum + region.births[2022] * region.nearestFamilyKm, 0) /
  REGIONS.reduce((sum, region) => sum + region.births[2022], 0)

/** Contract minutes that are left for care and paid travel: less training and meetings, idle time and administration. */
export function bedsideMinutes(contractMinutes: number, p: Values): number {
  return contractMinutes * (1 - p.trainingShare) * bedsideShare(p)
}

/** Paid minutes of travel for one visit: part of a trip is the same everywhere, part grows with the distance between families. */
export function visitTravel({ regions }: World, r: number, p: Values): number {
  const distance = regions[r]!.nearestFamilyKm / MEAN_DISTANCE
  return Math.round(p.travelPaid * p.travelMinutes * (1 - p.travelSpread + p.travelSpread * distance))
}

/**
 * Finds the room of a day. A shortage draws on the bank, then on overtime: a share of the shortage, and as much as the
 * floor takes where it is guaranteed; never more than the shortage, a share of sustainable hours, or what shifts allow.
 * Calls, complexity and work in a kraamcentrum come first.
 */
export function findRoom(day: Day, bank: number, p: Values): void {
  const physical = Math.max(0, day.physical - day.centre)
  day.regular = Math.min(day.asked, physical, Math.max(0, day.sustainable + bank - day.centre - day.besides))
  const short = day.asked - day.regular
  const floorShort = p.floorGuarantee === 1 ? Math.max(0, day.floor - day.regular) : 0
  const wanted = Math.max(p.overtimeWill * short, floorShort)
  const most = Math.min(p.overtimeMax * day.sustainable, physical - day.regular)
  day.overtime = Math.max(0, Math.min(wanted, short, most))
}

/**
 * Turns what was worked into overtime, idle time and the bank's new balance, which it returns. Calls, complexity and work
 * in a kraamcentrum that neither contracts nor the bank cover is overtime too: the bank never owes.
 */
export function settle(day: Day, bank: number, p: Values): number {
  const first = day.centre + day.besides
  const worked = day.care + day.travel + first
  const paid = bank + day.sustainable
  const regular = Math.min(worked, paid, day.regular + Math.min(first, paid))
  const saved = paid - regular
  const kept = Math.min(saved, p.bankWeeks * DAYS_PER_WEEK * day.sustainable)
  day.overtime = worked - regular
  day.idle = saved - kept
  return kept
}

/** Minutes that `count` persons can do in one shift each. */
export function shiftMinutes(count: number, p: Values): number {
  return count * p.shiftHours * MINUTES_PER_HOUR * bedsideShare(p)
}

/** Share of hours on duty for care and paid travel; administration that is done away with goes to families. */
function bedsideShare(p: Values): number {
  return Math.min(1, p.bedsideShare + p.adminShare * p.adminCut)
}
