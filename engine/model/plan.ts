/** Day planning of a cluster: what the families ask today, the hours each provider has, who helps whom, who gets what from whom. */
import { DAYS_PER_WEEK, MINUTES_PER_DAY, MINUTES_PER_HOUR, dayOf } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { assign, assignGuests } from './assign.ts'
import { bedsideMinutes, findRoom, settle, shiftMinutes, visitTravel } from './capacity.ts'
import { creditCentre, leaveCentre } from './centre.ts'
import { endCare } from './ending.ts'
import { lend } from './help.ts'
import { KIND } from './kinds.ts'
import { ration } from './ration.ts'
import { recordDay } from './record.ts'
import { callRoster } from './roster.ts'
import { valuesOfProvider, type World } from './world.ts'

/** One day of all providers, from the rosters to the ledgers of hours. */
export function planDay(w: World): void {
  const count = w.providers.length
  for (let q = 0; q < count; q++) measure(w, q, valuesOfProvider(w, q))
  lend(w)
  for (let q = 0; q < count; q++) giveCare(w, q, valuesOfProvider(w, q))
  assignGuests(w)
  for (let q = 0; q < count; q++) closeBooks(w, q, valuesOfProvider(w, q))
  closeDay(w)
  for (let r = 0; r < w.regions.length; r++) recordDay(w, r)
  w.calendar.schedule(w.calendar.now + MINUTES_PER_DAY, KIND.dayPlanning, 0)
}

/** What a provider has and what is asked of it today. */
function measure(w: World, q: number, p: Values): void {
  const day = w.scratch.days[q]!
  day.travelPerVisit = visitTravel(w, w.providers[q]!.region, p)
  callRoster(w, q, p)
  measureSupply(w, q, p)
  measureDemand(w, q, p)
  findRoom(day, w.state.provider.bank[q]!, p)
}

function measureSupply({ scratch, state }: World, q: number, p: Values): void {
  const day = scratch.days[q]!
  const roster = scratch.rosters[q]!
  const { called, complexity, overhead } = state.provider
  day.sustainable = Math.max(0, bedsideMinutes(roster.contract, p) - overhead[q]!) / DAYS_PER_WEEK
  day.besides = called[q]! + complexity[q]!
  called[q] = 0
  day.physical = Math.max(0, shiftMinutes(roster.count, p) - complexity[q]!)
  day.centre = 0
  day.handed = 0
  day.visits = 0
  day.care = 0
  day.travel = 0
}

/** Today's request and floor of every family in care, and their sums with travel; who is in a kraamcentrum asks nothing at home. */
function measureDemand(w: World, q: number, p: Values): void {
  const { asked, floor, server } = w.scratch
  const { family, inCare } = w.state
  const day = w.scratch.days[q]!
  const travel = day.travelPerVisit
  const today = dayOf(w.calendar.now)
  const least = p.floorPerDay * MINUTES_PER_HOUR
  const most = p.maxPerFamilyDay * MINUTES_PER_HOUR
  let allAsked = 0
  let allFloor = 0
  let allNeed = 0
  for (let n = inCare.starts[q]!; n < inCare.starts[q + 1]!; n++) {
    const f = inCare.items[n]!
    server[n] = q
    asked[n] = 0
    floor[n] = 0
    // Home in this very minute, the cut-off: its care begins tomorrow.
    if (today < family.firstDay[f]!) continue
    const days = family.endDay[f]! - today
    const delivered = family.delivered[f]!
    const left = family.offered[f]! - delivered
    const floorLeft = Math.max(0, family.floor[f]! - family.slipped[f]! - delivered)
    const request = Math.min(left, most, Math.max(least, Math.ceil(left / days)))
    const isAway = today < family.centreUntil[f]!
    asked[n] = isAway ? creditCentre(w, f, day, request, p) : request
    floor[n] = Math.min(asked[n]!, Math.ceil(floorLeft / days))
    if (asked[n]! > 0) allAsked += asked[n]! + travel
    if (floor[n]! > 0) allFloor += floor[n]! + travel
    if (!isAway) allNeed += family.floor[f]! / (family.endDay[f]! - family.firstDay[f]!) + travel
  }
  day.asked = allAsked
  day.floor = allFloor
  day.floorNeed = allNeed + w.state.provider.complexity[q]!
}

/** Who gets how much from a provider's own hours, and from which of its people. */
function giveCare(w: World, q: number, p: Values): void {
  const day = w.scratch.days[q]!
  ration(w, q, Math.floor(day.regular + day.overtime), p)
  assign(w, q, p)
}

function closeBooks({ state: { provider }, scratch }: World, q: number, p: Values): void {
  provider.bank[q] = settle(scratch.days[q]!, provider.bank[q]!, p)
}

/** Notes whether all got the day's floor; families on their last day leave, the others keep their order. */
function closeDay(w: World): void {
  const { floor, granted } = w.scratch
  const { family, inCare } = w.state
  const tomorrow = dayOf(w.calendar.now) + 1
  let kept = 0
  let n = 0
  for (let q = 0; q < w.providers.length; q++) {
    const end = inCare.starts[q + 1]!
    let isBelowFloor = false
    for (; n < end; n++) {
      const f = inCare.items[n]!
      if (-granted[n]! < floor[n]!) isBelowFloor = true
      if (family.centreUntil[f] === tomorrow) leaveCentre(w, f)
      if (family.endDay[f]! > tomorrow) inCare.items[kept++] = f
      else endCare(w, f)
    }
    w.scratch.days[q]!.isBelowFloor = isBelowFloor
    inCare.starts[q + 1] = kept
  }
}
