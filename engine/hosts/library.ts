/** The command `library`: runs every scenario that comes with kraamsim and keeps a digest of each beside it. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf, fold, sharedJobsOf } from '../index.ts'
import type { LibraryCall } from './arguments.ts'
import type { Attention } from './carryOut.ts'
import { writeBeside, writeFileWith } from './files.ts'
import { runExperiment } from './node.ts'
import { follow } from './progress.ts'
import { Refusal } from './refusal.ts'
import { listScenarios } from './scenarioList.ts'
import { readStudies, type Study } from './studies.ts'

/** The scenario that the others are compared with. */
const BASE = 'basispad'

/**
 * Computes the library and writes `results/NAME.csv` for each of its scenarios, once all are done.
 * @param folder where the scenarios stand
 * @throws Refusal when a scenario is wrong or the basispad is missing
 */
export async function computeLibrary(folder: URL, call: LibraryCall, attention: Attention): Promise<void> {
  const files = (await listScenarios(folder)).map(({ file }) => join(fileURLToPath(folder), '..', file))
  const { studies, faults, remarks } = await readStudies(files, {})
  const base = studies.findIndex(({ name }) => name === BASE)
  const missing = base < 0 ? [`scenarios/${BASE}.json is missing; the others are compared with it`] : []
  if (faults.length + missing.length > 0) throw new Refusal([...faults, ...missing])
  for (const line of remarks) attention.remark(line)
  const results = await run(studies, call, attention.signal)
  const out = join(fileURLToPath(folder), 'results')
  await mkdir(out, { recursive: true })
  for (const [at, { name }] of studies.entries()) {
    const lines = digestOf(name, results[at]!, at === base ? undefined : results[base])
    await writeBeside(join(out, `${name}.csv`), (aside) =>
      writeFileWith(aside, ended(lines), attention.signal),
    )
  }
}

async function run(studies: readonly Study[], { workers }: LibraryCall, signal: AbortSignal) {
  const scenarios = studies.map(({ scenario }) => scenario)
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
