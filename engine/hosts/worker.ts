/** The engine in a web worker of the browser: one job at a time, in slices, so that it hears when it is to stop. */
import { expose } from 'comlink'
import { type Glimpse, type PairAnswer, type PairJob, pack, type Per, Trunks, withParts } from '../index.ts'

/** What the page may ask of a worker. */
export interface Desk {
  /**
   * Runs one job, and packs its parts.
   * They are copied: once a thread has given a buffer away, V8 guards every typed array in it.
   * @param bytes of state to keep for later jobs; the first call decides
   */
  run(job: PairJob, per: Per, bytes: number): Promise<PairAnswer<Uint8Array>>
  /**
   * What can be said already of the job that is running, once that is more than was known.
   * @param known periods that were over before
   */
  glimpse(per: Per, known: number): Glimpse<Uint8Array> | undefined
  /** Ends the job that is running, if any; it answers with what it finished. */
  stop(): void
  /** Has the job that is running wait, so that the page has the machine for itself; a stop ends that. */
  rest(milliseconds: number): void
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
  /** The moment until which the job rests, and what wakes it before. */
  let until = 0
  let wake = () => {}
  const rest = (milliseconds: number) =>
    new Promise<void>((resume) => {
      wake = resume
      setTimeout(resume, milliseconds)
    })
  const between = async () => {
    await pause()
    const left = until - performance.now()
    if (left > 0 && !isStopped) await rest(left)
  }
  return {
    async run(job, per, bytes) {
      isStopped = false
      until = 0
      trunks ??= new Trunks(bytes)
      return withParts(await trunks.run(job, per, { pause: between, isStopped: () => isStopped }), pack)
    },
    glimpse(per, known) {
      const seen = trunks?.glimpse(per, known)
      return seen && { ...seen, part: pack(seen.part) }
    },
    stop() {
      isStopped = true
      wake()
    },
    rest(milliseconds) {
      until = performance.now() + milliseconds
    },
    greet() {},
  }
}

expose(deskOf(pauser()))
