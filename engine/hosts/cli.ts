/** The command line: a call goes in, a result comes out on stdout, sentences on stderr, and a status. */
import { readFileSync } from 'node:fs'
import { listing } from '../declared.ts'
import type { Call, ListName } from './arguments.ts'
import { readCall } from './arguments.ts'
import { backcastFiles } from './backcast.ts'
import { budgetFiles } from './budgetFiles.ts'
import { calibrate } from './calibrate.ts'
import { compareFiles } from './compareFiles.ts'
import { writeOut } from './files.ts'
import { HELP } from './help.ts'
import { computeLibrary } from './library.ts'
import { plain, Refusal } from './refusal.ts'
import { runFiles } from './runFiles.ts'
import { listScenarios } from './scenarioList.ts'
import { storyOf } from './storyFiles.ts'
import { readStudies } from './studies.ts'

const FAILED = 1
const REFUSED = 2

/** From here and from dist/node alike. */
const PACKAGE = new URL('../../package.json', import.meta.url)

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
// A write that fails is told by the write itself; without a listener Node would end before the sentence.
process.stdout.on('error', () => undefined)

try {
  await obey(readCall(process.argv.slice(2)))
} catch (error) {
  if (!isClosedPipe(error)) {
    const lines = error instanceof Refusal ? error.lines : [sentenceOf(error)]
    say(...lines)
    process.exitCode = error instanceof Refusal ? REFUSED : FAILED
  }
}
// A write to a pipe that nobody reads would keep the process waiting.
if (stop.signal.aborted) process.exit()

async function obey(call: Call): Promise<void> {
  if (call.command === 'help') return print(HELP)
  if (call.command === 'version') return print(`kraamsim ${versionOf()}\n`)
  if (call.command === 'list') return print(`${JSON.stringify(await list(call.what), null, 2)}\n`)
  if (call.command === 'check') return check(call.files)
  if (call.command === 'story') return writeOut(await storyOf(call, say), stop.signal)
  const attention = { signal: stop.signal, remark: (line: string): void => say(line) }
  if (call.command === 'library') return computeLibrary(new URL('scenarios/', PACKAGE), call, attention)
  if (call.command === 'calibrate') return calibrate(call, attention)
  if (call.command === 'backcast') return backcastFiles(PACKAGE, call, attention)
  if (call.command === 'run') return runFiles(call, attention)
  return call.command === 'compare' ? compareFiles(call, attention) : budgetFiles(call, attention)
}

async function check(files: readonly string[]): Promise<void> {
  const { studies, faults, remarks } = await readStudies(files, {})
  if (faults.length > 0) throw new Refusal(faults)
  say(...remarks)
  await print(studies.map(({ file, name }) => plain(`${file}  ${name} can be run`) + '\n').join(''))
}

async function list(what: ListName): Promise<unknown> {
  return what === 'scenarios' ? listScenarios(new URL('scenarios/', PACKAGE)) : listing(what)
}

function print(text: string): Promise<void> {
  return writeOut([text], stop.signal)
}

function say(...lines: string[]): void {
  for (const line of lines) process.stderr.write(`${plain(line)}\n`)
}

/** The first signal ends the work in order; should that take too long, or a second one come, it ends anyhow. */
function end(): void {
  if (stop.signal.aborted) process.exit(FAILED)
  stop.abort()
  setTimeout(() => {
    say('stopped; no file is left half-written')
    process.exit(FAILED)
  }, 800).unref()
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Whoever read the result had enough of it, as `head` does. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }
  return version
}
