/** The 25 clusters: COROP regions grouped by the GGD region in which most of their inhabitants live. */

import type { Evidence } from '../core/declare.ts'
import { REGIONS } from './regions.ts'

/** Regions that pool capacity; the unit of simulation, independent of all other clusters. */
export interface Cluster {
  /** 1 to 25, in the order of the first region. */
  readonly number: number
  readonly name: string
  /** Codes of its regions, rising. */
  readonly regions: readonly string[]
}

// prettier-ignore
const ROWS: readonly (readonly [name: string, regions: string])[] = [
  ['Groningen', 'CR01 CR02 CR03'],
  ['Fryslân', 'CR04 CR05 CR06'],
  ['Drenthe', 'CR07 CR08 CR09'],
  ['IJsselland', 'CR10 CR11'],
  ['Twente', 'CR12'],
  ['Noord- en Oost-Gelderland', 'CR13 CR14'],
  ['Gelderland-Midden', 'CR15'],
  ['Gelderland-Zuid', 'CR16'],
  ['Utrecht', 'CR17'],
  ['Hollands-Noorden', 'CR18 CR19'],
  ['Kennemerland', 'CR20 CR21'],
  ['Zaanstreek/Waterland', 'CR22'],
  ['Amsterdam', 'CR23'],
  ['Gooi en Vechtstreek', 'CR24'],
  ['Hollands-Midden', 'CR25 CR28'],
  ['Haaglanden', 'CR26 CR27'],
  ['Rotterdam-Rijnmond', 'CR29'],
  ['Zuid-Holland Zuid', 'CR30'],
  ['Zeeland', 'CR31 CR32'],
  ['West-Brabant', 'CR33'],
  ['Hart voor Brabant', 'CR34 CR35'],
  ['Brabant-Zuidoost', 'CR36'],
  ['Limburg-Noord', 'CR37 CR38'],
  ['Zuid-Limburg', 'CR39'],
  ['Flevoland', 'CR40'],
]

/** The 25 clusters, index `number - 1`. */
export const CLUSTERS: readonly Cluster[] = checkClusters(
  ROWS.map(([name, regions], i) => ({ number: i + 1, name, regions: regions.split(' ') })),
)

/** The six regions that lie in more than one GGD region: inhabitants by GGD region, as shares. */
export const SPLIT_REGIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  CR13: { 'Noord- en Oost-Gelderland': 0.61, 'Gelderland-Midden': 0.39 },
  CR15: { 'Gelderland-Midden': 0.58, 'Gelderland-Zuid': 0.42 },
  CR20: { Kennemerland: 0.82, 'Hollands-Noorden': 0.18 },
  CR23: { Amsterdam: 0.76, 'Zaanstreek/Waterland': 0.12, Kennemerland: 0.11, 'Gooi en Vechtstreek': 0.01 },
  CR29: { 'Rotterdam-Rijnmond': 0.91, 'Zuid-Holland Zuid': 0.06, 'Hollands-Midden': 0.03 },
  CR34: { 'Hart voor Brabant': 0.85, 'West-Brabant': 0.15 },
}

/** Where the grouping comes from. */
export const CLUSTER_EVIDENCE: readonly Evidence[] = [
  {
    grade: 'derived',
    source: 'CBS 83502NED, inhabitants by postcode on 1 January 2021, summed to COROP and GGD region',
    date: '2021-01-01',
    note: '34 of 40 regions lie for at least 99% of inhabitants in one GGD region; the other six are split in reality and are placed whole with the largest part',
  },
  {
    grade: 'assumed',
    source: 'assumption of this model',
    date: '2026-11',
    note: 'that capacity is pooled by GGD region: borders of the regional partnerships of providers (KSV) are not published',
  },
]

/**
 * Checks that clusters hold every region exactly once, and returns them.
 * @throws RangeError naming all faults at once: regions in no cluster, in several, or unknown
 */
export function checkClusters(table: readonly Cluster[]): readonly Cluster[] {
  const placed = table.flatMap((c) => c.regions)
  const known = REGIONS.map((r) => r.code)
  const faults = known.flatMap((code) => {
    const times = placed.filter((p) => p === code).length
    return times === 1 ? [] : [`${code} stands in ${times} clusters; it must stand in one`]
  })
  for (const code of placed)
    if (!known.includes(code)) faults.push(`${code} is no region; allowed are CR01 to CR40`)
  if (faults.length > 0) throw new RangeError(`clusters: ${faults.join('; ')}`)
  return table
}
