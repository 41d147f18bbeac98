/** From checked scenarios to a result on stdout or in a file, with progress, and a sentence when it is stopped. */
import type { Named, Per } from '../index.ts'
import { fold, sharedJobsOf } from '../index.ts'
import type { Simulating } from './arguments.ts'
import { outFaults, writeBeside, writeFileWith, writeOut } from './files.ts'
import { csvOf, type Sheet, writeXlsx } from './formats.ts'
import { runExperiment } from './node.ts'
import type { Progress } from './progress.ts'
import { follow } from './progress.ts'
import { Refusal } from './refusal.ts'
import { rosterRemarks } from './rosters.ts'
import type { Reading, Study } from './studies.ts'

/** The same result in every form that can be asked for. */
export interface Telling {
  sheet(): Sheet
  json(): Iterable<string>
  table(): Iterable<string>
}

/** Says who hears remarks and what stops the work. */
export interface Attention {
  readonly signal: AbortSignal
  /** Told what is accepted but should be known. */
  readonly remark: (line: string) => void
}

/** The period of a result: what the call says, else the stamp of a result that is run again, else years. */
export function perOf({ per, format }: Simulating, studies: readonly Study[]): Per {
  const told = studies.find((study) => study.told)?.told
  return per ?? (format === 'table' ? 'year' : (told?.per ?? 'year'))
}

/**
 * Lets through what can be run, after its remarks.
 * @param more faults and remarks that only this command has
 * @throws Refusal with everything that is wrong
 */
export async function admit(
  { faults, remarks }: Reading,
  { out, files }: Simulating,
  more: Omit<Reading, 'studies'>,
  { remark }: Attention,
): Promise<void> {
  const wrong = [...faults, ...more.faults, ...(out === undefined ? [] : await outFaults(out, files))]
  if (wrong.length > 0) throw new Refusal(wrong)
  for (const line of [...remarks, ...more.remarks]) remark(line)
}

/**
 * Runs scenarios and writes what is to be told of them, once all are done.
 * @throws Error with how far it came when it is stopped
 */
export async function carryOut(
  studies: readonly Study[],
  call: Simulating & { readonly per: Per },
  { signal, remark }: Attention,
  tell: (runs: readonly Named[]) => Telling,
): Promise<void> {
  const progress = await follow(sharedJobsOf(studies.map(({ scenario }) => scenario)).length)
  try {
    const runs = await runAll(studies, call, progress, signal)
    progress.end()
    for (const line of rosterRemarks(runs)) remark(line)
    await write(tell(runs), call, signal)
  } catch (error) {
    progress.end()
    throw signal.aborted ? new Error(stopped(progress, call.out), { cause: error }) : error
  }
}

async function runAll(
  studies: readonly Study[],
  { per, workers }: Simulating & { readonly per: Per },
  progress: Progress,
  signal: AbortSignal,
): Promise<Named[]> {
  const scenarios = studies.map(({ scenario }) => scenario)
  const onProgress = (share: number): void => progress.advance(share)
  const parts = await runExperiment(scenarios, per, { workers, signal, onProgress })
  signal.throwIfAborted()
  return studies.map(({ name, scenario }, at) => ({ name, result: fold(scenario, per, parts[at] ?? []) }))
}

async function write(telling: Telling, { format, out }: Simulating, signal: AbortSignal): Promise<void> {
  const text = (): Iterable<string> =>
    format === 'json' ? telling.json() : format === 'table' ? telling.table() : csvOf(telling.sheet())
  if (out === undefined) return writeOut(text(), signal)
  await writeBeside(out, (aside) =>
    format === 'xlsx' ? writeXlsx(aside, telling.sheet(), signal) : writeFileWith(aside, text(), signal),
  )
}

function stopped({ done, total }: Progress, out: string | undefined): string {
  const left = done === total && out === undefined ? 'the result is not whole' : 'nothing written'
  return `stopped after ${done} of ${total} jobs; ${left}`
}
