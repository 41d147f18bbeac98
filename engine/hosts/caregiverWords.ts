/** The story of a caregiver in sentences, in Dutch and in English. */
import type { CaregiverFacts, CaregiverTraits } from '../index.ts'
import type { Language } from './options.ts'
import { hoursText, providerText, type Sentences } from './storyText.ts'
import { numberText } from './tableText.ts'
import { counted } from './tableWords.ts'

/** What a caregiver goes through. */
export const CAREGIVER_SENTENCES: Readonly<Record<Language, Sentences<CaregiverFacts>>> = {
  nl: {
    onBooks: ({ isSick, ...traits }) =>
      `Zij is ${traits.age} jaar en is ${traits.years === 0 ? 'nog geen jaar' : `al ${traits.years} jaar`} kraamverzorgende. ${jobNl(traits)}${isSick ? ' Op deze dag is zij ziek.' : ''}`,
    hired: ({ route, ...traits }) =>
      `Zij is ${traits.age} jaar en wordt kraamverzorgende, ${ROUTES_NL[route]}. ${jobNl(traits)}`,
    load: ({ load, blocks, quit, sick }) =>
      `De werkdruk bij haar aanbieder is ${factor(load, 'nl')}, en wie wachtdienst doet heeft er ${counted(Math.round(blocks), 'dienst', 'diensten')} per maand.${isFelt(quit, sick) ? ` Daardoor ${effectNl(factor(quit, 'nl'), factor(sick, 'nl'))}.` : ''}`,
    fallsIll: () => 'Zij wordt ziek.',
    recovers: ({ days }) =>
      days === undefined ? 'Zij is weer beter.' : `Zij is weer beter, na ${counted(days, 'dag', 'dagen')}.`,
    moves: ({ isSelfEmployed, contract }) =>
      isSelfEmployed
        ? `Zij gaat werken als zzp'er, ${hoursText(contract, 'nl')} per week.`
        : `Zij komt weer in dienst, voor ${hoursText(contract, 'nl')} per week.`,
    contract: ({ contract }) => `Haar contract wordt ${hoursText(contract, 'nl')} per week.`,
    worked: ({ year, minutes, isWhole, wanted }) =>
      `In ${isWhole ? year : `de rest van ${year}`} gaf zij ${hoursText(minutes, 'nl')} zorg.${minutes < wanted ? ` Het register vraagt ${hoursText(wanted, 'nl')} per jaar.` : ''}`,
    leaves: ({ reason, ...lengths }) => `${LEAVES_NL[reason]} ${lengthsNl(lengths)}`,
    stays: (lengths) => `Het verhaal eindigt en zij werkt nog. ${lengthsNl(lengths)}`,
  },
  en: {
    onBooks: ({ isSick, ...traits }) =>
      `She is ${traits.age} years old and has been a caregiver for ${traits.years === 0 ? 'less than a year' : counted(traits.years, 'year', 'years')}. ${jobEn(traits)}${isSick ? ' On this day she is ill.' : ''}`,
    hired: ({ route, ...traits }) =>
      `She is ${traits.age} years old and becomes a caregiver, ${ROUTES_EN[route]}. ${jobEn(traits)}`,
    load: ({ load, blocks, quit, sick }) =>
      `The load at her provider is ${factor(load, 'en')}, and those who stand by have ${counted(Math.round(blocks), 'block', 'blocks')} on call a month.${isFelt(quit, sick) ? ` This makes ${effectEn(factor(quit, 'en'), factor(sick, 'en'))}.` : ''}`,
    fallsIll: () => 'She falls ill.',
    recovers: ({ days }) =>
      days === undefined ? 'She is well again.' : `She is well again, after ${counted(days, 'day', 'days')}.`,
    moves: ({ isSelfEmployed, contract }) =>
      isSelfEmployed
        ? `She becomes self-employed, ${hoursText(contract, 'en')} a week.`
        : `She is employed again, for ${hoursText(contract, 'en')} a week.`,
    contract: ({ contract }) => `Her contract becomes ${hoursText(contract, 'en')} a week.`,
    worked: ({ year, minutes, isWhole, wanted }) =>
      `In ${isWhole ? year : `the rest of ${year}`} she gave ${hoursText(minutes, 'en')} of care.${minutes < wanted ? ` The register asks ${hoursText(wanted, 'en')} a year.` : ''}`,
    leaves: ({ reason, ...lengths }) => `${LEAVES_EN[reason]} ${lengthsEn(lengths)}`,
    stays: (lengths) => `The story ends and she is still at work. ${lengthsEn(lengths)}`,
  },
}

const ROUTES_NL = {
  branch: 'na de opleiding van de branche',
  vig: 'na een korte opleiding voor verzorgenden-IG',
  reentry: 'als herintreder',
  mbo: 'na het mbo',
} as const satisfies Record<CaregiverFacts['hired']['route'], string>

const ROUTES_EN = {
  branch: 'after the course of the branch',
  vig: 'after a short course on top of the diploma verzorgende-IG',
  reentry: 'as a re-entrant',
  mbo: 'after the mbo',
} as const satisfies Record<CaregiverFacts['hired']['route'], string>

const LEAVES_NL = {
  quit: 'Zij stopt met dit werk.',
  retire: 'Zij gaat met pensioen.',
  register: 'Zij gaf te weinig uren zorg voor het register en moet stoppen.',
} as const satisfies Record<CaregiverFacts['leaves']['reason'], string>

const LEAVES_EN = {
  quit: 'She quits.',
  retire: 'She retires.',
  register: 'She gave too few hours of care for the register and must stop.',
} as const satisfies Record<CaregiverFacts['leaves']['reason'], string>

function jobNl({ contract, isSelfEmployed, provider }: CaregiverTraits): string {
  const hours = hoursText(contract, 'nl')
  const at = providerText(provider, 'nl')
  return isSelfEmployed
    ? `Zij werkt als zzp'er voor ${at}, ${hours} per week.`
    : `Zij is in dienst bij ${at}, voor ${hours} per week.`
}

function jobEn({ contract, isSelfEmployed, provider }: CaregiverTraits): string {
  const hours = hoursText(contract, 'en')
  const at = providerText(provider, 'en')
  return isSelfEmployed
    ? `She works for ${at}, self-employed, ${hours} a week.`
    : `She is employed by ${at}, for ${hours} a week.`
}

type Lengths = CaregiverFacts['stays']

function lengthsNl({ age, years }: Lengths): string {
  return `Zij is dan ${age} jaar en was ${years === 0 ? 'nog geen jaar' : `${years} jaar`} kraamverzorgende.`
}

function lengthsEn({ age, years }: Lengths): string {
  return `She is then ${age} years old and was a caregiver for ${years === 0 ? 'less than a year' : counted(years, 'year', 'years')}.`
}

function effectNl(quit: string, sick: string): string {
  return quit === sick
    ? `is de kans om te stoppen en de kans om ziek te worden ${quit} keer zo groot`
    : `is de kans om te stoppen ${quit} keer zo groot, en de kans om ziek te worden ${sick} keer`
}

function effectEn(quit: string, sick: string): string {
  return quit === sick
    ? `quitting and falling ill ${quit} times as likely`
    : `quitting ${quit} times as likely, and falling ill ${sick} times`
}

/** Whether the reader would see a factor other than 1. */
function isFelt(...factors: number[]): boolean {
  return factors.some((value) => Math.abs(value - 1) >= 0.005)
}

function factor(value: number, language: Language): string {
  return numberText(value, 2, language)
}
