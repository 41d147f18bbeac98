/** The scenarios that come with kraamsim. */
import { readdir, readFile } from 'node:fs/promises'

/** A scenario file in a list. */
export interface ListedScenario {
  readonly file: string
  readonly title: string
  readonly question: string | null
  /** Who put it together, for which text, and what of that the model does not know; null where the file does not say. */
  readonly author: string | null
  readonly source: string | null
  readonly notModelled: string | null
}

/** The scenario files of a folder by name, each with its title and its question. */
export async function listScenarios(folder: URL): Promise<ListedScenario[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'schema.json')
  return Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      const said = JSON.parse(text) as Partial<ListedScenario> & { title: string }
      const { title, question = null, author = null, source = null, notModelled = null } = said
      return { file: `scenarios/${name}`, title, question, author, source, notModelled }
    }),
  )
}
