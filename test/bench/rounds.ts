/** Rounds of a benchmark: programs run in turn on one core, over and over, so that noise hits all of them alike. */
import { execFileSync, spawnSync } from 'node:child_process'
import type { Told } from './programs/workload.ts'

/** A program of a round: what the table calls it, and how it is started. */
export interface Contender {
  readonly name: string
  readonly command: readonly string[]
  /** Whether its check must equal that of the others: the same work on the same chance. */
  readonly isExact?: boolean
}

/** What the rounds gave: the median, the quartiles, and what the last round told. */
export interface Measured {
  readonly name: string
  /** Seconds for each unit of work. */
  readonly median: number
  readonly quartiles: readonly [number, number]
  readonly told: Told
}

/** The core that everything runs on, where the machine lets one choose. */
const CORE = '0'
const prefix = spawnSync('taskset', ['-c', CORE, 'true']).status === 0 ? ['taskset', '-c', CORE] : []

/**
 * Runs every contender once a round.
 * @throws Error when contenders that do the same work come to another answer
 */
export function rounds(contenders: readonly Contender[], count: number): Measured[] {
  const told = contenders.map((): Told[] => [])
  for (let round = 0; round < count; round++) {
    for (const [at, contender] of contenders.entries()) told[at]!.push(run(contender))
    process.stderr.write(`\r${contenders[0]!.name}: round ${round + 1} of ${count}  `)
  }
  process.stderr.write('\n')
  checkAnswers(contenders, told)
  return contenders.map(({ name }, at) => measuredOf(name, told[at]!))
}

/** A number in the middle of several. */
export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5)
}

function run({ command }: Contender): Told {
  const [file, ...rest] = [...prefix, ...command]
  return JSON.parse(execFileSync(file!, rest, { encoding: 'utf8' })) as Told
}

function checkAnswers(contenders: readonly Contender[], told: readonly (readonly Told[])[]): void {
  const exact = contenders.flatMap(({ name, isExact }, at) =>
    isExact ? told[at]!.map(({ check }) => ({ name, check })) : [],
  )
  const odd = exact.find(({ check }) => check !== exact[0]!.check)
  if (odd)
    throw new Error(
      `${odd.name} came to ${odd.check}, ${exact[0]!.name} to ${exact[0]!.check}; they must agree`,
    )
}

function measuredOf(name: string, told: readonly Told[]): Measured {
  const each = told.map(({ seconds, units }) => seconds / units)
  return {
    name,
    median: medianOf(each),
    quartiles: [quantileOf(each, 0.25), quantileOf(each, 0.75)],
    told: told.at(-1)!,
  }
}

function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const low = sorted[Math.floor(place)]!
  return low + (sorted[Math.ceil(place)]! - low) * (place - Math.floor(place))
}
