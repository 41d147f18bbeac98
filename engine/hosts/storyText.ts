/** What sentences of a story have in common: dates in words, hours and minutes, names of providers, lists. */
import type { Dated, ProviderName } from '../index.ts'
import type { Language } from './options.ts'
import { numberText } from './tableText.ts'
import { counted } from './tableWords.ts'

/** A sentence for every fact, in one language. */
export type Sentences<F> = { readonly [K in keyof F]: (fact: F[K]) => string }

/** The sentence of a fact. */
export function sentenceOf<F, K extends keyof F>(sentences: Sentences<F>, fact: Dated<F, K>): string {
  return sentences[fact.what](fact)
}

/** A date such as `3 mei 2022`. */
export function dateText(date: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00Z`),
  )
}

/** Minutes such as `3 uur en 20 minuten`. */
export function hoursText(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
  const [hour, hourMore, minute, minuteMore, and] = TIMES[language]
  const parts = [
    ...(hours > 0 || rest === 0
      ? [`${numberText(hours, 0, language)} ${hours === 1 ? hour : hourMore}`]
      : []),
    ...(rest > 0 ? [counted(rest, minute, minuteMore)] : []),
  ]
  return parts.join(and)
}

/** An amount such as `€ 4,60`. */
export function eurosText(euros: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'EUR' }).format(euros)
}

/** A provider such as `aanbieder 2` or, of another region, `aanbieder 2 uit Noord-Drenthe`. */
export function providerText({ number, elsewhere }: ProviderName, language: Language): string {
  const [provider, from] = language === 'nl' ? ['aanbieder', 'uit'] : ['provider', 'from']
  return `${provider} ${number}${elsewhere === undefined ? '' : ` ${from} ${elsewhere}`}`
}

/** Things in a row, such as `a, b en c`. */
export function listText(things: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language]).format(things)
}

/** A sentence begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const
const TIMES = {
  nl: ['uur', 'uur', 'minuut', 'minuten', ' en '],
  en: ['hour', 'hours', 'minute', 'minutes', ' and '],
} as const
