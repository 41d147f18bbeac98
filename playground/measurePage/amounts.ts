/** Amounts of levers and parameters as a table says them: with their unit, choices by name. */
import type { Parameter, Policy } from '../../engine/index.ts'
import { type Limits, type Unit, written } from '../measures/amount.ts'
import { FIRST_DAY } from '../measures/change.ts'
import { choicesOf } from '../measures/choices.ts'
import { dayOf } from '../measures/timing.ts'
import { CHOICES } from '../words/choices.ts'
import type { Language } from '../words/index.ts'
import { measureWords } from '../words/measures.ts'
import { NUMBERS, withUnit } from '../words/numbers.ts'
import type { Effect } from './facts.ts'

/** What a row of the table says of an effect. */
export interface EffectTexts {
  readonly proposed: string
  readonly basispad: string
  readonly becomes: string
  readonly limits: string
  readonly studied: string
}

/** The figures of an effect in words. */
export function textsOf(effect: Effect, policy: Policy, language: Language): EffectTexts {
  const { of, on, lever } = effect
  const ofLever = { ...of, choices: of.unit === 'choice' ? choicesOf(policy, lever) : [] }
  return {
    proposed: amountOf(of.proposed, ofLever, language),
    basispad: amountOf(effect.basispad, on, language),
    becomes: amountOf(effect.becomes, on, language),
    limits: rangeOf(of.limits, ofLever, language),
    studied: rangeOf(of.studied, ofLever, language),
  }
}

/** The day on which a measure begins that was just switched on. */
export function firstDayIn(language: Language): string {
  const { day, month, year } = dayOf(FIRST_DAY)
  const words = measureWords[language]
  return words.day(day, words.months[month - 1] ?? '', year)
}

type Counted = Pick<Parameter, 'unit' | 'choices'>

function amountOf(value: number, counted: Counted, language: Language): string {
  return counted.unit === 'choice'
    ? choiceOf(value, counted, language)
    : withUnit(written(value, counted.unit, language), behind(counted.unit, language))
}

/** Both ends with the unit behind the second, or all choices between them. */
function rangeOf([low, high]: Limits, counted: Counted, language: Language): string {
  if (counted.unit === 'choice')
    return Array.from({ length: high - low + 1 }, (_, i) => choiceOf(low + i, counted, language)).join('; ')
  const text = NUMBERS[language].range(low, high, (x) => written(x, counted.unit, language))
  return withUnit(text, behind(counted.unit, language))
}

function choiceOf(value: number, { choices = [] }: Counted, language: Language): string {
  const name = choices[value] ?? String(value)
  return CHOICES[language][name] ?? name
}

/** A ratio needs no word: what it is compared with stands beside it. */
function behind(unit: Unit, language: Language): string {
  return unit === 'ratio' ? '' : measureWords[language].behind[unit]
}
