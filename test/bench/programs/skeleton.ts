/**
 * The event flow of the country without any science: what the calendar, keyed draws and a daily round cost at least.
 * 40 regions of 200 caregivers and about 157,000 births a year: registration, one in twenty called off, intake, birth,
 * homecoming, 6 to 10 visits of one event each, sickness, leaving and coming back. Call: skeleton YEARS.
 * It follows the size of the real country, not its parameters, and shows nothing about kraamzorg.
 */
import { Calendar, calendarLayout } from '../../../engine/core/calendar.ts'
import { Draws } from '../../../engine/core/draws.ts'
import { allocate } from '../../../engine/core/store.ts'
import { tell, timed } from './workload.ts'

const REGIONS = 40
const PER_REGION = 200
const STAFF = REGIONS * PER_REGION
const FAMILIES = 1 << 17
const IN_CARE = 4096
const DAY = 1440
const NOBODY = -1
const SEED = 'skeleton'

const KIND = {
  day: 0,
  book: 1,
  intake: 2,
  birth: 3,
  home: 4,
  visit: 5,
  callOff: 6,
  ill: 7,
  well: 8,
  leave: 9,
  come: 10,
}

const years = Number(process.argv[2] ?? 6)
const days = (years + 1) * 365
const calendar = new Calendar(
  allocate(calendarLayout(FAMILIES * 2 + STAFF * 2 + REGIONS, days)).columns,
  days,
)
const draws = new Draws(SEED, 0)

const family = {
  region: new Uint8Array(FAMILIES),
  due: new Int32Array(FAMILIES),
  visitsLeft: new Int8Array(FAMILIES),
  carer: new Int32Array(FAMILIES),
  minutes: new Int16Array(FAMILIES),
  place: new Int32Array(FAMILIES),
}
const free = Int32Array.from({ length: FAMILIES }, (_, at) => FAMILIES - 1 - at)
const inCare = new Int32Array(REGIONS * IN_CARE)
const inCareCount = new Int32Array(REGIONS)
const nextUp = new Int32Array(REGIONS)
const staff = {
  shifts: new Int8Array(STAFF).fill(3),
  isIll: new Uint8Array(STAFF),
  isGone: new Uint8Array(STAFF),
  busyOn: new Int32Array(STAFF).fill(-1),
}
const at = { free: FAMILIES, draw: 0, events: 0, births: 0, visits: 0, unmet: 0, hash: 0 }

for (let r = 0; r < REGIONS; r++) calendar.schedule(360, KIND.day, r)
for (let c = 0; c < STAFF; c++) {
  calendar.schedule(DAY + below(150 * DAY), KIND.ill, c)
  calendar.schedule(30 * DAY + below(3650 * DAY), KIND.leave, c)
}
runTo(365 * DAY)
const before = { ...at }
const { seconds } = timed(() => runTo(days * DAY))
tell({
  name: 'skeleton',
  units: years,
  seconds,
  check: at.hash,
  more: {
    eventsPerYear: (at.events - before.events) / years,
    birthsPerYear: (at.births - before.births) / years,
    visitsPerYear: (at.visits - before.visits) / years,
    unmetPerYear: (at.unmet - before.unmet) / years,
  },
})

/** A whole number below n, keyed as every draw of the model is. */
function below(n: number): number {
  return Math.floor(draws.uniform(1, at.draw++ & 0x3ffffff, 1, 0) * n)
}

function runTo(minute: number): void {
  while (calendar.next()) {
    at.events++
    at.hash = (Math.imul(at.hash, 31) + calendar.now + calendar.id) | 0
    happen(calendar.kind, calendar.id, calendar.now)
    if (calendar.now >= minute) return
  }
}

function happen(kind: number, id: number, now: number): void {
  switch (kind) {
    case KIND.day:
      return startDay(id, now)
    case KIND.book:
      return book(id, now)
    case KIND.intake:
      family.minutes[id] = 180 + below(240)
      calendar.schedule(Math.max(now, family.due[id]! - 14 * DAY + below(28 * DAY)), KIND.birth, id)
      return
    case KIND.birth:
      at.births++
      calendar.schedule(now + 120 + below(3 * DAY), KIND.home, id)
      return
    case KIND.home:
      return enterCare(id)
    case KIND.visit:
      at.visits++
      family.visitsLeft[id]!--
      if (family.visitsLeft[id]! <= 0) endCare(id)
      return
    case KIND.callOff:
      free[at.free++] = id
      return
    default:
      return lead(kind, id, now)
  }
}

