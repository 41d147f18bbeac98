/** What the map and the ranked list say of regions. */
import { expect, test } from 'vitest'
import { checkScenario, type Difference, fold, jobsOf, REGIONS, runJob } from '../../engine/index.ts'
import { SHORT_NAMES } from '../../playground/map/codes.ts'
import { TILES } from '../../playground/map/drawing.ts'
import { figuresOf, type Question, ranked, shownIn } from '../../playground/map/figures.ts'
import { folded } from '../../playground/map/fold.ts'
import {
  isNearlyGrey,
  regionNotes,
  regionTitle,
  spokenFigure,
  toldFigure,
} from '../../playground/map/message.ts'
import { colourDomain, holder, scaleOf } from '../../playground/map/scale.ts'
import { walk } from '../../playground/map/walk.ts'
import type { Outcomes } from '../../playground/outcomes.ts'
import { outcomesOf } from '../../playground/run/outcomes.ts'
import basispad from '../../scenarios/basispad.json'

const CHANGE: Question = { indicator: 'belowFloor.share', year: 2027, shows: 'change' }

/** Outcomes with one difference for every region, of its place in the table; undefined leaves a region out. */
function outcomesWith(
  differenceOf: (i: number) => Pick<Difference, 'difference' | 'verdict'> | undefined,
): Outcomes {
  const at = (place: string) => REGIONS.findIndex(({ code }) => code === place)
  return {
    years: [2027],
    isVariant: true,
    isLibrary: false,
    replicationsOf: (place) => (differenceOf(at(place)) ? 20 : 0),
    resultsOf: () => undefined,
    levels: () => [],
    changes: (_, place) => {
      const known = differenceOf(at(place))
      if (!known) return []
      const around = (half: number) => (known.difference ?? 0) + half
      return [
        {
          n: 20,
          baseMean: 0.2,
          mean: around(0.2),
          ciLow: around(-0.01),
          ciHigh: around(0.01),
          low: null,
          high: null,
          lowLuck: around(-0.02),
          highLuck: around(0.02),
          above: 0.5,
          below: 0.5,
          correlation: 0.5,
          ...known,
        },
      ]
    },
  }
}

const better = (difference: number) => ({ difference: -difference, verdict: 'better' as const })
const worse = (difference: number) => ({ difference, verdict: 'worse' as const })
const same = { difference: 0.004, verdict: 'not distinguishable' as const }
const figures = (differenceOf: Parameters<typeof outcomesWith>[0]) =>
  figuresOf(outcomesWith(differenceOf), CHANGE)
const titleOf = (differenceOf: Parameters<typeof outcomesWith>[0]) =>
  regionTitle(figures(differenceOf), CHANGE, 'nl')

test('the title counts only regions that can be told apart', () => {
  expect(titleOf((i) => (i < 22 ? better(0.05) : same))).toBe('22 regio’s beter, 18 niet te onderscheiden')
  expect(titleOf((i) => (i < 22 ? better(0.05) : i < 25 ? worse(0.02) : same))).toBe(
    '22 regio’s beter, 3 slechter, 15 niet te onderscheiden',
  )
  expect(titleOf(() => worse(0.01))).toBe('In alle 40 regio’s slechter dan het basispad')
  expect(titleOf((i) => (i < 12 ? better(0.05) : undefined))).toBe(
    'In alle 12 regio’s beter dan het basispad',
  )
  expect(titleOf(() => undefined)).toBe('Nog geen regio doorgerekend')
})

test('a map with no more colour than chance gives says that regions are not distinguishable', () => {
  expect(titleOf(() => same)).toBe('In geen van 40 regio’s verschil te onderscheiden')
  expect(titleOf((i) => (i < 4 ? better(0.05) : same))).toBe('In 36 van de 40 regio’s niet te onderscheiden')
  expect(
    isNearlyGrey(
      figures((i) => (i < 4 ? better(0.05) : same)),
      CHANGE,
    ),
  ).toBe(true)
  expect(
    isNearlyGrey(
      figures((i) => (i < 5 ? better(0.05) : same)),
      CHANGE,
    ),
  ).toBe(false)
})

test('for a share that should fall, less is better: on top of the list and in the colours of better', () => {
  const shown = figures((i) => (i === 0 ? better(0.08) : i === 1 ? worse(0.03) : same))
  const scale = scaleOf(CHANGE, colourDomain([-0.08, 0.03, 0.004], 'change'))
  const fillOf = (code: string) => scale.shadeOf(shown.find((figure) => figure.code === code)!)?.fill
  expect(ranked(shown, CHANGE)[0]?.code).toBe('CR01')
  expect(ranked(shown, CHANGE).at(-1)?.code).toBe('CR02')
  expect([fillOf('CR01'), fillOf('CR02'), fillOf('CR03')]).toEqual([
    'var(--div-7)',
    'var(--div-2)',
    'var(--div-4)',
  ])
})

test('what cannot be told apart is grey however large; what can is never grey however small', () => {
  const shown = figures((i) => (i === 0 ? { ...same, difference: 0.1 } : better(0.0001)))
  const scale = scaleOf(CHANGE, colourDomain([0.1, -0.0001], 'change'))
  const fills = new Set(shown.map((figure) => `${figure.code === 'CR01'} ${scale.shadeOf(figure)?.fill}`))
  expect([...fills].sort()).toEqual(['false var(--div-5)', 'true var(--div-4)'])
})

test('a region that was not calculated has no colour and says so', () => {
  const shown = figures((i) => (i === 0 ? undefined : same))
  const missing = shown.find(({ code }) => code === 'CR01')!
  expect(scaleOf(CHANGE, [-1, 1]).shadeOf(missing)).toBeUndefined()
  expect(spokenFigure(missing, CHANGE, 'nl')).toBe('Oost-Groningen: nog niet doorgerekend')
})

