/** M/M/10 at 90% with the npm package simjs, as queue.ts has it. Call: simjs N. */
import { tell, timed } from './workload.ts'

/** What is used of simjs, which brings no types. */
interface Chance {
  exponential(rate: number): number
}
interface Step {
  done(next: () => void): void
}
interface Timed {
  time(): number
  setTimer(minutes: number): Step
  useFacility(facility: object, minutes: number): Step
}
interface Library {
  readonly Sim: new () => { addEntity(of: new () => Timed): void; simulate(until: number): void }
  readonly Entity: new () => Timed
  readonly Facility: (new (name: string, discipline: number, servers: number) => object) & { FCFS: number }
  readonly Random: new (seed: number) => Chance
}

// Its bundle exports to `window` only.
const page = globalThis as unknown as { window: unknown; Sim: Library }
page.window = globalThis
// @ts-expect-error it brings no types
await import('simjs')
const { Sim, Entity, Facility, Random } = page.Sim

const customers = Number(process.argv[2] ?? 1_000_000)
const [arrivals, services] = [new Random(1), new Random(2)]
const servers = new Facility('servers', Facility.FCFS, 10)
const so = { waited: 0, arrived: 0 }

class Source extends Entity {
  start(): void {
    this.setTimer(arrivals.exponential(9 / 120)).done(() => this.serve())
  }

  private serve(): void {
    const service = services.exponential(1 / 120)
    const came = this.time()
    this.useFacility(servers, service).done(() => (so.waited += this.time() - came - service))
    if (++so.arrived < customers) this.start()
  }
}

const simulation = new Sim()
simulation.addEntity(Source)
const { seconds } = timed(() => simulation.simulate(1e15))
tell({ name: 'simjs', units: 2 * customers, seconds, check: Math.round(so.waited) })
