/** What a browser does with the traced decade: it runs it under the seed of the address, and posts what it found. */
/// <reference lib="dom" />
import { type Footprint, footprintsOf } from './decade.ts'

/** What is posted: footprints, or why there are none. */
export type Told =
  { readonly browser: string; readonly footprints: readonly Footprint[] } | { readonly fault: string }

await fetch('told', { method: 'POST', body: JSON.stringify(told()) })

function told(): Told {
  try {
    const seed = new URLSearchParams(location.search).get('seed')
    if (seed === null) throw new RangeError('the address has no seed; open it with ?seed=...')
    return { browser: navigator.userAgent, footprints: footprintsOf(seed) }
  } catch (error) {
    return { fault: String(error) }
  }
}
