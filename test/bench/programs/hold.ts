/** Hold: takes the first event and puts it back later, over and over. Call: hold CALENDAR SIZE TIMES exp|visit. */
import { type Agenda, type AgendaName, agendaOf } from './calendars.ts'
import { Cells, exponentialCells, tell, timed, visitCells } from './workload.ts'

const MINUTES_PER_DAY = 1440
const WARM = 200_000

const [name = 'wheel', sizeText = '10000', timesText = '3000000', law = 'exp'] = process.argv.slice(2)
const [size, times] = [Number(sizeText), Number(timesText)]
const minutes = law === 'visit' ? visitCells() : exponentialCells(MINUTES_PER_DAY)
const cells = new Cells()
const agenda = agendaOf(name as AgendaName, size + 1, daysOf())
for (let id = 0; id < size; id++) agenda.schedule(minutes[cells.next()]!, 0, id)
holdOn(agenda, WARM)
const { seconds, value } = timed(() => holdOn(agenda, times))
tell({ name, units: times, seconds, check: value })

function holdOn(agenda: Agenda, times: number): number {
  let check = 0
  for (let n = 0; n < times; n++) {
    agenda.next()
    const { id } = agenda
    const time = agenda.now + minutes[cells.next()]!
    agenda.schedule(time, 0, id)
    check += time & 1023
  }
  return check
}

/** Days of all turns together, with room for the longest increment on top. */
function daysOf(): number {
  const mean = minutes.reduce((sum, x) => sum + x, 0) / minutes.length
  const longest = minutes.reduce((most, x) => Math.max(most, x), 0)
  return Math.ceil((((times + WARM) / size) * mean * 2 + longest * 2) / MINUTES_PER_DAY)
}
