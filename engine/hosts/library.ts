/** The command `library`: runs scenarios that come with kraamsim and keeps a digest of each beside it, and a forecast. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  askedFileOf,
  DATA_VERSION,
  digestOf,
  fold,
  forecastLines,
  type Result,
  type Scenario,
  scenarioHash,
  sharedJobsOf,
  structureLines,
  STRUCTURES,
  underStructure,
} from '../index.ts'
import type { LibraryCall } from './arguments.ts'
import type { Attention } from './carryOut.ts'
import { writeBeside, writeFileWith } from './files.ts'
import { runExperiment } from './node.ts'
import { follow } from './progress.ts'
import { type Question, readQuestions, scenariosIn } from './questionFile.ts'
import { Refusal } from './refusal.ts'
import { listScenarios } from './scenarioList.ts'
import { readStudies, type Study } from './studies.ts'

/** The scenario that the others are compared with. */
const BASE = 'basispad'

/**
 * Scenarios whose results are kept for every region: 3 MB and a minute of computing each, so not all. Of others that
 * questions ask for the figures of the nation are kept; the page computes the rest when it is chosen.
 */
export const KEPT: readonly string[] = [
  BASE,
  'allesSamen',
  'eigenBijdrageAfgeschaft',
  'eigenBijdrageLageInkomens',
  'klimOveral',
  'koersKabinet',
  'kraamcentra',
  'meerMboPlaatsen',
  'oproep2025',
]

/** The questions of the page, from the folder of the scenarios. */
const QUESTIONS = '../playground/questions/questions.json'

/**
 * Computes the library and writes `results/NAME.csv` for each scenario that is kept, once all are done.
 * @param folder where the scenarios stand
 * @throws Refusal when one of them is wrong or missing
 */
export async function computeLibrary(folder: URL, call: LibraryCall, attention: Attention): Promise<void> {
  const questions = await readQuestions(new URL(QUESTIONS, folder))
  const wanted = [...new Set([...KEPT, ...scenariosIn(questions)])]
  const listed = (await listScenarios(folder)).filter(({ file }) =>
    wanted.some((name) => file === fileOf(name)),
  )
  const files = listed.map(({ file }) => join(fileURLToPath(folder), '..', file))
  const { studies, faults, remarks } = await readStudies(files, {})
  const base = studies.findIndex(({ name }) => name === BASE)
  const missing = wanted
    .filter((name) => !listed.some(({ file }) => file === fileOf(name)))
    .map((name) => `${fileOf(name)} is missing; its results are to be kept`)
  if (faults.length + missing.length > 0) throw new Refusal([...faults, ...missing])
  for (const line of remarks) attention.remark(line)
  const scenarios = studies.map(({ scenario }) => scenario)
  const structures = STRUCTURES.map((structure) => underStructure(scenarios[base]!, structure))
  const results = await run([...scenarios, ...structures], call, attention.signal)
  const out = join(fileURLToPath(folder), 'results')
  await mkdir(out, { recursive: true })
  for (const [name, lines] of filesOf(studies, base, results, questions))
    await writeBeside(join(out, `${name}.csv`), (aside) =>
      writeFileWith(aside, ended(lines), attention.signal),
    )
}

/** The name and lines of every file: digests, answers, the basispad under other structures, and its forecast, which stays. */
function* filesOf(
  studies: readonly Study[],
  base: number,
  results: readonly Result[],
  questions: readonly Question[],
): Generator<readonly [string, Iterable<string>]> {
  for (const [at, { name }] of studies.entries()) {
    const extent = KEPT.includes(name) ? 'places' : 'nation'
    yield [name, digestOf(name, results[at]!, at === base ? undefined : results[base], extent)]
  }
  const hashes = Object.fromEntries(studies.map(({ name, scenario }) => [name, scenarioHash(scenario)]))
  const byName = new Map(studies.map(({ name }, at) => [name, results[at]!]))
  yield ['questions', askedFileOf(questions, byName, BASE, hashes)]
  yield ['structures', structureLines(results.slice(studies.length))]
  yield [`forecast-${DATA_VERSION}`, forecastLines(BASE, results[base]!)]
}

function fileOf(name: string): string {
  return `scenarios/${name}.json`
}

async function run(scenarios: readonly Scenario[], { workers }: LibraryCall, signal: AbortSignal) {
  const progress = await follow(sharedJobsOf(scenarios).length)
  try {
    const onProgress = (share: number): void => progress.advance(share)
    const parts = await runExperiment(scenarios, 'year', { workers, signal, onProgress })
    return scenarios.map((scenario, at) => fold(scenario, 'year', parts[at] ?? []))
  } finally {
    progress.end()
  }
}

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`
}
