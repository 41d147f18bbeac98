/**
 * M/M/10 at 90%, two events for each customer: 13 1/3 minutes between arrivals, 120 of service, so 216 events a day,
 * about as many as a cluster of the model has. Call: queue CALENDAR N.
 */
import { type Agenda, type AgendaName, agendaOf } from './calendars.ts'
import { Cells, exponentialCells, tell, timed } from './workload.ts'

const SERVERS = 10
const MEAN_SERVICE = 120
const MEAN_ARRIVAL = MEAN_SERVICE / 9
const ARRIVAL = 0
const DEPARTURE = 1
/** Room for those who wait, as a ring; a longer queue has no chance worth speaking of. */
const ROOM = 65536
/** So many customers first, as in hold: what is asked is the time of an event, not that of compiling the program. */
const WARM = 100_000
/** Days that N customers take, with a tenth to spare. */
const daysOf = (customers: number) => Math.ceil((customers * MEAN_ARRIVAL * 1.1) / 1440) + 30

const [name = 'wheel', count = '1000000'] = process.argv.slice(2)
const customers = Number(count)
// Made before the clock starts, as in C++.
const arrivals = exponentialCells(MEAN_ARRIVAL)
const services = exponentialCells(MEAN_SERVICE)
serve(agendaOf(name as AgendaName, 64, daysOf(WARM)), WARM)
const { seconds, value } = timed(() => serve(agendaOf(name as AgendaName, 64, daysOf(customers)), customers))
tell({ name, units: value.events, seconds, check: value.waited })

function serve(agenda: Agenda, customers: number): { events: number; waited: number } {
  const cells = new Cells()
  const waiting = new Int32Array(ROOM)
  let [head, tail, arrived, busy, events, waited] = [0, 0, 0, 0, 0, 0]
  agenda.schedule(arrivals[cells.next()]!, ARRIVAL, ARRIVAL)
  while (agenda.next()) {
    events++
    const { now } = agenda
    if (agenda.id === ARRIVAL) {
      if (++arrived < customers) agenda.schedule(now + arrivals[cells.next()]!, ARRIVAL, ARRIVAL)
      if (busy < SERVERS) {
        busy++
        agenda.schedule(now + services[cells.next()]!, DEPARTURE, DEPARTURE)
      } else waiting[tail++ & (ROOM - 1)] = now
    } else if (head !== tail) {
      waited += now - waiting[head++ & (ROOM - 1)]!
      agenda.schedule(now + services[cells.next()]!, DEPARTURE, DEPARTURE)
    } else busy--
  }
  return { events, waited }
}
