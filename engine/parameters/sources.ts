/** Sources that more than one parameter leans on, and the two ways to state an assumption. */

import type { Evidence } from '../core/declare.ts'

/** An assumption of this model; the note says what it leans on. */
export function assumed(note: string): Evidence {
  return { grade: 'assumed', source: 'assumption of this model', date: '2026-11', note }
}

/** A value that was tried or fitted in the independent trial; the note says which, and to what. */
export function trial(note: string): Evidence {
  return { grade: 'assumed', source: 'an independent trial of the model, 2026', date: '2026', note }
}

/** The same source with a note of its own. */
export function noting(evidence: Evidence, note: string): Evidence {
  return { ...evidence, note }
}

/** The hour packages of the national indication protocol, as a provider states them. */
export const LIP: Evidence = {
  grade: 'measured',
  source: '"Landelijk Indicatieprotocol Kraamzorg", as stated by "Kraamzorg Een Mooi Begin"',
  date: '2026',
  url: 'https://www.kraamzorgeenmooibegin.nl/kraamtijd/landelijk-indicatieprotocol-kraamzorg',
}

/** The protocol itself. */
export const LIP_2008: Evidence = {
  grade: 'measured',
  source: 'Landelijk Indicatieprotocol Kraamzorg, March 2008',
  date: '2008-03',
  url: 'https://studylibnl.com/doc/770725',
}

/** Where births take place. */
export const PERINED_PLACE: Evidence = {
  grade: 'measured',
  source: 'Zorg rond de geboorte: gebruik, VZinfo (RIVM) on Perined',
  date: '2021',
  url: 'https://www.vzinfo.nl/zorg-rond-geboorte/gebruik',
}

/** The inspectorate on staff in 2022. */
export const IGJ_2022: Evidence = {
  grade: 'estimated',
  source: 'IGJ (visits to six providers), in NU.nl',
  date: '2023-01',
  url: 'https://www.nu.nl/binnenland/6246728/gezinnen-krijgen-soms-minder-kraamzorg-door-personeelstekort.html',
}

/** The sector on staff, hours and sickness in 2023. */
export const NOS_2023: Evidence = {
  grade: 'estimated',
  source: 'Bo Geboortezorg and union in NOS / NH Nieuws',
  date: '2023-08',
  url: 'https://www.nhnieuws.nl/nieuws/n123369/kraamzorg-noodgedwongen-heringericht-minder-zorg-bij-tweede-kind',
}

/** The union on employees and self-employed. */
export const FNV_2024: Evidence = {
  grade: 'estimated',
  source: 'FNV in Skipr',
  date: '2024',
  url: 'https://www.skipr.nl/nieuws/fnv-grote-actiebereidheid-onder-kraamverzorgenden-voor-betere-cao/',
}

/** Register and pension fund figures of the sector. */
export const BO_2020: Evidence = {
  grade: 'measured',
  source: 'Arbeidsmarktcijfers kraamzorg 2020 (Bo Geboortezorg; KCKZ and PFZW), reprinted by VHP Zorg',
  date: '2020',
  url: 'https://vhp-zorg.nl/index.php?option=com_content&view=article&id=6479:arbeidsmarktcijfers-kraamzorg-2020&catid=12&idU=1&acm=_179',
}

/** Ages in the register, provisional. */
export const KCKZ_2018: Evidence = {
  grade: 'measured',
  source: 'NBvK on provisional figures of the register KCKZ',
  date: '2018-02',
  url: 'https://nbvk.nl/index.php/nieuws/69-kraamzorg-bedreigt-door-uitstroom-kraamverzorgenden',
}

/** The professional body's survey of workload. */
export const NBVK_2018: Evidence = {
  grade: 'estimated',
  source: 'NBvK Monitor Werkdruk (n = 975, self-selected), in NOS',
  date: '2018-06',
  url: 'https://nos.nl/artikel/2235293-kraamzorg-in-knel-door-beroerde-arbeidsomstandigheden.html',
}

/** At what point of their career care workers leave. */
export const REGIOPLUS_2021: Evidence = {
  grade: 'estimated',
  source: 'RegioPlus on leavers of the whole care sector, in Skipr',
  date: '2021-10',
  url: 'https://www.skipr.nl/nieuws/regioplus-relatief-weinig-zorgmedewerkers-verlaten-sector/',
}

/** Sickness in the branch of care at home and in nursing homes. */
export const CBS_VVT_2022: Evidence = {
  grade: 'estimated',
  source: 'CBS on the branch VVT, which includes kraamzorg, via Skipr',
  date: '2022-06',
  url: 'https://www.skipr.nl/nieuws/cbs-vvt-breekt-record-voor-het-eerst-ziekteverzuim-boven-10-procent/',
}

