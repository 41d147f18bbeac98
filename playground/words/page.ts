/** Words of the bar above every screen. */
import { inBoth } from './index.ts'

export const pageWords = inBoth(
  {
    name: 'Kraamzorgverkenner',
    skip: 'Naar het antwoord',
    tools: 'Scenario en weergave',
    scenario: 'Scenario',
    changed: 'gewijzigd',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    questions: 'Vragen',
    share: 'Delen',
    save: 'Opslaan',
    language: 'Taal',
  },
  {
    name: 'Kraamzorgverkenner',
    skip: 'Go to the answer',
    tools: 'Scenario and display',
    scenario: 'Scenario',
    changed: 'changed',
    undo: 'Undo',
    redo: 'Redo',
    questions: 'Questions',
    share: 'Share',
    save: 'Save',
    language: 'Language',
  },
)

/** What the languages call themselves, and how they are written for short. */
export const LANGUAGE_NAMES = { nl: 'Nederlands', en: 'English' } as const
