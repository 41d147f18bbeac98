/** What the ready-made packages are called and rest on in English; quotations stay in the Dutch of the letters. */
import type { ScenarioTexts } from './library.ts'

const NO_EFFECT = ' No measured effect was found of any of these measures: what they do is assumed.'
const IZA =
  'Answers to the questions of the members Bushoff and Vliegenthart, 2025Z19861, question 7: "Hiervoor zijn recent transformatiemiddelen (€9,8 miljoen) beschikbaar gesteld in het kader van het Integraal Zorgakkoord (IZA)."'
const IZA_LIMIT =
  ' The 9.8 million is spent in three equal years, 2027 to 2029. Nobody knows whether that sum is enough for the effects assumed: the three scenarios compare directions, not budgets.'
const MINISTER = 'Letter of the minister of VWS to the House of Representatives, 5 June 2026'
const STAY_OR_COME = `A question of the project with the ${MINISTER[0]!.toLowerCase()}${MINISTER.slice(1)}, which names both "de uitstroom terug te dringen" and "de instroom in de kraamzorg te vergroten".`
const TEN_MILLION = (other: string) =>
  `Whether ten million a year is enough for these effects is not known: the sum equals that of the scenario on ${other}, the effects are those that the project proposes for each measure.`
const ADMINISTRATION =
  '"concrete administratieve verplichtingen in de kraamzorg te schrappen of te vereenvoudigen"'
const WORK =
  '"opties uit te werken om het werken in de kraamzorg aantrekkelijker te maken en de uitstroom terug te dringen"'
const ESSENTIAL =
  '"kraamzorg niet te behandelen als restcapaciteit, maar als essentiële basiszorg waarvoor beschikbaarheid en continuïteit actief moeten worden gegarandeerd"'
const motion = (by: string, words: string) =>
  `Motion of ${by}, adopted on 7 April 2026, in the ${MINISTER[0]!.toLowerCase()}${MINISTER.slice(1)}: ${words}.`

