/** A scenario as a file on the reader's own computer: nothing is sent, and nothing in a file is ever carried out. */
import { differencesOf, isLink, nameOfTitle, type Scenario } from '../../engine/index.ts'
import { readJson } from './json.ts'
import { openLink } from './link.ts'
import { checked, type Opened, type Trouble } from './opened.ts'

/** The part of a browser's File that is needed to open it. */
export interface Readable {
  readonly size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/** A scenario as its file: the shortest that means the same, as in the folder `scenarios`. */
export function fileTextOf(scenario: Scenario): string {
  return `${JSON.stringify(differencesOf(scenario), null, 2)}\n`
}

/** The name of the file, from the title. */
export function fileNameOf(scenario: Scenario): string {
  return `${nameOfTitle(scenario.title)}.json`
}

/** Has the browser save the scenario. */
export function saveFile(scenario: Scenario): void {
  const address = URL.createObjectURL(new Blob([fileTextOf(scenario)], { type: 'application/json' }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = fileNameOf(scenario)
  anchor.click()
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/**
 * Opens a scenario file, a file that holds a link, or a result whose first lines say of which scenario it is.
 * What is larger than a megabyte is not read; of a large result only the start is.
 */
export async function openFile(file: Readable): Promise<Opened> {
  try {
    if (file.size === 0) return { trouble: { kind: 'empty' } }
    if (file.size > MOST_BYTES && !(await startOf(file, MARK_BYTES)).startsWith(STAMP))
      return { trouble: { kind: 'tooLarge', bytes: file.size } }
    return await openText(await startOf(file, MOST_BYTES))
  } catch (error) {
    return { trouble: { kind: error instanceof TypeError ? 'notText' : 'unreadable' } }
  }
}

/** Opens what a file says. */
export async function openText(text: string): Promise<Opened> {
  if (text.startsWith(STAMP)) return openResult(text)
  if (text.trim() === '') return { trouble: { kind: 'empty' } }
  if (isLink(text)) return openLink(text)
  const json = await readJson(text)
  return 'trouble' in json ? json : checked(json.value, 'file')
}

/** What stands before the JSON in the first lines of a result. */
const STAMP = '# kraamsim '
const MOST_BYTES = 1_000_000
/** A stamp, and perhaps the mark of UTF-8 that a spreadsheet puts before it. */
const MARK_BYTES = STAMP.length + 3

/**
 * The text at the start of a file.
 * @throws TypeError when it is no text
 */
async function startOf(file: Readable, most: number): Promise<string> {
  const bytes = await file.slice(0, most).arrayBuffer()
  // A letter that is cut through at the end is left out.
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: file.size > most })
}

/** The last stamp: of a comparison the first is what was compared with. */
async function openResult(text: string): Promise<Opened> {
  const lines = text.split(/\r?\n/)
  const end = lines.findIndex((line) => !line.startsWith(STAMP))
  const stamp = lines.slice(0, end === -1 ? undefined : end).at(-1) ?? ''
  const json = await readJson(stamp.slice(STAMP.length))
  const noScenario: Trouble = { kind: 'noScenario' }
  if ('trouble' in json || typeof json.value !== 'object' || json.value === null)
    return { trouble: noScenario }
  const scenario = Object.getOwnPropertyDescriptor(json.value, 'scenario')?.value as unknown
  return scenario === undefined ? { trouble: noScenario } : checked(scenario, 'file')
}
