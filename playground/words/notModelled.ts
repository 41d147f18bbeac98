/** What of each measure is left out of the model, in Dutch; English is what it says itself. A test asks for each. */
import type { Language } from './index.ts'
import { type Said, saidIn } from './said.ts'

const NO_EFFECT = 'Er is geen onderzoek gevonden dat meet wat dit doet.'

/** By measure. */
const DUTCH: Readonly<Record<string, string>> = {
  eigenBijdrage:
    'Gezinnen die zich later of juist sneller aanmelden omdat er een verandering komt. En verzekeraars die hun aanvullende verzekeringen daarop aanpassen.',
  poliklinischeBijdrage: `Aanvullende verzekeringen die een deel terugbetalen, prijzen die per ziekenhuis verschillen, en of ziekenhuizen plek hebben en wat een bevalling hun kost. Dat bij een hogere bijdrage meer vrouwen thuis bevallen. Gezinnen zonder kraamzorg, en hulp bij de bevalling die het ziekenhuis dan geeft. ${NO_EFFECT}`,
  klim: 'De tijd die het kost om de methode te leren en om tijdens de zorg opnieuw te bepalen hoeveel uur nodig is. Welke organisaties eerst gaan. En dat uren voor taal of schulden met KLIM misschien in rekening mogen worden gebracht.',
  ondergrens:
    'Een tekort dat iemand met de hand meldt bij de verzekeraar, later dan het er is. Organisaties die zich niet aan de afspraak houden. En gezinnen die iets anders zoeken als zij minder uren krijgen aangeboden.',
  digitaleZorg:
    'Hoe goed digitale zorg is. Gezinnen die er geen apparaat voor hebben of de taal niet spreken. En problemen die iemand thuis wel ziet en op een scherm niet.',
  mboInstroom:
    'Plaatsen op school en leraren. Loon en schooldagen van leerlingen met een baan. Begeleiders die weggaan omdat zij te veel leerlingen hebben, of blijven omdat zij het graag doen. En dat er langs andere wegen minder mensen komen omdat er meer van het mbo komen.',
  zijInstroom: `Leraren. Mensen die alleen eerder komen dan zij anders zouden doen. En mensen die zo snel terugkomen dat zij nooit zijn vervangen. ${NO_EFFECT}`,
  loon: `Organisaties die omvallen, ander werk dat ook meer gaat betalen, en meer loon voor werk bij zwaardere gezinnen. En mensen die minder uren werken als zij meer verdienen. ${NO_EFFECT}`,
  tarief: `Organisaties die omvallen of beginnen, waar verzekeraars dan op besparen, de zorgpremie, en ander werk dat ook meer gaat betalen. ${NO_EFFECT}`,
  zeggenschap: `Hoe kraamverzorgenden zelf over hun rooster gaan beslissen, en diensten die niemand kiest. Ziekte, meer sollicitanten omdat het werk beter is, en overstappen naar een andere organisatie. ${NO_EFFECT}`,
  preventieplan: `De tijd die zo’n plan kost, hoe lang iemand ziek is, en organisaties die met minder ziekte gaan rekenen. En dat organisaties die meedoen misschien anders zijn dan de rest. ${NO_EFFECT}`,
  regeldruk: `Administratie in eigen tijd, het werk van planners en kantoren, en mensen die blijven omdat er minder te schrijven is. ${NO_EFFECT}`,
  partuspoules: `Partuspoules over de grens van een regio, en mensen die alleen in een partuspoule werken. Bevallingen in het ziekenhuis waar een partuspoule bij helpt. Gezinnen die bij de bevalling iemand krijgen die zij niet kennen. En wat organisaties elkaar betalen. ${NO_EFFECT}`,
  wachtdienstTelt: `Een rechter en boetes. Roosters die worden veranderd om binnen de wet te blijven: wie over de grens gaat, wordt geteld, en verder gebeurt er niets. Mensen die blijven omdat de uren tellen, en andere werkgevers voor de nacht. ${NO_EFFECT}`,
  ksv: 'Wat organisaties elkaar betalen, de regels voor concurrentie, de tijd van planners en hulp van buiten het cluster. En dat de grenzen van een samenwerkingsverband (KSV) anders zijn dan die van een cluster.',
  regioDashboard:
    'Gegevens invullen en bijhouden, cijfers die fout of te laat zijn, en plekken in ziekenhuizen en geboortecentra.',
  vsvBekostiging:
    'Hoe goed de zorg is, het uitwisselen van gegevens, en problemen die iemand eerder ziet en die dan meer of minder zorg vragen. Dat er vanaf 2027 vast geld komt, is al besloten, maar het basispad rekent niet met een gevolg daarvan.',
  kraamcentra:
    'Bouwen, huur, eten en de nachten. De reis met een pasgeboren kind, bedden die alleen in de zomer open zijn, en gezinnen met oudere kinderen, die bijna niet kunnen komen. Vergeleken met 24 uur zorg thuis spaart een centrum weinig personeel.',
  behoudAanbod: `Organisaties die omvallen of zichzelf verkopen, organisaties die samengaan en nieuwe eigenaren. En hoe zorg is die moet worden gegeven. ${NO_EFFECT}`,
  essentieleZorg: `Een aparte betaling voor organisaties die altijd beschikbaar moeten zijn, een wet, en wat hetzelfde geld ergens anders had gedaan. ${NO_EFFECT}`,
  wijktoeslag: `Welke kraamverzorgende in welke wijk werkt: het loon stijgt daarom voor iedereen een beetje. Meer uren in rekening brengen dan nodig was, en een toeslag voor één gezin in plaats van een wijk. ${NO_EFFECT}`,
  tolk: `Tolken die er niet zijn, gezinnen die de taal leren, en wat mensen beter begrijpen. ${NO_EFFECT}`,
  ruimereAanspraak:
    'Uren die over meer weken worden verdeeld dan de gewone dagen van kraamzorg. En kwetsbare gezinnen die niemand als kwetsbaar herkent.',
  bekendheid:
    'De tijd van de jeugdgezondheidszorg (JGZ). Problemen die iemand eerder ziet en die dan meer of minder zorg vragen. En dat een ander gezin zijn plek kan verliezen aan wie zich eerder aanmeldt.',
  arbeidsmarkt: `Waarom de arbeidsmarkt zo is, loon dat daarop reageert (zie ‘Loon in ander werk’), mensen die langer doorwerken, en overstappen naar een andere organisatie in de kraamzorg. ${NO_EFFECT}`,
  loonkloof:
    'Welk werk het is, loon in de kraamzorg dat meestijgt, tarieven die de lonen ergens anders volgen, en mensen die er meer of minder uren om werken. Wat loon doet, is in de kraamzorg nooit gemeten.',
  ziektegolf:
    'Gezinnen die ziek zijn en zorg uitstellen. Besmetting tussen kraamverzorgenden en gezinnen, bevallingen op een andere plek, en scholen en kinderopvang die dicht zijn. Elke dag van de golf telt even zwaar.',
  ziekenhuis: `Welk ziekenhuis of welke afdeling dichtgaat, hoe ver gezinnen dan moeten reizen, en wat ziekenhuizen uitgeven of besparen. Moeders die weer in het ziekenhuis worden opgenomen, bevallingen onderweg en de 45-minutennorm. ${NO_EFFECT}`,
  tekortgebied:
    'Een tekort dat er aan het begin al was: het personeel van 2022 is verdeeld naar het aantal geboorten. Dat er dan ergens anders makkelijker mensen te vinden zijn. Huren, parkeren en reizen. En kraamverzorgenden die uit een andere regio komen.',
  geenWerkafspraken:
    'Afspraken die een regio zelf maakt. Tarieven boven het maximum die vervallen. Stappen bij een tekort dat is gemeld: die heeft het basispad ook niet. En verzekeraars die dan zelf meer doen.',
}

/** What is left out of a measure, in the words of the language if there are any, else in those of its declaration. */
export function notModelledIn(language: Language, id: string, english: string): Said {
  return saidIn(language, DUTCH[id], `${english}.`)
}
