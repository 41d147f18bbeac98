/** What the page says when a link, a file or a change cannot be used. */
import { inBoth } from './index.ts'

const nl = {
  link: {
    foreign: 'Deze link bevat geen scenario van de Kraamzorgverkenner.',
    newer:
      'Deze link is gemaakt met een nieuwere versie van de Kraamzorgverkenner. Laad de pagina opnieuw. Helpt dat niet? Vraag de maker dan om het scenario als bestand.',
    damaged:
      'Deze link is beschadigd of niet compleet. Kopieer de link opnieuw, tot en met het laatste teken.',
    tooLong: 'Deze link is te lang. Vraag de maker om het scenario als bestand.',
  },
  tooLarge: (megabytes: string) =>
    `Dit bestand is te groot: ${megabytes} MB. Een bestand met een scenario is hoogstens 1 MB. Het bestand is niet gelezen.`,
  notJson: (line: number, column: number) =>
    `In dit bestand staat een schrijffout, op regel ${line} bij teken ${column}. Verbeter het bestand, of bewaar het scenario opnieuw.`,
  twice: (name: string, line: number, column: number) =>
    `In dit bestand staat de naam “${name}” twee keer, de tweede keer op regel ${line} bij teken ${column}. Haal er een weg.`,
  empty: 'Dit bestand is leeg.',
  notText: 'Dit bestand bevat geen tekst. Kies een bestand dat eindigt op .json of .csv.',
  unreadable: 'Dit bestand kan niet worden gelezen. Kies het bestand opnieuw.',
  noScenario: 'In dit bestand staat geen scenario. Alleen een bestand van de Kraamzorgverkenner kan open.',
  faults: {
    link: 'Deze link kan niet worden geopend.',
    file: 'Dit bestand kan niet worden geopend.',
    change: 'Deze wijziging kan niet.',
  },
  /** Before the sentences of the engine, which are in English. */
  said: (count: number): string =>
    count === 1 ? 'De melding (in het Engels):' : 'De meldingen (in het Engels):',
  otherModel: (made: string) =>
    `Dit scenario is gemaakt met een andere versie van het model (${made}). De uitkomsten kunnen daarom anders zijn.`,
}

/** Sentences in both languages. */
export const stateWords = inBoth<typeof nl>(nl, {
  link: {
    foreign: 'This link holds no scenario of the Kraamzorgverkenner.',
    newer:
      'This link was made by a newer version of the Kraamzorgverkenner. Load the page again. If that does not help, ask for the scenario as a file.',
    damaged: 'This link is damaged or not whole. Copy it again, up to its last character.',
    tooLong: 'This link is too long. Ask for the scenario as a file.',
  },
  tooLarge: (megabytes) =>
    `This file is too large: ${megabytes} MB. A file with a scenario is at most 1 MB. It was not read.`,
  notJson: (line, column) =>
    `This file has a slip of writing, on line ${line} at character ${column}. Mend the file, or save the scenario again.`,
  twice: (name, line, column) =>
    `This file has the name “${name}” twice, the second time on line ${line} at character ${column}. Remove one.`,
  empty: 'This file is empty.',
  notText: 'This file holds no text. Choose a file that ends in .json or .csv.',
  unreadable: 'This file cannot be read. Choose it again.',
  noScenario: 'This file holds no scenario. Only a file of the Kraamzorgverkenner can be opened.',
  faults: {
    link: 'This link cannot be opened.',
    file: 'This file cannot be opened.',
    change: 'This change is not possible.',
  },
  said: (count) => (count === 1 ? 'The message:' : 'The messages:'),
  otherModel: (made) =>
    `This scenario was made with another version of the model (${made}), so the results may differ.`,
})
