/** `npm run bench`: the kernel against C++, SimPy and npm peers, the model against a skeleton; a table and a JSON file. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { holds, queues } from './kernel.ts'
import { growth, national, phases } from './model.ts'
import type { Section } from './table.ts'
import { tableOf } from './table.ts'

const OUT = 'dist/bench/bench.json'
const SECTIONS = { queue: queues, hold: holds, national, growth, phases } as const

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '7' } },
  allowPositionals: true,
})
const names = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]
const unknown = positionals.filter((name) => !names.some((known) => known === name))
const rounds = Number(values.rounds)
if (unknown.length > 0 || !(Number.isInteger(rounds) && rounds >= 1)) {
  console.error(`call: npm run bench -- [${names.join('|')}]... [--rounds N], N at least 1`)
  process.exit(2)
}
const chosen = names.filter((name) => positionals.length === 0 || positionals.includes(name))
const sections: Section[] = []
for (const name of chosen) {
  const section = SECTIONS[name](rounds)
  sections.push(section)
  console.log(tableOf(section))
}
mkdirSync('dist/bench', { recursive: true })
writeFileSync(OUT, `${JSON.stringify({ node: process.version, rounds, sections }, null, 2)}\n`)
console.log(`Written: ${OUT}`)
