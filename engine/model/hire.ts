/** Hiring: a graduate becomes a caregiver, employed, with the first year's hazard before them. */
import type { Values } from '../parameters/index.ts'
import { enterBooks } from './books.ts'
import { exposeToLeaving, setThresholds } from './leaving.ts'
import { recordEntry } from './record.ts'
import { exposeToSickness, setSickThreshold } from './sickness.ts'
import type { World } from './world.ts'

/**
 * Takes a graduate on at a provider.
 * @param serial the identity that the person had as a trainee
 * @param born minute of birth
 */
export function hire(w: World, q: number, route: number, serial: number, born: number, p: Values): void {
  const { caregiver } = w.state
  const c = enterBooks(w, q, serial, false, born, p)
  caregiver.hired[c] = w.calendar.now
  setThresholds(w, c)
  setSickThreshold(w, c)
  recordEntry(w, caregiver.region[c]!, route)
  exposeToLeaving(w, c, p)
  exposeToSickness(w, c, p)
}
