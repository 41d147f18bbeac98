/** The call: which command, on which files, with which options; every fault of it is told at once. */
import { fileURLToPath } from 'node:url'
import { type Listing, LISTINGS } from '../declared.ts'
import { type Per, REGIONS } from '../index.ts'
import { chosen, type Language, LANGUAGES, oneOf, type Overrides, parse } from './options.ts'
import { Refusal } from './refusal.ts'
import { type StoryCall, storyCall } from './storyCall.ts'

export type Format = 'csv' | 'json' | 'xlsx' | 'table'

/** What `run` and `compare` have in common. */
export interface Simulating {
  readonly files: readonly string[]
  readonly overrides: Overrides
  readonly workers: number | 'auto'
  /** Undefined when the call does not say: then as in the stamp of the file, else years and means. */
  readonly per: Per | undefined
  readonly format: Format
  readonly out: string | undefined
  readonly language: Language
}

export interface RunCall extends Simulating {
  readonly command: 'run'
  readonly replicates: boolean | undefined
}

/** Scenarios against the first of them. */
export interface AgainstCall extends Simulating {
  readonly command: 'compare' | 'budget'
  /** The year that a table shows. */
  readonly year: string | undefined
}

/** The figures that come along, or those of a file, against the basispad. */
export interface BackcastCall extends Simulating {
  readonly command: 'backcast'
}

export interface LibraryCall {
  readonly command: 'library'
  readonly workers: number | 'auto'
}

export interface CalibrateCall {
  readonly command: 'calibrate'
  readonly workers: number | 'auto'
  /** Drawn sets of assumptions, most waves of runs, and most runs of the search before them. */
  readonly sets: number
  readonly waves: number
  readonly search: number
  /** Replications of the nation that tell how much of an output is chance. */
  readonly repeats: number
  /** Accepted vectors that are run over the nation too, to see how well the sample stands for it. */
  readonly checks: number
  /** Clusters that hold one of these are run; all when absent. */
  readonly regions: readonly string[] | undefined
  /** Folder of admissible.csv and fit.md; where the engine reads them when the call does not say. */
  readonly out: string
}

export type Call =
  | RunCall
  | AgainstCall
  | StoryCall
  | BackcastCall
  | LibraryCall
  | CalibrateCall
  | { readonly command: 'check'; readonly files: readonly string[] }
  | { readonly command: 'list'; readonly what: ListName }
  | { readonly command: 'help' }
  | { readonly command: 'version' }

export type ListName = Listing | 'scenarios'

const LISTS: readonly ListName[] = [...LISTINGS, 'scenarios']

const FORMATS = ['csv', 'json', 'xlsx', 'table'] as const
const COMMANDS = [
  'run',
  'compare',
  'budget',
  'story',
  'backcast',
  'check',
  'list',
  'library',
  'calibrate',
] as const

const SHARED_OPTIONS = {
  replications: { type: 'string' },
  seed: { type: 'string' },
  assumptions: { type: 'string' },
  regions: { type: 'string' },
  workers: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
} as const
const PER = { per: { type: 'string' } } as const
const RUN_OPTIONS = { ...SHARED_OPTIONS, ...PER, replicates: { type: 'boolean' } } as const
/** A budget is by year. */
const BUDGET_OPTIONS = { ...SHARED_OPTIONS, year: { type: 'string' } } as const
const COMPARE_OPTIONS = { ...BUDGET_OPTIONS, ...PER } as const
const CALIBRATE_OPTIONS = {
  sets: { type: 'string' },
  waves: { type: 'string' },
  search: { type: 'string' },
  repeats: { type: 'string' },
  checks: { type: 'string' },
  regions: { type: 'string' },
  workers: { type: 'string' },
  out: { type: 'string' },
} as const
const REGION_CODES: readonly string[] = REGIONS.map(({ code }) => code)
/** Its figures say which regions and periods are run. */
const BACKCAST_OPTIONS = {
  replications: { type: 'string' },
  seed: { type: 'string' },
  workers: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
} as const
const AGAINST = 'a BASE and at least one scenario FILE'

/**
 * Reads the arguments after `kraamsim`.
 * @throws Refusal with a line per fault
 */
export function readCall(argv: readonly string[]): Call {
  const [command, ...rest] = argv
  if (argv.includes('--help') || argv.includes('-h')) return { command: 'help' }
  if (command === '--version') return { command: 'version' }
  if (command === 'run') return runCall(rest)
  if (command === 'compare') return againstCall(command, parse(rest, COMPARE_OPTIONS, AGAINST))
  if (command === 'budget') return againstCall(command, parse(rest, BUDGET_OPTIONS, AGAINST), 'year')
  if (command === 'story') return storyCall(rest)
  if (command === 'backcast') return backcastCall(rest)
  if (command === 'library') return libraryCall(rest)
  if (command === 'calibrate') return calibrateCall(rest)
  if (command === 'check') return { command, files: parse(rest, {}).files }
  if (command === 'list') return { command, what: listName(parse(rest, {}, 'list what').files) }
  if (command === undefined) throw new Refusal(['no command; try: kraamsim --help'])
  throw new Refusal([`${command} is not a command; ${oneOf(command, COMMANDS)}`])
}

function runCall(rest: string[]): RunCall {
  const { files, values } = parse(rest, RUN_OPTIONS)
  const { call, faults } = simulating(files, values)
  const { replicates } = values
  if (call.format === 'table' && replicates)
    faults.push('--format table shows means; for --replicates choose csv, json or xlsx')
  if (faults.length > 0) throw new Refusal(faults)
  return { ...call, command: 'run', replicates }
}

