/** A story: what happened to one family or one caregiver in one replication, as dated facts. Off unless asked for. */
import { CLUSTERS, REGIONS } from '../parameters/index.ts'
import type { Scenario } from '../scenario.ts'
import { drawnTimeline } from '../drawnTimeline.ts'
import { CaregiverWatch } from './caregiver.ts'
import { type Choice, finderOf } from './choose.ts'
import type { CaregiverFact, FamilyFact, FamilyTraits } from './facts.ts'
import { FamilyWatch } from './family.ts'
import { follow, type Run } from './watch.ts'

/** Where a story takes place: a COROP code, and a replication counted from 1. */
export interface Setting {
  readonly region: string
  readonly replication: number
}

interface Whose {
  /** Her place in the order in which people of her kind are numbered, from 1. */
  readonly number: number
}

export interface FamilyStory extends Whose {
  readonly whom: 'family'
  readonly traits: FamilyTraits
  readonly facts: readonly FamilyFact[]
}

export interface CaregiverStory extends Whose {
  readonly whom: 'caregiver'
  readonly facts: readonly CaregiverFact[]
}

/** Nobody was found; so many could have been. */
export interface Nobody {
  readonly whom: 'nobody'
  readonly of: number
}

/**
 * Tells the story of whom a choice means. The run is made twice, once to find whom and once to watch: whoever is chosen for
 * what happens late has a story that begins early.
 */
export function tellStory(
  scenario: Scenario,
  setting: Setting,
  choice: Choice,
): FamilyStory | CaregiverStory | Nobody {
  const { region, replication } = setting
  const cluster = CLUSTERS.find(({ regions }) => regions.includes(region))!
  const run = {
    timeline: drawnTimeline(scenario, replication - 1),
    cluster,
    seed: scenario.seed,
    replication: replication - 1,
  }
  const r = REGIONS.filter(({ code }) => cluster.regions.includes(code)).findIndex(
    ({ code }) => code === region,
  )
  const finder = finderOf(choice, r)
  follow(run, finder)
  const { found, serials } = finder
  if (found === undefined) return { whom: 'nobody', of: serials.length }
  const number = serials.indexOf(found) + 1
  return choice.whom === 'family'
    ? storyOfFamily(run, r, found, number)
    : storyOfCaregiver(run, r, found, number)
}

function storyOfFamily(run: Run, r: number, serial: number, number: number): FamilyStory {
  const watch = new FamilyWatch(r, serial)
  follow(run, watch)
  return { whom: 'family', number, traits: watch.traits!, facts: watch.facts }
}

function storyOfCaregiver(run: Run, r: number, serial: number, number: number): CaregiverStory {
  const watch = new CaregiverWatch(r, serial)
  follow(run, watch)
  return { whom: 'caregiver', number, facts: watch.facts }
}
