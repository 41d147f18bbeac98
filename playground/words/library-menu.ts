/** Words of the menu in which a scenario is chosen, named, opened, saved and shared. */
import { inBoth } from './index.ts'

/** Sentences of the menu in both languages. */
export const libraryMenuWords = inBoth(
  {
    title: 'Scenario',
    close: 'Sluiten',
    name: 'Naam van uw scenario',
    ready: 'Klaarstaande scenario’s',
    readyHelp: 'Kiest u er een, dan vervangt het wat u nu hebt. U kunt dat ongedaan maken.',
    current: 'nu open',
    changed: 'gewijzigd',
    file: 'Bestand',
    fileHelp: 'Uw scenario blijft op uw eigen computer.',
    open: 'Open een bestand',
    save: 'Bewaar als bestand',
    link: 'Link',
    linkHelp: 'In de link staan al uw keuzes. Wie hem opent, ziet dezelfde doorrekening.',
    linkLabel: 'Link naar dit scenario',
    copy: 'Kopieer de link',
    copied: 'Link gekopieerd.',
    notCopied: 'Kopiëren lukt niet. De link is geselecteerd: kopieer hem met Ctrl+C.',
  },
  {
    title: 'Scenario',
    close: 'Close',
    name: 'Name of your scenario',
    ready: 'Ready-made scenarios',
    readyHelp: 'Choosing one replaces what you have now. You can undo that.',
    current: 'open now',
    changed: 'changed',
    file: 'File',
    fileHelp: 'Your scenario stays on your own computer.',
    open: 'Open a file',
    save: 'Save as a file',
    link: 'Link',
    linkHelp: 'The link holds all your choices. Whoever opens it sees the same calculation.',
    linkLabel: 'Link to this scenario',
    copy: 'Copy the link',
    copied: 'Link copied.',
    notCopied: 'Copying failed. The link is selected: copy it with Ctrl+C.',
  },
)
