/**
 * The model itself: one replication of the basispad. Call: year END [CLUSTERS [PARAMETERS]]: to the first day of END, over
 * the first so many clusters, with parameters as JSON. Tells seconds, what was simulated, and the most memory held.
 */
import { CLUSTERS, PARAMETERS } from '../../../engine/parameters/index.ts'
import { FAMILY, REGION } from '../../../engine/model/counters.ts'
import { familyCell, regionCell, replicate } from '../../../engine/run.ts'
import { checkScenario } from '../../../engine/scenario.ts'
import { timelineOf } from '../../../engine/timeline.ts'
import { tell, timed } from './workload.ts'

const [end = '2036-01-01', clusters = '25', parameters = '{}'] = process.argv.slice(2)
const checked = checkScenario({ title: 'bench', end, parameters: JSON.parse(parameters) })
if ('faults' in checked) throw new RangeError(checked.faults.map(({ message }) => message).join('; '))
const { scenario } = checked
const timeline = timelineOf(scenario)
const cells = { check: 0, families: 0, caregiverDays: 0 }
const { seconds } = timed(() => {
  for (const cluster of CLUSTERS.slice(0, Number(clusters))) {
    const part = replicate(timeline, cluster, scenario.seed, 0, 'year')
    count(part, cluster.regions.length)
  }
})
tell({
  name: `model to ${end}`,
  units: 1,
  seconds,
  check: cells.check,
  more: {
    families: cells.families,
    familyDays: cells.families * PARAMETERS.careDays.value,
    caregiverMonths: cells.caregiverDays / (365.25 / 12),
    megabytes: process.resourceUsage().maxRSS / 1024,
  },
})

function count(part: Int32Array, regions: number): void {
  const periods = Number(end.slice(0, 4)) - 2022
  for (const value of part) cells.check = (Math.imul(cells.check, 31) + value) | 0
  for (let region = 0; region < regions; region++) {
    for (let period = 0; period < periods; period++) {
      cells.families += part[familyCell(region, 0, period, periods) + FAMILY.families]!
      cells.caregiverDays += part[regionCell(regions, region, period, periods) + REGION.caregiverDays]!
    }
  }
}
