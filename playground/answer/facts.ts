/** The few facts beside the answer. */
import { type Difference, FEWEST, type IndicatorId, INDICATORS, type Verdict } from '../../engine/index.ts'
import { figureWordsOf } from '../charts/figureWords.ts'
import type { Start } from '../charts/start.ts'
import { isEarly, type Outcomes } from '../outcomes.ts'
import type { View } from '../view.ts'
import { answerWords } from '../words/answer.ts'
import type { Language } from '../words/index.ts'
import { NUMBERS } from '../words/numbers.ts'

/** A line of the list of facts. */
export interface Fact {
  readonly label: string
  readonly value: string
  readonly range?: string | undefined
  readonly tone?: Verdict
}

/** Difference, how often, the first years, the nation: as far as each is known. */
export function factsOf(
  outcomes: Outcomes,
  view: Pick<View, 'indicator' | 'place' | 'year'>,
  starts: readonly Start[],
  language: Language,
): Fact[] {
  const { indicator, place, year } = view
  const words = answerWords[language]
  const figures = figureWordsOf(language, indicator)
  const changes = outcomes.isVariant ? outcomes.changes(indicator, place) : []
  const change = changes[outcomes.years.indexOf(year)]
  const facts: Fact[] = []
  if (change) {
    const { text: value, range, tone } = figures.change(change)
    facts.push({ label: words.difference, value, range, tone })
    facts.push(...howOften(change, indicator, language))
  }
  const early = earlyYear(starts, year)
  const soon = changes[outcomes.years.indexOf(early)]
  if (soon && !isEarly(soon) && soon.verdict !== 'not distinguishable') {
    const { text: value, range, tone } = figures.change(soon)
    facts.push({ label: words.already(early), value, range, tone })
  }
  return [...facts, ...nationFact(outcomes, view, language)]
}

/** In how many of the replications the variant lies on the side it mostly lies on. */
function howOften({ n, above, below, verdict }: Difference, id: IndicatorId, language: Language): Fact[] {
  if (n < FEWEST || above === null || below === null || above + below === 0) return []
  const words = answerWords[language]
  const { whole } = NUMBERS[language]
  const { better } = INDICATORS[id]
  const [goodSide, badSide] = better === 'down' ? [below, above] : [above, below]
  const side = verdict === 'worse' ? 'worse' : 'better'
  const share = side === 'worse' ? badSide : goodSide
  const label =
    better !== 'neither' ? words.betterThan[side] : words.betterThan[above >= below ? 'up' : 'down']
  const some = better !== 'neither' ? share : Math.max(above, below)
  return [{ label, value: words.inSoMany(whole(some * n), whole(n)) }]
}

/** The second year of the first measure, when it comes before the year on screen. */
function earlyYear(starts: readonly Start[], year: number): number {
  const first = Math.floor(Math.min(...starts.map((start) => start.year)))
  return first + 1 < year ? first + 1 : Number.NaN
}

function nationFact(
  outcomes: Outcomes,
  { indicator, place, year }: Pick<View, 'indicator' | 'place' | 'year'>,
  language: Language,
): Fact[] {
  const which = outcomes.isVariant ? 'variant' : 'basispad'
  const band =
    place === 'NL' ? undefined : outcomes.levels(which, indicator, 'NL')[outcomes.years.indexOf(year)]
  if (band?.mean == null) return []
  const figures = figureWordsOf(language, indicator)
  return [
    { label: answerWords[language].nation, value: figures.level(band.mean), range: figures.range(band) },
  ]
}
