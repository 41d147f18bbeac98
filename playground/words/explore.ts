/** Words of the screen around the figures: measures, progress, tabs, notices and keys. */
import { inBoth } from './index.ts'

const nl = {
  title: (scenario: string) => `${scenario} – Kraamzorgverkenner`,
  ownVariant: 'Mijn variant',
  place: 'Regio',
  nation: 'Nederland als geheel',
  openMeasures: 'Maatregelen',
  closeMeasures: 'Sluit maatregelen',
  measuresOn: (count: string) => `${count} aan`,
  measuresNone: 'geen aan',
  tabs: 'Wat wilt u zien?',
  tab: {
    course: 'Verloop',
    regions: 'Regio’s',
    groups: 'Wie merkt het',
    table: 'Tabel',
    limits: 'Beperkingen en bronnen',
  },
  figures: 'Kerncijfers',
  run: {
    title: 'Voortgang',
    place: (place: string, done: string, wanted: string) => `${place}: ${done} van ${wanted} doorrekeningen`,
    nation: (done: string, wanted: string) => `Nederland: ${done} van ${wanted} doorrekeningen`,
    some: (done: string, wanted: string) =>
      `Alle regio’s van dit scenario: ${done} van ${wanted} doorrekeningen`,
    starting: 'De eerste doorrekening loopt',
    seconds: (seconds: string) => `nog ${seconds} ${seconds === '1' ? 'seconde' : 'seconden'}`,
    minutes: (minutes: string) => `nog ${minutes} ${minutes === '1' ? 'minuut' : 'minuten'}`,
    done: 'Klaar',
    ready: 'Deze uitkomsten zijn vooraf berekend',
    stop: 'Stop',
    goOn: 'Ga verder',
    stopped: 'Gestopt. Wat klaar is, blijft staan.',
    stoppedEmpty: 'Gestopt voordat er iets klaar was.',
  },
  failed: 'Het rekenen is mislukt. Laad de pagina opnieuw. De melding (in het Engels):',
  close: 'Sluit melding',
  nothing: {
    neutral: 'Deze maatregelen staan op de waarde die in het basispad ook geldt. Daarom verandert er niets.',
    later: (year: string) => `De maatregelen beginnen pas na ${year}. Kies een later jaar in de grafiek.`,
    elsewhere: (place: string) => `De maatregelen gelden niet in ${place}. Kies een andere regio.`,
    nobody:
      'Niemand op het scherm heeft iets van deze maatregelen gemerkt: alle uitkomsten zijn precies gelijk.',
    small: (count: string) =>
      `Er is wel iets veranderd, maar bij ${count} doorrekeningen is het verschil niet te onderscheiden van toeval.`,
  },
  keys: {
    label: 'Sneltoetsen',
    list: 't = tabel, u = ongedaan maken, r = opnieuw doen, m = maatregelen',
  },
  promise: 'Alles wordt op uw eigen computer berekend. Er gaat niets naar internet.',
  concept: 'Niet geijkt: vergelijk maatregelen, gebruik de cijfers niet als voorspelling.',
}

/** Sentences in both languages. */
export const exploreWords = inBoth<typeof nl>(nl, {
  title: (scenario) => `${scenario} – Kraamzorgverkenner`,
  ownVariant: 'My variant',
  place: 'Region',
  nation: 'The Netherlands as a whole',
  openMeasures: 'Measures',
  closeMeasures: 'Close measures',
  measuresOn: (count) => `${count} on`,
  measuresNone: 'none on',
  tabs: 'What would you like to see?',
  tab: {
    course: 'Over time',
    regions: 'Regions',
    groups: 'Who notices',
    table: 'Table',
    limits: 'Limits and sources',
  },
  figures: 'Key figures',
  run: {
    title: 'Progress',
    place: (place, done, wanted) => `${place}: ${done} of ${wanted} replications`,
    nation: (done, wanted) => `The Netherlands: ${done} of ${wanted} replications`,
    some: (done, wanted) => `All regions of this scenario: ${done} of ${wanted} replications`,
    starting: 'The first replication is running',
    seconds: (seconds) => `${seconds} ${seconds === '1' ? 'second' : 'seconds'} to go`,
    minutes: (minutes) => `${minutes} ${minutes === '1' ? 'minute' : 'minutes'} to go`,
    done: 'Done',
    ready: 'These results were computed beforehand',
    stop: 'Stop',
    goOn: 'Go on',
    stopped: 'Stopped. What is done stays.',
    stoppedEmpty: 'Stopped before anything was done.',
  },
  failed: 'The computation failed. Load the page again. The message:',
  close: 'Close message',
  nothing: {
    neutral: 'These measures stand at the value that the baseline has too. So nothing changes.',
    later: (year) => `The measures only begin after ${year}. Choose a later year in the chart.`,
    elsewhere: (place) => `The measures do not hold in ${place}. Choose another region.`,
    nobody: 'Nobody on screen has noticed anything of these measures: all results are exactly the same.',
    small: (count) =>
      `Something did change, but with ${count} replications the difference cannot be told from chance.`,
  },
  keys: { label: 'Shortcut keys', list: 't = table, u = undo, r = redo, m = measures' },
  promise: 'Everything is computed on your own computer. Nothing goes to the internet.',
  concept: 'Not calibrated: compare measures, do not use the figures as a forecast.',
})
