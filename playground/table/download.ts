/** Hands a file to the browser to be saved; nothing leaves the computer. */
import type { CsvFile } from './csv.ts'

/** Saves a csv file under its name. */
export function download({ name, text }: CsvFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  URL.revokeObjectURL(address)
}
