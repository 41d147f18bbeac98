/** The story of a family in sentences, in Dutch and in English. */
import type { FamilyFacts, FamilyTraits, Visit } from '../index.ts'
import type { Language } from './options.ts'
import {
  capital,
  dateText,
  eurosText,
  hoursText,
  listText,
  providerText,
  type Sentences,
} from './storyText.ts'
import { counted } from './tableWords.ts'

/** What a family goes through. */
export const FAMILY_SENTENCES: Readonly<Record<Language, Sentences<FamilyFacts>>> = {
  nl: {
    declines: ({ reason, week, euros }) =>
      reason === 'noCareChoice'
        ? `In week ${week} van de zwangerschap besluit het gezin dat het geen kraamzorg wil, ook niet als die gratis is.`
        : `In week ${week} van de zwangerschap besluit het gezin dat het geen kraamzorg neemt. Een uur kost ${eurosText(euros, 'nl')}, en dat is te duur. Gratis zorg had het wel gewild.`,
    registers: ({ week }) => `Het gezin meldt zich aan voor kraamzorg, in week ${week} van de zwangerschap.`,
    refused: ({ by, of }) =>
      by.length === 0
        ? 'Geen enkele aanbieder in de regio werkt in deze wijk.'
        : `Nee ${by.length === 1 ? 'zegt' : 'zeggen'} ${listText(by.map(providerNl), 'nl')}, van de ${of} in de regio. Daar zijn rond de bevalling te weinig uren.`,
    accepted: ({ by }) => `${capital(providerNl(by))} zegt ja.`,
    joinsList: ({ waiting }) =>
      waiting === 1
        ? 'Het gezin komt op de wachtlijst van de regio. Het is daar de enige.'
        : `Het gezin komt op de wachtlijst van de regio. Daar staan nu ${waiting} gezinnen op.`,
    placed: ({ by, weeks }) =>
      `De wachtlijst helpt: ${providerNl(by)} heeft toch plaats, na ${weeks === 0 ? 'minder dan een week' : counted(weeks, 'week', 'weken')}. Het gezin krijgt dan de ondergrens en niet meer.`,
    noCare: ({ wasWaiting }) =>
      wasWaiting
        ? 'Het kind wordt geboren en het gezin staat nog op de wachtlijst. Het krijgt geen kraamzorg, want er is geen plaats.'
        : 'Het gezin komt niet op een wachtlijst. Het krijgt geen kraamzorg, want er is geen plaats.',
    intake: ({ asksMinimum, euros }) =>
      `Bij de intake wordt de zorg besproken. Een uur kost het gezin zelf ${euros === 0 ? 'niets' : eurosText(euros, 'nl')}. Het vraagt ${asksMinimum ? 'alleen het minimum' : 'meer dan het minimum'}.`,
    born: ({ time, days }) =>
      `Het kind wordt geboren om ${time} uur, ${days === 0 ? 'op de uitgerekende dag' : `${counted(Math.abs(days), 'dag', 'dagen')} ${days < 0 ? 'voor' : 'na'} de uitgerekende dag`}.`,
    assistance: ({ isGiven }) =>
      isGiven
        ? 'Een kraamverzorgende met wachtdienst helpt bij de bevalling.'
        : 'Er zou een kraamverzorgende helpen bij de bevalling, maar niemand met wachtdienst is vrij.',
    home: (hours) => homeNl(hours),
    starts: ({ got }) => `Een kraamverzorgende met wachtdienst komt meteen, voor ${hoursNl(got)} zorg.`,
    visit: (visit) => `Dag ${visit.nth}: ${visitNl(visit)}`,
    lapsed: ({ nth, asked, isFirst }) =>
      `Dag ${nth}: geen zorg, terwijl ${hoursNl(asked)} was afgesproken. ${isFirst ? 'Het eerste bezoek vervalt, want er zijn te weinig uren. Het wordt niet ingehaald.' : 'Niemand heeft ruimte.'}`,
    nothingAsked: ({ nth }) => `Dag ${nth}: geen bezoek, want het gezin heeft alles al gekregen.`,
    centreDay: ({ nth, got }) => `Dag ${nth}: ${hoursNl(got)} in het kraamcentrum.`,
    ends: (totals) => endsNl(totals),
  },
  en: {
    declines: ({ reason, week, euros }) =>
      reason === 'noCareChoice'
        ? `In week ${week} of pregnancy the family decides that it wants no care, not even for nothing.`
        : `In week ${week} of pregnancy the family decides to take no care. An hour costs ${eurosText(euros, 'en')}, which is too much. It would have taken care that cost nothing.`,
    registers: ({ week }) => `The family registers for care, in week ${week} of pregnancy.`,
    refused: ({ by, of }) =>
      by.length === 0
        ? 'No provider of the region serves this neighbourhood.'
        : `No ${by.length === 1 ? 'says' : 'say'} ${listText(by.map(providerEn), 'en')}, of the ${of} in the region. They have too few hours around the birth.`,
    accepted: ({ by }) => `${capital(providerEn(by))} says yes.`,
    joinsList: ({ waiting }) =>
      waiting === 1
        ? 'The family joins the waiting list of the region, where it is the only one.'
        : `The family joins the waiting list of the region, which now holds ${waiting} families.`,
    placed: ({ by, weeks }) =>
      `The waiting list helps: ${providerEn(by)} has room after all, after ${weeks === 0 ? 'less than a week' : counted(weeks, 'week', 'weeks')}. The family will get the floor and no more.`,
    noCare: ({ wasWaiting }) =>
      wasWaiting
        ? 'The child is born and the family is still on the waiting list. It gets no care, for lack of room.'
        : 'The family does not get onto a waiting list. It gets no care, for lack of room.',
    intake: ({ asksMinimum, euros }) =>
      `At the intake the care is discussed. An hour costs the family ${euros === 0 ? 'nothing' : eurosText(euros, 'en')}. It asks for ${asksMinimum ? 'the minimum only' : 'more than the minimum'}.`,
    born: ({ time, days }) =>
      `The child is born at ${time}, ${days === 0 ? 'on the due date' : `${counted(Math.abs(days), 'day', 'days')} ${days < 0 ? 'before' : 'after'} the due date`}.`,
    assistance: ({ isGiven }) =>
      isGiven
        ? 'A caregiver on call assists at the birth.'
        : 'A caregiver was to assist at the birth, but nobody on call is free.',
    home: (hours) => homeEn(hours),
    starts: ({ got }) => `A caregiver on call comes at once, for ${hoursEn(got)} of care.`,
    visit: (visit) => `Day ${visit.nth}: ${visitEn(visit)}`,
    lapsed: ({ nth, asked, isFirst }) =>
      `Day ${nth}: no care, though ${hoursEn(asked)} was agreed. ${isFirst ? 'The first visit lapses, for lack of hours. It is not made up.' : 'Nobody has room.'}`,
    nothingAsked: ({ nth }) => `Day ${nth}: no visit. The family has had all that it was to get.`,
    centreDay: ({ nth, got }) => `Day ${nth}: ${hoursEn(got)} in the kraamcentrum.`,
    ends: (totals) => endsEn(totals),
  },
}

