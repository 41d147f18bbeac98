/** Words on quantities of which sources disagree, side by side, with what the model makes of each. */
import type { Language } from './index.ts'

/** What one source says of a quantity. */
export interface Claim {
  readonly figure: string
  readonly source: string
  readonly note: string
}

/** A quantity on which sources disagree, and what the model makes of it. */
export interface Dispute {
  readonly question: string
  readonly claims: readonly Claim[]
  readonly choice: string
}

/** By language, in the same order. */
export const DISPUTES: Readonly<Record<Language, readonly Dispute[]>> = {
  nl: [
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
    {
      question: 'Wat verdient een kraamverzorgende per uur?',
      claims: [
        {
          figure: '€\u00a018,50 (2026)',
          source: 'Noodplan kraamzorg, in Hart van Nederland, maart 2026',
          note: 'Gemiddeld.',
        },
        {
          figure: '€\u00a012,32–17,88 (2022)',
          source: 'NU.nl, 2022',
          note: 'Van laag tot hoog in schaal 35. Bijna iedereen zit in die schaal, de meesten al lang.',
        },
      ],
      choice:
        'gemiddeld €\u00a018,50 in maart 2026. Voor eerdere jaren rekenen we terug met de loonstappen van de cao.',
    },
    {
      question: 'Hoeveel geld gaat er naar kraamzorg?',
      claims: [
        {
          figure: '€\u00a0336,4 mln (2021)',
          source: 'Zorgautoriteit NZa',
          note: 'Zonder integrale bekostiging: één bedrag voor alle geboortezorg samen.',
        },
        {
          figure: '€\u00a0358 mln (2023)',
          source: 'Eigen berekening met cijfers van Vektis',
          note: 'Vektis telt 737,1 miljoen voor kraamzorg, verloskunde en integrale bekostiging samen.',
        },
      ],
      choice: 'geen van beide. Wat het model zelf uitrekent, staat bij ‘Geld’. Leg die bedragen ernaast.',
    },
  ],
  en: [
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
    {
      question: 'What does a caregiver earn in an hour?',
      claims: [
        {
          figure: '€\u00a018.50 (2026)',
          source: 'Emergency plan for kraamzorg, in Hart van Nederland, March 2026',
          note: 'The mean.',
        },
        {
          figure: '€\u00a012.32–17.88 (2022)',
          source: 'NU.nl, 2022',
          note: 'From low to high in scale 35. Nearly everyone is in that scale, most of them long.',
        },
      ],
      choice:
        'a mean of €\u00a018.50 in March 2026. Earlier years go back by the steps of the collective agreement.',
    },
    {
      question: 'How much money goes to maternity home care?',
      claims: [
        {
          figure: '€\u00a0336.4 mln (2021)',
          source: 'Care authority NZa',
          note: 'Without integrated funding: one amount for all care around a birth.',
        },
        {
          figure: '€\u00a0358 mln (2023)',
          source: 'Own arithmetic on figures of Vektis',
          note: 'Vektis counts 737.1 million for kraamzorg, midwifery and integrated funding together.',
        },
      ],
      choice: 'neither. What the model works out itself stands under ‘Money’. Hold it against these.',
    },
  ],
}
