/** What `npm run bench:page` measures inside the browser: the runner of the page, without the page around it. */
import { checkScenario, type Scenario } from '../../../engine/index.ts'
import type { Hand } from '../../../playground/run/hand.ts'
import { hireFor, poolSize } from '../../../playground/run/pool.ts'
import { Runner } from '../../../playground/run/runner.ts'

/** Milliseconds in which workers that were stopped come to rest. */
const REST = 200

/** Milliseconds from each call of stop to the answer of the worker. */
const stops: number[] = []
const size = poolSize()
const runner = new Runner(size, () => timed(hireFor(size)))
const base = scenarioWith([])

/** The measurements, for the program that drives the browser. */
const bench = {
  size,
  /** Runs the basispad once and keeps every turn of the year. */
  warm: (place: string) => timeOf(once(place), once(place), place, 'end'),
  /**
   * From call to the first years of a variant that was not run before, and to its first whole replication; all workers at
   * rest, or all busy.
   */
  async first(place: string, n: number, isBusy: boolean): Promise<{ picture: number; whole: number }> {
    const stop = isBusy ? await busy(place, n) : () => {}
    let picture = Infinity
    const started = performance.now()
    const time = timeOf(base, variantOf(n), place, 'first', () => {
      picture = Math.min(picture, performance.now() - started)
    })
    stop()
    const whole = await time
    await rest()
    return { picture: Math.min(picture, whole), whole }
  },
  /** From call to twenty replications of the place. */
  band: (place: string, n: number) => {
    const few = (scenario: Scenario) => ({ ...scenario, regions: [place] })
    return timeOf(few(base), few(variantOf(n)), place, 'end')
  },
  stops,
}
Object.assign(globalThis, { bench })

/** Resolves with milliseconds at the first outcomes, and then stops, or at the end. */
function timeOf(
  from: Scenario,
  variant: Scenario,
  place: string,
  until: 'first' | 'end',
  onGlimpse: () => void = () => undefined,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const done = () => resolve(performance.now() - started)
    const stop = runner.compare(from, variant, place, {
      onGlimpse,
      onOutcomes() {
        if (until === 'end') return
        done()
        stop()
      },
      onEnd: done,
      onFailure: (message) => reject(new Error(message)),
    })
  })
}

/** Has all workers at the nation, some way in. */
async function busy(place: string, n: number): Promise<() => void> {
  const stop = runner.compare(base, variantOf(n + 0.5), place, {
    onGlimpse() {},
    onOutcomes() {},
    onEnd() {},
    onFailure() {},
  })
  await new Promise((resume) => setTimeout(resume, 2 * REST))
  return stop
}

function rest(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, REST))
}

function timed(hand: Hand): Hand {
  let asked: number | undefined
  return {
    async run(job) {
      const answer = await hand.run(job)
      if (asked !== undefined) stops.push(performance.now() - asked)
      asked = undefined
      return answer
    },
    glimpse: (job, known) => hand.glimpse(job, known),
    stop() {
      asked = performance.now()
      hand.stop()
    },
    rest: (milliseconds) => hand.rest(milliseconds),
    dismiss: () => hand.dismiss(),
  }
}

function once(place: string): Scenario {
  return { ...base, regions: [place], replications: 1 }
}

/** The contribution abolished from 2027 on, but for a thousandth of a euro, so that nothing is known of it yet. */
function variantOf(n: number): Scenario {
  return scenarioWith([{ policy: 'eigenBijdrage', from: '2027-01-01', levers: { euroPerHour: n / 1000 } }])
}

function scenarioWith(measures: readonly object[]): Scenario {
  const checked = checkScenario({ measures })
  if ('scenario' in checked) return checked.scenario
  throw new RangeError(checked.faults.map(({ message }) => message).join('; '))
}

export type Bench = typeof bench
