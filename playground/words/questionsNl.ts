/** The twenty questions and their answers in Dutch. The figure that answers first is marked: `*…*` of a variant, `_…_` of the basispad. */
import type { QuestionWords } from './questions.ts'
import { firstYear, listOf, mostRisen, notBelow, ordered } from '../questions/pick.ts'

/** By the id of the question. */
export const QUESTIONS_NL: Readonly<Record<string, QuestionWords>> = {
  missed: {
    question: 'Hoeveel gezinnen missen nu kraamzorg, en hoeveel omdat er geen personeel is?',
    asker: 'Bushoff en Vliegenthart, vraag 3 (2025Z19861)',
    sentence: (f) =>
      `In 2026 krijgen _${f.level('capacity')}_ geen kraamzorg omdat er geen personeel is, ${f.level('price')} omdat zij het te duur vinden en ${f.level('choice')} uit eigen keuze. In totaal krijgen ${f.level('below')} die zorg willen minder dan het minimum.`,
  },
  regions: {
    question: 'Waar is het tekort het grootst, en waar liep het in drie jaar het meest op?',
    asker: 'Bushoff en Vliegenthart, vraag 3 (2025Z19861)',
    sentence: (f) => {
      const worst = ordered(f.rows('now'))
      const risen = mostRisen(f.rows('before'), f.rows('now'))
      return `In 2026 krijgen gezinnen het vaakst minder dan het minimum in ${listOf(
        worst.slice(0, 3).map((row) => `_${f.place(row)}_ (${f.written(row)})`),
        'en',
      )}. Sinds 2023 steeg het aandeel het meest in ${f.place(risen.now)}, van ${f.written(risen.before)} naar ${f.written(risen.now)}. ${notBelow(worst)} van de 40 regio’s zijn in 2026 niet zeker lager dan de eerste.`
    },
  },
  postcode: {
    question:
      'Hangt kraamzorg af van portemonnee of postcode, en welk deel van het verschil verkleint elke maatregel?',
    asker: 'Bushoff en Vliegenthart, vraag 2 (2025Z19861)',
    sentence: (f) => {
      const regions = ordered(f.rows('regions'))
      const [most, least] = [regions[0]!, regions.at(-1)!]
      return `Met een laag inkomen krijgt een gezin in 2026 gemiddeld *${f.level('low')}*, met een hoog inkomen ${f.level('high')}; naar regio loopt het van ${f.written(least)} (${f.place(least)}) tot ${f.written(most)} (${f.place(most)}). Zonder eigen bijdrage is het in 2028 voor lage inkomens ${f.more('freeLow')} en voor hoge ${f.more('freeHigh')}; zonder eigen bijdrage voor alleen lage inkomens ${f.more('lowOnlyLow')} en ${f.more('lowOnlyHigh')}; met KLIM overal in 2030 ${f.more('klimLow')} en ${f.more('klimHigh')}.`
    },
  },
  free: {
    question: 'Wat gebeurt er als de eigen bijdrage verdwijnt, voor iedereen of alleen voor lage inkomens?',
    asker: 'Oproep aan de formateur, 2025; noodplan; motie in de gemeente Utrecht',
    sentence: (f) =>
      `Betaalt niemand nog, dan zien in 2028 *${f.more('price')}* af van zorg om de prijs. Een gezin met een laag inkomen krijgt gemiddeld ${f.more('low')}, met een hoog inkomen ${f.more('high')}; onder het minimum komen ${f.more('below')}. Overheid en verzekeraars zijn in 2028 ${f.more('cost')} kwijt. Alleen voor lage inkomens is dat ${f.more('lowOnly')} voor hen, ${f.more('lowOnlyBelow')} onder het minimum en ${f.more('lowOnlyCost')}.`,
  },
  zuidoost: {
    question: 'Wat kost en bereikt de proef van Zuidoost in alle kwetsbare wijken?',
    asker: 'Bushoff en Vliegenthart, vraag 10 (2025Z19861)',
    sentence: (f) => {
      const euros = f.price('euros')
      const price = euros
        ? `Per extra gezin dat het minimum haalt kost het overheid en verzekeraars ${euros}.`
        : 'Een prijs per extra gezin dat het minimum haalt, is er niet: dat er meer van die gezinnen komen, is niet aan te tonen.'
      return `In 2030 zien *${f.more('price')}* met een laag inkomen af van zorg om de prijs; een gezin in een kwetsbare wijk krijgt ${f.more('hours')}. Het minimum halen per jaar ${f.more('families')}. Gemeenten zijn per jaar ${f.more('municipalities')} kwijt, verzekeraars ${f.more('insurers')}. ${price}`
    },
  },
  guarantee: {
    question: 'Kan elk gezin 24 uur krijgen, ook in de zomer, en tot wanneer?',
    asker: 'Bushoff en Vliegenthart, vraag 8; motie Van Meetelen en Diederik van Dijk (2026)',
    sentence: (f) => {
      const [base, weeks] = ['base', 'weeks'].map((name) => f.rows(name))
      const [now, later] = [base![4]!, base![8]!]
      const first = firstYear(base!, ({ value }) => value !== null && value < 0.95)
      const with2030 = weeks![8]!
      const since = first
        ? `Onder 95% ligt het in het basispad vanaf ${first.period}.`
        : 'Onder 95% komt het in geen enkel jaar.'
      return `In 2026 krijgt iedereen het minimum in *${f.written(now)}* van de weken in de regio’s, in 2030 in ${f.written(later)}. ${since} Met een garantie, meer personeel dan nodig lijkt en samenwerking in de regio is het in 2030 ${f.written(with2030)}: een garantie op papier maakt geen uren.`
    },
  },
  essential: {
    question: 'Wat vraagt kraamzorg als essentiële basiszorg aan mensen en geld?',
    asker: 'Brief van 5 juni 2026, motie Van Meetelen en Diederik van Dijk',
    sentence: (f) =>
      `Een vijfde meer personeel dan gevraagd lijkt, met een kwart meer sollicitanten, geeft in 2030 *${f.more('caregivers')}* (${f.more('fte')}) en kost overheid en verzekeraars dat jaar ${f.more('cost')}. Door gebrek aan personeel blijven ${f.more('missed')} zonder zorg, en in ${f.level('weeks')} van de weken krijgt iedereen het minimum.`,
  },
  outflow: {
    question: 'Welke keuzes verminderen het vertrek het meest per euro?',
    asker: 'Motie Coenradie over aantrekkelijk werk (2026)',
    sentence: (f) => {
      const option = (name: string, text: string) => `${text}: ${f.more(name)} (${f.more(`${name}Cost`)})`
      return `Vertrek in 2030, en kosten voor overheid en verzekeraars: ${[
        option('meerLoon', '*10% meer loon*'),
        option('meerZeggenschap', 'meer zeggenschap'),
        option('preventieplan', 'gezond werken'),
        option('partuspoules', 'partuspoules'),
        option('wachtdienstBeterBetaald', 'dubbel betaalde wachtdiensten'),
      ].join(
        '; ',
      )}. Minder kosten kan ook minder zorg zijn. De effecten per maatregel zijn aangenomen; een volgorde per euro is daarom niet meer dan een rekensom met die aannames.`
    },
  },
  onCall: {
    question: 'Wat helpt meer: wachtdiensten beter betalen, of partuspoules?',
    asker: 'Noodplan; Bushoff en Vliegenthart, vraag 7 (2025Z19861)',
    sentence: (f) =>
      `Met partuspoules overal heeft een kraamverzorgende in 2030 *${f.more('poolBlocks')}* per maand, vertrekken ${f.more('poolOutflow')} en krijgt een gezin ${f.more('poolHours')}. Dubbel betalen geeft ${f.more('payBlocks')}, laat ${f.more('payOutflow')} vertrekken en kost ${f.more('payCost')} aan vergoedingen.`,
  },
  workingTime: {
    question: 'Wat als wachtdiensten tellen als werktijd?',
    asker: 'Nota bij de Kamerbrief van 1 april 2026 (Arbeidstijdenwet)',
    sentence: (f) =>
      `Telt 5% van de wachtdiensten mee in het contract, dan krijgt een gezin in 2028 *${f.more('hours')}* en komen ${f.more('below')} onder het minimum; het kost overheid en verzekeraars ${f.more('cost')}. Ook zonder die maatregel zijn er in 2028 ${f.level('breaches')} die buiten de Arbeidstijdenwet vallen.`,
  },
  administration: {
    question: 'Hoeveel zorg geeft 1, 5 of 10% minder administratie, en is het te merken?',
    asker: 'Motie Coenradie over administratie (2026)',
    sentence: (f) =>
      `Een gezin krijgt in 2030 bij 1% minder administratie ${f.more('one')}, bij 5% ${f.more('five')} en bij 10% *${f.more('ten')}*. Onder het minimum komen dan ${f.more('oneBelow')}, ${f.more('fiveBelow')} en ${f.more('tenBelow')}. Per gezin gaat het om minuten: aantoonbaar in een model is nog niet merkbaar thuis.`,
  },
  klim: {
    question: 'Wat maakt het uit of KLIM in 2027 of in 2029 begint, en voor wie?',
    asker: 'Brief van 5 juni 2026 (versnelling van KLIM)',
    sentence: (f) =>
      `In 2029 krijgt een kwetsbaar gezin met KLIM vanaf 2027 *${f.more('soonVulnerable')}* en met KLIM vanaf 2029 ${f.more('laterVulnerable')}; alle gezinnen samen krijgen met KLIM vanaf 2027 ${f.more('soonAll')}. Onder het minimum komen in 2029 ${f.more('soonBelow')} tegen ${f.more('laterBelow')}, in 2032 ${f.more('soonEnd')} tegen ${f.more('laterEnd')}.`,
  },
  training: {
    question: 'Hoeveel extra leerlingen zijn nodig, en wanneer merken gezinnen het?',
    asker: 'Brief van 5 juni 2026 (opleidingsstructuur van het mbo)',
    sentence: (f) => {
      const rising = firstYear(f.rows('caregivers'), ({ ciLow }) => ciLow !== null && ciLow > 0)
      const helped = firstYear(f.rows('below'), ({ verdict }) => verdict === 'better')
      const noticed = helped
        ? `dat minder gezinnen onder het minimum komen, is te zien vanaf ${helped.period}`
        : 'dat minder gezinnen onder het minimum komen, is tot en met 2035 niet aan te tonen'
      return `Honderd extra mbo-plaatsen per jaar vanaf 2027 geven in 2032 *${f.more('inflow', 'instroom')}*. Dat er meer kraamverzorgenden zijn, ${rising ? `is aantoonbaar vanaf ${rising.period}` : 'is tot en met 2035 niet aan te tonen'}; ${noticed}.`
    },
  },
  recruitOrRetain: {
    question: 'Is werven of behouden beter?',
    asker: 'Brief van 5 juni 2026 (uitstroom en instroom)',
    sentence: (f) =>
      `Met tien miljoen per jaar voor behoud zijn er in 2028 ${f.more('retain2028')}, in 2030 *${f.more('retain2030')}* en in 2035 ${f.more('retain2035')}; met werven ${f.more('recruit2028')}, ${f.more('recruit2030')} en ${f.more('recruit2035')}. De kosten voor overheid en verzekeraars zijn per jaar ${f.more('retainCost')} en ${f.more('recruitCost')}, want wie er meer is, werkt ook meer. Beide effecten zijn aangenomen.`,
  },
  heavyFamilies: {
    question: 'Helpt een hoger tarief of loon voor zware gezinnen tegen vertrek uit wijken?',
    asker: 'Wethouder Eerenberg; Bushoff en Vliegenthart, vraag 9 (2025Z19861)',
    sentence: (f) =>
      `Met een toeslag van 10% gaan in 2030 *${f.more('exits')}* weg uit een wijk, en een gezin in een kwetsbare wijk krijgt ${f.more('hours')}; in 2035 zijn er ${f.more('providers')} in kwetsbare wijken. Overheid en verzekeraars zijn in 2030 ${f.more('cost')} kwijt.`,
  },
  profit: {
    question: 'Maakt het uit als organisaties geen winst nastreven of geen gezinnen mogen weigeren?',
    asker: 'Bushoff en Vliegenthart, vragen 5 en 6 (2025Z19861)',
    sentence: (f) =>
      `Als contracten vragen om te blijven en verzekeraars uren inkopen voor wie te lang wacht, zijn er in 2035 *${f.more('providers')}* in kwetsbare wijken; een gezin in een kwetsbare wijk krijgt in 2030 ${f.more('hours')}, en zonder zorg door gebrek aan personeel blijven daar ${f.more('missed')}. Over private equity zegt dit model niets: het ministerie vond geen verschil, en het model rekent er geen.`,
  },
  centres: {
    question: 'Geven kraamcentra meer ruimte, en voor wie werken zij niet?',
    asker: 'Bushoff en Vliegenthart, vraag 8 (2025Z19861)',
    sentence: (f) =>
      `Tweehonderd bedden ontvangen in 2030 *${f.level('families')}*; een uur werk in een centrum geeft ${f.level('gained')} uur zorg. Gezinnen met een laag inkomen krijgen gemiddeld ${f.more('low')}, met een hoog inkomen ${f.more('high')}; onder het minimum komen ${f.more('below')}.`,
  },
  iza: {
    question: 'Wat koopt 9,8 miljoen euro IZA-geld hoogstens?',
    asker: 'Bushoff en Vliegenthart, vraag 7 (2025Z19861)',
    sentence: (f) =>
      `Onder het minimum komen in 2029 met het geld naar behoud *${f.more('retain')}*, naar opleiden ${f.more('train')} en naar anders organiseren ${f.more('organise')}; in 2035, als het geld al lang op is, ${f.more('retainEnd')}, ${f.more('trainEnd')} en ${f.more('organiseEnd')}. Of 9,8 miljoen daarvoor genoeg is, is aangenomen.`,
  },
  laterCost: {
    question: 'Kost minder kraamzorg later meer?',
    asker: 'Bushoff en Vliegenthart, vraag 4 (2025Z19861); oproep aan de formateur, 2025',
    sentence: (f) =>
      `Geen eigen bijdrage kost overheid en verzekeraars in 2030 *${f.more('cost')}*. Is het hele gevonden verband oorzaak, dan is er in het jaar daarna ${f.more('association')} nodig voor zorg aan moeder en kind; is niets ervan oorzaak, dan ${f.more('causal')}. Het onderzoek zegt niet welk deel oorzaak is.`,
  },
  doNotClaim: {
    question: 'Welke uitspraak kunt u beter niet doen, en welk onderzoek zou het meest helpen?',
    asker: 'Wie met dit model rekent',
    sentence: (f) => {
      const [row] = f.rows('caregivers')
      const [missed] = f.rows('missed')
      const [near] = f.rows('near')
      return `Noem geen aantal voor 2035: het basispad geeft ${f.level('caregivers')}, maar 80% van de doorrekeningen loopt van _${f.range(row!)}_, en alleen door toeval van ${f.luck(row!)}. Voor gezinnen zonder zorg door gebrek aan personeel is dat ${f.range(missed!)}. Voor 2027 loopt het aantal kraamverzorgenden nog maar van ${f.range(near!)}. Wat het meest helpt: meten hoe drukte en wachtdiensten leiden tot ziekte en vertrek, en of openstaande banen nieuwe mensen aantrekken.`
    },
  },
}
