/** The indicators: what is shown, in which unit, and from which counts it is worked out. */
import type { Grade, Words } from './core/declare.ts'
import type { FamilyCounter, RegionCounter } from './model/counters.ts'

/** A sum of counters, each with its weight. */
type Sum<C extends string> = readonly (readonly [counter: C, weight: number])[]

/**
 * How counts become a number. `sum`: added over regions and time. `ratio`: top over bottom, both added first, then
 * times `scale` plus `shift`. `stock`: top added over regions and divided by the days of the period.
 */
type Formula<C extends string> =
  | { readonly over: 'sum'; readonly top: Sum<C> }
  | {
      readonly over: 'ratio'
      readonly top: Sum<C>
      readonly bottom: Sum<C>
      readonly scale: number
      readonly shift: number
    }
  | { readonly over: 'stock'; readonly top: Sum<C>; readonly scale: number }

/** The direction that is an improvement. */
export type Better = 'up' | 'down' | 'neither'

interface Described {
  readonly name: Words
  /** Which way is better for families and caregivers; `neither` where that depends on the reason. */
  readonly better: Better
  readonly unit: 'families' | 'share' | 'hours' | 'caregivers' | 'fte' | 'persons' | 'years' | 'ratio'
  /** The weakest input, besides births, that differs between regions. */
  readonly basis: Grade
  /** Digits behind the decimal mark for a reader. */
  readonly digits: number
}

/** Worked out from counts of families, so for every group. */
export interface FamilyIndicator extends Described {
  readonly of: 'families'
  readonly formula: Formula<FamilyCounter>
}

/** Worked out from counts of a region's days, so for everybody together. */
export interface RegionIndicator extends Described {
  readonly of: 'regions'
  readonly formula: Formula<RegionCounter>
}

export type Indicator = FamilyIndicator | RegionIndicator

const ALL: Sum<FamilyCounter> = [['families', 1]]
const WANTED: Sum<FamilyCounter> = [...ALL, ['noCareChoice', -1], ['noCarePrice', -1]]
const SERVED: Sum<FamilyCounter> = [...WANTED, ['noCareCapacity', -1]]
const PER_HOUR = 1 / 60

const families = (name: Words, counter: FamilyCounter, better: Better): FamilyIndicator => ({
  of: 'families',
  name,
  better,
  unit: 'families',
  basis: 'derived',
  digits: 0,
  formula: { over: 'sum', top: [[counter, 1]] },
})

const share = (
  name: Words,
  counter: FamilyCounter,
  bottom: Sum<FamilyCounter>,
  better: Better,
): FamilyIndicator => ({
  of: 'families',
  name,
  better,
  unit: 'share',
  basis: 'derived',
  digits: 4,
  formula: { over: 'ratio', top: [[counter, 1]], bottom, scale: 1, shift: 0 },
})

const hours = (name: Words, counter: FamilyCounter, better: Better = 'neither'): FamilyIndicator => ({
  of: 'families',
  name,
  better,
  unit: 'hours',
  basis: 'derived',
  digits: 1,
  formula: { over: 'ratio', top: [[counter, 1]], bottom: SERVED, scale: PER_HOUR, shift: 0 },
})

/** Staff is shared out by births: derived from counts, though no count of staff per region exists. */
const staff = (
  name: Words,
  unit: 'caregivers' | 'fte' | 'persons',
  counter: RegionCounter,
  scale: number,
): RegionIndicator => ({
  of: 'regions',
  name,
  better: 'neither',
  unit,
  basis: 'derived',
  digits: 0,
  formula: { over: 'stock', top: [[counter, 1]], scale },
})

const daily = (
  name: Words,
  unit: 'share' | 'ratio',
  better: Better,
  top: RegionCounter,
  bottom: RegionCounter,
  shift = 0,
): RegionIndicator => ({
  of: 'regions',
  name,
  better,
  unit,
  basis: 'derived',
  digits: 4,
  formula: { over: 'ratio', top: [[top, 1]], bottom: [[bottom, 1]], scale: 1, shift },
})

/** People who come or go, by how or why. */
const people = (name: Words, better: Better, ...counters: readonly RegionCounter[]): RegionIndicator => ({
  of: 'regions',
  name,
  better,
  unit: 'persons',
  basis: 'derived',
  digits: 0,
  formula: { over: 'sum', top: counters.map((counter) => [counter, 1] as const) },
})

/** Minutes a week of one full-time contract of 36 hours. */
const PER_FTE = 1 / (36 * 60)