/** Working lives: ill and well, gone and back. */
function lead(kind: number, id: number, now: number): void {
  const [isStart, flags] = [
    kind === KIND.ill || kind === KIND.leave,
    kind <= KIND.well ? staff.isIll : staff.isGone,
  ]
  flags[id] = isStart ? 1 : 0
  if (kind === KIND.ill) calendar.schedule(now + DAY + below(14 * DAY), KIND.well, id)
  else if (kind === KIND.well) calendar.schedule(now + DAY + below(280 * DAY), KIND.ill, id)
  else if (kind === KIND.leave) calendar.schedule(now + 30 * DAY + below(900 * DAY), KIND.come, id)
  else calendar.schedule(now + 100 * DAY + below(3650 * DAY), KIND.leave, id)
}

function startDay(r: number, now: number): void {
  const today = Math.floor(now / DAY)
  calendar.schedule(now + DAY, KIND.day, r)
  if (today % 7 === 0)
    for (let c = r * PER_REGION; c < (r + 1) * PER_REGION; c++) staff.shifts[c] = below(10) < 3 ? 4 : 3
  const newcomers = 10 + below(4) - (below(10) < 2 ? 1 : 0)
  for (let n = 0; n < newcomers; n++) {
    const f = free[--at.free]!
    family.region[f] = r
    family.carer[f] = NOBODY
    calendar.schedule(now + 120 + below(600), KIND.book, f)
  }
  plan(r, today)
}

/** Gives every family in care a visit by the caregiver of yesterday, else by the next who is free. */
function plan(r: number, today: number): void {
  const start = r * IN_CARE
  for (let n = 0; n < inCareCount[r]!; n++) {
    const f = inCare[start + n]!
    const c = isFree(family.carer[f]!, today) ? family.carer[f]! : findFree(r, today)
    if (c === NOBODY) {
      at.unmet++
      family.visitsLeft[f]!--
      if (family.visitsLeft[f]! <= 0) {
        endCare(f)
        n--
      }
      continue
    }
    family.carer[f] = c
    staff.busyOn[c] = today
    staff.shifts[c]!--
    calendar.schedule(today * DAY + 480 + below(60) + family.minutes[f]! + below(60), KIND.visit, f)
  }
}

function isFree(c: number, today: number): boolean {
  return c >= 0 && staff.shifts[c]! > 0 && !staff.isIll[c] && !staff.isGone[c] && staff.busyOn[c] !== today
}

/** Goes round the caregivers of a region, from where it stopped last. */
function findFree(r: number, today: number): number {
  const first = r * PER_REGION
  let x = nextUp[r]!
  for (let n = 0; n < PER_REGION; n++) {
    x = x + 1 === PER_REGION ? 0 : x + 1
    if (isFree(first + x, today)) {
      nextUp[r] = x
      return first + x
    }
  }
  return NOBODY
}

function book(f: number, now: number): void {
  family.due[f] = now + 150 * DAY + below(40 * DAY)
  if (below(20) === 0) calendar.schedule(now + below(140 * DAY), KIND.callOff, f)
  else calendar.schedule(family.due[f]! - 56 * DAY, KIND.intake, f)
}

function enterCare(f: number): void {
  const r = family.region[f]!
  family.visitsLeft[f] = 6 + below(5)
  family.place[f] = inCareCount[r]!
  inCare[r * IN_CARE + inCareCount[r]!] = f
  inCareCount[r]!++
}

function endCare(f: number): void {
  const r = family.region[f]!
  inCareCount[r]!--
  const last = inCare[r * IN_CARE + inCareCount[r]!]!
  inCare[r * IN_CARE + family.place[f]!] = last
  family.place[last] = family.place[f]!
  free[at.free++] = f
}
