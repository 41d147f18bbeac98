/** Runs vectors over the past on the pool, each once: what was run before, also before a stop, is read back. */
import { outputsOf, pastScenario, TARGETS, type Vector } from '../fit/index.ts'
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { checkScenario, DATA_VERSION, fold, MODEL_VERSION, type Scenario, scenarioHash } from '../index.ts'
import { runExperiment } from './node.ts'

/** How runs are made; nothing here changes what comes of them. */
interface Means {
  readonly workers: number | 'auto'
  readonly signal: AbortSignal
  /** Where outputs are kept until all is done. */
  readonly file: string
  /** Told after every vector that was run or read back. */
  readonly onRun: () => void
}

/** Vectors that a pool runs before it is asked for the next: few enough that a stop loses little. */
const BATCH = 8

/** Keeps outputs by the hash of their scenario and its regions; a file of another model or data counts for nothing. */
export class PastRunner {
  readonly #means: Means
  readonly #known = new Map<string, readonly number[][]>()

  private constructor(means: Means) {
    this.#means = means
  }

  /** Reads back what an earlier call has left. A last line that was cut off is taken out of the file. */
  static async open(means: Means): Promise<PastRunner> {
    const runner = new PastRunner(means)
    const measured = TARGETS.map(({ name, top, over }) => [name, top, over])
    const stamp = JSON.stringify({ model: MODEL_VERSION, data: DATA_VERSION, measured })
    const [first, ...rest] = (await readFile(means.file, 'utf8').catch(() => '')).split('\n')
    const lines = first === stamp ? rest.slice(0, -1) : []
    for (const line of lines) {
      const [key, outputs] = JSON.parse(line) as [string, number[][]]
      runner.#known.set(key, outputs)
    }
    await writeFile(means.file, [stamp, ...lines, ''].join('\n'))
    return runner
  }

  /**
   * The outputs of each vector, in their order.
   * @param regions those that are run; all when absent
   */
  async run(vectors: readonly Vector[], regions?: readonly string[]): Promise<number[][]> {
    const scenarios = vectors.map((vector) => checkedScenario(vector, regions, 1))
    const missing = scenarios.filter((scenario) => !this.#known.has(keyOf(scenario)))
    for (let n = missing.length; n < scenarios.length; n++) this.#means.onRun()
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH)
      const outputs = await this.#simulated(batch)
      for (const [i, scenario] of batch.entries()) {
        await this.#keep(keyOf(scenario), outputs[i]!)
        this.#means.onRun()
      }
    }
    return scenarios.map((scenario) => [...this.#known.get(keyOf(scenario))![0]!])
  }

  /** The outputs of the central values under other chance, as often as asked. */
  async repeat(replications: number, regions?: readonly string[]): Promise<readonly number[][]> {
    const scenario = checkedScenario({}, regions, replications)
    const known = this.#known.get(keyOf(scenario)) ?? (await this.#simulated([scenario]))[0]!
    await this.#keep(keyOf(scenario), known)
    return known
  }

  /** Takes away what was kept for a stop. */
  async close(): Promise<void> {
    await rm(this.#means.file, { force: true })
  }

  async #keep(key: string, outputs: readonly number[][]): Promise<void> {
    if (this.#known.has(key)) return
    this.#known.set(key, outputs)
    await appendFile(this.#means.file, `${JSON.stringify([key, outputs])}\n`)
  }

  async #simulated(scenarios: readonly Scenario[]): Promise<number[][][]> {
    const { workers, signal } = this.#means
    const parts = await runExperiment(scenarios, 'year', { workers, signal })
    return scenarios.map((scenario, at) => outputsOf(fold(scenario, 'year', parts[at] ?? [])))
  }
}

function checkedScenario(
  vector: Vector,
  regions: readonly string[] | undefined,
  replications: number,
): Scenario {
  const checked = checkScenario(pastScenario(vector, regions, replications))
  if ('scenario' in checked) return checked.scenario
  throw new Error(checked.faults.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '))
}

function keyOf(scenario: Scenario): string {
  return [scenarioHash(scenario), scenario.replications, ...(scenario.regions ?? [])].join(' ')
}
