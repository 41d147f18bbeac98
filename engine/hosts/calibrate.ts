/** The command `calibrate`: fits the levels to the past for every drawn set, and writes the vectors that the past allows. */
import {
  acceptedVectors,
  type Aim,
  aimsFor,
  chanceIn,
  type Asked,
  CENTRE,
  firstWave,
  FIT_SEED,
  implausibilities,
  nelderMead,
  nextWave,
  type Point,
  type Run,
  type Sets,
  soundSets,
  spreadOut,
  type Vector,
  wholeClusters,
  withLevels,
} from '../fit/index.ts'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { admissibleText } from './admissibleFile.ts'
import type { CalibrateCall } from './arguments.ts'
import type { Attention } from './carryOut.ts'
import { writeBeside, writeFileWith } from './files.ts'
import { fitReport } from './fitReport.ts'
import { PastRunner } from './pastRunner.ts'
import { follow } from './progress.ts'

/** All that a fit found. */
export interface Fit {
  readonly sets: Sets
  readonly aims: readonly Aim[]
  /** Variance of each output over replications of the central values. */
  readonly chance: readonly number[]
  readonly start: Point
  /** The central values as they stand in the declarations. */
  readonly central: readonly number[]
  readonly runs: readonly Run[]
  /** Runs of each wave. */
  readonly waves: readonly number[]
  readonly regions: readonly string[] | undefined
}

/** Replications that tell how much of an output is chance. */
const REPEATS = 6
/** Runs of the first search, at most. */
const SEARCH = { most: 60, tolerance: 0.02 }
/** The unknown that decides most: the first vectors are spread over it. */
const PIVOT = 'quitLoadSlope'

/**
 * Fits, and writes `admissible.csv` and the report `fit.md` into the folder of the call. Stopped and called again it goes on
 * where it was.
 * @throws the signal's reason when stopped; Error naming values that do not fit together
 */
export async function calibrate(call: CalibrateCall, { signal, remark }: Attention): Promise<void> {
  await mkdir(call.out, { recursive: true })
  const regions = wholeClusters(call.regions)
  const expected = SEARCH.most + call.sets * Math.min(call.waves, 3)
  const progress = await follow(expected, 'runs')
  const onRun = (): void => progress.advance(Math.min(1, (progress.done + 1) / expected))
  const file = join(call.out, 'admissible.partial.jsonl')
  try {
    const runner = await PastRunner.open({ regions, workers: call.workers, signal, file, onRun })
    const fit = await fitted(call, regions, runner)
    progress.end()
    await write(call.out, fit, signal)
    await runner.close()
    remark(
      `${acceptedVectors(fit.runs, fit.aims, fit.sets.sets).length} vectors in ${join(call.out, 'admissible.csv')}`,
    )
  } finally {
    progress.end()
  }
}

async function fitted(call: CalibrateCall, regions: Fit['regions'], runner: PastRunner): Promise<Fit> {
  const repeats = await runner.repeat({}, REPEATS)
  const chance = chanceIn(repeats)
  const aims = aimsFor(regions, chance)
  const start = await nelderMead(CENTRE, (places) => lossAt(places, runner, aims), SEARCH)
  const sets = soundSets(call.sets, FIT_SEED)
  const runs: Run[] = []
  const waves: number[] = []
  for (let wave = 1; wave <= call.waves; wave++) {
    const asked = wave === 1 ? firstWave(call.sets, start.at, FIT_SEED) : nextWave(runs, aims, wave, FIT_SEED)
    if (asked.length === 0) break
    runs.push(...(await runWave(asked, sets.sets, runner)))
    waves.push(asked.length)
  }
  return { sets, aims, chance, start, central: repeats[0]!, runs, waves, regions }
}

/** Half the sum of squared implausibilities of the central values with other levels: every target counts. */
async function lossAt(places: readonly number[], runner: PastRunner, aims: readonly Aim[]): Promise<number> {
  const [outputs] = await runner.run([withLevels({}, places)])
  return implausibilities(outputs!, aims).reduce((sum, miss) => sum + miss * miss, 0) / 2
}

async function runWave(asked: readonly Asked[], sets: readonly Vector[], runner: PastRunner): Promise<Run[]> {
  const outputs = await runner.run(asked.map(({ set, places }) => withLevels(sets[set]!, places)))
  return asked.map((one, at) => ({ ...one, outputs: outputs[at]! }))
}

async function write(out: string, fit: Fit, signal: AbortSignal): Promise<void> {
  const accepted = spreadOut(
    acceptedVectors(fit.runs, fit.aims, fit.sets.sets),
    (vector) => vector[PIVOT] ?? 0,
  )
  const files = { 'admissible.csv': admissibleText(accepted, fit), 'fit.md': fitReport(accepted, fit) }
  for (const [name, text] of Object.entries(files))
    await writeBeside(join(out, name), (aside) => writeFileWith(aside, [text], signal))
}