/** Who a family is. */
export const FAMILY_TRAITS: Readonly<Record<Language, (traits: FamilyTraits) => string>> = {
  nl: ({ income, wijktype, isFirstChild, isBreastfed, isVulnerable, hasLanguageBarrier, due }) =>
    [
      `Het gezin woont in een ${{ kwetsbaar: 'kwetsbare', gemiddeld: 'gemiddelde', sterk: 'sterke' }[wijktype]} wijk en heeft een ${{ low: 'laag', mid: 'gemiddeld', high: 'hoog' }[income]} inkomen.`,
      `Het krijgt een ${isFirstChild ? 'eerste' : 'volgend'} kind, uitgerekend op ${dateText(due, 'nl')}, en wil ${isBreastfed ? 'borstvoeding' : 'flesvoeding'} geven.`,
      isVulnerable ? 'Het is kwetsbaar' : 'Het is niet kwetsbaar',
      hasLanguageBarrier ? 'en heeft een taalbarrière.' : 'en heeft geen taalbarrière.',
    ].join(' '),
  en: ({ income, wijktype, isFirstChild, isBreastfed, isVulnerable, hasLanguageBarrier, due }) =>
    [
      `The family lives in ${{ kwetsbaar: 'a vulnerable', gemiddeld: 'an average', sterk: 'a strong' }[wijktype]} neighbourhood and has a ${{ low: 'low', mid: 'middle', high: 'high' }[income]} income.`,
      `It expects a ${isFirstChild ? 'first' : 'later'} child, due on ${dateText(due, 'en')}, and means to ${isBreastfed ? 'breastfeed' : 'bottle-feed'}.`,
      isVulnerable ? 'It is vulnerable' : 'It is not vulnerable',
      hasLanguageBarrier ? 'and has a language barrier.' : 'and has no language barrier.',
    ].join(' '),
}

function homeNl(home: FamilyFacts['home']): string {
  const { careDays, centreDays, digital, floor, hospitalDays, indicated, needed, offered, requested } = home
  if (careDays === 0) return 'Het gezin komt thuis. Er zijn geen dagen voor zorg meer over.'
  const passed = `Van de ${careDays + hospitalDays} dagen voor zorg ${hospitalDays === 1 ? 'is' : 'zijn'} er al ${hospitalDays} voorbij.`
  return [
    'Het gezin komt thuis.',
    ...(hospitalDays > 0 ? [passed] : []),
    `Nodig is ${hoursNl(needed)}. De indicatie is ${hoursNl(indicated)}. Het gezin vraagt ${hoursNl(requested)}.`,
    `De aanbieder biedt ${offered === requested ? 'dat ook' : hoursNl(offered)}${digital > 0 ? `, en ${hoursNl(digital)} op afstand` : ''}.`,
    `De ondergrens is ${hoursNl(floor)}, in ${counted(careDays, 'dag', 'dagen')}.`,
    ...(centreDays > 0
      ? [`Daarvan ${centreDays === 1 ? 'is 1 dag' : `zijn ${centreDays} dagen`} in een kraamcentrum.`]
      : []),
  ].join(' ')
}

