/** Runs vectors over the past on the pool, each once: what was run before, also before a stop, is read back. */
import { outputsOf, pastScenario, type Vector } from '../fit/index.ts'
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { checkScenario, DATA_VERSION, fold, MODEL_VERSION, type Scenario, scenarioHash } from '../index.ts'
import { runExperiment } from './node.ts'

/** How runs are made; nothing here changes what comes of them. */
interface Means {
  readonly regions: readonly string[] | undefined
  readonly workers: number | 'auto'
  readonly signal: AbortSignal
  /** Where outputs are kept until all is done. */
  readonly file: string
  /** Told after every vector that was run or read back. */
  readonly onRun: () => void
}

/** Vectors that a pool runs before it is asked for the next: few enough that a stop loses little. */
const BATCH = 8

/** Keeps outputs by the hash of their scenario; a file of other model, data or regions counts for nothing. */
export class PastRunner {
  readonly #means: Means
  readonly #known = new Map<string, readonly number[][]>()

  private constructor(means: Means) {
    this.#means = means
  }

  /** Reads back what an earlier call has left. */
  static async open(means: Means): Promise<PastRunner> {
    const runner = new PastRunner(means)
    const stamp = JSON.stringify({
      model: MODEL_VERSION,
      data: DATA_VERSION,
      regions: means.regions ?? 'all',
    })
    const [first, ...lines] = (await readFile(means.file, 'utf8').catch(() => '')).split('\n')
    if (first !== stamp) await writeFile(means.file, `${stamp}\n`)
    else
      for (const line of lines.slice(0, -1)) {
        const [hash, outputs] = JSON.parse(line) as [string, number[][]]
        runner.#known.set(hash, outputs)
      }
    return runner
  }

  /** The outputs of each vector, in their order. */
  async run(vectors: readonly Vector[]): Promise<number[][]> {
    const scenarios = vectors.map((vector) => this.#checked(vector, 1))
    await this.#fill(scenarios)
    return scenarios.map((scenario) => [...this.#known.get(scenarioHash(scenario))![0]!])
  }

  /** The outputs of one vector under other chance, as often as asked. */
  async repeat(vector: Vector, replications: number): Promise<readonly number[][]> {
    const scenario = { ...this.#checked(vector, replications), title: 'repeat' }
    const key = `${scenarioHash(scenario)} ${replications}`
    const known = this.#known.get(key) ?? (await this.#simulated([scenario]))[0]!
    await this.#keep(key, known)
    return known
  }

  /** Takes away what was kept for a stop. */
  async close(): Promise<void> {
    await rm(this.#means.file, { force: true })
  }

  #checked(vector: Vector, replications: number): Scenario {
    const checked = checkScenario(pastScenario(vector, this.#means.regions, replications))
    if ('scenario' in checked) return checked.scenario
    throw new Error(checked.faults.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '))
  }

  async #fill(scenarios: readonly Scenario[]): Promise<void> {
    const missing = scenarios.filter((scenario) => !this.#known.has(scenarioHash(scenario)))
    for (let n = missing.length; n < scenarios.length; n++) this.#means.onRun()
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH)
      const outputs = await this.#simulated(batch)
      for (const [i, scenario] of batch.entries()) {
        await this.#keep(scenarioHash(scenario), outputs[i]!)
        this.#means.onRun()
      }
    }
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
