/** Calls: a birth that a caregiver assists, or care that begins outside planned hours, calls one of those who stand by. */
import { DAYS_PER_WEEK, MINUTES_PER_DAY, MINUTES_PER_HOUR, MINUTES_PER_WEEK, dayOf } from '../core/dates.ts'
import { append, countOf, strike } from '../core/lists.ts'
import type { Values } from '../parameters/index.ts'
import { meet } from './assign.ts'
import { NOBODY } from './families.ts'
import { isPooling } from './onCall.ts'
import { PURPOSE } from './purposes.ts'
import { recordAssistance, recordHelp } from './record.ts'
import { isOnLeave, leaveShareOf, turnOfLeave } from './roster.ts'
import { drawOfFamily, valuesOfProvider, type World } from './world.ts'

/** Hours of the day between which providers stand by alone, whether or not they take part in a partuspoule. */
const DAY_FROM = 7
const DAY_UNTIL = 15

/** What came of assistance at a birth: none was asked, somebody came, nobody was free. */
export const ASSISTANCE = { none: 0, given: 1, uncovered: 2 } as const

/** At birth: assistance where the midwife leads it. Uncovered when nobody who stands by is free. */
export function callForBirth(w: World, f: number): void {
  const { caregiver, family, provider } = w.state
  const p = valuesOfProvider(w, family.provider[f]!)
  family.assistance[f] = ASSISTANCE.none
  if (family.isFirstLine[f] === 0 || drawOfFamily(w, f, PURPOSE.assisted) >= p.assistedShare) return
  const minutes = Math.round(p.assistedHours * MINUTES_PER_HOUR)
  const c = callOut(w, f, minutes, p)
  recordAssistance(w, family.region[f]!, c !== NOBODY)
  family.assistance[f] = c === NOBODY ? ASSISTANCE.uncovered : ASSISTANCE.given
  if (c === NOBODY) return
  const q = caregiver.provider[c]!
  caregiver.assistMinutes[c] = caregiver.assistMinutes[c]! + minutes
  provider.assistMinutes[q] = provider.assistMinutes[q]! + minutes
  work(w, c, minutes)
}

/** At homecoming: the first hours of care, where nobody assisted at the birth; if nobody is free care begins as planned. */
export function callForStart(w: World, f: number): void {
  const { family } = w.state
  const p = valuesOfProvider(w, family.provider[f]!)
  if (family.assistance[f] === ASSISTANCE.given || family.centreUntil[f]! > dayOf(w.calendar.now)) return
  if (drawOfFamily(w, f, PURPOSE.startCall) >= p.startCallShare) return
  const left = family.offered[f]! - family.delivered[f]!
  const minutes = Math.min(left, Math.round(p.startCallHours * MINUTES_PER_HOUR))
  const c = minutes > 0 ? callOut(w, f, minutes, p) : NOBODY
  if (c !== NOBODY) beginCare(w, f, c, minutes)
}

/** The same minutes on the family's side and on the caregiver's; help where she works for another provider. */
function beginCare(w: World, f: number, c: number, minutes: number): void {
  const { caregiver, family, provider } = w.state
  const q = family.provider[f]!
  const lender = caregiver.provider[c]!
  family.delivered[f] = family.delivered[f]! + minutes
  caregiver.careMinutes[c] = caregiver.careMinutes[c]! + minutes
  if (lender !== q) {
    provider.lentMinutes[lender] = provider.lentMinutes[lender]! + minutes
    provider.borrowedMinutes[q] = provider.borrowedMinutes[q]! + minutes
    recordHelp(w, family.region[f]!, minutes)
  }
  work(w, c, minutes)
  meet(w, f, c)
}

/** Hours called are hours worked: they come off what the provider has for its visits of the day. */
function work({ state: { caregiver, provider } }: World, c: number, minutes: number): void {
  const q = caregiver.provider[c]!
  provider.called[q] = provider.called[q]! + minutes
  provider.monthCalls[q] = provider.monthCalls[q]! + 1
  caregiver.recentLoad[c] = caregiver.recentLoad[c]! + (minutes * DAYS_PER_WEEK) / caregiver.contract[c]!
}

/** Calls one of the family's team, of its provider's own or of the partuspoule; `NOBODY` when none of them is free. */
function callOut(w: World, f: number, minutes: number, p: Values): number {
  const { caregiver, family, inCall, provider, region } = w.state
  const q = family.provider[f]!
  const r = family.region[f]!
  const fromPool = isEveningOrNight(w.calendar.now) && isPooling(w, q, p)
  const teams = fromPool ? region.poolTeams[r]! : provider.teams[q]!
  const team = Math.floor(drawOfFamily(w, f, PURPOSE.team) * teams)
  const first = fromPool ? w.providersFrom[r]! : q
  const end = fromPool ? w.providersFrom[r + 1]! : q + 1
  const name = fromPool ? -1 - team : team
  const most = fromPool ? region.poolStaff[r]! : provider.teamStaff[q]!
  if (callsOf(w, first, end, name) >= most) return NOBODY
  const server = fromPool ? memberOf(w, f, r, p) : q
  const c = nextInTurn(w, server)
  if (c === NOBODY) return NOBODY
  caregiver.callUntil[c] = w.calendar.now + minutes
  caregiver.callTeam[c] = name
  append(inCall, server, c)
  return c
}

function isEveningOrNight(now: number): boolean {
  const hour = (now % MINUTES_PER_DAY) / MINUTES_PER_HOUR
  return hour < DAY_FROM || hour >= DAY_UNTIL
}

/** Calls of a team that last, among those of some providers; calls that are over leave the lists. */
function callsOf(w: World, first: number, end: number, team: number): number {
  const { caregiver, inCall } = w.state
  let count = 0
  for (let q = first; q < end; q++) {
    for (let at = inCall.starts[q + 1]! - 1; at >= inCall.starts[q]!; at--) {
      const c = inCall.items[at]!
      if (caregiver.callUntil[c]! <= w.calendar.now) strike(inCall, q, c)
      else if (caregiver.callTeam[c] === team) count++
    }
  }
  return count
}

/** The provider whose person is called from a partuspoule: by lot, in proportion to those who stand by. */
function memberOf(w: World, f: number, r: number, p: Values): number {
  const { provider, region } = w.state
  let left = drawOfFamily(w, f, PURPOSE.poolMember) * region.poolStandby[r]!
  let last = NOBODY
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]! && left >= 0; q++) {
    if (w.providers[q]!.pooling >= p.poolShare || provider.standby[q] === 0) continue
    left -= provider.standby[q]!
    last = q
  }
  return last
}

/** Whose turn it is among those of a provider who stand by, are well, not on leave and not called already. */
function nextInTurn(w: World, q: number): number {
  const { caregiver, provider, staff } = w.state
  const { region } = w.providers[q]!
  const turn = turnOfLeave(w, region)
  const share = leaveShareOf(w, region, Math.floor(w.calendar.now / MINUTES_PER_WEEK))
  const first = staff.starts[q]!
  const people = countOf(staff, q)
  for (let tries = 0; tries < people; tries++) {
    const at = (provider.turn[q]! + tries) % people
    const c = staff.items[first + at]!
    if (caregiver.standsBy[c] === 0 || caregiver.isSick[c] === 1) continue
    if (caregiver.callUntil[c]! > w.calendar.now || isOnLeave(caregiver.leavePhase[c]!, turn, share)) continue
    provider.turn[q] = at + 1
    return c
  }
  return NOBODY
}
