/** Help within the cluster: visits that a short provider cannot make are made by others, from hours that would be idle today. */
import { dayOf } from '../core/dates.ts'
import { NOBODY } from './families.ts'
import { valuesOfProvider, type World } from './world.ts'

/** Lends spare hours, starting with another provider every day, so that none is always first. */
export function lend(w: World): void {
  const count = w.providers.length
  let total = 0
  for (let q = 0; q < count; q++) total += findSpare(w, q)
  if (total === 0) return
  const first = dayOf(w.calendar.now) % count
  for (let k = 0; k < count; k++) borrow(w, (first + k) % count)
}

/** Today's sustainable minutes that a provider does not need, as far as it takes part (loop B5). */
function findSpare(w: World, q: number): number {
  const day = w.scratch.days[q]!
  const p = valuesOfProvider(w, q)
  const idle = Math.min(day.physical, day.sustainable - day.besides) - day.centre - day.asked
  day.spare = p.loopHelp * p.lendShare * Math.max(0, idle)
  return day.spare
}

/** Hands over visits, of the latest homecoming first, until the rest fits, or nobody has room for a visit at the floor. */
function borrow(w: World, q: number): void {
  const { asked, floor, granted, server, days } = w.scratch
  const { starts } = w.state.inCare
  const day = days[q]!
  const limit = Math.floor(day.regular + day.overtime)
  for (let n = starts[q + 1]! - 1; n >= starts[q]! && day.asked - day.handed > limit; n--) {
    if (asked[n] === 0) continue
    const lender = mostSpare(w, q)
    if (lender === NOBODY) return
    const minutes = Math.min(asked[n]!, longestVisit(w, lender, day.travelPerVisit))
    if (minutes < Math.max(1, floor[n]!)) return
    server[n] = lender
    granted[n] = minutes
    days[lender]!.spare -= minutes + guestTravel(w, lender, minutes, day.travelPerVisit)
    day.handed += asked[n]! + day.travelPerVisit
  }
}

function mostSpare({ scratch: { days }, providers }: World, q: number): number {
  let most = 0
  let lender = NOBODY
  for (let x = 0; x < providers.length; x++) {
    if (x === q || days[x]!.spare <= most) continue
    most = days[x]!.spare
    lender = x
  }
  return lender
}

/** Longest visit that fits a lender's spare minutes. */
function longestVisit(w: World, lender: number, travel: number): number {
  const { lendLoss } = valuesOfProvider(w, lender)
  return Math.floor((w.scratch.days[lender]!.spare - travel - 1) / (1 + lendLoss))
}

/** Paid minutes besides the visit itself: its travel, and what help costs in longer ways and handing over. */
export function guestTravel(w: World, lender: number, minutes: number, travel: number): number {
  return travel + Math.ceil(minutes * valuesOfProvider(w, lender).lendLoss)
}
