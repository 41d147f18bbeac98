/** The command `calibrate`: fits the levels to the past for every drawn set, and writes the vectors that the past allows. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Accepted,
  acceptedVectors,
  type Aim,
  aimsOf,
  type Bridge,
  bridged,
  bridgeOf,
  CENTRE,
  firstWave,
  implausibilities,
  nelderMead,
  nextWave,
  type Point,
  type Run,
  SAMPLE,
  type Sets,
  soundSets,
  spreadOut,
  type Vector,
  wholeClusters,
  withLevels,
} from '../fit/index.ts'
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
  readonly bridge: Bridge
  readonly start: Point
  /** Outputs of the central values over the nation, the mean of some replications. */
  readonly central: readonly number[]
  readonly runs: readonly Run[]
  /** Runs of each wave. */
  readonly waves: readonly number[]
  readonly sample: readonly string[]
  readonly accepted: readonly Accepted[]
  /** Outputs of the first accepted vectors over the nation, to see how well the sample stands for it. */
  readonly national: readonly (readonly number[])[]
}

/** All chance of what is drawn and proposed; the runs have another. */
const DESIGN_SEED = 'kraamzorg-design'
/** The first search ends when its points differ by less. */
const TOLERANCE = 0.02
/** The unknown that decides most: the first vectors are spread over it. */
const PIVOT = 'quitLoadSlope'

/**
 * Fits, and writes `admissible.csv` and the report `fit.md` into the folder of the call. Stopped and called again it goes on
 * where it was.
 * @throws Error with how far it came when stopped, naming values that do not fit together, or when no set meets the targets
 */
export async function calibrate(call: CalibrateCall, { signal, remark }: Attention): Promise<void> {
  await mkdir(call.out, { recursive: true })
  const expected = call.search + call.sets * Math.min(call.waves, 4) + call.checks
  const progress = await follow(expected, 'runs')
  const onRun = (): void => progress.advance(Math.min(1, (progress.done + 1) / expected))
  const file = join(call.out, 'admissible.partial.jsonl')
  try {
    const runner = await PastRunner.open({ workers: call.workers, signal, file, onRun })
    const fit = await fitted(call, runner)
    progress.end()
    await write(call.out, fit, signal)
    await runner.close()
    remark(`${fit.accepted.length} vectors in ${join(call.out, 'admissible.csv')}`)
  } catch (error) {
    progress.end()
    const left = `stopped after ${progress.done} runs; they are kept in ${file}: call again to go on`
    throw signal.aborted ? new Error(left, { cause: error }) : error
  }
}

async function fitted(call: CalibrateCall, runner: PastRunner): Promise<Fit> {
  const sample = call.regions ? wholeClusters(call.regions) : SAMPLE
  const nation = await runner.repeat(call.repeats)
  const bridge = bridgeOf(nation, await runner.repeat(1, sample))
  const aims = aimsOf(bridge)
  const ask: Ask = async (vectors) =>
    (await runner.run(vectors, sample)).map((outputs) => bridged(outputs, bridge))
  const start = await nelderMead(CENTRE, (places) => lossAt(places, ask, aims), {
    most: call.search,
    tolerance: TOLERANCE,
  })
  const sets = soundSets(call.sets, DESIGN_SEED)
  const { runs, waves } = await runWaves(call, sets, start, aims, ask)
  const found = acceptedVectors(runs, aims, sets.sets, DESIGN_SEED)
  if (found.length === 0)
    throw new Error(`no set of ${call.sets} met every target; ask for more with --sets or --waves`)
  const accepted = spreadOut(found, (vector) => vector[PIVOT] ?? 0)
  const central = nation[0]!.map(
    (_, k) => nation.reduce((sum, outputs) => sum + outputs[k]!, 0) / nation.length,
  )
  // The luck that all these runs share is taken out, as it is of the sample.
  const national = (await runner.run(accepted.slice(0, call.checks).map(({ vector }) => vector))).map(
    (outputs) => outputs.map((output, k) => (output * central[k]!) / nation[0]![k]!),
  )
  return { sets, aims, bridge, start, central, runs, waves, sample, accepted, national }
}

/** The outputs of vectors, as the nation would have them. */
type Ask = (vectors: readonly Vector[]) => Promise<number[][]>

/** Half the sum of squared implausibilities of the central values with other levels: every target counts. */
async function lossAt(places: readonly number[], ask: Ask, aims: readonly Aim[]): Promise<number> {
  const [outputs] = await ask([withLevels({}, places)])
  return implausibilities(outputs!, aims).reduce((sum, miss) => sum + miss * miss, 0) / 2
}

async function runWaves(
  call: CalibrateCall,
  { sets }: Sets,
  start: Point,
  aims: readonly Aim[],
  ask: Ask,
): Promise<Pick<Fit, 'runs' | 'waves'>> {
  const runs: Run[] = []
  const waves: number[] = []
  for (let wave = 1; wave <= call.waves; wave++) {
    const asked =
      wave === 1 ? firstWave(call.sets, start.at, DESIGN_SEED) : nextWave(runs, aims, wave, DESIGN_SEED)
    if (asked.length === 0) break
    const outputs = await ask(asked.map(({ set, places }) => withLevels(sets[set]!, places)))
    runs.push(...asked.map((one, at) => ({ ...one, outputs: outputs[at]! })))
    waves.push(asked.length)
  }
  return { runs, waves }
}

async function write(out: string, fit: Fit, signal: AbortSignal): Promise<void> {
  const files = { 'admissible.csv': admissibleText(fit), 'fit.md': fitReport(fit) }
  for (const [name, text] of Object.entries(files))
    await writeBeside(join(out, name), (aside) => writeFileWith(aside, [text], signal))
}
