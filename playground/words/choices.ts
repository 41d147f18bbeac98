/** What the values of a choice are called, by their names in the engine. */
import type { Language } from './index.ts'

const DUTCH: Readonly<Record<string, string>> = {
  share: 'een deel van de gezinnen naar het minimum',
  proRata: 'iedereen evenveel minder',
  firstCome: 'wie het eerst komt',
  needFirst: 'wie het meest nodig heeft',
  providerOwn: 'elke organisatie zelf',
  floorFirst: 'eerst het minimum voor iedereen',
  none: 'geen',
  regional: 'een lijst in de regio',
  stepwise: 'in stappen',
  'anywhere within reach': 'vrij, binnen bereik',
  'in a given place': 'op een vaste plek',
  cut: 'uit',
  closed: 'aan',
  'health insurers (Zvw)': 'zorgverzekeraars',
  state: 'het Rijk',
  municipalities: 'gemeenten',
}
const ENGLISH: Readonly<Record<string, string>> = {
  share: 'part of the families down to the minimum',
  proRata: 'everyone equally less',
  firstCome: 'first come, first served',
  needFirst: 'greatest need first',
  providerOwn: 'each provider by its own rules',
  floorFirst: 'the minimum for all first',
  none: 'none',
  regional: 'a list in the region',
  stepwise: 'in steps',
  'anywhere within reach': 'anywhere within reach',
  'in a given place': 'in a given place',
  cut: 'off',
  closed: 'on',
  'health insurers (Zvw)': 'health insurers',
  state: 'the state',
  municipalities: 'municipalities',
}

/** By language. */
export const CHOICES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: DUTCH,
  en: ENGLISH,
}
