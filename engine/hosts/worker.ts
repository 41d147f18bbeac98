/** The engine in a web worker of the browser: one job at a time, in slices, so that it hears when it is to stop. */
import { expose } from 'comlink'
import { type PairAnswer, type PairJob, pack, type Per, Trunks, withParts } from '../index.ts'

/** What the page may ask of a worker. */
export interface Desk {
  /**
   * Runs one job, and packs its parts.
   * They are copied: once a thread has given a buffer away, V8 guards every typed array in it.
   * @param bytes of state to keep for later jobs; the first call decides
   */
  run(job: PairJob, per: Per, bytes: number): Promise<PairAnswer<Uint8Array>>
  /** Ends the job that is running, if any; it answers with what it finished. */
  stop(): void
  /** Answers at once, also during a job: so the page knows that the worker lives. */
  greet(): void
}

/** Goes to the back of the queue of this worker, behind any message of the page. */
function pauser(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel()
  const waiting: (() => void)[] = []
  port1.onmessage = () => waiting.shift()?.()
  return () =>
    new Promise((resume) => {
      waiting.push(resume)
      port2.postMessage(null)
    })
}

function deskOf(pause: () => Promise<void>): Desk {
  let trunks: Trunks | undefined
  let isStopped = false
  return {
    async run(job, per, bytes) {
      isStopped = false
      trunks ??= new Trunks(bytes)
      return withParts(await trunks.run(job, per, { pause, isStopped: () => isStopped }), pack)
    },
    stop() {
      isStopped = true
    },
    greet() {},
  }
}

expose(deskOf(pauser()))
