/** What the ready-made scenarios are called in English, by the names of their files, which are in Dutch. */
import { englishPackages } from './packages.ts'

/** What a scenario says of itself. */
export interface ScenarioTexts {
  readonly title: string
  readonly question: string
  readonly source?: string
  readonly notModelled?: string
}

/** A file that is not here shows its own texts. */
export const englishTexts: Readonly<Record<string, ScenarioTexts>> = {
  ...englishPackages,
  basispad: {
    title: 'Basispad',
    question: 'What happens to maternity care if policy stays as it was adopted?',
    source:
      'Policy as adopted, with the days on which it began. Contribution per hour: € 4.70 in 2022, € 4.80, € 5.10, € 5.40 and € 5.70 in 2026, level with prices after that. Tariffs and wages by their agreements and years. Since 2023: insurers pay the maximum tariff, a block on call without a call counts one and a half, and some one in five families with a language barrier has an interpreter (assumed). Since 2024: in scarcity each family of a provider first gets the minimum; the model leaves that so after 2025. In 2026: on-call duty pays 4% and then 3.5% more, and from April seven providers try KLIM (3.5% of supply).',
    notModelled:
      'Not in the baseline: the trial in Amsterdam Zuidoost (some 130 families a year, November 2025 to 2028), the prenatal home visit since July 2022, the funding of the VSVs from 2027, and on-call duty that counts for rosters since November 2025. Too small to see by region, or of unknown effect.',
  },
  eigenBijdrageAfgeschaft: {
    title: 'Own contribution abolished',
    question:
      'Who gets more care when nobody pays for it any longer, and who gets less while there are too few caregivers?',
  },
  eigenBijdrageLageInkomens: {
    title: 'Own contribution abolished for low incomes',
    question:
      'Does it help families with a low income more if only they pay nothing, and what do other families notice?',
  },
  gratisEnMeerMbo: {
    title: 'Own contribution abolished and a hundred extra mbo places a year',
    question:
      'Do a hundred extra pupils a year make up for what families ask when they no longer pay, and from when?',
  },
  meerMboPlaatsen: {
    title: 'A hundred extra mbo places a year',
    question:
      'How many caregivers do a hundred extra pupils a year bring, and from when do families notice it?',
  },
  meerZijInstroom: {
    title: 'More career changers and a hundred returners a year',
    question:
      'How many caregivers do a fifth more applicants and a hundred returners a year bring, and from when do families notice it?',
  },
  meerLoon: {
    title: 'Ten per cent more pay',
    question:
      'How many caregivers stay or join when they earn 10% more and other work does not, and do families then get more hours?',
  },
  meerZeggenschap: {
    title: 'More say in work and roster',
    question:
      'How many more caregivers are there in ten years when 5% fewer leave each year and on-call duty weighs less?',
  },
  preventieplan: {
    title: 'Healthy work: less sickness and less leaving',
    question: 'Do families get more hours when caregivers fall ill 6% less often and leave 5% less?',
  },
  minderRegeldruk: {
    title: 'Less administration',
    question:
      'How many hours do families gain when 15% of administration goes, and does the load of staff fall?',
  },
  partuspoules: {
    title: 'Pools for on-call duty (partuspoules) in every region',
    question:
      'How much less often are caregivers on call when providers stand by together in the evening and at night, and how many hours does that cost families?',
  },
  wachtdienstTelt: {
    title: 'One in twenty hours on call counts as work',
    question:
      'How many hours of care are lost when 5% of on-call duty counts in the contract, and who notices it?',
  },
  klimOveral: {
    title: 'All providers change to KLIM',
    question:
      'Who gets more hours and who fewer when all providers indicate by KLIM within two years, and what does that do to the load of staff?',
  },
  afschalenInStappen: {
    title: 'Fewer hours offered by steps in scarcity',
    question:
      'Do more families get the minimum when providers offer everyone fewer hours beforehand in busy weeks, and how many hours does that cost others?',
  },
  digitaleZorg: {
    title: 'Digital care instead of part of the hours at home',
    question:
      'How many hours are freed when digital care replaces 8% of the hours above the minimum in families that need little?',
  },
  meerSamenwerken: {
    title: 'Providers share more idle hours in the region',
    question:
      'Do families get more hours when providers lend each other 80% of their idle hours, and in which regions?',
  },
  regionaalDashboard: {
    title: 'A dashboard in every region',
    question:
      'Do more families find care when half of those without a place see where in the region there is room?',
  },
  vsvBekostigd: {
    title: 'Lasting funding of the VSVs',
    question:
      'Do vulnerable families find care more often when the VSVs make them register three weeks sooner, and at whose expense?',
  },
  kraamcentra: {
    title: 'Two hundred beds in kraamcentra',
    question: 'How many hours are freed when families share caregivers in kraamcentra, and who notices it?',
  },
  poliklinischGratis: {
    title: 'Outpatient birth without a contribution',
    question:
      'Who pays how much more or less when a birth in hospital without a medical reason costs nothing any longer?',
  },
  hogerTarief: {
    title: 'Five per cent higher tariffs',
    question: 'What happens to pay, providers and spending when insurers pay 5% more and pay rises by 3%?',
  },
  aanbodBehouden: {
    title: 'Keeping care in every neighbourhood',
    question:
      'Do more providers stay in vulnerable areas when contracts ask it and insurers buy hours for those who wait too long?',
  },
  essentieleZorg: {
    title: 'Maternity care as essential care',
    question:
      'How many more families reach the minimum when providers hire more people than seem needed and more people apply?',
  },
  wijktoeslag: {
    title: 'Surcharge for heavy families and areas',
    question:
      'Do more providers stay in vulnerable areas when care there brings in 10% more and extra time is paid, and what does it cost?',
  },
  tolk: {
    title: 'Interpreters for those who need one',
    question:
      'What does it cost when four of five families with a language barrier get an interpreter, and who gets more care?',
  },
  ruimereAanspraak: {
    title: 'More and free hours for vulnerable families',
    question:
      'Do vulnerable families really get more care when they are entitled to eight more hours and no longer pay, and what do other families notice?',
  },
  wachtdienstBeterBetaald: {
    title: 'On-call duty at double pay',
    question: 'Do more caregivers stay when a block on call pays twice as much, and what does it cost?',
  },
  regeldruk1Procent: {
    title: '1% less administration',
    question: 'Is a hundredth less administration noticed?',
  },
  regeldruk5Procent: {
    title: '5% less administration',
    question: 'Is a twentieth less administration noticed?',
  },
  klimLater: {
    title: 'All providers change to KLIM, two years later',
    question: 'Who notices it when KLIM begins in 2029 and not in 2027?',
  },
  krappeArbeidsmarkt: {
    title: 'A tighter labour market',
    question:
      'How many fewer caregivers are there when 15% fewer people apply and more leave, and what do families notice?',
  },
  loonElders: {
    title: 'Other work pays 5% more',
    question:
      'How many caregivers leave when other work pays 5% more and maternity care does not, and what do families notice?',
  },
  ziektegolf: {
    title: 'Three months of influenza',
    question:
      'How many hours do families miss in a winter in which caregivers are ill for short almost twice as often, and how long is it felt?',
  },
  korterInZiekenhuis: {
    title: 'Shorter in hospital and fewer places',
    question:
      'What does it ask of maternity care when mothers go home sooner and a fifth fewer give birth outpatient or in a birth centre?',
  },
  tekortgebieden: {
    title: 'Shortages in the areas that are named',
    question:
      'How far do regions drift apart when fewer people enter and more leave in Utrecht, Brabant, Drenthe and Groningen?',
  },
  geenWerkafspraken: {
    title: 'No new working agreements after 2025',
    question: 'How many more families get less than the minimum when there are no new agreements after 2025?',
  },
  kraamzorgBekender: {
    title: 'Maternity care better known',
    question:
      'Do more families get care when they hear of it and register sooner, also where there are too few caregivers?',
  },
}
