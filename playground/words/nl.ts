/** The words of the page in Dutch, at language level B1. */
import { type Numbers, numbersOf } from './numbers.ts'

const n: Numbers = numbersOf('nl-NL')

/** Every sentence of the page; a sentence with a figure is a function of it. */
export const nl = {
  ...n,
  code: 'nl',
  title: 'Kraamzorgverkenner',
  subtitle: 'Open rekenmodel van de kraamzorg in Nederland',
  language: 'Taal',
  choose: 'Kies een regio',
  regionHelp: 'De 40 COROP-regio’s van het CBS',
  calculate: 'Bereken',
  stop: 'Stop',
  lead: 'Hoeveel uren kraamzorg krijgen gezinnen in uw regio, als het beleid blijft zoals het is?',
  leadHelp:
    'Kies een regio en druk op Bereken. Uw computer speelt dan alle geboorten van 2022 tot en met 2035 na. Dat duurt meestal minder dan een minuut. Er gaat niets naar internet.',
  replicationsDone: (done: number, total: number) => `${n.whole(done)} van ${n.whole(total)} keer gerekend`,
  stopped: 'Gestopt. Wat al gerekend is, staat hieronder.',
  stoppedEmpty: 'Gestopt voordat er iets klaar was.',
  failed: (message: string) =>
    `Het rekenen is mislukt. Herlaad de pagina. De melding van het model: ${message}`,
  answer: (region: string, year: number) => ({
    before: `In ${region} krijgt een gezin met kraamzorg in ${year} gemiddeld `,
    hours: (hours: number) => `${n.hours(hours)} uur`,
    after: (less: number) => {
      const shown = n.hours(Math.abs(less))
      if (shown === n.hours(0)) return ', ongeveer evenveel als gevraagd.'
      return `, ${shown} uur ${less > 0 ? 'minder' : 'meer'} dan gevraagd.`
    },
  }),
  range: (low: number, high: number, replications: number) =>
    `We rekenden ${n.whole(replications)} keer, steeds met ander toeval. In 80% van die keren komt het gemiddelde uit tussen ${n.hours(low)} en ${n.hours(high)} uur.`,
  provisional: (done: number, fewest: number) =>
    `Voorlopig: ${done === 1 ? '1 doorrekening' : `${n.whole(done)} doorrekeningen`}. Vanaf ${n.whole(fewest)} staat er ook een bandbreedte bij.`,
  chartTitle: {
    grows: (first: number, last: number) =>
      `In ${last} krijgen gezinnen minder van wat ze vragen dan in ${first}`,
    shrinks: (first: number, last: number) =>
      `In ${last} krijgen gezinnen meer van wat ze vragen dan in ${first}`,
    same: (first: number, last: number) =>
      `Gevraagd en gekregen: ${first} en ${last} zijn niet te onderscheiden`,
    unknown: (first: number, last: number) => `Gevraagde en gekregen uren, ${first}–${last}`,
  },
  chartMeasure: (region: string, axis: number) =>
    `Uren per gezin met kraamzorg in ${region}, gemiddelde per geboortejaar. De as begint bij ${n.whole(axis)} uur.`,
  chartBand: 'Grijze band: 80% van de doorrekeningen, alleen toeval.',
  chartSummary: (first: number, last: number, requested: [number, number], delivered: [number, number]) =>
    `Lijngrafiek. Gevraagd: ${n.hours(requested[0])} uur in ${first}, ${n.hours(requested[1])} uur in ${last}. Gekregen: ${n.hours(delivered[0])} uur in ${first}, ${n.hours(delivered[1])} uur in ${last}. De tabel hieronder heeft alle cijfers.`,
  hourUnit: 'uur',
  requested: 'Gevraagd',
  delivered: 'Gekregen',
  table: {
    caption: (region: string) => `Alle cijfers per jaar, ${region}`,
    year: 'Jaar',
    families: 'Gezinnen met een geboorte',
    noCare: 'Geen kraamzorg, % van de gezinnen',
    choice: 'eigen keuze',
    price: 'te duur',
    capacity: 'geen personeel',
    belowFloor: 'Minder dan de onder\u00adgrens, % van wie zorg wilde',
    hours: 'Uren per gezin met zorg',
    requested: 'gevraagd',
    delivered: 'gekregen',
    caregivers: 'Kraam\u00adverzorgenden',
    note: (floor: number) =>
      `Gemiddelden van de doorrekeningen. Kleiner gedrukt: 80% van de doorrekeningen. De ondergrens is ${n.whole(floor)} uur kraamzorg, of minder als een gezin maar kort zorg thuis heeft. Wie geen zorg krijgt omdat er geen personeel is, telt ook mee onder de ondergrens. De kolom ‘geen personeel’ is veel te hoog, vooral na 2026: gebruik die cijfers niet. Door afronden kunnen verschillen 0,1 afwijken.`,
  },
  limitsTitle: 'Wat deze versie nog niet kan',
  limits: [
    'Gebruik de kolom ‘geen personeel’ niet, zeker niet na 2026. Een gezin dat geen plek krijgt, komt nog niet op een wachtlijst en kan nergens anders heen. Daardoor is dit cijfer veel te hoog. Vakbond FNV noemt voor 2024 500 gezinnen, ongeveer 0,3%.',
    'Het model is nog niet geijkt. Het aantal kraamverzorgenden verandert door ziekte, vertrek, pensioen en opleiding, maar hoe snel is onzeker. Hoeveel mensen vertrekken, hebben we met de hand ongeveer gelijk gemaakt aan het aantal in 2019 en 2020. De gemiddelde leeftijd daalt een beetje, terwijl die tot 2020 steeg.',
    'Er is één kraamzorgorganisatie per regio. Wachtdiensten zitten nog niet in het model. Leerlingen begeleiden kost nog geen uren.',
    'Regio’s verschillen alleen in geboorten, seizoen en reistijd. Andere verschillen tussen regio’s rekenen we nog niet mee. Kraamverzorgenden en leerlingen zijn verdeeld naar het aantal geboorten.',
    'U kunt op deze pagina nog geen maatregelen kiezen. Het model kent er twee: de eigen bijdrage en de instroom uit het mbo. U ziet het basispad: het beleid blijft zoals het is vastgesteld.',
    'De bandbreedte gaat alleen over toeval, niet over onzekere aannames.',
  ],
  sourcesTitle: 'Waar komen de cijfers vandaan?',
  sourcesCount: (all: number, assumed: number) =>
    `Het model heeft ${n.whole(all)} instellingen. Voor ${n.whole(assumed)} daarvan is er geen bron buiten dit model: dat zijn aannames.`,
  sources: [
    'Geboorten per regio: Eurostat demo_r_gind3 (2021, 2022) en CBS StatLine 82056NED (2023).',
    'Uren per gezin: Landelijk Indicatieprotocol Kraamzorg (2008).',
    'Geen zorg: antwoorden van de minister van VWS, 2025Z19861 (2025).',
    'Kraamverzorgenden in Nederland: schatting van de IGJ (2023), in NU.nl.',
    'Instroom en uitstroom: Bo Geboortezorg (2020).',
    'Werktijden: Cao Kraamzorg (2022). Plaats van de bevalling: VZinfo (RIVM) op basis van Perined (2021).',
  ],
  version: (model: string, seed: string) => `Model ${model}, toevalsreeks ${seed}.`,
}

/** What a language must say. */
export type Dictionary = typeof nl
