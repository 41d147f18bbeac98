/** The ledger: who pays whom. Every payment is a flow from one account to another, so that all accounts together always hold nothing. */
import { type Account, ACCOUNTS, type Flow, FLOWS } from './accounts.ts'
import { REGION } from './counters.ts'
import type { World } from './world.ts'

const PLACE = Object.fromEntries(ACCOUNTS.map((account, at) => [account, at])) as Readonly<
  Record<Account, number>
>
/** By flow: its counter, and the places of the accounts that it takes from and gives to. */
const BOOKED = Object.fromEntries(
  Object.entries(FLOWS).map(([flow, [from, to]]) => [
    flow,
    { counter: REGION[flow as Flow], from: PLACE[from], to: PLACE[to] },
  ]),
) as Readonly<Record<Flow, { counter: number; from: number; to: number }>>

/**
 * Books a payment of a region in a month of the window.
 * @returns what was booked: whole euros
 */
export function book(w: World, r: number, month: number, flow: Flow, euros: number): number {
  const { counter, from, to } = BOOKED[flow]
  const { balance } = w.state.region
  const whole = Math.max(0, Math.round(euros))
  const first = r * ACCOUNTS.length
  balance[first + from] = balance[first + from]! - whole
  balance[first + to] = balance[first + to]! + whole
  w.regionSums.add(r, month, counter, whole)
  return whole
}

/** Books a payment to a provider, or, with a flow from providers, one by it. */
export function bookProvider(
  w: World,
  q: number,
  r: number,
  month: number,
  flow: Flow,
  euros: number,
): number {
  const whole = book(w, r, month, flow, euros)
  const { cash } = w.state.provider
  cash[q] = cash[q]! + (BOOKED[flow].to === PLACE.providers ? whole : -whole)
  return whole
}

/** What is on an account of a region since the clock began, in euros. */
export function balanceOf({ state: { region } }: World, r: number, account: Account): number {
  return region.balance[r * ACCOUNTS.length + PLACE[account]]!
}
