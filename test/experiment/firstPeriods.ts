/** The first periods of the part of one region, for tests of what is known before a run has ended. */
import { FAMILY_COUNTERS, RECORDED_GROUPS, REGION_COUNTERS } from '../../engine/model/counters.ts'
import { familyCell, regionCell } from '../../engine/run.ts'

/** All counts of the first `over` of so many periods. */
export function firstPeriods(part: Int32Array, over: number, periods: number): number[] {
  return Array.from({ length: over }, (_, period) => {
    const region = regionCell(1, 0, period, periods)
    return [
      ...RECORDED_GROUPS.flatMap((_, group) => {
        const family = familyCell(0, group, period, periods)
        return [...part.subarray(family, family + FAMILY_COUNTERS.length)]
      }),
      ...part.subarray(region, region + REGION_COUNTERS.length),
    ]
  }).flat()
}
