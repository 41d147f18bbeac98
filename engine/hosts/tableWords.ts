/** What the table for the eye says, in Dutch and in English. */
import type { Assumptions, Scenario } from '../index.ts'
import type { Language } from './options.ts'
import { plain } from './refusal.ts'

interface Words {
  readonly nl: string
  readonly en: string
}

/** Units as the table writes them; a share is shown as a percentage. */
export const UNITS: Readonly<Record<string, Words>> = {
  share: { nl: '%', en: '%' },
  hours: { nl: 'uur', en: 'hours' },
  persons: { nl: 'personen', en: 'persons' },
  years: { nl: 'jaar', en: 'years' },
  families: { nl: 'gezinnen', en: 'families' },
  caregivers: { nl: 'kraamverzorgenden', en: 'caregivers' },
  fte: { nl: 'fte', en: 'fte' },
  ratio: { nl: 'verhouding', en: 'ratio' },
  blocks: { nl: 'diensten', en: 'blocks' },
  weeks: { nl: 'werkweken', en: 'working weeks' },
  providers: { nl: 'organisaties', en: 'providers' },
  euro: { nl: 'euro', en: 'euros' },
}

/** Why a table shows no regions. */
export const ONLY_NATION: Words = {
  nl: "Alleen Nederland als geheel; kies regio's met bijvoorbeeld --regions CR17,CR23.",
  en: 'Only the nation as a whole; choose regions with, say, --regions CR17,CR23.',
}

/** The line under a table: what the intervals hold. */
export const INTERVAL_NOTES: Readonly<Record<Assumptions, Words>> = {
  drawn: {
    nl: 'Aannames gevarieerd: in ± zitten toeval en onzekere aannames samen.',
    en: 'Assumptions varied: ± holds luck and uncertain assumptions together.',
  },
  central: {
    nl: 'Middelste aannames: in ± zit toeval alleen.',
    en: 'Central assumptions: ± holds luck alone.',
  },
}

/** What a table shows and what it leaves out. */
export interface Scope {
  readonly name: string
  readonly scenario: Scenario
  readonly years: readonly string[]
  readonly shown: readonly string[]
  /** Whether regions were left out, because none were chosen. */
  readonly onlyNation: boolean
}

/** The sentences above a table. */
export const HEADS: Readonly<Record<Language, (scope: Scope) => string[]>> = {
  nl: ({ name, scenario, years, shown, onlyNation }) => [
    `${titleOf(name, scenario)}: ${counted(scenario.replications, 'replicatie', 'replicaties')} van ${scenario.start} tot ${scenario.end}, toevalsreeks ${plain(scenario.seed)}.`,
    'Getoond: gemiddelde ± halve breedte van het 95%-betrouwbaarheidsinterval van dat gemiddelde.',
    ...(shown.length < years.length
      ? [`Van de jaren ${spanOf(years)} passen er ${shown.length}; alle: --format csv.`]
      : []),
    ...(onlyNation ? [ONLY_NATION.nl] : []),
  ],
  en: ({ name, scenario, years, shown, onlyNation }) => [
    `${titleOf(name, scenario)}: ${counted(scenario.replications, 'replication', 'replications')} from ${scenario.start} to ${scenario.end}, seed ${plain(scenario.seed)}.`,
    'Shown: mean ± half-width of the 95% confidence interval of that mean.',
    ...(shown.length < years.length
      ? [`Of the years ${spanOf(years)} ${shown.length} fit; all of them: --format csv.`]
      : []),
    ...(onlyNation ? [ONLY_NATION.en] : []),
  ],
}

/** The title of a scenario with the name of its file. */
export function titleOf(name: string, { title }: Scenario): string {
  return `${plain(title)} (${plain(name)})`
}

function spanOf(years: readonly string[]): string {
  return `${years[0]}-${years.at(-1)}`
}

/** A number of things, in the singular or the plural. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
