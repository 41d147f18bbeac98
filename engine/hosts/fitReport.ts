/** The report of a fit, for readers of the repository. */
import {
  DRAWN,
  driftOf,
  implausibilities,
  LEVELS,
  levelShifts,
  middleOf,
  missesOf,
  type Shift,
  TARGETS,
  tiesOf,
  valueAt,
} from '../fit/index.ts'
import { DATA_VERSION, type Evidence, MODEL_VERSION } from '../index.ts'
import type { Fit } from './calibrate.ts'

/** The text of fit.md. */
export function fitReport(fit: Fit): string {
  return [
    ...headLines(fit),
    '## Targets\n',
    ...targetTable(fit),
    ...TARGETS.map(
      ({ name, why, sources }) => `- **${name}**: ${why}. ${sources.map(sourceText).join('; ')}.`,
    ),
    '\n## The sample and the nation\n',
    ...bridgeTable(fit),
    '\n## Levels: posterior against prior\n',
    ...levelTable(fit),
    '\n## What was drawn and not fitted\n',
    ...driftLines(fit),
    '\n## What the past cannot tell apart\n',
    ...tieTable(fit),
    '\n## Sets without a vector\n',
    ...missLines(fit),
    '',
  ].join('\n')
}

function headLines({ accepted, sets, waves, sample, start }: Fit): string[] {
  const places = LEVELS.map(({ name }, at) => `${name} ${start.at[at]!.toFixed(2)}`).join(', ')
  return [
    '# The fit\n',
    `Written by \`kraamsim calibrate\`, model ${MODEL_VERSION}, data ${DATA_VERSION}, run over ${sample.join(', ')}. Not to be edited.\n`,
    `${sets.sets.length} sets of ${DRAWN.length} assumptions were drawn; for each, ${LEVELS.length} levels were fitted to ${TARGETS.length} figures up to 2023. Waves of ${waves.join(', ')} runs left ${accepted.length} sets with a run within three standard deviations of every target; one such run of each is kept, drawn by how likely it makes the past. ${sets.faults.length} sets were drawn anew because their values do not fit together.\n`,
    `The search with central assumptions began in the middle of all levels and ended at ${places} (0 is the low end of a spread, 1 the high end), with half a sum of squares of ${start.loss.toFixed(2)}.\n`,
  ]
}

function targetTable({ accepted, aims, bridge, central }: Fit): string[] {
  const rows = TARGETS.map(({ name, unit, error, discrepancy }, k) => {
    const { value, variance } = aims[k]!
    const outputs = middleOf(accepted.map(({ run }) => run.outputs[k]!))
    const worst = Math.max(...accepted.map(({ run }) => implausibilities(run.outputs, aims)[k]!))
    const off = implausibilities(central, aims)[k]!
    const numbers = [value, error, discrepancy, Math.sqrt(bridge.chance[k]!), Math.sqrt(variance)].map(short)
    return [
      name,
      unit,
      ...numbers,
      short(central[k]!),
      off.toFixed(2),
      short(outputs.mean),
      `${short(outputs.low)} to ${short(outputs.high)}`,
      worst.toFixed(2),
    ]
  })
  const head = [
    'target',
    'unit',
    'figure',
    'its error',
    'discrepancy',
    'chance',
    'together',
    'central values',
    'off by',
    'accepted, mean',
    '80%',
    'worst',
  ]
  return [
    ...tableOf(head, rows),
    '',
    'The weight of a target is one over the square of "together"; "off by" and "worst" are in it.\n',
  ]
}

