/** The twenty questions and their answers in English. */
import { firstYear, listOf, mostRisen, notBelow, ordered } from '../questions/pick.ts'
import type { QuestionWords } from './questions.ts'

/** By the id of the question. */
export const QUESTIONS_EN: Readonly<Record<string, QuestionWords>> = {
  missed: {
    question: 'How many families miss maternity care now, and how many because there is no staff?',
    asker: 'Bushoff and Vliegenthart, question 3 (2025Z19861)',
    sentence: (f) =>
      `In 2026, _${f.level('capacity')}_ get no maternity care because there is no staff, ${f.level('price')} because of its price and ${f.level('choice')} by own choice. In all, ${f.level('below')} that want care get less than the minimum.`,
  },
  regions: {
    question: 'Where is the shortage worst, and where did it worsen most in three years?',
    asker: 'Bushoff and Vliegenthart, question 3 (2025Z19861)',
    sentence: (f) => {
      const worst = ordered(f.rows('now'))
      const risen = mostRisen(f.rows('before'), f.rows('now'))
      return `In 2026, families most often get less than the minimum in ${listOf(
        worst.slice(0, 3).map((row) => `_${f.place(row)}_ (${f.written(row)})`),
        'and',
      )}. Since 2023 the share rose most in ${f.place(risen.now)}, from ${f.written(risen.before)} to ${f.written(risen.now)}. ${notBelow(worst)} of the 40 regions are not surely lower than the first in 2026.`
    },
  },
  postcode: {
    question: 'Does care depend on purse or postcode, and how much of the gap does each measure close?',
    asker: 'Bushoff and Vliegenthart, question 2 (2025Z19861)',
    sentence: (f) => {
      const regions = ordered(f.rows('regions'))
      const [most, least] = [regions[0]!, regions.at(-1)!]
      return `With a low income a family gets *${f.level('low')}* on average in 2026, with a high income ${f.level('high')}; by region it runs from ${f.written(least)} (${f.place(least)}) to ${f.written(most)} (${f.place(most)}). Without a contribution it is ${f.more('freeLow')} for low incomes and ${f.more('freeHigh')} for high ones in 2028; without one for low incomes only ${f.more('lowOnlyLow')} and ${f.more('lowOnlyHigh')}; with KLIM everywhere in 2030 ${f.more('klimLow')} and ${f.more('klimHigh')}.`
    },
  },
  free: {
    question: 'What happens when the contribution goes, for everyone or for low incomes only?',
    asker: 'Call to the formateur, 2025; emergency plan; motion in the municipality of Utrecht',
    sentence: (f) =>
      `When nobody pays, *${f.more('price')}* go without care for its price in 2028. A family with a low income gets ${f.more('low')} on average, with a high income ${f.more('high')}; below the minimum come ${f.more('below')}. State, municipalities and insurers spend ${f.more('cost')} in 2028. For low incomes only that is ${f.more('lowOnly')} for them, ${f.more('lowOnlyBelow')} below the minimum and ${f.more('lowOnlyCost')}.`,
  },
  zuidoost: {
    question: 'What does the trial of Zuidoost cost and reach in all vulnerable areas?',
    asker: 'Bushoff and Vliegenthart, question 10 (2025Z19861)',
    sentence: (f) => {
      const euros = f.price('euros')
      const price = euros
        ? `Each extra family that reaches the minimum costs state, municipalities and insurers ${euros}.`
        : 'There is no price of an extra family that reaches the minimum: that there are more of them cannot be shown.'
      return `In 2030, *${f.more('price')}* with a low income go without care for its price; a family in a vulnerable area gets ${f.more('hours')}. A year, ${f.more('families')} reach the minimum. Municipalities spend ${f.more('municipalities')} a year, insurers ${f.more('insurers')}. ${price}`
    },
  },
  guarantee: {
    question: 'Can every family get 24 hours, in summer too, and until when?',
    asker: 'Bushoff and Vliegenthart, question 8; motion Van Meetelen and Diederik van Dijk (2026)',
    sentence: (f) => {
      const [base, weeks] = ['base', 'weeks'].map((name) => f.rows(name))
      const [now, later] = [base![4]!, base![8]!]
      const first = firstYear(base!, ({ value }) => value !== null && value < 0.95)
      const since = first
        ? `In the baseline it is below 95% from ${first.period} on.`
        : 'It is below 95% in no year.'
      return `In 2026 everyone gets the minimum in *${f.written(now)}* of the weeks in the regions, in 2030 in ${f.written(later)}. ${since} With a guarantee, more staff than seems needed and cooperation in the region it is ${f.written(weeks![8]!)} in 2030: a guarantee on paper makes no hours.`
    },
  },
  essential: {
    question: 'What does maternity care as essential care ask in people and money?',
    asker: 'Letter of 5 June 2026, motion Van Meetelen and Diederik van Dijk',
    sentence: (f) =>
      `A fifth more staff than seems needed, with a quarter more applicants, gives *${f.more('caregivers')}* (${f.more('fte')}) in 2030 and costs state, municipalities and insurers ${f.more('cost')} that year. For lack of staff ${f.more('missed')} stay without care, and in ${f.level('weeks')} of the weeks everyone gets the minimum.`,
  },
  outflow: {
    question: 'Which choices lessen leaving most for each euro?',
    asker: 'Motion Coenradie on attractive work (2026)',
    sentence: (f) => {
      const option = (name: string, text: string) => `${text}: ${f.more(name)} (${f.more(`${name}Cost`)})`
      return `Leaving in 2030, and cost to state, municipalities and insurers: ${[
        option('meerLoon', '*10% more pay*'),
        option('meerZeggenschap', 'more of a say'),
        option('preventieplan', 'healthy work'),
        option('partuspoules', 'partuspoules'),
        option('wachtdienstBeterBetaald', 'on-call duty at double pay'),
      ].join(
        '; ',
      )}. Lower cost can also be less care. The effects of each are assumed, so an order for each euro is only a sum made with them.`
    },
  },
  onCall: {
    question: 'What helps more: paying on-call duty better, or partuspoules?',
    asker: 'Emergency plan; Bushoff and Vliegenthart, question 7 (2025Z19861)',
    sentence: (f) =>
      `With partuspoules everywhere a caregiver has *${f.more('poolBlocks')}* a month in 2030, ${f.more('poolOutflow')} leave and a family gets ${f.more('poolHours')}. Double pay gives ${f.more('payBlocks')}, makes ${f.more('payOutflow')} leave and costs ${f.more('payCost')} in pay for being on call.`,
  },
  workingTime: {
    question: 'What if being on call counts as working time?',
    asker: 'Note with the letter to parliament of 1 April 2026 (Working Hours Act)',
    sentence: (f) =>
      `When 5% of on-call duty counts in the contract, a family gets *${f.more('hours')}* in 2028 and ${f.more('below')} come below the minimum; it costs state, municipalities and insurers ${f.more('cost')}. Without that measure too there are ${f.level('breaches')} in 2028 that break the Working Hours Act.`,
  },
  administration: {
    question: 'How much care does 1, 5 or 10% less administration give, and is it noticed?',
    asker: 'Motion Coenradie on administration (2026)',
    sentence: (f) =>
      `In 2030 a family gets ${f.more('one')} with 1% less administration, ${f.more('five')} with 5% and *${f.more('ten')}* with 10%. Below the minimum come ${f.more('oneBelow')}, ${f.more('fiveBelow')} and ${f.more('tenBelow')}. For a family these are minutes: what shows in a model need not be noticed at home.`,
  },
  klim: {
    question: 'What does it change whether KLIM begins in 2027 or 2029, and for whom?',
    asker: 'Letter of 5 June 2026 (faster adoption of KLIM)',
    sentence: (f) =>
      `In 2029 a vulnerable family gets *${f.more('soonVulnerable')}* with KLIM from 2027 and ${f.more('laterVulnerable')} with KLIM from 2029; all families together get ${f.more('soonAll')} with KLIM from 2027. Below the minimum come ${f.more('soonBelow')} against ${f.more('laterBelow')} in 2029, and ${f.more('soonEnd')} against ${f.more('laterEnd')} in 2032.`,
  },
  training: {
    question: 'How many extra pupils are needed, and when do families notice?',
    asker: 'Letter of 5 June 2026 (structure of the mbo)',
    sentence: (f) => {
      const rising = firstYear(f.rows('caregivers'), ({ ciLow }) => ciLow !== null && ciLow > 0)
      const helped = firstYear(f.rows('below'), ({ verdict }) => verdict === 'better')
      const noticed = helped
        ? `that fewer families come below the minimum shows from ${helped.period} on`
        : 'that fewer families come below the minimum cannot be shown up to 2035'
      return `A hundred extra mbo places a year from 2027 give *${f.more('inflow', 'inflow')}* in 2032. That there are more caregivers ${rising ? `shows from ${rising.period} on` : 'cannot be shown up to 2035'}; ${noticed}.`
    },
  },
  recruitOrRetain: {
    question: 'Is recruiting or retaining better?',
    asker: 'Letter of 5 June 2026 (leaving and joining)',
    sentence: (f) =>
      `With ten million a year for retaining there are ${f.more('retain2028')} in 2028, *${f.more('retain2030')}* in 2030 and ${f.more('retain2035')} in 2035; with recruiting ${f.more('recruit2028')}, ${f.more('recruit2030')} and ${f.more('recruit2035')}. The cost to state, municipalities and insurers is ${f.more('retainCost')} and ${f.more('recruitCost')} a year, as more people also work more. Both effects are assumed.`,
  },
  heavyFamilies: {
    question: 'Does a higher tariff or pay for heavy families help against leaving neighbourhoods?',
    asker: 'Alderman Eerenberg; Bushoff and Vliegenthart, question 9 (2025Z19861)',
    sentence: (f) =>
      `With a surcharge of 10%, *${f.more('exits')}* leave an area in 2030 and a family in a vulnerable area gets ${f.more('hours')}; in 2035 ${f.more('providers')} serve vulnerable areas. State, municipalities and insurers spend ${f.more('cost')} in 2030.`,
  },
  profit: {
    question: 'Does it matter if providers make no profit, or may refuse no families?',
    asker: 'Bushoff and Vliegenthart, questions 5 and 6 (2025Z19861)',
    sentence: (f) =>
      `When contracts ask providers to stay and insurers buy hours for those who wait too long, *${f.more('providers')}* serve vulnerable areas in 2035; a family in a vulnerable area gets ${f.more('hours')} in 2030, and ${f.more('missed')} there stay without care for lack of staff. Of private equity this model says nothing: the ministry found no difference, and the model reckons with none.`,
  },
  centres: {
    question: 'Do kraamcentra make room, and for whom do they not work?',
    asker: 'Bushoff and Vliegenthart, question 8 (2025Z19861)',
    sentence: (f) =>
      `Two hundred beds receive *${f.level('families')}* in 2030; an hour of work in a centre gives ${f.level('gained')} hours of care. Families with a low income get ${f.more('low')} on average, with a high income ${f.more('high')}; below the minimum come ${f.more('below')}.`,
  },
  iza: {
    question: 'What do 9.8 million euros of IZA money buy at most?',
    asker: 'Bushoff and Vliegenthart, question 7 (2025Z19861)',
    sentence: (f) =>
      `In 2029 below the minimum come *${f.more('retain')}* with the money on retaining, ${f.more('train')} on training and ${f.more('organise')} on organising otherwise; in 2035, long after the money is gone, ${f.more('retainEnd')}, ${f.more('trainEnd')} and ${f.more('organiseEnd')}. That 9.8 million is enough for this is assumed.`,
  },
  laterCost: {
    question: 'Does less maternity care cost more later?',
    asker: 'Bushoff and Vliegenthart, question 4 (2025Z19861); call to the formateur, 2025',
    sentence: (f) =>
      `Without a contribution state, municipalities and insurers spend *${f.more('cost')}* in 2030. If all of the association found is causal, care of mother and child in the year after takes ${f.more('association')}; if none of it is, ${f.more('causal')}. The study does not say which part is causal.`,
  },
  doNotClaim: {
    question: 'Which claim should you rather not make, and which research would help most?',
    asker: 'Who works with this model',
    sentence: (f) => {
      const [row] = f.rows('caregivers')
      const [missed] = f.rows('missed')
      const [near] = f.rows('near')
      return `Name no number for 2035: the baseline gives ${f.level('caregivers')}, but 80% of replications run from _${f.range(row!)}_, and by chance alone from ${f.luck(row!)}. For families without care for lack of staff that is ${f.range(missed!)}. For 2027 the number of caregivers still runs from ${f.range(near!)} only. What helps most: measuring how load and on-call duty lead to sickness and leaving, and whether open jobs attract new people.`
    },
  },
}