/** Sickness in the whole care sector; of 2024, so it stands beside a value and never sets it. */
export const VERNET_2024: Evidence = {
  grade: 'measured',
  source: 'Vernet on the whole care sector, in Skipr',
  date: '2025-01',
  url: 'https://www.skipr.nl/nieuws/verzuim-in-zorg-bleef-gelijk-afwezigheid-steeds-langer/',
}

/** Lengths of the shorter courses. */
export const BABYHELP_2025: Evidence = {
  grade: 'estimated',
  source: 'babyhelp.nl, Hoe lang duurt de opleiding kraamverzorgster',
  date: '2025-12',
  url: 'https://babyhelp.nl/vraag-en-antwoord/hoe-lang-duurt-de-opleiding-kraamverzorgster',
}

/** Working and rest times of the collective agreement. */
export const CAO_HOURS: Evidence = {
  grade: 'measured',
  source: 'Cao Kraamzorg, article 4.4, Bo Geboortezorg',
  date: '2022',
  url: 'https://cao.bogeboortezorg.nl/hoofdstuk-4-arbeidsuur-en-arbeids-en-rusttijden/artikel-4-4-pauzes/',
}

/** How a normal and a split care day look. */
export const VOLKSKRANT_2018: Evidence = {
  grade: 'estimated',
  source: 'Nieuwe ouders moeten vaak kraamverzorgende delen, de Volkskrant',
  date: '2018',
  url: 'https://www.volkskrant.nl/nieuws-achtergrond/nieuwe-ouders-moeten-vaak-kraamverzorgende-delen-door-fors-personeelstekort~b22ef7ac/',
}

/** Families at the minimum package, nationally and in Amsterdam. */
export const MINIMUM_2021: Evidence = {
  grade: 'estimated',
  source: 'Ahti in "Het Parool", through Skipr',
  date: '2022-10',
  note: '18% of families chose the minimum package nationally and 28% in Amsterdam, about 2021, mainly low incomes',
}

/** Families without any care. */
export const NO_CARE_2022: Evidence = {
  grade: 'measured',
  source: 'Minister of VWS, answers 2025Z19861, on the RIVM Monitor Kansrijke Start 2024',
  date: '2025',
  note: '2.5% of families without care in 2022, all reasons; reasons and income groups are not recorded',
}

/** The minister on what providers and insurers agreed, without figures. */
export const ANSWERS_2025: Evidence = {
  grade: 'measured',
  source: 'Minister of VWS, answers 2025Z19861',
  date: '2025',
}

/** The covenant on where a family that finds no provider goes. */
export const COVENANT_2024: Evidence = {
  grade: 'estimated',
  source: 'Covenant of ZN and Bo Geboortezorg on dividing capacity, in Skipr',
  date: '2024-04',
  url: 'https://www.skipr.nl/nieuws/zorgverzekeraars-maken-vergaande-afspraken-om-capaciteit-geboortezorg-te-verdelen/',
}

/** The inspectorate on vulnerable families and on neighbourhoods that providers leave out. */
export const IGJ_2025: Evidence = {
  grade: 'estimated',
  source: 'IGJ in Nieuwsuur (NOS), "Niet meer overal in Nederland gegarandeerde kraamzorg"',
  date: '2025-11-11',
  url: 'https://www.europesays.com/nl/?p=51254',
}

/** How far the new way of indicating has come. */
export const KLIM_2026: Evidence = {
  grade: 'measured',
  source: 'Minister of VWS on the new indication method, in Skipr',
  date: '2026-03-04',
  url: 'https://www.skipr.nl/nieuws/minister-hermans-jaagt-verzekeraars-en-bo-geboortezorg-op-tot-meer-snelheid-met-nieuwe-indicatiemethode-kraamzorg/',
}

/** What hours do under the protocol of 2008. */
export const LIP_STUDY: Evidence = {
  grade: 'estimated',
  source: 'ZonMw on the project Kraamzorg op Maat - LIP 3.0',
  date: '2018',
  url: 'https://projecten.zonmw.nl/nl/project/kraamzorg-op-maat-lip-30-lip-project',
  note: 'healthy clients, 48%, do well on 39-41 h, and the ill and vulnerable seem to get fewer than others: 48% at 40 instead of 48 h would lower the mean by 8%, before others get more',
}

