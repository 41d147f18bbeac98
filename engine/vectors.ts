/**
 * Which values stand in for what nobody knows exactly. Replications go in pairs: the first pair takes the central values,
 * every next pair a row of admissible.csv, so that two replications of a pair differ in chance only.
 */
import { TOGETHER } from './pairs.ts'
import TABLE from './parameters/admissible.csv?raw'
import { isParameter, type Values } from './parameters/index.ts'
import type { Scenario } from './scenario.ts'

/** Values by parameter, for those that are drawn or fitted. */
export type Vector = Readonly<Partial<Values>>

/** No value but the central ones. */
const CENTRAL: Vector = {}

/**
 * Which vector a replication takes: 0 for the central values, n for the nth row. After the last comes the first again.
 * @param replication counted from 0
 */
export function rowOf({ assumptions }: Pick<Scenario, 'assumptions'>, replication: number): number {
  if (assumptions === 'central' || replication < TOGETHER.drawn) return 0
  return ((Math.floor(replication / TOGETHER.drawn) - 1) % lines().length) + 1
}

/** The vector of a row. */
export function vectorAt(row: number): Vector {
  if (row === 0) return CENTRAL
  const known = READ.get(row) ?? readVector(lines()[row - 1]!)
  READ.set(row, known)
  return known
}

const READ = new Map<number, Vector>()

/** The lines of vectors; above them stand the stamp and the header. */
function lines(): readonly string[] {
  LINES ??= TABLE.trimEnd().split('\n').slice(2)
  return LINES
}

let LINES: readonly string[] | undefined

function readVector(line: string): Vector {
  const names = TABLE.slice(TABLE.indexOf('\n') + 1, TABLE.indexOf('\n', TABLE.indexOf('\n') + 1)).split(',')
  const cells = line.split(',').map((cell, at) => [names[at]!, Number(cell)] as const)
  return Object.fromEntries(cells.filter(([name]) => isParameter(name)))
}
