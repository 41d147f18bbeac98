/** Words of parts of the page that are fetched when a reader asks for them. */
import { inBoth } from './index.ts'

export const laterWords = inBoth(
  {
    coming: 'Dit deel wordt geladen.',
    failed: 'Dit deel kon niet worden geladen. Controleer uw verbinding en laad de pagina opnieuw.',
  },
  {
    coming: 'This part is loading.',
    failed: 'This part could not be loaded. Check your connection and reload the page.',
  },
)
