/** Words of the table of all years and of the files made from it. */
import type { Verdict } from '../../engine/index.ts'
import { inBoth } from './index.ts'

/** How a verdict is named. */
type VerdictNames = Readonly<Record<Verdict, string>>

const VERDICTS_NL: VerdictNames = {
  better: 'beter',
  worse: 'slechter',
  different: 'anders',
  'not distinguishable': 'niet te onderscheiden',
}
const VERDICTS_EN: VerdictNames = {
  better: 'better',
  worse: 'worse',
  different: 'different',
  'not distinguishable': 'not distinguishable',
}

/** The words, by language. */
export const tableWords = inBoth(
  {
    title: (name: string, place: string) => `${name}, ${place}: alle jaren`,
    measure: (unit: string) => (unit === '' ? '' : unit === '%' ? 'In procenten.' : `In ${unit}.`),
    ranges: (n: string, isOfBoth: boolean) =>
      `Gemiddelden van ${n}. Kleiner gedrukt: 80% van de doorrekeningen, ${isOfBoth ? 'door toeval en onzekere aannames samen; tussen haakjes door toeval alleen' : 'alleen toeval'}.`,
    means: (n: string, fewest: string) =>
      `Gemiddelden van ${n}. Vanaf ${fewest} staat er ook een bandbreedte bij.`,
    year: 'Jaar',
    basispad: 'Basispad',
    variant: 'Mijn variant',
    change: 'Verschil',
    changeIn: (unit: string) => `Verschil, ${unit}`,
    verdict: 'Oordeel',
    verdicts: VERDICTS_NL,
    tooEarly: 'nog niet te zeggen',
    download: { dutch: 'CSV voor Nederlands Excel', international: 'CSV internationaal' },
    waiting: 'Er zijn nog geen cijfers. De eerste doorrekening is nog niet klaar.',
    file: 'kraamzorg',
    stamp: (model: string, title: string, n: string, link: string) =>
      `# Kraamzorgverkenner, model ${model}; scenario: ${title}; ${n}; ${link}`,
    columns: {
      indicator: 'kerncijfer',
      unit: 'eenheid',
      place: 'plaats',
      year: 'jaar',
      n: 'doorrekeningen',
      basispad: 'basispad',
      basispadLow: 'basispad laag (10%)',
      basispadHigh: 'basispad hoog (90%)',
      basispadLowLuck: 'basispad laag (10%), alleen toeval',
      basispadHighLuck: 'basispad hoog (90%), alleen toeval',
      variant: 'variant',
      variantLow: 'variant laag (10%)',
      variantHigh: 'variant hoog (90%)',
      variantLowLuck: 'variant laag (10%), alleen toeval',
      variantHighLuck: 'variant hoog (90%), alleen toeval',
      change: 'verschil',
      changeLow: 'verschil laag (10%)',
      changeHigh: 'verschil hoog (90%)',
      changeLowLuck: 'verschil laag (10%), alleen toeval',
      changeHighLuck: 'verschil hoog (90%), alleen toeval',
      verdict: 'oordeel',
    },
  },
  {
    title: (name, place) => `${name}, ${place}: all years`,
    measure: (unit) => (unit === '' ? '' : unit === '%' ? 'In per cent.' : `In ${unit}.`),
    ranges: (n, isOfBoth) =>
      `Means of ${n}. Smaller print: 80% of replications, ${isOfBoth ? 'by chance and uncertain assumptions together; in brackets by chance only' : 'chance only'}.`,
    means: (n, fewest) => `Means of ${n}. From ${fewest} on there is a range as well.`,
    year: 'Year',
    basispad: 'Baseline',
    variant: 'My variant',
    change: 'Difference',
    changeIn: (unit) => `Difference, ${unit}`,
    verdict: 'Verdict',
    verdicts: VERDICTS_EN,
    tooEarly: 'too early to say',
    download: { dutch: 'CSV for Dutch Excel', international: 'CSV international' },
    waiting: 'There are no figures yet. The first replication is not done.',
    file: 'maternity-care',
    stamp: (model, title, n, link) =>
      `# Kraamzorgverkenner, model ${model}; scenario: ${title}; ${n}; ${link}`,
    columns: {
      indicator: 'indicator',
      unit: 'unit',
      place: 'place',
      year: 'year',
      n: 'replications',
      basispad: 'baseline',
      basispadLow: 'baseline low (10%)',
      basispadHigh: 'baseline high (90%)',
      basispadLowLuck: 'baseline low (10%), chance only',
      basispadHighLuck: 'baseline high (90%), chance only',
      variant: 'variant',
      variantLow: 'variant low (10%)',
      variantHigh: 'variant high (90%)',
      variantLowLuck: 'variant low (10%), chance only',
      variantHighLuck: 'variant high (90%), chance only',
      change: 'difference',
      changeLow: 'difference low (10%)',
      changeHigh: 'difference high (90%)',
      changeLowLuck: 'difference low (10%), chance only',
      changeHighLuck: 'difference high (90%), chance only',
      verdict: 'verdict',
    },
  },
)
