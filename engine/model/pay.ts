/** What being on call pays: every block, and more for one in which nobody called. */
import { MINUTES_PER_DAY } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { recordOnCallPay } from './record.ts'
import type { World } from './world.ts'

/** The rates of the month that begins: euros for a block with and without a call, over the days of a week. */
export function setBlockPay({ state: { region } }: World, r: number, p: Values): void {
  region.calledPay[r] = (p.onCallPay * (5 * p.blockPayWeekday + 2 * p.blockPayWeekend)) / 7
  region.uncalledPay[r] = region.calledPay[r]! * p.uncalledFactor
}

/** The month that ends now, at the rates with which it began. */
export function payOnCall(w: World, r: number): void {
  const { provider, region } = w.state
  const days = (region.monthEnd[r]! - region.monthStart[r]!) / MINUTES_PER_DAY
  let euros = 0
  for (let q = w.providersFrom[r]!; q < w.providersFrom[r + 1]!; q++) {
    const blocks = provider.blocks[q]! * days
    const called = Math.min(blocks, provider.monthCalls[q]!)
    euros += called * region.calledPay[r]! + (blocks - called) * region.uncalledPay[r]!
    provider.monthCalls[q] = 0
  }
  recordOnCallPay(w, r, euros)
}
