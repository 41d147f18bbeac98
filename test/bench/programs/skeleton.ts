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

/** Kinds of events. */
const ON_DAY = 0
const BOOK = 1
const INTAKE = 2
const BIRTH = 3
const HOME = 4
const VISIT = 5
const CALL_OFF = 6
const ILL = 7
const WELL = 8
const LEAVE = 9
const COME = 10

const years = Number(process.argv[2] ?? 6)
const days = (years + 1) * 365
const calendar = new Calendar(
  allocate(calendarLayout(FAMILIES * 2 + STAFF * 2 + REGIONS, days)).columns,
  days,
)
const draws = new Draws(SEED, 0)

const regionOf = new Uint8Array(FAMILIES)
const due = new Int32Array(FAMILIES)
const visitsLeft = new Int8Array(FAMILIES)
const carer = new Int32Array(FAMILIES)
const minutes = new Int16Array(FAMILIES)
const place = new Int32Array(FAMILIES)
const free = Int32Array.from({ length: FAMILIES }, (_, at) => FAMILIES - 1 - at)
const inCare = new Int32Array(REGIONS * IN_CARE)
const inCareCount = new Int32Array(REGIONS)
const nextUp = new Int32Array(REGIONS)
const shifts = new Int8Array(STAFF).fill(3)
const isIll = new Uint8Array(STAFF)
const isGone = new Uint8Array(STAFF)
const busyOn = new Int32Array(STAFF).fill(-1)
/** Places of the counts. */
const FREE = 0
const DRAWN = 1
const EVENTS = 2
const BIRTHS = 3
const VISITS = 4
const UNMET = 5
const HASH = 6
const count = new Int32Array(7)
count[FREE] = FAMILIES

for (let r = 0; r < REGIONS; r++) calendar.schedule(360, ON_DAY, r)
for (let c = 0; c < STAFF; c++) {
  calendar.schedule(DAY + below(150 * DAY), ILL, c)
  calendar.schedule(30 * DAY + below(3650 * DAY), LEAVE, c)
}
runTo(365 * DAY)
const before = count.slice()
const { seconds } = timed(() => runTo(days * DAY))
tell({
  name: 'skeleton',
  units: years,
  seconds,
  check: count[HASH]!,
  more: {
    eventsPerYear: (count[EVENTS]! - before[EVENTS]!) / years,
    birthsPerYear: (count[BIRTHS]! - before[BIRTHS]!) / years,
    visitsPerYear: (count[VISITS]! - before[VISITS]!) / years,
    unmetPerYear: (count[UNMET]! - before[UNMET]!) / years,
  },
})

/** A whole number below n, keyed as every draw of the model is. */
function below(n: number): number {
  return Math.floor(draws.uniform(1, count[DRAWN]!++ & 0x3ffffff, 1, 0) * n)
}

function runTo(minute: number): void {
  while (calendar.next()) {
    count[EVENTS]!++
    count[HASH] = (Math.imul(count[HASH]!, 31) + calendar.now + calendar.id) | 0
    happen(calendar.kind, calendar.id, calendar.now)
    if (calendar.now >= minute) return
  }
}

function happen(kind: number, id: number, now: number): void {
  switch (kind) {
    case ON_DAY:
      return startDay(id, now)
    case BOOK:
      return book(id, now)
    case INTAKE:
      minutes[id] = 180 + below(240)
      calendar.schedule(Math.max(now, due[id]! - 14 * DAY + below(28 * DAY)), BIRTH, id)
      return
    case BIRTH:
      count[BIRTHS]!++
      calendar.schedule(now + 120 + below(3 * DAY), HOME, id)
      return
    case HOME:
      return enterCare(id)
    case VISIT:
      count[VISITS]!++
      visitsLeft[id]!--
      if (visitsLeft[id]! <= 0) endCare(id)
      return
    case CALL_OFF:
      free[count[FREE]!++] = id
      return
    default:
      return lead(kind, id, now)
  }
}

/** Working lives: ill and well, gone and back. */
function lead(kind: number, id: number, now: number): void {
  const [isStart, flags] = [kind === ILL || kind === LEAVE, kind <= WELL ? isIll : isGone]
  flags[id] = isStart ? 1 : 0
  if (kind === ILL) calendar.schedule(now + DAY + below(14 * DAY), WELL, id)
  else if (kind === WELL) calendar.schedule(now + DAY + below(280 * DAY), ILL, id)
  else if (kind === LEAVE) calendar.schedule(now + 30 * DAY + below(900 * DAY), COME, id)
  else calendar.schedule(now + 100 * DAY + below(3650 * DAY), LEAVE, id)
}

function startDay(r: number, now: number): void {
  const today = Math.floor(now / DAY)
  calendar.schedule(now + DAY, ON_DAY, r)
  if (today % 7 === 0)
    for (let c = r * PER_REGION; c < (r + 1) * PER_REGION; c++) shifts[c] = below(10) < 3 ? 4 : 3
  const newcomers = 10 + below(4) - (below(10) < 2 ? 1 : 0)
  for (let n = 0; n < newcomers; n++) {
    const f = free[--count[FREE]!]!
    regionOf[f] = r
    carer[f] = NOBODY
    calendar.schedule(now + 120 + below(600), BOOK, f)
  }
  plan(r, today)
}

/** Gives every family in care a visit by the caregiver of yesterday, else by the next who is free. */
function plan(r: number, today: number): void {
  const start = r * IN_CARE
  for (let n = 0; n < inCareCount[r]!; n++) {
    const f = inCare[start + n]!
    const c = isFree(carer[f]!, today) ? carer[f]! : findFree(r, today)
    if (c === NOBODY) {
      count[UNMET]!++
      visitsLeft[f]!--
      if (visitsLeft[f]! <= 0) {
        endCare(f)
        n--
      }
      continue
    }
    carer[f] = c
    busyOn[c] = today
    shifts[c]!--
    calendar.schedule(today * DAY + 480 + below(60) + minutes[f]! + below(60), VISIT, f)
  }
}

function isFree(c: number, today: number): boolean {
  return c >= 0 && shifts[c]! > 0 && !isIll[c] && !isGone[c] && busyOn[c] !== today
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
  due[f] = now + 150 * DAY + below(40 * DAY)
  if (below(20) === 0) calendar.schedule(now + below(140 * DAY), CALL_OFF, f)
  else calendar.schedule(due[f]! - 56 * DAY, INTAKE, f)
}

function enterCare(f: number): void {
  const r = regionOf[f]!
  visitsLeft[f] = 6 + below(5)
  place[f] = inCareCount[r]!
  inCare[r * IN_CARE + inCareCount[r]!] = f
  inCareCount[r]!++
}

function endCare(f: number): void {
  const r = regionOf[f]!
  inCareCount[r]!--
  const last = inCare[r * IN_CARE + inCareCount[r]!]!
  inCare[r * IN_CARE + place[f]!] = last
  place[last] = place[f]!
  free[count[FREE]!++] = f
}
