/** From the files of a call to checked scenarios: scenario files, links, or results whose first lines are a stamp. */
import { basename } from 'node:path'
import type { Per, Scenario } from '../index.ts'
import { checkScenario, isLink, nameOfTitle, readFragment } from '../index.ts'
import type { Overrides } from './options.ts'
import { readText, STAMP } from './files.ts'
import { readJson } from './places.ts'

/** A scenario that may be run, with the name under which its rows go. */
export interface Study {
  readonly name: string
  readonly file: string
  readonly scenario: Scenario
  /** How the result was told, when the file is one. */
  readonly told?: Told
}

/** What a stamp says besides the scenario. */
export interface Told {
  readonly per: Per
  readonly replicates: boolean
}

/** All that the files hold, and all that is wrong with them; remarks do not stand in the way of a run. */
export interface Reading {
  readonly studies: readonly Study[]
  readonly faults: readonly string[]
  readonly remarks: readonly string[]
}

/** A scenario as it stands in a file, not yet checked; `seen` adds place and file to a sentence on a member. */
interface Draft {
  readonly name: string
  readonly file: string
  readonly value: unknown
  readonly told?: Told
  seen(path: readonly (string | number)[], message: string): string
}

type Drafts = readonly Draft[] | { readonly faults: readonly string[] }

/** Reads and checks files; what the call sets takes the place of what the files say before they are checked. */
export async function readStudies(files: readonly string[], overrides: Overrides): Promise<Reading> {
  const studies: Study[] = []
  const faults: string[] = []
  const remarks: string[] = []
  for (const given of files) {
    const drafts = await readDrafts(given)
    if ('faults' in drafts) faults.push(...drafts.faults)
    else
      for (const draft of drafts) {
        const checked = checkScenario(withOverrides(draft.value, overrides))
        if ('faults' in checked)
          faults.push(...checked.faults.map((fault) => toldAt(fault.path, fault.message, draft, overrides)))
        else {
          const { name, file, told } = draft
          studies.push({ name, file, scenario: checked.scenario, ...(told && { told }) })
          remarks.push(...checked.remarks.map((remark) => `${file}  ${remark}`))
        }
      }
  }
  return { studies, faults: [...faults, ...namesakes(studies), ...mixtures(studies)], remarks }
}

function withOverrides(value: unknown, overrides: Overrides): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? { ...value, ...overrides } : value
}

/** A fault of what the call itself set is shown at its option, not at the line that the option replaced. */
function toldAt(path: readonly (string | number)[], message: string, draft: Draft, overrides: Overrides) {
  const [member = ''] = path
  return Object.hasOwn(overrides, member) ? `--${member}  ${message}` : draft.seen(path, message)
}

async function readDrafts(file: string): Promise<Drafts> {
  if (isLink(file)) return readLink(file)
  const text = await readText(file)
  if (typeof text !== 'string') return { faults: [`${file}  ${text.fault}`] }
  if (text.startsWith(STAMP)) return readStamps(file, text)
  const json = readJson(text)
  if ('faults' in json)
    return { faults: json.faults.map(({ place, message }) => `${file}:${place}  ${message}`) }
  const name = basename(file).replace(/\.json$/, '')
  const seen: Draft['seen'] = (path, message) => `${file}:${json.placeOf(path)}  ${message}`
  return [{ name, file, value: json.value, seen }]
}

/** A link has no places, and takes the name that the page gives to its file; nothing is fetched. */
function readLink(link: string): Drafts {
  const file = 'link'
  const reading = readFragment(link)
  if ('fault' in reading) return { faults: [`${file}  ${reading.message}`] }
  const { title } = { ...(reading.input as Readonly<Record<string, unknown>>) }
  const name = nameOfTitle(typeof title === 'string' ? title : '')
  return [{ name, file, value: reading.input, seen: (_, message) => `${file}  ${message}` }]
}

/** A result says in its first lines, one per scenario, how it came about; its rows are not read. */
function readStamps(file: string, text: string): Drafts {
  const lines = text.split(/\r?\n/)
  const end = lines.findIndex((line) => !line.startsWith(STAMP))
  const drafts: Draft[] = []
  const faults: string[] = []
  for (const [at, line] of lines.slice(0, end === -1 ? undefined : end).entries()) {
    const json = readJson(line.slice(STAMP.length), at + 1, STAMP.length + 1)
    if ('faults' in json) {
      faults.push(...json.faults.map(({ place, message }) => `${file}:${place}  ${message}`))
      continue
    }
    const { name, scenario, per, replicates } = { ...(json.value as Readonly<Record<string, unknown>>) }
    const told: Told = { per: per === 'month' ? per : 'year', replicates: replicates === true }
    const seen: Draft['seen'] = (path, message) =>
      `${file}:${json.placeOf(['scenario', ...path])}  ${message}`
    if (typeof name === 'string') drafts.push({ name, file, value: scenario, told, seen })
    else faults.push(`${file}:${at + 1}:1  the stamp has no name; give a result as run wrote it`)
  }
  return faults.length > 0 ? { faults } : drafts
}

/** One result tells all its scenarios alike. */
function mixtures(studies: readonly Study[]): string[] {
  const [first, ...others] = studies.flatMap(({ file, told }) => (told ? [{ file, ...told }] : []))
  return others.flatMap(({ file, per, replicates }) =>
    first?.per === per && first.replicates === replicates
      ? []
      : [`${file}  is told in another way than ${first?.file}: per ${per}; run them one by one`],
  )
}

/** Rows of two scenarios with one name could not be told apart. */
function namesakes(studies: readonly Study[]): string[] {
  return studies.flatMap(({ name, file }, at) => {
    const first = studies.slice(0, at).find((other) => other.name === name)
    return first ? [`${file}  is named ${name}, as is ${first.file}; rename one of them`] : []
  })
}
