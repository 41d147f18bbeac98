/** Complexity: time that families with a language barrier or in a vulnerable situation take besides the care they get. */
import { MINUTES_PER_HOUR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { PURPOSE } from './purposes.ts'
import { drawOfFamily, type World } from './world.ts'

/** The family comes home: what it takes a day, until its care ends; less where an interpreter helps. */
export function beginComplexity(w: World, f: number, p: Values): void {
  const { family, provider } = w.state
  const q = family.provider[f]!
  const days = family.endDay[f]! - family.firstDay[f]!
  const hasInterpreter =
    family.hasLanguageBarrier[f] === 1 &&
    p.interpreterShare > 0 &&
    drawOfFamily(w, f, PURPOSE.interpreter) < p.interpreterShare
  const language = hasInterpreter ? 1 - p.interpreterSaves : 1
  const hours =
    family.hasLanguageBarrier[f]! * p.complexityLanguage * language +
    family.isVulnerable[f]! * p.complexityVulnerable
  family.hasInterpreter[f] = hasInterpreter ? 1 : 0
  family.complexity[f] = Math.round((hours * MINUTES_PER_HOUR) / days)
  provider.complexity[q] = provider.complexity[q]! + family.complexity[f]!
}

/** Its care has ended. */
export function endComplexity({ state: { family, provider } }: World, f: number): void {
  const q = family.provider[f]!
  provider.complexity[q] = provider.complexity[q]! - family.complexity[f]!
}

/** Minutes that a family took over its whole care. */
export function complexityOf({ state: { family } }: World, f: number): number {
  return family.complexity[f]! * (family.endDay[f]! - family.firstDay[f]!)
}

/** Minutes that a family takes in the mean, with which providers reckon. */
export function usualComplexity(p: Values): number {
  const language = p.languageShare * p.complexityLanguage * (1 - p.interpreterShare * p.interpreterSaves)
  return (language + p.vulnerableShare * p.complexityVulnerable) * MINUTES_PER_HOUR
}
