/** Words around the figures of questions. */
import { inBoth } from './index.ts'

/** What there is not more or less of, by unit, where that is not the unit itself. */
type Nouns = Readonly<Record<string, string | undefined>>

const NOUNS: Nouns = { hours: 'uren', fte: 'fte' }
const ENGLISH_NOUNS: Nouns = { hours: 'hours', fte: 'fte' }

export const toldWords = inBoth(
  {
    nation: 'Nederland',
    unknown: 'onbekend',
    nouns: NOUNS,
    more: 'meer',
    fewer: 'minder',
    less: 'minder',
    barely: (how: string, noun: string | undefined) => `nauwelijks ${how}${noun ? ` ${noun}` : ''}`,
    same: (noun: string | undefined) => `niet aantoonbaar meer of minder${noun ? ` ${noun}` : ''}`,
  },
  {
    nation: 'the Netherlands',
    unknown: 'unknown',
    nouns: ENGLISH_NOUNS,
    more: 'more',
    fewer: 'fewer',
    less: 'less',
    barely: (how, noun) => `hardly ${how}${noun ? ` ${noun}` : ''}`,
    same: (noun) => `not demonstrably more or less${noun ? ` ${noun}` : ''}`,
  },
)
