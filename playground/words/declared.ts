/** What measures, levers and choices are, in plain words, by their names in the engine. A test asks for each of them. */
import { CHOICES } from './choices.ts'
import { inBoth, type Language } from './index.ts'

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
  zijInstroom:
    'Meer volwassenen die kraamverzorgende worden of weer worden, en een opleiding die korter is of waar minder mensen mee stoppen.',
  loon: 'Wat kraamverzorgenden verdienen, vergeleken met ander werk, en of hun contract meegroeit met de uren die zij werken.',
  zeggenschap: 'Kraamverzorgenden beslissen meer over hun werk en hun rooster. Minder mensen gaan dan weg.',
  preventieplan: 'Een plan om gezond te blijven op het werk. Minder mensen worden dan ziek of gaan weg.',
  regeldruk: 'Minder tijd kwijt aan administratie. Die tijd gaat naar gezinnen.',
  partuspoules:
    'Organisaties in een regio doen de wachtdiensten van de avond en de nacht samen. Een deel van die uren wordt betaald als werk.',
  wachtdienstTelt:
    'Of uren wachtdienst meetellen als werk, hoe snel iemand bij een gezin moet zijn, en wat een wachtdienst betaalt.',
  ksv: 'Organisaties in de regio helpen elkaar met vrije uren. Gezinnen zonder plek kunnen op een wachtlijst.',
  regioDashboard: 'Gezinnen en organisaties zien waar in de regio nog plek is.',
  vsvBekostiging:
    'Vast geld voor het samenwerken van verloskundigen, ziekenhuizen en kraamzorg (VSV). Kwetsbare gezinnen melden zich dan eerder aan.',
  kraamcentra: 'Huizen waar gezinnen de eerste dagen verblijven en kraamverzorgenden delen.',
  ruimereAanspraak: 'Kwetsbare gezinnen krijgen meer uren kraamzorg en betalen er minder voor, of niets.',
  bekendheid:
    'Meer uitleg over kraamzorg. Gezinnen melden zich eerder aan, en minder gezinnen kiezen voor geen zorg.',
  poliklinischeBijdrage:
    'Wat een gezin betaalt voor een bevalling in het ziekenhuis zonder medische reden. Als dat minder kost, bevallen minder vrouwen thuis.',
  tarief: 'Wat verzekeraars betalen voor kraamzorg, en of het loon meestijgt.',
  behoudAanbod:
    'Afspraken waardoor organisaties minder snel weggaan uit een wijk. Verzekeraars kopen uren voor gezinnen die te lang wachten.',
  essentieleZorg:
    'Organisaties nemen meer mensen aan dan nodig lijkt, en er komen meer sollicitanten. Iedereen krijgt eerst het minimum.',
  wijktoeslag:
    'Meer geld voor zorg in kwetsbare wijken. Ook de extra tijd voor gezinnen met een taalbarrière of andere zorgen wordt betaald.',
  tolk: 'Een tolk voor gezinnen die weinig Nederlands spreken. Dat scheelt tijd, en meer gezinnen willen dan zorg.',
}
/** By measure and lever; or by lever alone, where it means the same in every measure. */
const HELP: Texts = {
  programme: 'Miljoenen euro’s van 2026, voor heel Nederland. Een aanname.',
  outreach: 'Voor elk gezin met zorg voor wie de maatregel bedoeld is. Een aanname.',
  'eigenBijdrage.euroPerHour': 'In euro’s van 2026.',
  'mboInstroom.extraPlaces':
    'Voor heel Nederland, boven op de plaatsen van nu. Elke regio krijgt een deel naar het aantal geboorten.',
  'mboInstroom.dropout': 'Vergeleken met nu: 1 is gelijk aan nu, 0,9 is een tiende minder uitval.',
  'mboInstroom.elsewhere': 'Vergeleken met nu: 1 is gelijk aan nu, 0,9 is een tiende minder.',
  'mboInstroom.routeMonths': 'Voor leerlingen die beginnen terwijl de maatregel geldt.',
  'mboInstroom.practice':
    'Vergeleken met nu: 1 is gelijk aan nu, 1,5 is anderhalf keer zo veel. Ook voor andere opleidingen.',
  'zijInstroom.applicants': '0,2 is een vijfde meer dan nu.',
  'zijInstroom.returners':
    'Voor heel Nederland, boven op die van nu. Elke regio krijgt een deel naar het aantal geboorten.',
  'zijInstroom.courseMonths': 'Voor wie begint terwijl de maatregel geldt.',
  'zijInstroom.dropout': 'Vergeleken met nu: 1 is gelijk aan nu, 0,9 is een tiende minder uitval.',
  'loon.pay': 'Vergeleken met nu: 1 is gelijk aan nu, 1,1 is 10% meer, terwijl ander werk hetzelfde betaalt.',
  'loon.contractFollows':
    '0% blijft zoals het is, 100% volgt de uren van vorig jaar helemaal. Ook als dat er minder zijn.',
  'zeggenschap.quitting': 'Vergeleken met nu: 1 is gelijk aan nu, 0,95 is 5% minder kans op vertrek.',
  'zeggenschap.onCallWeight':
    'Vergeleken met nu: 1 is gelijk aan nu, 0,8 is een vijfde minder. Telt bij meer wachtdiensten dan in 2022.',
  'preventieplan.sickness': 'Vergeleken met nu: 1 is gelijk aan nu, 0,94 is 6% minder.',
  'preventieplan.quitting': 'Vergeleken met nu: 1 is gelijk aan nu, 0,95 is 5% minder kans op vertrek.',
  'regeldruk.cut': 'Deel van de tijd voor administratie. Hoeveel tijd dat nu is, is een aanname.',
  'partuspoules.coverage': 'Alleen voor de avond en de nacht. Overdag wacht elke organisatie zelf.',
  'partuspoules.poolSize': 'Gezinnen per jaar, bij de geboorten van 2022 en een reactietijd van 45 minuten.',
  'partuspoules.presence': 'Van een dienst van 8 uur. Deze uren gaan van de uren voor gezinnen af.',
  'wachtdienstTelt.response': 'Een kortere tijd betekent meer wachtdiensten per persoon.',
  'wachtdienstTelt.place': 'Op een vaste plek telt elk uur voor de Arbeidstijdenwet.',
  'wachtdienstTelt.counted': 'Deze uren gaan van het contract af, ook als niemand belt.',
  'wachtdienstTelt.pay': 'Vergeleken met nu: 1 is gelijk aan nu, 2 is twee keer zo veel.',
  'klim.adoption': 'Vanaf april 2026 proberen zeven organisaties het uit.',
  'klim.meanShift': 'Vergeleken met nu: −0,07 is 7% minder uren gemiddeld.',
  'klim.targeting': '1 volgt de behoefte helemaal, 0 helemaal niet. Nu is het ongeveer 0,1.',
  'klim.laterChild': 'Eerste kinderen krijgen die uren erbij, zodat het gemiddelde gelijk blijft.',
  'ondergrens.guarantee': 'Wat een organisatie doet op een dag met te weinig uren.',
  'ondergrens.rule': 'Welke gezinnen op zo’n dag minder krijgen.',
  'ondergrens.steps': 'Zo lang er meer uren gevraagd zijn dan de kraamverzorgenden aankunnen.',
  'ondergrens.firstHours':
    'Als er iets te veel uren gevraagd zijn. Telt alleen als het aanbod in stappen beperkt wordt.',
  'ondergrens.secondHours':
    'Als er veel te veel uren gevraagd zijn. Telt alleen als het aanbod in stappen beperkt wordt.',
  'digitaleZorg.share':
    'Deel van de uren boven het minimum. De tijd die de digitale zorg zelf kost, is eraf.',
  'digitaleZorg.consent': 'Van de gezinnen die weinig uren nodig hebben.',
  'ksv.participation': 'Deel van de vrije uren op een dag dat andere organisaties mogen gebruiken.',
  'ksv.travelLoss': 'Vergeleken met nu: 1 is gelijk aan nu, 2 is twee keer zo veel.',
  'ksv.waitingList': 'In het basispad heeft elke regio er een.',
  'regioDashboard.sight': 'Van de gezinnen die bij een paar organisaties geen plek vonden.',
  'regioDashboard.participation': 'Vergeleken met nu: 1 is gelijk aan nu, 1,1 is een tiende meer.',
  'vsvBekostiging.earlier': 'Vergeleken met nu: 1 is gelijk aan nu, 0,85 is drie weken eerder.',
  'vsvBekostiging.join': 'Vergeleken met nu: 1 is gelijk aan nu, 1,1 is een tiende meer.',
  'kraamcentra.beds': 'Voor heel Nederland. Elke regio krijgt een deel naar het aantal geboorten.',
  'kraamcentra.hoursPerDay': '12 is alleen overdag, 24 is ook ’s nachts.',
  'kraamcentra.ratio': 'Tegelijk, zolang zij in het centrum werkt.',
  'kraamcentra.uptake': 'Van de gezinnen voor wie een plek vrij is.',
  'kraamcentra.retention': '0,1 is een tiende minder vertrek als al het werk in centra was.',
  'kraamcentra.applicants': '0,1 is een tiende meer sollicitanten als al het werk in centra was.',
  'ruimereAanspraak.extraHours': 'Boven op de uren die zij nu krijgen toegewezen.',
  'ruimereAanspraak.priceFactor': '1 is de hele eigen bijdrage, 0 is niets.',
  'bekendheid.registrationWeek': 'Week van de zwangerschap, gemiddeld.',
  'bekendheid.registrationWeekVulnerable': 'Week van de zwangerschap, gemiddeld.',
  'bekendheid.ownChoice': 'Vergeleken met nu: 1 is gelijk aan nu, 0,8 is een vijfde minder.',
  'eigenBijdrage.payer': 'Wat gezinnen niet meer betalen, komt bij deze betaler terecht.',
  'poliklinischeBijdrage.euros': 'In euro’s van 2026. Nu ongeveer 580 euro.',
  'poliklinischeBijdrage.payer': 'Wat gezinnen niet meer betalen, komt bij deze betaler terecht.',
  'loon.compensated': 'Wat verzekeraars niet vergoeden, betalen organisaties zelf.',
  'tarief.price': 'Vergeleken met nu: 1 is gelijk aan nu, 1,05 is 5% meer.',
  'tarief.pay':
    'Vergeleken met nu: 1 is gelijk aan nu, 1,03 is 3% meer. Organisaties betalen dat uit het tarief.',
  'behoudAanbod.leaving': 'Vergeleken met nu: 1 is gelijk aan nu, 0,3 is zeven tiende minder kans.',
  'behoudAanbod.excluding': 'Vergeleken met nu: 1 is gelijk aan nu, 0,3 is zeven tiende minder.',
  'behoudAanbod.duty': 'Kans per week, voor wie langer wacht dan de termijn.',
  'behoudAanbod.term': 'Weken op de wachtlijst.',
  'behoudAanbod.owners': 'Telt alleen als u bij ‘Aannames’ kiest dat winst invloed heeft (commercialEffect).',
  'essentieleZorg.target': '0,2 is een vijfde meer dan wat gevraagd wordt. Nu is het 0,12.',
  'essentieleZorg.campaign': '0,25 is een kwart meer dan nu.',
  'essentieleZorg.guarantee': 'Wat een organisatie doet op een dag met te weinig uren.',
  'wijktoeslag.surcharge': 'Op elk uur zorg in een kwetsbare wijk.',
  'wijktoeslag.passedOn': 'De rest blijft bij de organisatie.',
  'wijktoeslag.billable': 'Bij gezinnen met een taalbarrière of in een kwetsbare situatie.',
  'tolk.share': 'Van de gezinnen met een taalbarrière. Sinds 2023 is het ongeveer een vijfde, een aanname.',
  'tolk.uptake': 'Vergeleken met nu: 1 is gelijk aan nu, 0,8 is een vijfde minder.',
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
  zijInstroom:
    'More adults who become caregivers or come back, and a course that is shorter or that fewer people drop out of.',
  loon: 'What caregivers earn compared with other work, and whether their contract grows with the hours they work.',
  zeggenschap: 'Caregivers decide more about their work and their roster. Fewer of them then leave.',
  preventieplan: 'A plan to stay healthy at work. Fewer people then fall ill or leave.',
  regeldruk: 'Less time lost to administration. That time goes to families.',
  partuspoules:
    'Providers in a region stand by together in the evening and at night. Part of those hours is paid as work.',
  wachtdienstTelt:
    'Whether hours on call count as work, how soon someone must be with a family, and what a block on call pays.',
  ksv: 'Providers in the region help each other with idle hours. Families without a place can join a waiting list.',
  regioDashboard: 'Families and providers see where in the region there is room.',
  vsvBekostiging:
    'Lasting funds for midwives, hospitals and maternity care to work together (VSV). Vulnerable families then register sooner.',
  kraamcentra: 'Houses where families stay the first days and share caregivers.',
  ruimereAanspraak: 'Vulnerable families get more hours of maternity care and pay less for them, or nothing.',
  bekendheid:
    'More information on maternity care. Families register sooner, and fewer families choose no care.',
  poliklinischeBijdrage:
    'What a family pays for a birth in hospital without a medical reason. When that costs less, fewer women give birth at home.',
  tarief: 'What insurers pay for maternity care, and whether pay rises with it.',
  behoudAanbod:
    'Agreements that make providers less likely to leave an area. Insurers buy hours for families who wait too long.',
  essentieleZorg:
    'Providers hire more people than seem needed, and more people apply. Everyone gets the minimum first.',
  wijktoeslag:
    'More money for care in vulnerable areas. The extra time for families with a language barrier or other worries is paid, too.',
  tolk: 'An interpreter for families who speak little Dutch. That saves time, and more families then want care.',
}
const ENGLISH_HELP: Texts = {
  programme: 'Millions of euros of 2026, for the whole country. An assumption.',
  outreach: 'For each family with care that the measure is meant for. An assumption.',
  'eigenBijdrage.euroPerHour': 'In euros of 2026.',
  'mboInstroom.extraPlaces':
    'For the whole country, on top of today’s places. Each region gets a part by its number of births.',
  'mboInstroom.dropout': 'Compared with now: 1 is as now, 0.9 is a tenth less dropout.',
  'mboInstroom.elsewhere': 'Compared with now: 1 is as now, 0.9 is a tenth less.',
  'mboInstroom.routeMonths': 'For pupils who start while the measure holds.',
  'mboInstroom.practice':
    'Compared with now: 1 is as now, 1.5 is half as many again. For the other courses too.',
  'zijInstroom.applicants': '0.2 is a fifth more than now.',
  'zijInstroom.returners':
    'For the whole country, on top of those of today. Each region gets a part by its number of births.',
  'zijInstroom.courseMonths': 'For those who start while the measure holds.',
  'zijInstroom.dropout': 'Compared with now: 1 is as now, 0.9 is a tenth less dropout.',
  'loon.pay': 'Compared with now: 1 is as now, 1.1 is 10% more, while other work pays the same.',
  'loon.contractFollows':
    '0% stays as it is, 100% follows the hours of last year wholly, also when they are fewer.',
  'zeggenschap.quitting': 'Compared with now: 1 is as now, 0.95 is a 5% lower chance of leaving.',
  'zeggenschap.onCallWeight':
    'Compared with now: 1 is as now, 0.8 is a fifth less. Counts where blocks on call are more than in 2022.',
  'preventieplan.sickness': 'Compared with now: 1 is as now, 0.94 is 6% fewer.',
  'preventieplan.quitting': 'Compared with now: 1 is as now, 0.95 is a 5% lower chance of leaving.',
  'regeldruk.cut': 'Part of the time for administration. How much time that is now, is an assumption.',
  'partuspoules.coverage': 'For the evening and the night only. By day each provider stands by itself.',
  'partuspoules.poolSize': 'Families a year, at the births of 2022 and a response time of 45 minutes.',
  'partuspoules.presence': 'Of a block of 8 hours. These hours come off the hours for families.',
  'wachtdienstTelt.response': 'A shorter time means more blocks on call for each person.',
  'wachtdienstTelt.place': 'In a given place every hour counts for the law on working time.',
  'wachtdienstTelt.counted': 'These hours come off the contract, also when nobody calls.',
  'wachtdienstTelt.pay': 'Compared with now: 1 is as now, 2 is twice as much.',
  'klim.adoption': 'From April 2026 seven providers try it out.',
  'klim.meanShift': 'Compared with now: −0.07 is 7% fewer hours on average.',
  'klim.targeting': '1 follows need wholly, 0 not at all. Now it is about 0.1.',
  'klim.laterChild': 'First children get these hours instead, so that the mean stays the same.',
  'ondergrens.guarantee': 'What a provider does on a day on which hours are short.',
  'ondergrens.rule': 'Which families get less on such a day.',
  'ondergrens.steps': 'As long as more hours are asked than caregivers can keep up.',
  'ondergrens.firstHours': 'When a little too much is asked. Counts only where offers are capped by steps.',
  'ondergrens.secondHours': 'When far too much is asked. Counts only where offers are capped by steps.',
  'digitaleZorg.share': 'Part of the hours above the minimum, less the time that digital care itself takes.',
  'digitaleZorg.consent': 'Of the families that need few hours.',
  'ksv.participation': 'Part of the idle hours of a day that other providers may use.',
  'ksv.travelLoss': 'Compared with now: 1 is as now, 2 is twice as much.',
  'ksv.waitingList': 'In the baseline every region has one.',
  'regioDashboard.sight': 'Of the families that found no place with a few providers.',
  'regioDashboard.participation': 'Compared with now: 1 is as now, 1.1 is a tenth more.',
  'vsvBekostiging.earlier': 'Compared with now: 1 is as now, 0.85 is three weeks sooner.',
  'vsvBekostiging.join': 'Compared with now: 1 is as now, 1.1 is a tenth more.',
  'kraamcentra.beds': 'For the whole country. Each region gets a part by its number of births.',
  'kraamcentra.hoursPerDay': '12 is by day only, 24 is by night too.',
  'kraamcentra.ratio': 'At the same time, while she works in the centre.',
  'kraamcentra.uptake': 'Of the families for whom a place is free.',
  'kraamcentra.retention': '0.1 is a tenth less quitting if all work were in centres.',
  'kraamcentra.applicants': '0.1 is a tenth more applicants if all work were in centres.',
  'ruimereAanspraak.extraHours': 'On top of the hours that they are granted now.',
  'ruimereAanspraak.priceFactor': '1 is the whole contribution, 0 is nothing.',
  'bekendheid.registrationWeek': 'Week of pregnancy, on average.',
  'bekendheid.registrationWeekVulnerable': 'Week of pregnancy, on average.',
  'bekendheid.ownChoice': 'Compared with now: 1 is as now, 0.8 is a fifth fewer.',
  'eigenBijdrage.payer': 'What families no longer pay comes to this payer.',
  'poliklinischeBijdrage.euros': 'In euros of 2026. Now about 580 euros.',
  'poliklinischeBijdrage.payer': 'What families no longer pay comes to this payer.',
  'loon.compensated': 'What insurers do not make good, providers pay themselves.',
  'tarief.price': 'Compared with now: 1 is as now, 1.05 is 5% more.',
  'tarief.pay': 'Compared with now: 1 is as now, 1.03 is 3% more. Providers pay that from the tariff.',
  'behoudAanbod.leaving': 'Compared with now: 1 is as now, 0.3 is seven tenths less likely.',
  'behoudAanbod.excluding': 'Compared with now: 1 is as now, 0.3 is seven tenths fewer.',
  'behoudAanbod.duty': 'Chance a week, for those who wait longer than the term.',
  'behoudAanbod.term': 'Weeks on the waiting list.',
  'behoudAanbod.owners':
    'Counts only if you choose under ‘Assumptions’ that profit matters (commercialEffect).',
  'essentieleZorg.target': '0.2 is a fifth more than what is asked. Now it is 0.12.',
  'essentieleZorg.campaign': '0.25 is a quarter more than now.',
  'essentieleZorg.guarantee': 'What a provider does on a day on which hours are short.',
  'wijktoeslag.surcharge': 'On every hour of care in a vulnerable area.',
  'wijktoeslag.passedOn': 'The rest stays with the provider.',
  'wijktoeslag.billable': 'For families with a language barrier or in a vulnerable situation.',
  'tolk.share': 'Of the families with a language barrier. Since 2023 it is about a fifth, an assumption.',
  'tolk.uptake': 'Compared with now: 1 is as now, 0.8 is a fifth fewer.',
}

/** Sentences on what is declared, in both languages. */
export const declaredWords = inBoth(
  { sentences: SENTENCES, help: HELP, choices: CHOICES.nl },
  { sentences: ENGLISH_SENTENCES, help: ENGLISH_HELP, choices: CHOICES.en },
)

/** What a lever of a measure is, in a sentence. */
export function leverHelp(language: Language, policy: string, lever: string): string | undefined {
  const { help } = declaredWords[language]
  return help[`${policy}.${lever}`] ?? help[lever]
}
