/**
 * What measures, levers and choices are, in plain words, by their names in the engine.
 * One without words here shows what it declares, in English.
 */
import { inBoth } from './index.ts'

type Texts = Readonly<Record<string, string>>

/** By measure. */
const SENTENCES: Texts = {
  eigenBijdrage:
    'Wat een gezin zelf betaalt per uur kraamzorg thuis. Een aanvullende verzekering betaalt daar soms een deel van terug.',
  mboInstroom:
    'Hoeveel leerlingen met een mbo-opleiding voor de kraamzorg beginnen, en hoeveel van hen kraamverzorgende worden.',
}
/** By measure and lever. */
const HELP: Texts = {
  'eigenBijdrage.euroPerHour': 'In euro’s van 2026.',
  'mboInstroom.extraPlaces':
    'Voor heel Nederland, boven op de plaatsen van nu. Elke regio krijgt een deel naar het aantal geboorten.',
  'mboInstroom.dropout': 'Vergeleken met nu: 1 is gelijk aan nu, 0,9 is een tiende minder uitval.',
  'mboInstroom.elsewhere': 'Vergeleken met nu: 1 is gelijk aan nu, 0,9 is een tiende minder.',
  'mboInstroom.routeMonths': 'Voor leerlingen die beginnen terwijl de maatregel geldt.',
}
const ENGLISH_SENTENCES: Texts = {
  eigenBijdrage:
    'What a family itself pays per hour of maternity care at home. A supplementary policy may repay part of it.',
  mboInstroom:
    'How many pupils start a vocational course for maternity care, and how many of them become caregivers.',
}
const ENGLISH_HELP: Texts = {
  'eigenBijdrage.euroPerHour': 'In euros of 2026.',
  'mboInstroom.extraPlaces':
    'For the whole country, on top of today’s places. Each region gets a part by its number of births.',
  'mboInstroom.dropout': 'Compared with now: 1 is as now, 0.9 is a tenth less dropout.',
  'mboInstroom.elsewhere': 'Compared with now: 1 is as now, 0.9 is a tenth less.',
  'mboInstroom.routeMonths': 'For pupils who start while the measure holds.',
}

/** Names of the values of a choice. */
const CHOICES: Texts = {
  share: 'een deel van de gezinnen naar het minimum',
  proRata: 'iedereen evenveel minder',
  firstCome: 'wie het eerst komt',
  needFirst: 'wie het meest nodig heeft',
  providerOwn: 'elke organisatie zelf',
  floorFirst: 'eerst het minimum voor iedereen',
  none: 'geen',
  regional: 'een lijst in de regio',
  stepwise: 'in stappen',
  cut: 'uit',
  closed: 'aan',
}
const ENGLISH_CHOICES: Texts = {
  share: 'part of the families down to the minimum',
  proRata: 'everyone equally less',
  firstCome: 'first come, first served',
  needFirst: 'greatest need first',
  providerOwn: 'each provider by its own rules',
  floorFirst: 'the minimum for all first',
  none: 'none',
  regional: 'a list in the region',
  stepwise: 'in steps',
  cut: 'off',
  closed: 'on',
}

/** Sentences on what is declared, in both languages. */
export const declaredWords = inBoth(
  { sentences: SENTENCES, help: HELP, choices: CHOICES },
  { sentences: ENGLISH_SENTENCES, help: ENGLISH_HELP, choices: ENGLISH_CHOICES },
)
