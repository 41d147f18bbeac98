/** The file of admissible vectors: a stamp, a header, and a vector on each line. */
import { type Accepted, COLUMNS } from '../fit/index.ts'
import { DATA_VERSION, MODEL_VERSION } from '../index.ts'
import { STAMP } from './files.ts'

/** What the stamp says besides model and data. */
interface Made {
  readonly accepted: readonly Accepted[]
  readonly sample: readonly string[]
  readonly waves: readonly number[]
}

/** The text of admissible.csv; values as the engine reads them, implausibility of the worst target to three digits. */
export function admissibleText({ accepted, sample, waves }: Made): string {
  const stamp = {
    model: MODEL_VERSION,
    data: DATA_VERSION,
    vectors: accepted.length,
    waves,
    regions: sample,
  }
  const rows = accepted.map(({ implausibility, vector }) =>
    [Number(implausibility.toPrecision(3)), ...COLUMNS.map((id) => vector[id])].join(','),
  )
  return [STAMP + JSON.stringify(stamp), ['implausibility', ...COLUMNS].join(','), ...rows, ''].join('\n')
}
