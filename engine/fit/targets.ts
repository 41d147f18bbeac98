/** What the model is fitted to: figures up to 2023, each with its source, how sure it is, and how well the model could meet it. */
import type { Evidence } from '../core/declare.ts'
import type { IndicatorId } from '../indicators.ts'
import { IGJ_2022, MINIMUM_2021, NO_CARE_2022, NOS_2023, BO_2020 } from '../parameters/sources.ts'

/** A figure of the past. */
export interface Target {
  readonly name: string
  /** The quantity of the model, a sum of indicators, over another sum where it is a share. */
  readonly top: readonly IndicatorId[]
  readonly over?: readonly (readonly [IndicatorId, 1 | -1])[]
  readonly unit: string
  readonly value: number
  /** Standard error of the figure itself: a range that sources give is taken as 90% of what may be. */
  readonly error: number
  /** Standard deviation of what the model leaves out, or measures otherwise. Judged, not measured. */
  readonly discrepancy: number
  readonly why: string
  readonly sources: readonly Evidence[]
}

/** A 90% range as a standard error. */
const errorOf = (low: number, high: number): number => (high - low) / 3.29

const EVERYBODY = [['families', 1]] as const
const SERVED = [
  ['families', 1],
  ['noCareChoice', -1],
  ['noCarePrice', -1],
  ['noCareCapacity', -1],
] as const
/** Targets of the fit, all compared with the year 2022 of the model. Nothing of 2024 or later may stand here. */
export const TARGETS: readonly Target[] = [
  {
    name: 'caregivers',
    top: ['caregivers'],
    unit: 'persons',
    value: 9000,
    error: errorOf(8800, 9500),
    discrepancy: 100,
    why: 'heads of a register at some day, not the mean of a year; 8,800 and 9,500 are said too',
    sources: [IGJ_2022, NOS_2023],
  },
  {
    name: 'hours',
    top: ['hoursDelivered'],
    unit: 'hours',
    value: 41,
    error: errorOf(39.5, 42.5),
    discrepancy: 0.5,
    why: 'claims say 38-42, the press 42-43; hours of partus assistance and at a distance are counted in various ways',
    sources: [
      {
        grade: 'estimated',
        source: 'claims (38-42 hours) and press (42-43) about 2022, weighed together',
        date: '2022',
      },
    ],
  },
  {
    name: 'sickness',
    top: ['sickShare'],
    unit: 'share',
    value: 0.0975,
    error: errorOf(0.085, 0.11),
    discrepancy: 0.005,
    why: 'sources count other groups of staff, some long spells only',
    sources: [
      NOS_2023,
      {
        grade: 'measured',
        source: 'Vernet, nursing and home care 9.3% in the last quarter of 2022',
        date: '2022',
      },
    ],
  },
  {
    name: 'entries',
    top: ['inflow'],
    unit: 'persons/year',
    value: 790,
    error: 40,
    discrepancy: 60,
    why: 'of 2019-20, held against 2022; the register counts who is registered, not who starts to work',
    sources: [BO_2020],
  },
  {
    name: 'exits',
    top: ['outflow'],
    unit: 'persons/year',
    value: 970,
    error: 50,
    discrepancy: 75,
    why: 'of 2019-20, held against 2022; leaving the register comes after leaving the work',
    sources: [BO_2020],
  },
  {
    name: 'noCare',
    top: ['noCareChoice', 'noCarePrice', 'noCareCapacity'],
    over: EVERYBODY,
    unit: 'share',
    value: 0.025,
    error: 0.0015,
    discrepancy: 0.0025,
    why: 'all reasons together; families that moved abroad or had care paid otherwise are in it',
    sources: [NO_CARE_2022],
  },
  {
    name: 'minimum',
    top: ['atFloor'],
    over: SERVED,
    unit: 'share',
    value: 0.18,
    error: 0.01,
    discrepancy: 0.015,
    why: 'about 2021; who has 24 hours by choice and who by shortage are counted together',
    sources: [MINIMUM_2021],
  },
]