/** By the names of their files. */
export const englishPackages: Readonly<Record<string, ScenarioTexts>> = {
  oproep2025: {
    title: 'The call of 2025: no contribution, support where care is short',
    question:
      'Who gets more maternity care when nobody pays for it any longer and care in vulnerable areas brings in more, and what does that cost state and insurers?',
    source:
      'Letter of aldermen, Bo Geboortezorg and partners to the formateur, end of 2025: "de eigen bijdrage voor kraamzorg af te schaffen en hier middelen voor vrij te maken" and "te investeren in een verkenning naar een systeemaanpassing dat kraamzorgorganisaties stimuleert actief te zijn en te blijven in wijken met de grootste tekorten".',
    notModelled: `The letter asks for an exploration and names no sum: the surcharge of 10% and who pays are choices of the project. All vulnerable areas stand for the areas with the greatest shortages, as no figures on staff by neighbourhood exist. Kansrijke Start and the transition that the letter names are not in it.${NO_EFFECT}`,
  },
  koersKabinet: {
    title: 'Course of the cabinet (letter of 5 June 2026, as the project reads it)',
    question:
      'How many families get the minimum when the cabinet goes on as in its letter of 5 June 2026, and is that enough to turn the shortage?',
    source: `${MINISTER}: "versnelling van de implementatie van de Kraamzorg Landelijke Indicatie Methodiek", VSVs "met structurele bekostiging", "datagedreven geboortezorg en betere gegevensuitwisseling", "door het Preventieplan Zorg en Welzijn te subsidiëren", "maatregelen afgesproken om regeldruk in de zorg flink te verminderen", talks on "professionele autonomie en zeggenschap", and "onderzocht hoe de mbo-opleidingsstructuur verbeterd kan worden om de instroom in de kraamzorg te vergroten".`,
    notModelled: `The letter names no numbers. Where it announces a talk or a study, half or less stands here of what the project proposes for the whole measure; that is a reading, not a promise of the cabinet. Kansrijke Start and the study of thresholds are not in it.${NO_EFFECT}`,
  },
  motieRegeldruk: {
    title: 'Motion Coenradie: a tenth less administration',
    question: 'How many hours and families does a tenth less administration make, and is that noticed?',
    source: motion('the member Coenradie', ADMINISTRATION),
    notModelled:
      'The motion names no part: 10% of the time for administration is a choice of the project. Which duties these are and what that time is now is not known.',
  },
  motieAantrekkelijkWerk: {
    title: 'Motion Coenradie: more attractive work and fewer who leave',
    question:
      'How many more caregivers stay when pay, a say and health improve together, and what does that cost?',
    source: motion('the member Coenradie', WORK),
    notModelled:
      'The motion names no options: 5% more pay, more of a say and healthy work are a choice of the project. What other work will pay then is not in it.',
  },
  motieEssentieleZorg: {
    title: 'Motion Van Meetelen and Diederik van Dijk: not what is left over',
    question:
      'How many people and how much money does it take to guarantee maternity care as essential care, and does it work?',
    source: motion('the members Van Meetelen and Diederik van Dijk', ESSENTIAL),
    notModelled:
      'The motion names no norm: a fifth more staff than seems needed and cooperation in the region are a choice of the project. Whether so many people can be found hangs on assumptions about applicants; continuity is only the number of caregivers for each family.',
  },
  drieMoties: {
    title: 'The three motions of 7 April 2026 together',
    question:
      'What do less administration, more attractive work and a guarantee together do for families and for who works there?',
    source: `Three motions adopted on 7 April 2026, in the ${MINISTER[0]!.toLowerCase()}${MINISTER.slice(1)}: ${ADMINISTRATION}; ${WORK}; ${ESSENTIAL}.`,
    notModelled: `None of the motions names a number: 10% less administration, 5% more pay and a fifth more staff than asked are choices of the project.${NO_EFFECT}`,
  },
  zuidoostUitgerold: {
    title: 'The trial of Amsterdam Zuidoost in all vulnerable areas',
    question:
      'How many families with a low income in vulnerable areas does free maternity care reach, and what does it cost municipalities?',
    source:
      'Answers to the questions of the members Bushoff and Vliegenthart, 2025Z19861, question 10: "de pilot in Amsterdam Zuidoost waarbij gezinnen met geldzorgen geen eigen bijdrage voor de kraamzorg hoeven te betalen" and "zodat deze pilot in meer gemeenten met kwetsbare wijken kan worden uitgerold".',
    notModelled:
      'Families with money worries are here families with a low income in a vulnerable area; that eight of ten are reached and that the municipality pays are choices of the project. The trial itself is not in the baseline, so Zuidoost counts as new. What applying and carrying out cost is not in it.',
  },
  inzettenOpBehoud: {
    title: 'Retaining: ten million a year',
    question: 'How many more caregivers are there when the money goes to retaining them, and from when?',
    source: STAY_OR_COME,
    notModelled: TEN_MILLION('recruiting') + NO_EFFECT,
  },
  inzettenOpWerven: {
    title: 'Recruiting: ten million a year',
    question:
      'How many more caregivers are there when the money goes to pupils and new people, and from when?',
    source: STAY_OR_COME,
    notModelled: `${TEN_MILLION('retaining')} Courses come on top.${NO_EFFECT}`,
  },
  izaNaarBehoud: {
    title: '9.8 million to retaining',
    question:
      'How many families notice it when 9.8 million euros go to a say and healthy work, and does anything of it last?',
    source: IZA,
    notModelled: `As soon as the money is gone, what it does ends too.${IZA_LIMIT}`,
  },
  izaNaarOpleiden: {
    title: '9.8 million to training',
    question:
      'How many families notice it when 9.8 million euros go to pupils and new people, and does anything of it last?',
    source: IZA,
    notModelled: `Three years of pupils and new people; who has been trained stays or leaves like anyone else. Costs of training come on top.${IZA_LIMIT}`,
  },
  izaNaarOrganiseren: {
    title: '9.8 million to organising otherwise',
    question:
      'How many families notice it when 9.8 million euros go to KLIM, partuspoules, cooperation and a dashboard, and does anything of it last?',
    source: `${IZA} Questions 3 and 7 name the regional dashboard, KLIM and partuspoules as what comes next.`,
    notModelled: `What has been introduced stays here when the money is gone.${IZA_LIMIT}`,
  },
  allesSamen: {
    title: 'All measures together',
    question:
      'Is there enough maternity care with everything together, who notices it and what does it cost?',
    source:
      'All measures of the letters of 2022 to 2026 that this model knows, each as the project proposes it.',
    notModelled: `Nobody proposes this. In truth measures can stand in each other’s way or ask for the same people; here they add up as the rules of scenarios say.${NO_EFFECT}`,
  },
}
