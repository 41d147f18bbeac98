/** The engine in a web worker of the browser: runs one job at a time and gives its numbers away, without a copy. */
import { expose, transfer } from 'comlink'
import type { Job, Per, Scenario } from '../index.ts'
import { runJob } from '../index.ts'

/** What the page may ask of a worker. */
export interface Desk {
  /** Runs one job of a scenario; the buffer of the answer is transferred. */
  run(scenario: Scenario, job: Job, per: Per): Int32Array
}

const desk: Desk = {
  run(scenario, job, per) {
    const part = runJob(scenario, job, per)
    return transfer(part, [part.buffer])
  },
}

expose(desk)
