/** Indicators of money and neighbourhoods: who pays what, what families cost and bring in, and where providers go. */
import {
  euros,
  families,
  familyEuros,
  type Indicator,
  net,
  people,
  PER_HOUR,
  share,
  staff,
  WANTED,
} from './formulas.ts'

/** In the order in which results list them, after the others. */
export const MONEY_INDICATORS = {
  atLeastFloor: {
    ...families({ nl: 'Kregen de ondergrens of meer', en: 'Got the floor or more' }, 'families', 'up'),
    formula: { over: 'sum', top: [...WANTED, ['belowFloor', -1]] },
  },
  careHours: {
    ...families({ nl: 'Uren zorg, samen', en: 'Hours of care, in all' }, 'delivered', 'up'),
    unit: 'hours',
    formula: { over: 'sum', top: [['delivered', PER_HOUR]] },
  },
  careEuros: familyEuros(
    { nl: 'Betaald voor zorg, door wie ook', en: 'Paid for care, by anyone' },
    'careEuros',
  ),
  householdEuros: familyEuros(
    { nl: 'Eigen bijdrage die gezinnen zelf betalen', en: 'Contribution that families pay themselves' },
    'householdEuros',
  ),
  familyMargin: {
    ...share(
      { nl: 'Marge van aanbieders op een gezin', en: 'Margin of providers on a family' },
      'costEuros',
      [['careEuros', 1]],
      'neither',
    ),
    formula: { over: 'ratio', top: [['costEuros', 1]], bottom: [['careEuros', 1]], scale: -1, shift: 1 },
  },
  providersPerWijk: {
    ...staff(
      { nl: 'Aanbieders in kwetsbare wijken', en: 'Providers in kwetsbare wijken' },
      'providers',
      'servingKwetsbaarDays',
      1,
    ),
    better: 'up',
  },
  providerExits: {
    ...people(
      { nl: 'Aanbieders die een soort wijk verlaten', en: 'Providers that leave a wijktype' },
      'down',
      'wijkExits',
    ),
    unit: 'providers',
  },
  providerReturns: {
    ...people(
      { nl: 'Aanbieders die terugkomen in een soort wijk', en: 'Providers that come back to a wijktype' },
      'neither',
      'wijkReturns',
    ),
    unit: 'providers',
  },
  'cost.zvw': net(
    { nl: 'Netto uitgaven: zorgverzekeraars (Zvw)', en: 'Net spending: health insurers (Zvw)' },
    'zvw',
  ),
  'cost.supplementary': net(
    { nl: 'Netto uitgaven: aanvullende verzekeringen', en: 'Net spending: supplementary insurers' },
    'supplementary',
  ),
  'cost.households': net({ nl: 'Netto uitgaven: gezinnen', en: 'Net spending: households' }, 'households'),
  'cost.state': net({ nl: 'Netto uitgaven: Rijk', en: 'Net spending: state' }, 'state'),
  'cost.municipalities': net(
    { nl: 'Netto uitgaven: gemeenten', en: 'Net spending: municipalities' },
    'municipalities',
  ),
  'cost.providers': net({ nl: 'Netto uitgaven: aanbieders', en: 'Net spending: providers' }, 'providers'),
  'cost.caregivers': net(
    { nl: 'Netto uitgaven: kraamverzorgenden', en: 'Net spending: caregivers' },
    'caregivers',
  ),
  'cost.others': net({ nl: 'Netto uitgaven: anderen', en: 'Net spending: others' }, 'others'),
  'cost.policy': euros(
    { nl: 'Waarvan programma’s bij maatregelen', en: 'Of which programmes of measures' },
    'programmeEuros',
  ),
  ownContribution: euros(
    { nl: 'Eigen bijdragen van gezinnen en polissen', en: 'Contributions of families and policies' },
    'households.providers',
    'supplementary.providers',
  ),
  laterCost: euros(
    { nl: 'Latere zorgkosten die meetellen', en: 'Later cost of care that counts' },
    'laterEuros',
  ),
  'laterCost.association': euros(
    { nl: 'Latere zorgkosten als alles oorzaak is', en: 'Later cost of care if all of it is effect' },
    'laterMost',
  ),
} as const satisfies Record<string, Indicator>
