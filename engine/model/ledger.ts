/** The ledger: who pays whom. Every payment is a flow from one account to another, so that all accounts together always hold nothing. */
import { type Account, ACCOUNTS, type Flow, FLOWS } from './accounts.ts'
import { REGION } from './counters.ts'
import type { World } from './world.ts'

const ALL = Object.entries(FLOWS) as [Flow, readonly [Account, Account]][]
/** By the number of a flow: its counter, and the places of the accounts that it takes from and gives to. */
const COUNTER = Uint8Array.from(ALL, ([flow]) => REGION[flow])
const FROM = Uint8Array.from(ALL, ([, [from]]) => ACCOUNTS.indexOf(from))
const TO = Uint8Array.from(ALL, ([, [, to]]) => ACCOUNTS.indexOf(to))
const PROVIDERS = ACCOUNTS.indexOf('providers')

/**
 * Books a payment of a region in a month of the window.
 * @param flow its number in `FLOW`
 * @returns what was booked: whole euros
 */
export function book(w: World, r: number, month: number, flow: number, euros: number): number {
  const whole = Math.round(euros)
  if (whole <= 0) return 0
  const { balance } = w.state.region
  const from = r * ACCOUNTS.length + FROM[flow]!
  const to = r * ACCOUNTS.length + TO[flow]!
  balance[from] = balance[from]! - whole
  balance[to] = balance[to]! + whole
  w.regionSums.add(r, month, COUNTER[flow]!, whole)
  return whole
}

/** Books a payment to a provider, or, with a flow from providers, one by it. */
export function bookProvider(
  w: World,
  q: number,
  r: number,
  month: number,
  flow: number,
  euros: number,
): number {
  const whole = book(w, r, month, flow, euros)
  const { cash } = w.state.provider
  cash[q] = cash[q]! + (TO[flow] === PROVIDERS ? whole : -whole)
  return whole
}

/** What is on an account of a region since the clock began, in euros. */
export function balanceOf({ state: { region } }: World, r: number, account: Account): number {
  return region.balance[r * ACCOUNTS.length + ACCOUNTS.indexOf(account)]!
}
