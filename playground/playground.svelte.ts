/** The state of the page: the choice leads to a scenario, the scenario to the pool, its parts to a result. */
import { checkScenario, clustersOf, fold, type Scenario } from '../engine/index.ts'
import basispad from '../scenarios/basispad.json'
import { outcomeOf } from './outcome.ts'
import type { Pool } from './pool.ts'
import { type Language, WORDS } from './words/index.ts'

const PER = 'year'
const FIRST_REGION = 'CR17'

/** Where a run stands. */
type Phase = 'idle' | 'running' | 'done' | 'stopped' | 'failed'

/** A scenario of one region, and the parts of it that are done. */
interface Kept {
  readonly scenario: Scenario
  readonly region: string
  readonly parts: readonly Int32Array[]
}

interface Asked {
  readonly scenario: Scenario
  readonly region: string
}

/** All that can change on the page. Make one inside a component: its effect lives as long as that. */
export class Playground {
  language = $state<Language>('nl')
  region = $state(FIRST_REGION)
  phase = $state<Phase>('idle')
  /** What went wrong, in the words of the engine. */
  failure = $state('')
  /** Replications done of the run that goes on or was last. */
  done = $state(0)
  #asked = $state.raw<Asked>()
  #kept = $state.raw<Kept>()

  readonly words = $derived(WORDS[this.language])
  readonly scenario = $derived(scenarioOf(this.region))
  readonly outcome = $derived(this.#kept && outcomeOf(resultOf(this.#kept), this.#kept.region))

  constructor(pool: Pool) {
    $effect(() => (this.#asked ? this.#follow(pool, this.#asked) : undefined))
  }

  /** Runs the scenario of the chosen region from its first replication on. */
  calculate(): void {
    this.done = 0
    this.phase = 'running'
    this.#asked = { scenario: this.scenario, region: this.region }
  }

  /** Stops the run; what is done stays. */
  stop(): void {
    this.phase = 'stopped'
    this.#asked = undefined
  }

  #follow(pool: Pool, { scenario, region }: Asked): () => void {
    return pool.compute(scenario, PER, {
      onParts: (parts) => {
        const done = Math.floor(parts.length / clustersOf(scenario).length)
        if (done === this.done) return
        this.done = done
        this.#kept = { scenario, region, parts }
      },
      onEnd: () => (this.phase = 'done'),
      onFailure: (message) => {
        this.phase = 'failed'
        this.failure = message
      },
    })
  }
}

/** @throws RangeError with every fault of the scenario; then the file in scenarios/ is to be mended */
function scenarioOf(region: string): Scenario {
  const checked = checkScenario({ ...basispad, regions: [region] })
  if ('scenario' in checked) return checked.scenario
  throw new RangeError(checked.faults.map(({ message }) => message).join('; '))
}

/** The result of as many replications as are done. */
function resultOf({ scenario, parts }: Kept) {
  const clusters = clustersOf(scenario).length
  const replications = Math.floor(parts.length / clusters)
  return fold({ ...scenario, replications }, PER, parts.slice(0, replications * clusters))
}
