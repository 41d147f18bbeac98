/** The kernel's calendar against std::priority_queue, SimPy and queues from npm, on the same work. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Contender, type Measured, rounds } from './rounds.ts'
import type { Section, Target } from './table.ts'

const CUSTOMERS = '1000000'
const FEW_CUSTOMERS = '100000'
const SIZE = '10000'
const TIMES = '3000000'
const FEW_TIMES = '300000'
const NATIVE = 'test/bench/native'
const REFERENCE = 'C++ std::priority_queue'

/** M/M/10 at 90%. SimPy, simjs and the queues of npm are slow and get fewer customers: the unit is one event. */
export function queues(count: number): Section {
  const contenders: Contender[] = [
    ...reference('queue', CUSTOMERS),
    { name: 'kernel: minute wheel', command: program('queue', 'wheel', CUSTOMERS), isExact: true },
    { name: 'tinyqueue', command: program('queue', 'tinyqueue', FEW_CUSTOMERS) },
    { name: 'heap-js', command: program('queue', 'heap-js', FEW_CUSTOMERS) },
    { name: 'simjs', command: program('simjs', FEW_CUSTOMERS) },
    ...simpy(),
  ]
  const measured = rounds(contenders, count)
  return section('M/M/10 at 90%, for each event', measured, [
    target('kernel over C++, M/M/10', 1.7, measured),
  ])
}

/** Hold at 10,000 waiting events, with exponential and with the model's own times ahead. */
export function holds(count: number): Section {
  const measured = (['exp', 'visit'] as const).map((law) => {
    const contenders: Contender[] = [
      ...reference('hold', SIZE, TIMES, law),
      { name: 'kernel: minute wheel', command: program('hold', 'wheel', SIZE, TIMES, law), isExact: true },
      { name: 'tinyqueue', command: program('hold', 'tinyqueue', SIZE, FEW_TIMES, law) },
      { name: 'heap-js', command: program('hold', 'heap-js', SIZE, FEW_TIMES, law) },
    ]
    return rounds(contenders, count).map((one) => ({ ...one, name: `${one.name}, ${law}` }))
  })
  const [exp, visit] = measured as [Measured[], Measured[]]
  const sections = [exp, visit].map((one, at) =>
    section('', one, [target(`kernel over C++, hold 10^4 ${at === 0 ? 'exp' : 'visit'}`, 0.6, one)]),
  )
  return {
    title: 'Hold at 10^4 waiting events, for each turn',
    columns: sections[0]!.columns,
    rows: sections.flatMap(({ rows }) => rows),
    targets: sections.flatMap(({ targets }) => targets),
  }
}

function program(name: string, ...words: readonly string[]): string[] {
  return ['node', `dist/bench/test/bench/programs/${name}.js`, ...words]
}

/** The program in C++, built when there is a compiler. */
function reference(...words: readonly string[]): Contender[] {
  if (spawnSync('g++', ['--version']).status !== 0) return []
  const binary = join(mkdtempSync(join(tmpdir(), 'kraamsim-bench-')), 'reference')
  const flags = ['-O3', '-march=native', '-std=c++17']
  execFileSync('g++', [...flags, `${NATIVE}/reference.cpp`, '-o', binary])
  return [{ name: REFERENCE, command: [binary, ...words], isExact: true }]
}

function simpy(): Contender[] {
  const python = ['python3', '/usr/bin/python3'].find(
    (one) => spawnSync(one, ['-c', 'import simpy']).status === 0,
  )
  return python ? [{ name: 'SimPy', command: [python, `${NATIVE}/queue.py`, FEW_CUSTOMERS] }] : []
}

function section(title: string, measured: readonly Measured[], targets: readonly Target[]): Section {
  const [first] = measured
  return {
    title,
    columns: ['program', 'ns', 'quartiles', 'ratio'],
    rows: measured.map(({ name, median, quartiles }) => [
      name,
      Math.round(median * 1e9),
      quartiles.map((x) => Math.round(x * 1e9)).join('-'),
      median / first!.median,
    ]),
    targets,
  }
}

function target(name: string, most: number, [cpp, kernel]: readonly Measured[]): Target {
  const ratio = cpp?.name.startsWith(REFERENCE) && kernel ? kernel.median / cpp.median : null
  return { name, most, value: ratio }
}
