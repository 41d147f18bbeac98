/** The indicators: what is shown, in which unit, and from which counts it is worked out. */
import {
  ALL,
  daily,
  euros,
  families,
  hours,
  type Indicator,
  blocksAMonth,
  people,
  PER_FTE,
  retained,
  share,
  staff,
  WANTED,
} from './formulas.ts'
import { MONEY_INDICATORS } from './moneyIndicators.ts'

/** Every indicator by its id, in the order in which results list them. */
export const INDICATORS = {
  families: {
    ...families({ nl: 'Gezinnen met een geboorte', en: 'Families with a birth' }, 'families', 'neither'),
    basis: 'measured',
    needsNoRoster: true,
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
  waitingPlaced: families(
    { nl: 'Met zorg dankzij de wachtlijst', en: 'With care thanks to the waiting list' },
    'placed',
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
  hoursDigital: hours(
    { nl: 'Uren op afstand per gezin met zorg', en: 'Hours at a distance per family with care' },
    'digital',
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
  waitingList: {
    ...staff(
      { nl: 'Gezinnen op de wachtlijst', en: 'Families on the waiting list' },
      'families',
      'waitingDays',
      1,
    ),
    better: 'down',
  },
  helpShare: daily(
    { nl: 'Uren door andere aanbieders', en: 'Hours by other providers' },
    'share',
    'neither',
    'borrowedMinutes',
    'workedMinutes',
  ),
  centreFamilies: {
    ...people(
      { nl: 'Gezinnen in een kraamcentrum', en: 'Families in a kraamcentrum' },
      'neither',
      'centreFamilies',
    ),
    unit: 'families',
  },
  centreHoursGained: daily(
    {
      nl: 'Uren zorg per gewerkt uur in een kraamcentrum',
      en: 'Hours of care per hour worked in a kraamcentrum',
    },
    'ratio',
    'up',
    'centreCredit',
    'centreMinutes',
  ),
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
  onCallBlocks: blocksAMonth(
    { nl: 'Wachtdiensten per maand, per persoon', en: 'Blocks on call a month, per person' },
    'blocks',
    'standbyDays',
  ),
  uncoveredBirths: {
    ...people(
      { nl: 'Bevallingen zonder beschikbare hulp', en: 'Births that nobody was free to assist' },
      'down',
      'uncovered',
    ),
    unit: 'families',
  },
  'uncoveredBirths.share': daily(
    { nl: 'Bevallingen zonder beschikbare hulp', en: 'Births that nobody was free to assist' },
    'share',
    'down',
    'uncovered',
    'assisted',
  ),
  legalBreaches: {
    ...people(
      { nl: 'Werkweken buiten de Arbeidstijdenwet', en: 'Working weeks that break the law' },
      'down',
      'legalBreaches',
    ),
    unit: 'weeks',
  },
  impossibleRosters: {
    ...daily(
      { nl: 'Gezinnen waar geen rooster mogelijk is', en: 'Families for whom no roster is possible' },
      'share',
      'down',
      'withoutRoster',
      'planned',
    ),
    needsNoRoster: true,
  },
  onCallPay: euros({ nl: 'Vergoeding voor wachtdiensten', en: 'Pay for being on call' }, 'onCallEuros'),
  'withoutMentor.share': daily(
    { nl: 'Aanmeldingen zonder stageplaats', en: 'Applicants without a place to practise' },
    'share',
    'down',
    'withoutMentor',
    'applicants',
  ),
  guidanceShare: daily(
    { nl: 'Contracturen voor begeleiding', en: 'Contract hours for guiding trainees' },
    'share',
    'neither',
    'guidanceMinuteDays',
    'contractMinuteDays',
  ),
  'retained.1y': retained(1, { nl: 'Na 1 jaar nog in dienst', en: 'Still employed after 1 year' }),
  'retained.3y': retained(3, { nl: 'Na 3 jaar nog in dienst', en: 'Still employed after 3 years' }),
  'retained.5y': retained(5, { nl: 'Na 5 jaar nog in dienst', en: 'Still employed after 5 years' }),
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
  ...MONEY_INDICATORS,
} as const satisfies Record<string, Indicator>

export type IndicatorId = keyof typeof INDICATORS
