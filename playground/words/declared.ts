/**
 * What measures, levers and choices are, in plain words, by their names in the engine.
 * One without words here shows what it declares, in English.
 */
import { inBoth } from './index.ts'

type Texts = Readonly<Record<string, string>>

/** By measure. */
const SENTENCES: Texts = {
  eigenBijdrage:
    'Wat een gezin zelf betaalt per uur kraamzorg thuis. Een aanvullende verzekering betaalt daar soms een deel van terug.',
  klim: 'Een nieuwe manier om te bepalen hoeveel uur een gezin krijgt. Wie meer nodig heeft, krijgt meer uren.',
  ondergrens:
    'Wat er gebeurt als er te weinig uren zijn: krijgt iedereen eerst het minimum, en worden er vooraf minder uren aangeboden?',
  digitaleZorg:
    'Advies op afstand in plaats van een deel van de uren thuis. Alleen voor gezinnen die weinig nodig hebben en het willen.',
  mboInstroom:
    'Hoeveel leerlingen met een mbo-opleiding voor de kraamzorg beginnen, en hoeveel van hen kraamverzorgende worden.',
  ksv: 'Organisaties in de regio helpen elkaar met vrije uren. Gezinnen zonder plek kunnen op een wachtlijst.',
  regioDashboard: 'Gezinnen en organisaties zien waar in de regio nog plek is.',
  vsvBekostiging:
    'Vast geld voor het samenwerken van verloskundigen, ziekenhuizen en kraamzorg (VSV). Kwetsbare gezinnen melden zich dan eerder aan.',
  kraamcentra: 'Huizen waar gezinnen de eerste dagen verblijven en kraamverzorgenden delen.',
  ruimereAanspraak: 'Kwetsbare gezinnen krijgen meer uren kraamzorg en betalen er minder voor, of niets.',
  bekendheid:
    'Meer uitleg over kraamzorg. Gezinnen melden zich eerder aan, en minder gezinnen kiezen voor geen zorg.',
}
/** By measure and lever. */
const HELP: Texts = {
  'eigenBijdrage.euroPerHour': 'In euro’s van 2026.',
  'mboInstroom.extraPlaces':
    'Voor heel Nederland, boven op de plaatsen van nu. Elke regio krijgt een deel naar het aantal geboorten.',
  'mboInstroom.dropout': 'Vergeleken met nu: 1 is gelijk aan nu, 0,9 is een tiende minder uitval.',
  'mboInstroom.elsewhere': 'Vergeleken met nu: 1 is gelijk aan nu, 0,9 is een tiende minder.',
  'mboInstroom.routeMonths': 'Voor leerlingen die beginnen terwijl de maatregel geldt.',
  'mboInstroom.practice':
    'Vergeleken met nu: 1 is gelijk aan nu, 1,5 is anderhalf keer zo veel. Ook voor andere opleidingen.',
  'klim.adoption': 'Vanaf april 2026 proberen zeven organisaties het uit.',
  'klim.meanShift': 'Vergeleken met nu: −0,07 is 7% minder uren gemiddeld.',
  'klim.targeting': '1 volgt de behoefte helemaal, 0 helemaal niet. Nu is het ongeveer 0,1.',
  'klim.laterChild': 'Eerste kinderen krijgen die uren erbij, zodat het gemiddelde gelijk blijft.',
  'ondergrens.firstHours':
    'Als er iets te veel uren gevraagd zijn. Telt alleen als het aanbod in stappen beperkt wordt.',
  'ondergrens.secondHours':
    'Als er veel te veel uren gevraagd zijn. Telt alleen als het aanbod in stappen beperkt wordt.',
  'digitaleZorg.share':
    'Deel van de uren boven het minimum. De tijd die de digitale zorg zelf kost, is eraf.',
  'ksv.travelLoss': 'Vergeleken met nu: 1 is gelijk aan nu, 2 is twee keer zo veel.',
  'ksv.waitingList': 'In het basispad heeft elke regio er een.',
  'regioDashboard.sight': 'Van de gezinnen die bij een paar organisaties geen plek vonden.',
  'regioDashboard.participation': 'Vergeleken met nu: 1 is gelijk aan nu, 1,1 is een tiende meer.',
  'vsvBekostiging.earlier': 'Vergeleken met nu: 1 is gelijk aan nu, 0,85 is drie weken eerder.',
  'vsvBekostiging.join': 'Vergeleken met nu: 1 is gelijk aan nu, 1,1 is een tiende meer.',
  'kraamcentra.beds': 'Voor heel Nederland. Elke regio krijgt een deel naar het aantal geboorten.',
  'kraamcentra.hoursPerDay': '12 is alleen overdag, 24 is ook ’s nachts.',
  'kraamcentra.retention': '0,1 is een tiende minder vertrek als al het werk in centra was.',
  'kraamcentra.applicants': '0,1 is een tiende meer sollicitanten als al het werk in centra was.',
  'ruimereAanspraak.priceFactor': '1 is de hele eigen bijdrage, 0 is niets.',
  'bekendheid.registrationWeek': 'Week van de zwangerschap, gemiddeld.',
  'bekendheid.registrationWeekVulnerable': 'Week van de zwangerschap, gemiddeld.',
  'bekendheid.ownChoice': 'Vergeleken met nu: 1 is gelijk aan nu, 0,8 is een vijfde minder.',
}
const ENGLISH_SENTENCES: Texts = {
  eigenBijdrage:
    'What a family itself pays per hour of maternity care at home. A supplementary policy may repay part of it.',
  klim: 'A new way to decide how many hours a family gets. Who needs more, gets more hours.',
  ondergrens:
    'What happens when hours are short: does everyone get the minimum first, and are fewer hours offered beforehand?',
  digitaleZorg:
    'Advice at a distance instead of part of the hours at home. Only for families that need little and agree to it.',
  mboInstroom:
    'How many pupils start a vocational course for maternity care, and how many of them become caregivers.',
  ksv: 'Providers in the region help each other with idle hours. Families without a place can join a waiting list.',
  regioDashboard: 'Families and providers see where in the region there is room.',
  vsvBekostiging:
    'Lasting funds for midwives, hospitals and maternity care to work together (VSV). Vulnerable families then register sooner.',
  kraamcentra: 'Houses where families stay the first days and share caregivers.',
  ruimereAanspraak: 'Vulnerable families get more hours of maternity care and pay less for them, or nothing.',
  bekendheid:
    'More information on maternity care. Families register sooner, and fewer families choose no care.',
}
const ENGLISH_HELP: Texts = {
  'eigenBijdrage.euroPerHour': 'In euros of 2026.',
  'mboInstroom.extraPlaces':
    'For the whole country, on top of today’s places. Each region gets a part by its number of births.',
  'mboInstroom.dropout': 'Compared with now: 1 is as now, 0.9 is a tenth less dropout.',
  'mboInstroom.elsewhere': 'Compared with now: 1 is as now, 0.9 is a tenth less.',
  'mboInstroom.routeMonths': 'For pupils who start while the measure holds.',
  'mboInstroom.practice':
    'Compared with now: 1 is as now, 1.5 is half as many again. For the other courses too.',
  'klim.adoption': 'From April 2026 seven providers try it out.',
  'klim.meanShift': 'Compared with now: −0.07 is 7% fewer hours on average.',
  'klim.targeting': '1 follows need wholly, 0 not at all. Now it is about 0.1.',
  'klim.laterChild': 'First children get these hours instead, so that the mean stays the same.',
  'ondergrens.firstHours': 'When a little too much is asked. Counts only where offers are capped by steps.',
  'ondergrens.secondHours': 'When far too much is asked. Counts only where offers are capped by steps.',
  'digitaleZorg.share': 'Part of the hours above the minimum, less the time that digital care itself takes.',
  'ksv.travelLoss': 'Compared with now: 1 is as now, 2 is twice as much.',
  'ksv.waitingList': 'In the baseline every region has one.',
  'regioDashboard.sight': 'Of the families that found no place with a few providers.',
  'regioDashboard.participation': 'Compared with now: 1 is as now, 1.1 is a tenth more.',
  'vsvBekostiging.earlier': 'Compared with now: 1 is as now, 0.85 is three weeks sooner.',
  'vsvBekostiging.join': 'Compared with now: 1 is as now, 1.1 is a tenth more.',
  'kraamcentra.beds': 'For the whole country. Each region gets a part by its number of births.',
  'kraamcentra.hoursPerDay': '12 is by day only, 24 is by night too.',
  'kraamcentra.retention': '0.1 is a tenth less quitting if all work were in centres.',
  'kraamcentra.applicants': '0.1 is a tenth more applicants if all work were in centres.',
  'ruimereAanspraak.priceFactor': '1 is the whole contribution, 0 is nothing.',
  'bekendheid.registrationWeek': 'Week of pregnancy, on average.',
  'bekendheid.registrationWeekVulnerable': 'Week of pregnancy, on average.',
  'bekendheid.ownChoice': 'Compared with now: 1 is as now, 0.8 is a fifth fewer.',
}

/** Names of the values of a choice. */
const CHOICES: Texts = {
  share: 'een deel van de gezinnen naar het minimum',
  proRata: 'iedereen evenveel minder',
  firstCome: 'wie het eerst komt',
  needFirst: 'wie het meest nodig heeft',
  providerOwn: 'elke organisatie zelf',
  floorFirst: 'eerst het minimum voor iedereen',
  none: 'geen',
  regional: 'een lijst in de regio',
  stepwise: 'in stappen',
  cut: 'uit',
  closed: 'aan',
}
const ENGLISH_CHOICES: Texts = {
  share: 'part of the families down to the minimum',
  proRata: 'everyone equally less',
  firstCome: 'first come, first served',
  needFirst: 'greatest need first',
  providerOwn: 'each provider by its own rules',
  floorFirst: 'the minimum for all first',
  none: 'none',
  regional: 'a list in the region',
  stepwise: 'in steps',
  cut: 'off',
  closed: 'on',
}

/** Sentences on what is declared, in both languages. */
export const declaredWords = inBoth(
  { sentences: SENTENCES, help: HELP, choices: CHOICES },
  { sentences: ENGLISH_SENTENCES, help: ENGLISH_HELP, choices: ENGLISH_CHOICES },
)
