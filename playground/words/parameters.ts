/** What the parameters that measures change are, in Dutch; English is what they say themselves. A test asks for each. */
import type { Language } from './index.ts'
import { type Said, saidIn } from './said.ts'

/** By their names in the engine. */
const DUTCH: Readonly<Record<string, string>> = {
  ownContribution: 'Eigen bijdrage per uur zorg thuis',
  contributionPayer: 'Wie betaalt wat gezinnen niet meer betalen van de eigen bijdrage per uur',
  outpatientContribution: 'Bijdrage voor een bevalling in het ziekenhuis zonder medische reden',
  outpatientPayer:
    'Wie betaalt wat gezinnen niet meer betalen voor een bevalling in het ziekenhuis zonder medische reden',
  klimShare: 'Deel van de organisaties dat met KLIM bepaalt hoeveel uur een gezin krijgt',
  klimMeanShift: 'Verandering van het gemiddelde aantal uren met KLIM, als deel van dat met de oude methode',
  klimTargeting: 'Extra uren met KLIM voor elk uur dat een gezin meer nodig heeft dan gemiddeld',
  klimLaterChild:
    'Hoeveel uur minder een volgend kind met KLIM krijgt dan een eerste kind; het gemiddelde blijft gelijk',
  programmeState: 'Kosten van programma’s bij maatregelen, voor heel Nederland, betaald door het Rijk',
  programmeZvw: 'Kosten van programma’s bij maatregelen, voor heel Nederland, betaald door zorgverzekeraars',
  outreachZvw:
    'Kosten van maatregelen per gezin met zorg voor wie ze bedoeld zijn, betaald door zorgverzekeraars',
  outreachMunicipalities:
    'Kosten van maatregelen per gezin met zorg voor wie ze bedoeld zijn, betaald door gemeenten',
  floorGuarantee: 'Of alle gezinnen eerst het minimum krijgen, voordat iemand meer krijgt',
  rationingRule: 'Hoe een tekort dat overblijft, over gezinnen wordt verdeeld',
  scarcitySteps: 'Of organisaties in stappen minder uren aanbieden zo lang er te weinig zorg is',
  scarcityFirstHours: 'Meeste uren die bij de eerste stap worden aangeboden',
  scarcitySecondHours: 'Meeste uren die bij de tweede stap worden aangeboden',
  digitalShare:
    'Deel van de uren boven het minimum dat digitale zorg vervangt; de tijd die zij zelf kost, is eraf',
  digitalConsent: 'Deel van de gezinnen die weinig nodig hebben dat digitale zorg wil',
  mboIntake: 'Leerlingen per jaar die beginnen met de mbo-opleiding verzorgende-IG met kraamzorg',
  dropoutMbo: 'Deel van de leerlingen dat met de mbo-opleiding stopt',
  mboElsewhere: 'Deel van wie op het mbo slaagt, dat ergens anders gaat werken',
  mboMonths: 'Hoe lang de mbo-opleiding verzorgende-IG duurt',
  mentorRatio: 'Leerlingen voor wie begeleiding is, per kraamverzorgende die er twee jaar of langer werkt',
  campaign: 'Extra sollicitanten door een campagne, als deel van het gewone aantal',
  returners: 'Mensen per jaar die met een cursus terugkomen, boven op wie dat nu al doet',
  branchMonths: 'Hoe lang de volledige opleiding van de branche duurt',
  dropoutBranch: 'Deel dat met de volledige opleiding van de branche stopt',
  wageIndex: 'Loon vergeleken met ander werk; 1 is zoals in 2022',
  contractFollows: 'Hoe ver een contract meegaat met de gewerkte uren als het wordt vernieuwd',
  payCompensated: 'Deel van de kosten van hoger loon dat verzekeraars met hun tarieven betalen',
  contractedPrice: 'Wat verzekeraars betalen, als deel van de maximumtarieven',
  kwetsbaarSurcharge: 'Toeslag op het tarief van uren in kwetsbare wijken',
  surchargePassedOn: 'Deel van die toeslag dat naar het loon van kraamverzorgenden gaat',
  complexBillable:
    'Deel van de extra tijd bij gezinnen met zorgen of een taalbarrière dat een organisatie met de oude methode in rekening mag brengen',
  quitFactor: 'Hoe groot elke kans op vertrek is; bij 2 is die twee keer zo groot als bij 1',
  quitOnCallSlope:
    'Hoe sterk vertrek toeneemt bij twee keer zo veel wachtdiensten als in 2022; 0 is niet (op een logaritmische schaal)',
  sickFactor: 'Hoe vaak mensen ziek worden, kort of lang; bij 2 is dat twee keer zo vaak als bij 1',
  adminCut: 'Deel van de uren voor administratie dat vervalt en naar gezinnen gaat',
  poolShare: 'Deel van de organisaties dat in de avond en de nacht samen wachtdienst doet (partuspoule)',
  poolBirths:
    'Gezinnen per jaar voor één team van een partuspoule, bij de geboorten van 2022 en 45 minuten reactietijd',
  poolPresence:
    'Uren van elke wachtdienst in een partuspoule die als werk worden betaald; ze gaan af van de uren voor gezinnen',
  responseMinutes: 'Hoe snel iemand na een oproep aanwezig moet zijn',
  onCallPlace: 'Of iemand met wachtdienst zelf kiest waar zij is, of op een vaste plek moet zijn',
  countedShare: 'Deel van de wachtdienst zonder oproep dat van het contract afgaat, alsof er gewerkt is',
  onCallPay: 'Wat elke wachtdienst betaalt, vergeleken met de cao',
  lendShare:
    'Deel van de vrije uren van een organisatie op een dag dat andere organisaties in het cluster mogen gebruiken',
  lendLoss: 'Betaalde reistijd en overdracht van een geleend bezoek, als deel van dat bezoek',
  waitingList: 'Of er in het cluster een wachtlijst van de regio is',
  sightShare:
    'Deel van de gezinnen zonder plek dat alle andere organisaties te zien krijgt die bij hen werken',
  registrationWeek: 'Week van de zwangerschap waarin gezinnen zich aanmelden, gemiddeld',
  registrationWeekVulnerable: 'Week van de zwangerschap waarin kwetsbare gezinnen zich aanmelden, gemiddeld',
  joinLow:
    'Kans dat een gezin met een laag inkomen dat nergens een plek vindt, op de wachtlijst van de regio gaat staan',
  centreBeds:
    'Bedden voor gezinnen in kraamcentra, geteld voor heel Nederland; elke regio heeft een deel naar het aantal geboorten',
  centreRatio: 'Gezinnen in een centrum per kraamverzorgende die er is',
  centreHours: 'Uren per dag dat er kraamverzorgenden in een centrum zijn',
  centreUptake: 'Deel van de gezinnen dat een vrije plek in een centrum neemt',
  centreRetention: 'Hoeveel kleiner de kans op vertrek is als al het werk in centra was, als deel',
  centreApplicants: 'Hoeveel meer sollicitanten er zijn als al het werk in centra was, als deel',
  leaveWijkFactor:
    'Hoe groot de kans is dat een organisatie uit een soort wijk weggaat; bij 2 is die twee keer zo groot als bij 1',
  excludingShare: 'Deel van de kleine organisaties dat niet in kwetsbare wijken werkt',
  dutyEffort:
    'Kans per week dat de verzekeraar dan uren inkoopt bij wie ze in het cluster heeft, in welke wijk ook',
  dutyTrigger: 'Weken op de wachtlijst voordat een verzekeraar zijn zorgplicht nakomt',
  commercialEffect:
    'Hoeveel groter de kans is dat een organisatie met winst als doel een soort wijk verlaat; 0 is niet (op een logaritmische schaal)',
  vacancyMargin: 'Hoeveel meer personeel organisaties zoeken dan nodig is voor wat er gevraagd wordt',
  interpreterShare: 'Deel van de gezinnen met een taalbarrière dat een betaalde tolk heeft',
  languageChoice:
    'Hoe groot de kans is dat een gezin met een taalbarrière geen zorg wil om iets anders dan de prijs; bij 2 is die twee keer zo groot als bij 1',
  vulnerableExtraHours: 'Uren die kwetsbare gezinnen extra krijgen toegewezen',
  vulnerablePriceFactor:
    'Deel van de gewone prijs per uur dat kwetsbare gezinnen betalen; 1 is de hele prijs',
  noCareLow: 'Kans dat een gezin met een laag inkomen geen zorg wil, ook als die niets kost',
  noCareMid: 'Kans dat een gezin met een middeninkomen geen zorg wil, ook als die niets kost',
  noCareHigh: 'Kans dat een gezin met een hoog inkomen geen zorg wil, ook als die niets kost',
  applicants:
    'Mensen per jaar die zich voor een opleiding melden, zonder mbo-leerlingen, bij gewoon loon en een gewoon aantal open plekken',
  payElsewhere:
    'Loon van ander werk vergeleken met dat in de kraamzorg; 1 is zoals in 2022. Niemand in het model betaalt dit',
  sickShortRate: 'Hoe vaak een kraamverzorgende zich in een jaar voor kort ziek meldt',
  sickLongRate: 'Hoe vaak een kraamverzorgende zich in een jaar voor lang ziek meldt',
  clinicalStayDays: 'Dagen in het ziekenhuis na een medische bevalling zonder keizersnede, gemiddeld',
  caesareanStayDays: 'Dagen in het ziekenhuis na een keizersnede, gemiddeld',
  homeShare: 'Deel van de bevallingen dat thuis is',
  outpatientShare:
    'Deel van de bevallingen dat poliklinisch is: in het ziekenhuis, met de eigen verloskundige',
  birthCentreShare: 'Deel van de bevallingen dat in een geboortecentrum is',
}

/** What a parameter is, in the words of the language if there are any, else in those of its declaration. */
export function parameterIn(language: Language, id: string, meaning: string): Said {
  return saidIn(language, DUTCH[id], meaning)
}
