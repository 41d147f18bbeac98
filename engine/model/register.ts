/** Registration: a family that does not want care says so; the others ask providers, and those refused may join a waiting list. */
import type { Values } from '../parameters/index.ts'
import { commit } from './answer.ts'
import { endRefused, endWithout } from './ending.ts'
import { NOBODY } from './families.ts'
import { byIncome, shareAtPrice } from './income.ts'
import { findProvider } from './matching.ts'
import { personalPrice } from './price.ts'
import { PURPOSE } from './purposes.ts'
import { joins, wait } from './waiting.ts'
import { drawOfFamily, valuesOfFamily, type World } from './world.ts'

/** The family decides; if it wants care, it asks providers one by one. */
export function register(w: World, f: number): void {
  const p = valuesOfFamily(w, f)
  const reason = declines(w, f, p)
  if (reason !== undefined) return endWithout(w, f, reason)
  const q = findProvider(w, f, p)
  if (q !== NOBODY) return commit(w, f, q)
  if (joins(w, f, p)) return wait(w, f)
  endRefused(w, f)
}

/**
 * Why a family wants no care. One draw against two thresholds tells the price from every other reason:
 * who would decline at price 0 declines by choice, who declines only at today's price declines by price.
 */
function declines(w: World, f: number, p: Values): 'noCareChoice' | 'noCarePrice' | undefined {
  const income = w.state.family.income[f]!
  const atZero = byIncome(income, p.noCareLow, p.noCareMid, p.noCareHigh)
  const slope = byIncome(income, p.noCarePriceLow, p.noCarePriceMid, p.noCarePriceHigh)
  const u = drawOfFamily(w, f, PURPOSE.noCare)
  const language = w.state.family.hasLanguageBarrier[f] === 1 ? p.languageChoice : 1
  if (u < atZero * language) return 'noCareChoice'
  return u < shareAtPrice(atZero * language, slope, personalPrice(w, f, p)) ? 'noCarePrice' : undefined
}
