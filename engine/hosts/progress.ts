/** How far a run is, on stderr: a bar on a terminal, otherwise a sparse line, so that a log of a long run tells as well. */
import type { SingleBar } from 'cli-progress'

/** Follows a run of jobs; counting is for the sentence when it is stopped. */
export interface Progress {
  /** Jobs done. */
  readonly done: number
  readonly total: number
  /** One job more is done, and this part of all the work (share). */
  advance(share: number): void
  end(): void
}

/** Milliseconds between two lines where no bar can be drawn. */
const PAUSE = 10_000

/** Starts following a run of `total` jobs, or of what else is counted. */
export async function follow(total: number, what = 'jobs'): Promise<Progress> {
  const show = process.stderr.isTTY ? await bar() : lines()
  let done = 0
  return {
    get done() {
      return done
    },
    total,
    advance(share) {
      done += 1
      show.update(share, `${done} of ${total} ${what}`)
    },
    end: show.stop,
  }
}

interface Show {
  update(share: number, text: string): void
  stop(): void
}

async function bar(): Promise<Show> {
  const { default: progress } = await import('cli-progress')
  const format = '{bar} {percentage}%  {text}  {eta_formatted} to go'
  const single: SingleBar = new progress.SingleBar(
    { format, hideCursor: true, clearOnComplete: true, gracefulExit: false, etaBuffer: 50 },
    progress.Presets.shades_classic,
  )
  single.start(1000, 0, { text: 'starting' })
  return {
    update: (share, text) => single.update(Math.round(share * 1000), { text }),
    stop: () => single.stop(),
  }
}

function lines(): Show {
  let last = Date.now()
  return {
    update(share, text) {
      if (Date.now() - last < PAUSE) return
      last = Date.now()
      process.stderr.write(`${Math.floor(share * 100)}%  ${text}\n`)
    },
    stop: () => undefined,
  }
}