test('a figure that is not distinguishable is told as such before its number', () => {
  const figure = figures(() => same).find(({ code }) => code === 'CR31')!
  expect(toldFigure(figure, CHANGE, 'nl')).toEqual({
    name: 'Zeeuwsch-Vlaanderen',
    value: 'niet te onderscheiden',
    rest: 'gemiddeld +0,4\u00a0procentpunt, bij 80% van de doorrekeningen \u22121,6 tot +2,4, weinig geboorten, onzeker',
  })
})

test('an indicator without a better side is higher or lower, never better', () => {
  const question: Question = { ...CHANGE, indicator: 'meanAge' }
  const different = figuresOf(
    outcomesWith(() => ({ difference: -0.2, verdict: 'different' })),
    question,
  )
  expect(regionTitle(different, question, 'nl')).toBe('In alle 40 regio’s lager dan het basispad')
  expect(regionTitle(different, question, 'en')).toBe('All 40 regions lower than the baseline')
})

test('colours hold still while values move within them, and start afresh for another question', () => {
  const hold = holder()
  expect(hold('a', colourDomain([0.08], 'change'))).toEqual([-0.1, 0.1])
  expect(hold('a', colourDomain([0.045], 'change'))).toEqual([-0.1, 0.1])
  expect(hold('a', colourDomain([0.012], 'change'))).toEqual([-0.02, 0.02])
  expect(hold('a', colourDomain([0.3], 'change'))).toEqual([-0.5, 0.5])
  expect(hold('b', colourDomain([0.3], 'change'))).toEqual([-0.5, 0.5])
})

test('levels of any range get at most five classes', () => {
  for (const [low, high] of [
    [0.12, 0.31],
    [340, 14_100],
    [5, 5],
    [0, 1e-4],
    [0.8, 1.21],
  ] as const) {
    const scale = scaleOf({ ...CHANGE, shows: 'basispad' }, [low, high])
    expect(scale.shades.length).toBe(scale.breaks.length + 1)
    expect(scale.shades.length).toBeLessThanOrEqual(5)
    expect(new Set(scale.shades.map(({ fill }) => fill)).size).toBe(scale.shades.length)
  }
})

test('the folded list shows both ends and always the chosen region', () => {
  const known = ranked(
    figures((i) => better(i / 1000)),
    CHANGE,
  )
  const chosen = known[20]!.code
  const { top, between, bottom } = folded(known, chosen)
  expect([top.length, between.length, bottom.length]).toEqual([8, 24, 8])
  expect(bottom[0]?.code).toBe(chosen)
  expect(folded(known, 'NL').between).toHaveLength(25)
  expect(folded(known.slice(0, 16), 'NL').top).toHaveLength(16)
})

test('arrow keys reach every tile from every other, and back away from an edge', () => {
  const reached = new Set(['CR17'])
  for (const code of reached)
    for (const way of ['Up', 'Right', 'Down', 'Left']) reached.add(walk(TILES.shapes, code, `Arrow${way}`))
  expect(reached.size).toBe(40)
  expect(walk(TILES.shapes, 'CR17', 'ArrowRight')).toBe('CR13')
  expect(walk(TILES.shapes, 'CR39', 'ArrowDown')).toBe('CR39')
  expect(walk(TILES.shapes, 'CR17', 'End')).toBe('CR40')
})

test('every region has a tile of its own and a short name of two to four letters', () => {
  expect(new Set(TILES.shapes.map(({ path }) => path)).size).toBe(40)
  expect(new Set(Object.values(SHORT_NAMES)).size).toBe(40)
  for (const { code } of REGIONS) expect(SHORT_NAMES[code]).toMatch(/^[\w/]{2,4}$/)
})

test('without a variant the map shows the basispad, with its range, and other regions wait', () => {
  const outcomes = zaanstreek()
  const question: Question = { indicator: 'hoursDelivered', year: 2026, shows: shownIn(outcomes, 'change') }
  const shown = figuresOf(outcomes, question)
  const known = ranked(shown, question)
  expect(question.shows).toBe('basispad')
  expect(known.map(({ code }) => code)).toEqual(['CR22'])
  expect(known[0]!.intervalOf).toBe('mean')
  expect(regionTitle(shown, question, 'nl')).toMatch(/^Zaanstreek: \d+,\d\u00a0uur$/)
  expect(regionNotes(shown, question, 'nl').join(' ')).toMatch(
    /95%-interval .* 3 doorrekeningen per regio; 1 van de 40/,
  )
})

test('no title is longer than two lines of a phone', () => {
  const titles = [1, 5, 12, 20].flatMap((plus) =>
    [1, 5, 19].map((minus) =>
      titleOf((i) => (i < plus ? better(0.05) : i < plus + minus ? worse(0.05) : same)),
    ),
  )
  expect(Math.max(...titles.map(({ length }) => length))).toBeLessThanOrEqual(56)
})

/** Three real replications of one region, of the central values. */
function zaanstreek(): Outcomes {
  const short = { end: '2028-01-01', replications: 3, regions: ['CR22'], assumptions: 'central' }
  const checked = checkScenario({ ...basispad, ...short })
  if (!('scenario' in checked)) throw new RangeError(JSON.stringify(checked.faults))
  const { scenario } = checked
  const result = fold(
    scenario,
    'year',
    jobsOf(scenario).map((job) => runJob(scenario, job, 'year')),
  )
  return outcomesOf([2022, 2023, 2024, 2025, 2026, 2027], false, (place) =>
    place === 'CR22' ? { basispad: result, variant: result } : undefined,
  )
}