/** The trial of longer and free care in Zuid-Limburg. */
export const FLEX_2023: Evidence = {
  grade: 'measured',
  source: 'GGD on Geboortezorg Flex in Zuid-Limburg, in NOS / NH Nieuws',
  date: '2023-12',
  url: 'https://www.nhnieuws.nl/nieuws/n135958/extra-kraamhulp-voor-kwetsbare-gezinnen-geeft-ouders-meer-zelfvertrouwen',
  note: 'from 2021 to 2023 free care for 150 families and longer care for 100, on which parents and caregivers were content; neither hours nor an effect on use could be read',
}

/** The union on hours on call. */
export const FNV_2025: Evidence = {
  grade: 'estimated',
  source: 'FNV in nosnews.nl',
  date: '2025-06-17',
  url: 'https://nosnews.nl/2025/06/17/kraamzorg-carers-call-for-better-pay-to-combat-shortages',
}

/** What a block on call pays. */
export const ONCALL_PAY: Evidence = {
  grade: 'measured',
  source: 'AVV helpdesk on the Cao Kraamzorg 2018-2023',
  date: '2023',
  url: 'https://helpdesk.avv.nu/question/wat-zijn-de-vergoedingen-voor-een-wachtdienst-en-waar-moet-de-dienst-aan-voldoen/',
  note: '11.44 euros for 8 hours on a weekday, 17.16 at the weekend and on holidays, which are left out here; the date of the page is not known',
}

/** Providers that tried to stand by together. */
export const POOL_PILOT: Evidence = {
  grade: 'measured',
  source: 'Bo Geboortezorg, Project partuspoules: pilot KSV Den Bosch in volle gang',
  date: '2022',
  url: 'https://bogeboortezorg.nl/project-partuspoules-pilot-ksv-den-bosch-in-volle-gang/',
}

/** Within how many minutes who is called must be there. */
export const RESPONSE_2026: Evidence = {
  grade: 'estimated',
  source: 'Noodplan kraamzorg, in Hart van Nederland',
  date: '2026-03-03',
  url: 'https://www.hartvannederland.nl/milieu-gezondheid/zorg/artikelen/noodplan-kraamzorg-werkdruk-tekorten-madelon',
  note: '45 minutes, as in 2018; 15 in Trouw (2019) and 60 in de Volkskrant (2018)',
}

/** Blocks in a row and rest after them. */
export const CAO_BLOCKS: Evidence = {
  grade: 'measured',
  source: 'Vraag en antwoord, Cao Kraamzorg 2022-2023, Bo Geboortezorg',
  date: '2022',
  url: 'https://cao.bogeboortezorg.nl/qa/',
}

/** The collective agreement of November 2025. */
export const CAO_2025: Evidence = {
  grade: 'measured',
  source: 'Onderhandelingsresultaat CAO kraamzorg 2024-2026, salaris-informatie.nl',
  date: '2025-11-08',
  url: 'https://www.salaris-informatie.nl/kraamzorg/onderhandelingsresultaat-cao-kraamzorg-2024-2026',
}

/** The ministries on when time on call is working time. */
export const SZW_2026: Evidence = {
  grade: 'estimated',
  source: 'Note to the minister of VWS, agreed with the ministry of SZW',
  date: '2026-03-30',
}

/** How long the course of the branch takes. */
export const CZO_LENGTH: Evidence = {
  grade: 'measured',
  source: 'CZO, Opleidingseisen tot kraamverzorgende geactualiseerd',
  date: '2020-06',
  url: 'https://www.czo.nl/nieuws/opleidingseisen-tot-kraamverzorgende-geactualiseerd%E2%80%8B',
  note: '12 to 15 months, with 900 h of practice and 300 of theory',
}

/** Who would come back to care. */
export const REGIOPLUS_2025: Evidence = {
  grade: 'estimated',
  source: 'RegioPlus 2025 on leavers of the whole care sector, in Skipr',
  date: '2026-03-06',
  url: 'https://www.skipr.nl/nieuws/privesituatie-belangrijkste-reden-voor-zorgmedewerker-om-te-vertrekken/',
  note: 'of those who leave care, 65% would think of coming back; what people do is another matter',
}

/** Pupils and their places to practise. */
export const NBVK_2019: Evidence = {
  grade: 'estimated',
  source: 'NBvK, Leerling in de kraamzorg anno 2019',
  date: '2019-02',
  url: 'https://nbvk.nl/index.php/leren-in-de-kraamzorg/119-leerling-in-de-kraamzorg-anno-2019-tips-en-info',
  note: 'pupils of the school route hardly get a place to practise',
}

/** What the branch demands of a course. */
export const CZO_2020: Evidence = {
  grade: 'measured',
  source: 'CZO, Kraamverzorgende',
  date: '2020',
  url: 'https://www.czo.nl/studenten/waar-kan-ik-studeren/kraamverzorgende',
}
