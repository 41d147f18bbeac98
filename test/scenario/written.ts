/** Scenarios as a person would write them, and what the check says about them. */
import { type Policies, POLICIES } from '../../engine/policies/bare.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { checkScenario } from '../../engine/scenario.ts'

/** The abolition of the contribution from 2027, with whatever a test changes about it. */
export function abolished(changes: object = {}): object {
  return { policy: 'eigenBijdrage', from: '2027-01-01', levers: { euroPerHour: 0 }, ...changes }
}

/** A scenario of these measures that must be sound. */
export function sound(measures: readonly object[], rest: object = {}, policies: Policies = PRICES): Scenario {
  const checked = checkScenario({ ...rest, measures }, policies)
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

/** Every sentence about a scenario that must not be sound; empty when it is. */
export function sentences(input: unknown, policies: Policies = PRICES): string[] {
  const checked = checkScenario(input, policies)
  return 'faults' in checked ? checked.faults.map(({ message }) => message) : []
}

const { eigenBijdrage } = POLICIES
if (eigenBijdrage === undefined) throw new Error('the policy eigenBijdrage is missing')
const lever = { ...eigenBijdrage.levers['euroPerHour']!, limits: [0, 12], neutral: 1 } as const

/** The measures of the model and two that only tests know: prices raised by a factor, and by an amount. */
export const PRICES: Policies = {
  ...POLICIES,
  dearer: {
    ...eigenBijdrage,
    targets: ['regions'],
    levers: { factor: lever },
    patches: [{ lever: 'factor', parameter: 'ownContribution', how: 'scale' }],
  },
  surcharge: {
    ...eigenBijdrage,
    targets: ['regions', 'incomeGroups', 'neighbourhoods', 'reach'],
    levers: { euro: { ...lever, neutral: 0 } },
    patches: [{ lever: 'euro', parameter: 'ownContribution', how: 'add' }],
  },
}
