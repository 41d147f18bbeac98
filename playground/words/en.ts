/** The words of the page in English. */
import type { Dictionary } from './nl.ts'
import { type Numbers, numbersOf } from './numbers.ts'

const n: Numbers = numbersOf('en-GB')

/** Every sentence of the page; a sentence with a figure is a function of it. */
export const en: Dictionary = {
  ...n,
  code: 'en',
  title: 'Kraamzorgverkenner',
  subtitle: 'Open model of maternity home care in the Netherlands',
  language: 'Language',
  choose: 'Choose a region',
  regionHelp: 'The 40 COROP regions of Statistics Netherlands',
  calculate: 'Calculate',
  stop: 'Stop',
  lead: 'How many hours of maternity home care do families in your region get, if policy stays as it is?',
  leadHelp:
    'Choose a region and press Calculate. Your computer then plays out all births from 2022 to 2035. That usually takes less than a minute. Nothing is sent over the internet.',
  replicationsDone: (done, total) => `${n.whole(done)} of ${n.whole(total)} replications done`,
  stopped: 'Stopped. What was done is shown below.',
  stoppedEmpty: 'Stopped before anything was done.',
  failed: (message) => `The calculation failed. Reload the page. What the model says: ${message}`,
  answer: (region, year) => ({
    before: `In ${region} a family with care gets on average `,
    hours: (hours) => `${n.hours(hours)} hours`,
    after: (less) => {
      const shown = n.hours(Math.abs(less))
      if (shown === n.hours(0)) return ` in ${year}, about as much as requested.`
      return ` in ${year}, ${shown} hours ${less > 0 ? 'fewer' : 'more'} than requested.`
    },
  }),
  range: (low, high, replications) =>
    `We calculated ${n.whole(replications)} times, each with different chance. In 80% of them the mean lies between ${n.hours(low)} and ${n.hours(high)} hours.`,
  provisional: (done, fewest) =>
    `Provisional: ${done === 1 ? '1 replication' : `${n.whole(done)} replications`}. From ${n.whole(fewest)} on a range is shown too.`,
  chartTitle: {
    grows: (first, last) => `In ${last} families get less of what they request than in ${first}`,
    shrinks: (first, last) => `In ${last} families get more of what they request than in ${first}`,
    same: (first, last) => `Requested and delivered: ${first} and ${last} cannot be told apart`,
    unknown: (first, last) => `Hours requested and delivered, ${first}–${last}`,
  },
  chartMeasure: (region, axis) =>
    `Hours per family with care in ${region}, mean by year of birth. The axis starts at ${n.whole(axis)} hours.`,
  chartBand: 'Grey band: 80% of the replications, chance only.',
  chartSummary: (first, last, requested, delivered) =>
    `Line chart. Requested: ${n.hours(requested[0])} hours in ${first}, ${n.hours(requested[1])} hours in ${last}. Delivered: ${n.hours(delivered[0])} hours in ${first}, ${n.hours(delivered[1])} hours in ${last}. The table below has all figures.`,
  hourUnit: 'hours',
  requested: 'Requested',
  delivered: 'Delivered',
  table: {
    caption: (region) => `All figures by year, ${region}`,
    year: 'Year',
    families: 'Families with a birth',
    noCare: 'No care, % of families',
    choice: 'own choice',
    price: 'too expensive',
    capacity: 'no staff',
    belowFloor: 'Below the floor, % of those who wanted care',
    hours: 'Hours per family with care',
    requested: 'requested',
    delivered: 'delivered',
    caregivers: 'Caregivers',
    note: (floor) =>
      `Means over replications. In smaller print: 80% of the replications. The floor is ${n.whole(floor)} hours of care, or less for a family with only few days of care at home. A family without care for want of staff also counts as below the floor. The column ‘no staff’ is far too high, above all past 2026: do not use it. Rounding may shift differences by 0.1.`,
  },
  limitsTitle: 'What this version cannot do yet',
  limits: [
    'Do not use the column ‘no staff’, least of all past 2026. A family that finds no place is not put on a waiting list yet and cannot go elsewhere. So this figure is far too high. The union FNV speaks of 500 families in 2024, about 0.3%.',
    'The model is not calibrated yet. The number of caregivers changes by sickness, leaving, retirement and training, but how fast is uncertain. How many leave was set by hand to the number of 2019 and 2020. Mean age falls slightly, where it rose until 2020.',
    'There is one care provider per region. On-call duty is not in the model yet. Guiding trainees takes no hours yet.',
    'Regions differ only in births, season and travel. Other differences between regions are not counted yet. Caregivers and trainees are shared out by births.',
    'You cannot choose measures on this page yet. The model has two: the own contribution and entry from the mbo. You see the baseline (basispad): policy stays as decided.',
    'The range shows chance only, not uncertain assumptions.',
  ],
  sourcesTitle: 'Where do the figures come from?',
  sourcesCount: (all, assumed) =>
    `The model has ${n.whole(all)} parameters. For ${n.whole(assumed)} of them there is no source outside this model: those are assumptions.`,
  sources: [
    'Births by region: Eurostat demo_r_gind3 (2021, 2022) and CBS StatLine 82056NED (2023).',
    'Hours per family: Landelijk Indicatieprotocol Kraamzorg (2008).',
    'No care: answers of the minister of VWS, 2025Z19861 (2025).',
    'Caregivers in the Netherlands: estimate of the inspectorate IGJ (2023), in NU.nl.',
    'Entry and exit: Bo Geboortezorg (2020).',
    'Working hours: Cao Kraamzorg (2022). Place of birth: VZinfo (RIVM) on Perined (2021).',
  ],
  version: (model, seed) => `Model ${model}, seed ${seed}.`,
}
