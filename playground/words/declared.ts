/** What measures are, in plain words, by their names in the engine; a test asks for each. Their levers stand in `levers.ts`. */
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
  arbeidsmarkt:
    'Hoe makkelijk organisaties mensen vinden. Is er overal werk, dan melden minder mensen zich aan en gaan er meer weg.',
  loonkloof:
    'Wat ander werk betaalt, vooral in de zorg. Stijgt dat loon en het loon in de kraamzorg niet, dan gaan er meer mensen weg.',
  ziektegolf:
    'Een griep of ander virus. Meer kraamverzorgenden worden dan ziek. Kies ook wanneer het voorbij is.',
  ziekenhuis:
    'Hoe lang moeder en kind in het ziekenhuis blijven, en of er plekken sluiten waar vrouwen zonder medische reden bevallen.',
  tekortgebied:
    'Een gebied waar minder mensen kraamverzorgende worden en er meer weggaan. Kies zelf de regio’s.',
  geenWerkafspraken:
    'Eind 2025 liepen de afspraken van verzekeraars en organisaties af. Wat gebeurt er als er geen nieuwe komen?',
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
  arbeidsmarkt:
    'How easily providers find people. When there is work everywhere, fewer people apply and more leave.',
  loonkloof:
    'What other work pays, mostly in care. When that rises and pay in maternity care does not, more people leave.',
  ziektegolf: 'Influenza or another virus. More caregivers then fall ill. Choose when it is over, too.',
  ziekenhuis:
    'How long mother and child stay in hospital, and whether places close where women give birth without a medical reason.',
  tekortgebied: 'An area where fewer people become caregivers and more leave. Choose the regions yourself.',
  geenWerkafspraken:
    'The agreements of insurers and providers ended with 2025. What happens if there are no new ones?',
}

/** Sentences on what is declared, in both languages. */
export const declaredWords = inBoth({ sentences: SENTENCES }, { sentences: ENGLISH_SENTENCES })
