/** What a story is made of: dated facts about one family or one caregiver; hosts make sentences of them. Minutes are whole. */
import type { INCOMES, WIJKTYPEN } from '../parameters/index.ts'
import type { ROUTES } from '../model/routes.ts'

/** A provider of the cluster: its place in its region, 1 for the branch of a large organisation. */
export interface ProviderName {
  readonly number: number
  /** Name of its region where that is another than the one of the story; else undefined. */
  readonly elsewhere: string | undefined
}

/** Why a family wants no care. */
export type Declining = 'noCareChoice' | 'noCarePrice'

/** Who a family is, as drawn 40 weeks before the birth. */
export interface FamilyTraits {
  readonly income: (typeof INCOMES)[number]
  readonly wijktype: (typeof WIJKTYPEN)[number]
  readonly isFirstChild: boolean
  readonly isBreastfed: boolean
  readonly isVulnerable: boolean
  readonly hasLanguageBarrier: boolean
  /** Date on which the child is due. */
  readonly due: string
}

/** What can happen to a family, in the order in which it can. */
export interface FamilyFacts {
  /** It wants no care: `week` of pregnancy, and the `euros` an hour that it would pay itself. */
  declines: { readonly reason: Declining; readonly week: number; readonly euros: number }
  registers: { readonly week: number }
  /** Providers that said no, and how many the region has. */
  refused: { readonly by: readonly ProviderName[]; readonly of: number }
  accepted: { readonly by: ProviderName }
  joinsList: { readonly waiting: number }
  placed: { readonly by: ProviderName; readonly weeks: number }
  /** Nobody had room, at registration or until the birth. */
  noCare: { readonly wasWaiting: boolean }
  intake: { readonly asksMinimum: boolean; readonly euros: number }
  /** `days` after the due date, negative before it. */
  born: { readonly time: string; readonly days: number }
  /** A caregiver was to assist at the birth, and could or could not. */
  assistance: { readonly isGiven: boolean }
  home: Hours & { readonly careDays: number; readonly hospitalDays: number; readonly centreDays: number }
  /** A call began the care, outside planned hours. */
  starts: { readonly got: number }
  /** A visit: minutes got of minutes asked, from whom. */
  visit: Visit
  /** A day without a visit. A first visit that lapses is not made up in the floor of later days. */
  lapsed: { readonly nth: number; readonly asked: number; readonly isFirst: boolean }
  /** All that the family asked for is given already. */
  nothingAsked: { readonly nth: number }
  centreDay: { readonly nth: number; readonly got: number }
  ends: {
    readonly delivered: number
    readonly offered: number
    readonly floor: number
    readonly caregivers: number
  }
}

/** The five quantities of hours that are settled at homecoming, but for what is delivered, and what is given at a distance. */
export interface Hours {
  readonly needed: number
  readonly indicated: number
  readonly requested: number
  readonly digital: number
  readonly offered: number
  readonly floor: number
}

export interface Visit {
  /** Care day, from 1. */
  readonly nth: number
  readonly asked: number
  readonly got: number
  /** The floor of the day. */
  readonly floor: number
  /** The how manieth caregiver of this family it is, and whether she comes for the first time. */
  readonly face: number
  readonly isNew: boolean
  /** Who made the visit where the family's own provider did not. */
  readonly guest: ProviderName | undefined
}

/** Who a caregiver is when the story begins. */
export interface CaregiverTraits {
  readonly age: number
  /** Whole years in the work. */
  readonly years: number
  /** Minutes a week. */
  readonly contract: number
  readonly isSelfEmployed: boolean
  readonly provider: ProviderName
}

/** What can happen to a caregiver. */
export interface CaregiverFacts {
  onBooks: CaregiverTraits & { readonly isSick: boolean }
  hired: CaregiverTraits & { readonly route: (typeof ROUTES)[number] }
  /**
   * Load of the month gone by, 1 for a full roster, blocks on call of each who stands by, and how many times likelier
   * both make quitting and falling ill.
   */
  load: { readonly load: number; readonly blocks: number; readonly quit: number; readonly sick: number }
  fallsIll: Record<never, never>
  /** `days` of illness; undefined where it began before the story. */
  recovers: { readonly days: number | undefined }
  moves: { readonly isSelfEmployed: boolean; readonly contract: number }
  contract: { readonly contract: number }
  /** Minutes of care in a year or, when she came during it, the rest of it; and what the register asks. */
  worked: {
    readonly year: number
    readonly minutes: number
    readonly isWhole: boolean
    readonly wanted: number
  }
  leaves: { readonly reason: 'quit' | 'retire' | 'register'; readonly age: number; readonly years: number }
  stays: { readonly age: number; readonly years: number }
}

/** One of several facts, with what it tells and the day on which it happened. */
export type Dated<F, K extends keyof F = keyof F> = {
  [P in K]: { readonly what: P; readonly date: string } & F[P]
}[K]

export type FamilyFact = Dated<FamilyFacts>
export type CaregiverFact = Dated<CaregiverFacts>
