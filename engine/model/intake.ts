/** Intake: the family settles, at the price of the day, whether it asks the minimum and how much above it. */
import { exp } from '../core/math.ts'
import { byIncome, shareAtPrice } from './income.ts'
import { KIND } from './kinds.ts'
import { personalPrice } from './price.ts'
import { PURPOSE } from './purposes.ts'
import { drawOfFamily, valuesOfFamily, type World } from './world.ts'

/** Both answers can only fall with the price: the same draw meets a threshold that rises, and the exponent falls. */
export function intake(w: World, f: number): void {
  const { family } = w.state
  const p = valuesOfFamily(w, f)
  const income = family.income[f]!
  const price = personalPrice(w, f, p)
  const atZero = byIncome(income, p.minimumLow, p.minimumMid, p.minimumHigh)
  const slope = byIncome(income, p.minimumPriceLow, p.minimumPriceMid, p.minimumPriceHigh)
  const asksMinimum = drawOfFamily(w, f, PURPOSE.minimum) < shareAtPrice(atZero, slope, price)
  family.asksMinimum[f] = asksMinimum ? 1 : 0
  family.appetite[f] = exp(-byIncome(income, p.hoursPriceLow, p.hoursPriceMid, p.hoursPriceHigh) * price)
  w.calendar.schedule(family.birth[f]!, KIND.birth, f)
}