function homeEn(home: FamilyFacts['home']): string {
  const { careDays, centreDays, digital, floor, hospitalDays, indicated, needed, offered, requested } = home
  if (careDays === 0) return 'The family comes home. No days of care are left.'
  const passed = `Of the ${careDays + hospitalDays} days of care ${hospitalDays} ${hospitalDays === 1 ? 'has' : 'have'} passed.`
  return [
    'The family comes home.',
    ...(hospitalDays > 0 ? [passed] : []),
    `It needs ${hoursEn(needed)}. The indication is ${hoursEn(indicated)}. The family requests ${hoursEn(requested)}.`,
    `The provider offers ${offered === requested ? 'as much' : hoursEn(offered)}${digital > 0 ? `, and ${hoursEn(digital)} at a distance` : ''}.`,
    `The floor is ${hoursEn(floor)}, in ${counted(careDays, 'day', 'days')}.`,
    ...(centreDays > 0 ? [`Of these ${counted(centreDays, 'day is', 'days are')} in a kraamcentrum.`] : []),
  ].join(' ')
}

function visitNl({ asked, got, floor, face, isNew, guest }: Visit): string {
  return [
    got < asked
      ? `${hoursNl(got)}, terwijl ${hoursNl(asked)} was afgesproken.`
      : `${hoursNl(got)}, zoals afgesproken.`,
    ...(got < floor ? [`De ondergrens van deze dag is ${hoursNl(floor)}.`] : []),
    `Kraamverzorgende ${face}${guest ? ` (van ${providerNl(guest)})` : ''} komt, een ${isNew ? 'nieuw' : 'bekend'} gezicht.`,
  ].join(' ')
}

function visitEn({ asked, got, floor, face, isNew, guest }: Visit): string {
  return [
    got < asked ? `${hoursEn(got)}, though ${hoursEn(asked)} was agreed.` : `${hoursEn(got)}, as agreed.`,
    ...(got < floor ? [`The floor of this day is ${hoursEn(floor)}.`] : []),
    `Caregiver ${face}${guest ? ` (of ${providerEn(guest)})` : ''} comes, a ${isNew ? 'new' : 'known'} face.`,
  ].join(' ')
}

function endsNl({ caregivers, delivered, floor, offered }: FamilyFacts['ends']): string {
  if (offered === 0) return 'Er komt geen zorg.'
  const share =
    delivered < offered
      ? ` van de ${hoursNl(offered)} die de aanbieder bood`
      : ', en dat is alles wat de aanbieder bood'
  return [
    `De zorg is voorbij. Het gezin kreeg in totaal ${hoursNl(delivered)}${share}.`,
    delivered < floor
      ? `Dat is ${hoursNl(floor - delivered)} minder dan de ondergrens van ${hoursNl(floor)}.`
      : `Daarmee haalt het de ondergrens van ${hoursNl(floor)}.`,
    caregivers === 0
      ? 'Thuis kwam geen kraamverzorgende.'
      : `Er ${caregivers === 1 ? 'kwam' : 'kwamen'} ${counted(caregivers, 'kraamverzorgende', 'verschillende kraamverzorgenden')}.`,
  ].join(' ')
}

function endsEn({ caregivers, delivered, floor, offered }: FamilyFacts['ends']): string {
  if (offered === 0) return 'No care comes.'
  const share =
    delivered < offered
      ? ` of the ${hoursEn(offered)} that the provider offered`
      : ', all that the provider offered'
  return [
    `Care is over. In all the family got ${hoursEn(delivered)}${share}.`,
    delivered < floor
      ? `That is ${hoursEn(floor - delivered)} less than the floor of ${hoursEn(floor)}.`
      : `So it reaches the floor of ${hoursEn(floor)}.`,
    caregivers === 0
      ? 'No caregiver came home.'
      : `${counted(caregivers, 'caregiver', 'different caregivers')} came.`,
  ].join(' ')
}

const hoursNl = (minutes: number) => hoursText(minutes, 'nl')
const hoursEn = (minutes: number) => hoursText(minutes, 'en')
const providerNl = (provider: Parameters<typeof providerText>[0]) => providerText(provider, 'nl')
const providerEn = (provider: Parameters<typeof providerText>[0]) => providerText(provider, 'en')
