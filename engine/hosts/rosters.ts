/** What a run says of regions in which no roster is possible: a sentence instead of numbers. */
import { type Named, placesOf, type Result, withoutRoster } from '../index.ts'

/** A sentence for every scenario that has no number somewhere. */
export function rosterRemarks(runs: readonly Named[]): string[] {
  return runs.flatMap(({ name, result }) => remarkOf(name, result))
}

function remarkOf(name: string, result: Result): string[] {
  const regions = placesOf(result).filter(({ name: code, members }) => members[0]!.region.code === code)
  const found = regions.map((place) => ({ code: place.name, periods: withoutRoster(result, place) }))
  const without = found.filter(({ periods }) => periods.length > 0)
  if (without.length === 0) return []
  const names = [
    ...new Set(without.flatMap(({ periods }) => periods.map(({ name: period }) => period))),
  ].sort()
  return [
    `${name}  no roster is possible in ${without.map(({ code }) => code).join(', ')} (${names[0]} to ${names.at(-1)}): ` +
      'being on call leaves no hours for care, or no rest; no figures are given there. ' +
      'Lower countedShare, let teams be larger (responseMinutes, teamBirths) or raise the number of caregivers',
  ]
}