/** Every indicator by its id, in the order in which results list them. */
export const INDICATORS = {
  families: {
    ...families({ nl: 'Gezinnen met een geboorte', en: 'Families with a birth' }, 'families', 'neither'),
    basis: 'measured',
  },
  noCareChoice: families(
    { nl: 'Geen zorg: eigen keuze', en: 'No care: own choice' },
    'noCareChoice',
    'neither',
  ),
  'noCareChoice.share': share(
    { nl: 'Geen zorg: eigen keuze', en: 'No care: own choice' },
    'noCareChoice',
    ALL,
    'neither',
  ),
  noCarePrice: families({ nl: 'Geen zorg: prijs', en: 'No care: price' }, 'noCarePrice', 'down'),
  'noCarePrice.share': share({ nl: 'Geen zorg: prijs', en: 'No care: price' }, 'noCarePrice', ALL, 'down'),
  noCareCapacity: families(
    { nl: 'Geen zorg: geen personeel', en: 'No care: no capacity' },
    'noCareCapacity',
    'down',
  ),
  'noCareCapacity.share': share(
    { nl: 'Geen zorg: geen personeel', en: 'No care: no capacity' },
    'noCareCapacity',
    ALL,
    'down',
  ),
  belowFloor: families(
    { nl: 'Wilden zorg, kregen minder dan de ondergrens', en: 'Wanted care, got less than the floor' },
    'belowFloor',
    'down',
  ),
  'belowFloor.share': share(
    { nl: 'Wilden zorg, kregen minder dan de ondergrens', en: 'Wanted care, got less than the floor' },
    'belowFloor',
    WANTED,
    'down',
  ),
  atFloor: families(
    { nl: 'Met zorg, op of onder de ondergrens', en: 'With care, at or below the floor' },
    'atFloor',
    'neither',
  ),
  hoursNeeded: hours(
    { nl: 'Uren nodig per gezin met zorg', en: 'Hours needed per family with care' },
    'needed',
  ),
  hoursIndicated: hours(
    { nl: 'Uren geïndiceerd per gezin met zorg', en: 'Hours indicated per family with care' },
    'indicated',
  ),
  hoursRequested: hours(
    { nl: 'Uren gevraagd per gezin met zorg', en: 'Hours requested per family with care' },
    'requested',
  ),
  hoursOffered: hours(
    { nl: 'Uren aangeboden per gezin met zorg', en: 'Hours offered per family with care' },
    'offered',
  ),
  hoursDelivered: hours(
    { nl: 'Uren geleverd per gezin met zorg', en: 'Hours delivered per family with care' },
    'delivered',
    'up',
  ),
  floorMargin: daily(
    { nl: 'Ruimte boven de ondergrens', en: 'Margin above the floor' },
    'ratio',
    'up',
    'sustainableMinutes',
    'floorMinutes',
    -1,
  ),
  floorWeeks: daily(
    { nl: 'Weken waarin iedereen de ondergrens kreeg', en: 'Weeks in which all got the floor' },
    'share',
    'up',
    'floorWeeks',
    'weeks',
  ),
  continuity: {
    ...daily(
      { nl: 'Verschillende kraamverzorgenden per gezin', en: 'Different caregivers per family' },
      'ratio',
      'down',
      'faces',
      'served',
    ),
    unit: 'persons',
    digits: 2,
  },
  caregivers: staff({ nl: 'Kraamverzorgenden', en: 'Caregivers' }, 'caregivers', 'caregiverDays', 1),
  fte: staff({ nl: 'Voltijdbanen', en: 'Full-time equivalents' }, 'fte', 'contractMinuteDays', PER_FTE),
  selfEmployed: staff({ nl: 'Zelfstandigen', en: 'Self-employed' }, 'caregivers', 'selfEmployedDays', 1),
  trainees: staff({ nl: 'Mensen in opleiding', en: 'Trainees' }, 'persons', 'traineeDays', 1),
  vacancies: staff({ nl: 'Vacatures', en: 'Vacancies' }, 'persons', 'vacancyDays', 1),
  meanAge: {
    ...daily(
      { nl: 'Gemiddelde leeftijd kraamverzorgenden', en: 'Mean age of caregivers' },
      'ratio',
      'neither',
      'ageYearDays',
      'caregiverDays',
    ),
    unit: 'years',
    digits: 1,
  },
  inflow: people(
    { nl: 'Instroom', en: 'Inflow' },
    'up',
    'inflow.branch',
    'inflow.vig',
    'inflow.reentry',
    'inflow.mbo',
  ),
  'inflow.branch': people(
    { nl: 'Instroom: branche-opleiding', en: 'Inflow: branch course' },
    'neither',
    'inflow.branch',
  ),
  'inflow.vig': people(
    { nl: 'Instroom: met VIG-diploma', en: 'Inflow: with VIG diploma' },
    'neither',
    'inflow.vig',
  ),
  'inflow.reentry': people(
    { nl: 'Instroom: herintreders', en: 'Inflow: re-entrants' },
    'neither',
    'inflow.reentry',
  ),
  'inflow.mbo': people({ nl: 'Instroom: mbo', en: 'Inflow: mbo' }, 'neither', 'inflow.mbo'),
  outflow: people(
    { nl: 'Uitstroom', en: 'Outflow' },
    'down',
    'outflow.quit',
    'outflow.retire',
    'outflow.register',
  ),
  'outflow.quit': people({ nl: 'Uitstroom: ontslag genomen', en: 'Outflow: quit' }, 'down', 'outflow.quit'),
  'outflow.retire': people(
    { nl: 'Uitstroom: pensioen', en: 'Outflow: retirement' },
    'neither',
    'outflow.retire',
  ),
  'outflow.register': people(
    { nl: 'Uitstroom: te weinig uren voor het register', en: 'Outflow: too few hours for the register' },
    'neither',
    'outflow.register',
  ),
  sickShare: daily(
    { nl: 'Ziekteverzuim', en: 'Sickness absence' },
    'share',
    'down',
    'sickMinuteDays',
    'contractMinuteDays',
  ),
  workload: daily(
    { nl: 'Ervaren werkdruk (1 = vol rooster)', en: 'Experienced load (1 = full roster)' },
    'ratio',
    'down',
    'strainMinutes',
    'sustainableMinutes',
  ),
  overtimeShare: daily(
    { nl: 'Overwerk', en: 'Overtime' },
    'share',
    'down',
    'overtimeMinutes',
    'workedMinutes',
  ),
} as const satisfies Record<string, Indicator>

export type IndicatorId = keyof typeof INDICATORS