function againstCall(
  command: AgainstCall['command'],
  { files, values }: { files: string[]; values: Given & { readonly year?: string } },
  per?: Per,
): AgainstCall {
  const { call, faults } = simulating(files, { ...values, ...(per && { per }) })
  const { year } = values
  if (year !== undefined && !/^\d{4}$/.test(year))
    faults.push(`--year is ${year}; it must be a year of the scenarios, such as 2030`)
  if (year !== undefined && call.format !== 'table')
    faults.push(`--format ${call.format} holds every period; --year is for --format table`)
  if (faults.length > 0) throw new Refusal(faults)
  return { ...call, command, year }
}

/** Without a file the figures that come along are scored. */
function backcastCall(rest: string[]): BackcastCall {
  const { files, values } = parse(['backcast', ...rest], BACKCAST_OPTIONS)
  const given = files.slice(1)
  const { call, faults } = simulating(given, values)
  if (given.length > 1)
    faults.push(`backcast takes one FILE of figures; leave out ${given.slice(1).join(' ')}`)
  if (faults.length > 0) throw new Refusal(faults)
  return { ...call, command: 'backcast' }
}

/** Everything of the library is run at once, so there is nothing to choose but the threads. */
function libraryCall(args: string[]): LibraryCall {
  const { values, files } = parse(['library', ...args], { workers: { type: 'string' } })
  const { workers, faults } = workersOf(values)
  if (files.length > 1)
    faults.push(`library takes all of scenarios/; leave out ${files.slice(1).join(' ')}, or call run`)
  if (faults.length > 0) throw new Refusal(faults)
  return { command: 'library', workers }
}

/** Options of calibrate that are whole numbers. */
type Counted = 'sets' | 'waves' | 'search' | 'repeats' | 'checks'

/** A whole fit takes 300 sets, so that at least 200 vectors are left; fewer are for a trial. */
function calibrateCall(args: string[]): CalibrateCall {
  const { values, files } = parse(['calibrate', ...args], CALIBRATE_OPTIONS)
  const { workers, faults } = workersOf(values)
  const { regions, out = fileURLToPath(new URL('../../engine/parameters', import.meta.url)) } = values
  const whole = (option: Counted, usual: number, least: number): number => {
    const given = values[option] ?? String(usual)
    if (!/^\d{1,4}$/.test(given) || Number(given) < least)
      faults.push(`--${option} is ${given}; it must be a whole number from ${least} to 9999`)
    return Number(given)
  }
  const call = {
    sets: whole('sets', 300, 2),
    waves: whole('waves', 6, 2),
    search: whole('search', 60, 1),
    repeats: whole('repeats', 6, 2),
    checks: whole('checks', 10, 1),
  }
  const codes = regions?.split(',').map((region) => region.trim())
  for (const code of codes ?? [])
    if (!REGION_CODES.includes(code)) faults.push(`--regions ${code}; ${oneOf(code, REGION_CODES)}`)
  if (files.length > 1) faults.push(`calibrate takes no file; leave out ${files.slice(1).join(' ')}`)
  if (faults.length > 0) throw new Refusal(faults)
  return { command: 'calibrate', workers, ...call, regions: codes, out }
}

type Given = Partial<Readonly<Record<keyof typeof SHARED_OPTIONS | keyof typeof PER, string>>>

/** What two commands share of a call, and its faults. */
function simulating(files: readonly string[], values: Given): { call: Simulating; faults: string[] } {
  const faults: string[] = []
  const choose = <T extends string>(option: keyof Given, names: readonly T[], usual: T): T =>
    chosen(option, values[option] ?? usual, names, faults) ?? usual
  const { out } = values
  const { workers, faults: workerFaults } = workersOf(values)
  faults.push(...workerFaults)
  const call = {
    files,
    overrides: overridesOf(values),
    workers,
    per: values.per === undefined ? undefined : choose('per', ['year', 'month'], 'year'),
    format: choose('format', FORMATS, formatOf(out)),
    out,
    language: choose('language', LANGUAGES, 'nl'),
  } as const
  return { call, faults: [...faults, ...clashes(call)] }
}

function workersOf({ workers = 'auto' }: Pick<Given, 'workers'>) {
  if (workers === 'auto') return { workers, faults: [] as string[] } as const
  const isRight = /^[1-9]\d{0,2}$/.test(workers)
  const faults = isRight ? [] : [`--workers is ${workers}; it must be auto or a whole number from 1 to 999`]
  return { workers: Number(workers), faults }
}

/** Without --format the name of the file to write decides. */
function formatOf(out: string | undefined): Format {
  return FORMATS.find((format) => out?.endsWith(`.${format}`)) ?? 'csv'
}

function clashes({ format, out, per }: Simulating): string[] {
  const faults: string[] = []
  if (format === 'xlsx' && out === undefined)
    faults.push('--format xlsx is no text; say where to write it with --out FILE')
  if (format === 'table' && per === 'month')
    faults.push('--format table shows years; for --per month choose csv, json or xlsx')
  return faults
}

function overridesOf({ replications, seed, assumptions, regions }: Given): Overrides {
  return {
    // What is no number is handed on as it is, so that the scenario check names it.
    ...(replications !== undefined && {
      replications: /^-?\d+(\.\d+)?$/.test(replications) ? Number(replications) : replications,
    }),
    ...(seed !== undefined && { seed }),
    ...(assumptions !== undefined && { assumptions }),
    ...(regions !== undefined && { regions: regions.split(',').map((region) => region.trim()) }),
  }
}

function listName(given: readonly string[]): ListName {
  const what = given.join(' ')
  const found = LISTS.find((name) => name === what)
  if (!found) throw new Refusal([`list ${what} is unknown; ${oneOf(what, LISTS)}`])
  return found
}