function bridgeTable({ accepted, bridge, national, aims, sample }: Fit): string[] {
  const rows = TARGETS.map(({ name }, k) => {
    const offs = national.map((outputs, at) => outputs[k]! / accepted[at]!.run.outputs[k]! - 1)
    const { mean, low, high } = middleOf(offs)
    const worst = Math.max(...national.map((outputs) => implausibilities(outputs, aims)[k]!))
    return [
      name,
      short(bridge.ratios[k]!),
      percent(mean),
      `${percent(low)} to ${percent(high)}`,
      worst.toFixed(2),
    ]
  })
  const head = ['target', 'sample over nation', 'nation off by, mean', '80%', 'worst of the nation']
  return [
    `Runs are of ${sample.length} regions, and brought to the nation by the ratio that the central values have. The first ${national.length} vectors were run over the whole country as well: how far was that off, and how implausible is the nation itself?\n`,
    ...tableOf(head, rows),
  ]
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

function sourceText({ source, date, grade }: Evidence): string {
  return `${source} (${date}, ${grade})`
}

function levelTable({ accepted }: Fit): string[] {
  const rows = levelShifts(accepted).map(({ id, posterior, distance, threshold }, at) => {
    const { parameters } = LEVELS[at]!
    const ends = (place: number) => parameters.map((one) => short(valueAt(one, place))).join(' / ')
    const told = distance > threshold ? 'told by the past' : 'hardly told'
    return [
      id,
      parameters.join(', '),
      `${ends(0)} to ${ends(1)}`,
      ends(posterior.mean),
      `${ends(posterior.low)} to ${ends(posterior.high)}`,
      distance.toFixed(2),
      told,
    ]
  })
  const head = ['level', 'parameters', 'prior: the whole spread', 'posterior, mean', '80%', 'distance', '']
  return [...tableOf(head, rows), '', 'No level leaves its spread: a set that would need that has no vector.']
}

function driftLines({ accepted, sets }: Fit): string[] {
  const drift = driftOf(accepted, sets.sets)
  const slopes = drift.filter(({ id }) => /Slope|Price[A-Z]/.test(id))
  const moved = drift.filter(({ distance, threshold }) => distance > threshold)
  const expected = Math.round(drift.length / 20)
  const row = ({ id, prior, posterior, distance }: Shift) => [
    id,
    `${short(prior.mean)} (${short(prior.low)} to ${short(prior.high)})`,
    `${short(posterior.mean)} (${short(posterior.low)} to ${short(posterior.high)})`,
    distance.toFixed(3),
  ]
  const head = ['parameter', 'drawn: mean (80%)', 'accepted: mean (80%)', 'distance']
  return [
    `Distances between drawn and accepted go up to ${Math.max(...drift.map((one) => one.distance)).toFixed(3)}. Beyond ${drift[0]!.threshold.toFixed(3)}, where chance alone would bring some ${expected} of ${drift.length}, are ${moved.length}: ${moved.map(({ id, distance }) => `${id} ${distance.toFixed(3)}`).join(', ')}. A set falls away where its values cannot give the past, so some of these may be told by it.\n`,
    'Slopes, which 2022 says nothing about:\n',
    ...tableOf(head, slopes.map(row)),
    '\nEverything else:\n',
    ...tableOf(head, drift.filter((one) => !slopes.includes(one)).map(row)),
  ]
}

function tieTable({ accepted }: Fit): string[] {
  const rows = tiesOf(accepted).map(({ level, parameter, correlation }) => [
    level,
    parameter,
    correlation.toFixed(2),
  ])
  return [
    'Levels that make up for what was drawn: the past tells the two together, not each. And no figure up to 2023 tells how load acts on leaving and sickness, or vacancies on applicants: load acts from 2023 on. Results after 2030 are a range over these.\n',
    ...tableOf(['level', 'makes up for', 'correlation'], rows),
  ]
}

function missLines({ runs, accepted, aims, sets }: Fit): string[] {
  const misses = missesOf(runs, accepted, aims)
  const left = misses.reduce((sum, count) => sum + count, 0)
  const parts = TARGETS.flatMap(({ name }, k) => (misses[k]! > 0 ? [`${name} ${misses[k]}`] : []))
  if (left === 0) return ['None: every set has one.']
  return [
    `${left} of ${sets.sets.length}, by the target that their best run missed most: ${parts.join(', ')}. The search for levels within their spreads was given up there; most lie beyond what any would give.`,
  ]
}

function short(x: number): string {
  return String(Number(x.toPrecision(3)))
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
