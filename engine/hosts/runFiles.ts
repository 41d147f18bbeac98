/** The command `run`: from files to a result on stdout or in a file. */
import type { Per } from '../index.ts'
import { fold, jobsOf } from '../index.ts'
import type { RunCall } from './arguments.ts'
import { outFaults, writeBeside, writeFileWith, writeOut } from './files.ts'
import type { Finished } from './formats.ts'
import { csvOf, jsonOf, writeXlsx } from './formats.ts'
import { runExperiment } from './node.ts'
import type { Progress } from './progress.ts'
import { follow } from './progress.ts'
import { Refusal } from './refusal.ts'
import type { Study } from './studies.ts'
import { readStudies } from './studies.ts'
import { tableOf } from './table.ts'

/** A call in which nothing is left open. */
type SettledCall = RunCall & { readonly per: Per; readonly replicates: boolean }

/**
 * Runs the scenarios of a call and writes their result, once all of them are done.
 * @param remark told what is accepted but has no study behind it
 * @throws Refusal when a file is wrong, before anything is run; Error with how far it came when `signal` stops it
 */
export async function runFiles(
  given: RunCall,
  signal: AbortSignal,
  remark: (line: string) => void,
): Promise<void> {
  const { studies, faults, remarks } = await readStudies(given.files, given.overrides)
  const call = settled(given, studies)
  const wrong = [...faults, ...(call.out === undefined ? [] : await outFaults(call.out, call.files))]
  if (wrong.length > 0) throw new Refusal(wrong)
  remarks.forEach(remark)
  const jobs = studies.map(({ scenario }) => jobsOf(scenario).length)
  const progress = await follow(jobs.reduce((sum, count) => sum + count, 0))
  try {
    const runs = await runAll(studies, call, progress, signal)
    progress.end()
    await write(runs, call, signal)
  } catch (error) {
    progress.end()
    throw signal.aborted ? new Error(stopped(progress, call.out), { cause: error }) : error
  }
}

/** What the call leaves open follows the stamp of a result, else the usual. */
function settled(call: RunCall, studies: readonly Study[]): SettledCall {
  const told = studies.find((study) => study.told)?.told
  const isTable = call.format === 'table'
  return {
    ...call,
    per: call.per ?? (isTable ? 'year' : (told?.per ?? 'year')),
    replicates: call.replicates ?? (!isTable && (told?.replicates ?? false)),
  }
}

async function runAll(studies: readonly Study[], call: SettledCall, progress: Progress, signal: AbortSignal) {
  const runs: Finished[] = []
  for (const { name, scenario } of studies) {
    const share = 1 / studies.length
    const onProgress = (done: number): void => progress.advance((runs.length + done) * share)
    const parts = await runExperiment(scenario, call.per, { workers: call.workers, signal, onProgress })
    signal.throwIfAborted()
    runs.push({ name, result: fold(scenario, call.per, parts) })
  }
  return runs
}

async function write(runs: readonly Finished[], call: SettledCall, signal: AbortSignal): Promise<void> {
  const { format, out } = call
  if (out === undefined) return writeOut(textOf(runs, call), signal)
  await writeBeside(out, (aside) =>
    format === 'xlsx'
      ? writeXlsx(aside, runs, call, signal)
      : writeFileWith(aside, textOf(runs, call), signal),
  )
}

function textOf(runs: readonly Finished[], { format, replicates, language }: SettledCall): Iterable<string> {
  if (format === 'json') return jsonOf(runs, { replicates })
  if (format === 'table') return tableOf(runs, language, process.stdout.columns)
  return csvOf(runs, { replicates })
}

function stopped({ done, total }: Progress, out: string | undefined): string {
  const left = done === total && out === undefined ? 'the result is not whole' : 'nothing written'
  return `stopped after ${done} of ${total} jobs; ${left}`
}
