/** Has the browser save the figures on screen, in the way of the reader's language. */
import type { Outcomes } from '../outcomes.ts'
import type { View } from '../view.ts'
import { csvOf, type CsvSource } from './csv.ts'
import { download } from './download.ts'

/** Saves an indicator of a place as csv. */
export function saveFigures(outcomes: Outcomes, view: View, source: CsvSource): void {
  const { language } = view
  download(csvOf(outcomes, view, source, language, language === 'nl' ? 'dutch' : 'international'))
}
