/** Words of the pages of measures: what one does in the model, on what that rests, and how to try it. */
import type { Policy } from '../../engine/index.ts'
import { inBoth } from './index.ts'

type Target = Policy['targets'][number]
type Direction = Policy['moves'][number]['direction']

const TARGETS: Readonly<Record<Target, string>> = {
  regions: 'bepaalde regio’s',
  incomeGroups: 'bepaalde inkomens',
  neighbourhoods: 'bepaalde wijken',
  reach: 'een deel van de gezinnen',
}
const ENGLISH_TARGETS: Readonly<Record<Target, string>> = {
  regions: 'some regions',
  incomeGroups: 'some incomes',
  neighbourhoods: 'some neighbourhoods',
  reach: 'part of the families',
}
const DIRECTIONS: Readonly<Record<Direction, string>> = { up: '↑ omhoog', down: '↓ omlaag' }
const ENGLISH_DIRECTIONS: Readonly<Record<Direction, string>> = { up: '↑ up', down: '↓ down' }

/** Sentences of the pages in both languages. */
export const measurePageWords = inBoth(
  {
    title: (name: string) => `${name} – Kraamzorgverkenner`,
    skip: 'Naar de inhoud',
    back: 'Terug naar de Verkenner',
    all: 'Alle maatregelen',
    allLead:
      'Per maatregel: wat zij in het model verandert, waar de getallen op rusten, wat zij zou moeten doen en wat niet is meegerekend.',
    unknown: 'Deze maatregel is er niet. Kies er een uit de lijst.',
    open: {
      measure: 'Open deze maatregel in de Verkenner',
      circumstance: 'Open deze omstandigheid in de Verkenner',
    },
    openNote: (day: string) => `Alleen dit, vanaf ${day} en met de voorgestelde waarden.`,
    source: 'Waar dit op rust',
    beside: (title: string) => `Voeg toe aan ‘${title}’`,
    besideNote: 'Uw andere keuzes blijven staan.',
    weakest: 'Zwakste bewijs',
    weakestOf: (grade: string, count: number, all: number) =>
      all === 1 ? grade : `${grade}, bij ${count} van de ${all} instellingen`,
    forWhom: 'Voor wie',
    everyone: 'Iedereen',
    only: (targets: readonly string[]) => `Iedereen, of alleen ${targets.join(', ')}`,
    targets: TARGETS,
    start: 'Begin en einde',
    startText: (day: string) =>
      `U kiest de dag, eerst staat er ${day}. Daarna blijft het zo, of het stopt op een dag die u kiest.`,
    ramp: 'Invoeren',
    rampText: 'In één keer of in stappen, elke maand een. Een keuze uit een lijst geldt meteen helemaal.',
    payer: 'Wie betaalt',
    cost: 'Eigen kosten',
    noCost:
      'In het model zijn er geen eigen kosten. Wat er aan de betaling van zorg verandert, staat in de Verkenner onder ‘Geld’.',
    effectsCaption: (day: string) =>
      `Met de voorgestelde waarden, op ${day}. Wat niemand precies weet, staat op de middelste waarde.`,
    columns: {
      lever: 'Instelling',
      does: 'Wat zij verandert',
      basispad: 'Basispad',
      becomes: 'Wordt',
      limits: 'Mogelijk',
      studied: 'Onderzocht',
    },
    proposed: (value: string) => `voorstel: ${value}`,
    same: 'gelijk',
    practical: 'Wanneer, voor wie en wie betaalt',
    evidence: 'Waar de getallen op rusten',
    expected: 'Wat er zou moeten veranderen',
    expectedCaption: 'Vergeleken met het basispad.',
    expectedNote:
      'Een test rekent dit na in Zaanstreek, met twintig doorrekeningen. Wat omslaat tussen genoeg en te weinig personeel, of tussen gezinnen, is door rekenen gevonden en niet vooraf opgeschreven.',
    outcome: 'Uitkomst',
    slack: 'Genoeg personeel',
    scarce: 'Te weinig personeel',
    directions: DIRECTIONS,
    inYear: (direction: string, year: number) => `${direction} in ${year}`,
    nothing: 'niets opgeschreven',
    group: (split: string, group: string) => `${split}: ${group}`,
    try: 'Zelf doorrekenen',
    files: 'Deze scenario’s staan klaar. Een link opent ze in de Verkenner.',
    noFiles: 'Er staat hiervoor geen scenario klaar. Zo rekent u het door:',
    command: 'Vergelijken met het basispad, op uw eigen computer:',
    previous: 'Vorige',
    next: 'Volgende',
    walk: 'Vorige en volgende maatregel',
  },
  {
    title: (name) => `${name} – Kraamzorgverkenner`,
    skip: 'Skip to the content',
    back: 'Back to the Verkenner',
    all: 'All measures',
    allLead:
      'For each measure: what it changes in the model, what its numbers rest on, what it should do and what is left out.',
    unknown: 'There is no such measure. Choose one from the list.',
    open: {
      measure: 'Open this measure in the Verkenner',
      circumstance: 'Open this circumstance in the Verkenner',
    },
    openNote: (day) => `Only this, from ${day} on and with the proposed values.`,
    source: 'What this rests on',
    beside: (title) => `Add to ‘${title}’`,
    besideNote: 'Your other choices stay.',
    weakest: 'Weakest evidence',
    weakestOf: (grade, count, all) => (all === 1 ? grade : `${grade}, for ${count} of the ${all} levers`),
    forWhom: 'For whom',
    everyone: 'Everyone',
    only: (targets) => `Everyone, or only ${targets.join(', ')}`,
    targets: ENGLISH_TARGETS,
    start: 'Start and end',
    startText: (day) =>
      `You choose the day, ${day} at first. It then stays so, or ends on a day that you choose.`,
    ramp: 'Phasing in',
    rampText: 'All at once or by steps, one a month. A choice from a list holds wholly at once.',
    payer: 'Who pays',
    cost: 'Its own cost',
    noCost:
      'In the model it has no cost of its own. What changes in the payment of care stands in the Verkenner under ‘Money’.',
    effectsCaption: (day) =>
      `With the proposed values, on ${day}. What nobody knows exactly stands at its middle value.`,
    columns: {
      lever: 'Lever',
      does: 'What it changes',
      basispad: 'Baseline',
      becomes: 'Becomes',
      limits: 'Possible',
      studied: 'Studied',
    },
    proposed: (value) => `proposed: ${value}`,
    same: 'the same',
    practical: 'When, for whom and who pays',
    evidence: 'What the numbers rest on',
    expected: 'What should change',
    expectedCaption: 'Compared with the baseline.',
    expectedNote:
      'A test computes it for Zaanstreek, with twenty replications. What reverses between enough and too little staff, or between families, was found by computing and not written down beforehand.',
    outcome: 'Outcome',
    slack: 'Enough staff',
    scarce: 'Too little staff',
    directions: ENGLISH_DIRECTIONS,
    inYear: (direction, year) => `${direction} in ${year}`,
    nothing: 'nothing written down',
    group: (split, group) => `${split}: ${group}`,
    try: 'Compute it yourself',
    files: 'These scenarios are ready. A link opens them in the Verkenner.',
    noFiles: 'No ready-made scenario has this. This computes it:',
    command: 'Compare with the baseline, on your own computer:',
    previous: 'Previous',
    next: 'Next',
    walk: 'Previous and next measure',
  },
)
