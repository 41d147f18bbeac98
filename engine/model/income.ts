/** Values that differ by income group, and shares that move with the price. */
import { expit, logit } from '../core/math.ts'

/** One of three values, by income group: 0 low, 1 mid, 2 high. */
export function byIncome(income: number, low: number, mid: number, high: number): number {
  return income === 0 ? low : income === 1 ? mid : high
}

/** A share known at price 0, moved along the logit by `slope` per euro; shares of 0 and 1 stay, and so does all at price 0. */
export function shareAtPrice(atZero: number, slope: number, price: number): number {
  const move = slope * price
  return move === 0 || atZero <= 0 || atZero >= 1 ? atZero : expit(logit(atZero) + move)
}
