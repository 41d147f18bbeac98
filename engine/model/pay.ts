/** What being on call pays: every block, and more for one in which nobody called. */
import { MINUTES_PER_DAY } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { recordOnCallPay } from './record.ts'
import type { World } from './world.ts'

/** The month that ends now, at the rates of its last day. */
export function payOnCall(w: World, r: number, p: Values): void {
  const { provider, region } = w.state
  const days = (region.monthEnd[r]! - region.monthStart[r]!) / MINUTES_PER_DAY
  let euros = 0
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    const blocks = provider.blocks[q]! * days
    const called = Math.min(blocks, provider.monthCalls[q]!)
    euros += meanBlockPay(p) * (called + (blocks - called) * p.uncalledFactor)
  }
  recordOnCallPay(w, r, euros)
}

/** Euros for a block in which somebody is called, over the days of a week. */
function meanBlockPay(p: Values): number {
  return (p.onCallPay * (5 * p.blockPayWeekday + 2 * p.blockPayWeekend)) / 7
}
