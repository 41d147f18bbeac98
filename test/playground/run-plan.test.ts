/** The order of the work, and which worker does what. */
import { expect, test } from 'vitest'
import { checkScenario, clustersOf, type Scenario } from '../../engine/index.ts'
import { choose, type Known, NOTHING, planOf, type Question, type Task } from '../../playground/run/plan.ts'

function scenarioOf(rest: object): Scenario {
  const checked = checkScenario({ replications: 30, ...rest })
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

const FREE = { policy: 'eigenBijdrage', from: '2027-01-01', levers: { euroPerHour: 0 } }
const base = scenarioOf({})
const question: Question = { base, variant: scenarioOf({ measures: [FREE] }), place: 'CR17' }
const UTRECHT = clustersOf(base).findIndex(({ regions }) => regions.includes('CR17'))
const runs = (tasks: readonly Task[]) => tasks.map(({ cluster, replication }) => `${cluster}/${replication}`)
const knowing = (known: Partial<Known>): Known => ({ ...NOTHING, ...known })

test('every part of both scenarios is asked for exactly once', () => {
  for (const place of ['CR17', 'CR02', 'NL']) {
    const parts = planOf({ ...question, place }, NOTHING).flatMap(({ cluster, replication, wants }) =>
      wants.map((which) => `${which} ${cluster}/${replication}`),
    )
    expect(parts.length).toBe(25 * 30 * 2)
    expect(new Set(parts).size).toBe(parts.length)
  }
})

test('first the place once, then up to twenty times, then the nation by replication, the largest first', () => {
  const tasks = planOf(question, NOTHING)
  expect(runs(tasks.slice(0, 21))).toEqual(
    [0, ...Array.from({ length: 20 }, (_, at) => at)].map((replication) => `${UTRECHT}/${replication}`),
  )
  expect(tasks.slice(0, 3).map(({ wants }) => wants)).toEqual([
    ['basispad'],
    ['variant'],
    ['basispad', 'variant'],
  ])
  const nation = tasks.slice(21)
  expect(nation.slice(0, 24).every(({ replication }) => replication === 0)).toBe(true)
  expect(nation[24]!.replication).toBe(1)
  const works = nation.slice(0, 24).map(({ work }) => work)
  expect(works).toEqual(works.toSorted((a, b) => b - a))
  expect(nation.filter(({ cluster }) => cluster === UTRECHT).map(({ replication }) => replication)).toEqual([
    20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
  ])
})

test('the nation goes replication by replication over all clusters', () => {
  const tasks = planOf({ ...question, place: 'NL' }, NOTHING)
  expect(tasks.map(({ replication }) => replication)).toEqual(
    Array.from({ length: 30 }, (_, replication) => new Array<number>(25).fill(replication)).flat(),
  )
})

test('what is known is not asked again, and a variant that is the basispad is not run', () => {
  const has: Known['has'] = (which, cluster) => which === 'basispad' || cluster === UTRECHT
  const rest = planOf(question, knowing({ has }))
  expect(rest.every(({ cluster, wants }) => cluster !== UTRECHT && wants.join() === 'variant')).toBe(true)
  const same = planOf({ ...question, variant: base }, knowing({ isSame: () => true }))
  expect(same.every(({ wants }) => wants.join() === 'basispad')).toBe(true)
})

test('a place that is known but not ready for new variants is made ready after its own replications', () => {
  const tasks = planOf(question, knowing({ has: (which) => which === 'basispad', hasYears: false }))
  expect(tasks[20]).toMatchObject({ cluster: UTRECHT, wants: [], keepsYears: true })
})

test('a scenario of some regions asks for their clusters only, and a place outside them for none first', () => {
  const variant = scenarioOf({ regions: ['CR22', 'CR32'] })
  const tasks = planOf({ base: variant, variant, place: 'CR17' }, NOTHING)
  expect(new Set(tasks.map(({ cluster }) => cluster)).size).toBe(2)
  expect(tasks[0]!.replication).toBe(0)
})

test('a later start is less work; other assumptions are all of it again', () => {
  const work = (variant: Scenario) =>
    planOf({ ...question, variant }, NOTHING).reduce((sum, task) => sum + task.work, 0)
  const [early, late] = ['2024-01-01', '2033-01-01'].map((from) =>
    scenarioOf({ measures: [{ ...FREE, from }] }),
  )
  expect(work(late!)).toBeLessThan(work(early!))
  expect(work(scenarioOf({ seed: 'other' }))).toBeGreaterThan(work(early!))
})

test('a worker takes what it has a head start in, then what nobody has, and idles only for the first picture', () => {
  const [first] = planOf(question, knowing({ has: (which) => which === 'basispad' }))
  const tasks = planOf(question, NOTHING).slice(2, 5)
  const homes = new Map([
    [tasks[0], 1],
    [tasks[1], 2],
  ])
  const homeOf = (task: Task) => homes.get(task)
  expect([1, 2, 3].map((worker) => choose(tasks, worker, homeOf))).toEqual([0, 1, 2])
  expect(choose(tasks.slice(0, 2), 3, homeOf)).toBe(0)
  expect(choose([first!], 3, () => 1)).toBe(-1)
  expect(choose([first!, ...tasks], 3, () => 1)).toBe(1)
})
