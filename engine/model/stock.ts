/** The start stock: as many caregivers as there were, with the ages and tenures that the hazards themselves would bring about. */
import { MINUTES_PER_YEAR, MONTHS_PER_YEAR } from '../core/dates.ts'
import { pick } from '../core/distributions.ts'
import { exp } from '../core/math.ts'
import { retirementHazard, type Values } from '../parameters/index.ts'
import { enterBooks } from './books.ts'
import { quitHazard, setThresholds } from './leaving.ts'
import { LABOUR_STARTS } from './load.ts'
import { PURPOSE } from './purposes.ts'
import { startHealth } from './sickness.ts'
import { apportion, caregiversOf } from './shares.ts'
import { entryAgeWeights, YOUNGEST } from './routes.ts'
import { valuesOfRegion, type World } from './world.ts'

/** Takes on the start stock, shared out over the providers of each region. */
export function startStaff(w: World): void {
  for (const [r, region] of w.regions.entries()) {
    const p = valuesOfRegion(w, r)
    const law = lawOf(p)
    const count = caregiversOf(w.timeline, region)
    let serial = 1
    for (const [rank, heads] of apportion(count, sharesOf(w, r)).entries()) {
      for (let n = 0; n < heads; n++) takeOn(w, r, w.providersFrom[r]! + rank, serial++, law, p)
    }
  }
}

/** Shares of a region's providers. */
function sharesOf(w: World, r: number): number[] {
  return w.providers.filter(({ region }) => region === r).map(({ share }) => share)
}

/** The law by its values: regions, and replications of a timeline, share theirs. */
const LAWS = new WeakMap<Values, StockLaw>()

function lawOf(p: Values): StockLaw {
  const law = LAWS.get(p) ?? stationaryLaw(p)
  LAWS.set(p, law)
  return law
}

function takeOn(w: World, r: number, q: number, serial: number, law: StockLaw, p: Values): void {
  const draw = (purpose: number) => w.draws.uniform(w.regions[r]!.number, serial, purpose, 0)
  const isSelfEmployed = draw(PURPOSE.selfEmployed) < p.selfEmployedShare
  const cell = pick(draw(PURPOSE.ageAndTenure), law.cumulative)
  const tenure = (cell % TENURES) + draw(PURPOSE.withinYear)
  const entryAge = YOUNGEST + Math.floor(cell / TENURES) + draw(PURPOSE.withinAge)
  const born = Math.round(LABOUR_STARTS - (entryAge + tenure) * MINUTES_PER_YEAR)
  const c = enterBooks(w, q, serial, isSelfEmployed, born, p)
  w.state.caregiver.hired[c] = Math.round(LABOUR_STARTS - tenure * MINUTES_PER_YEAR)
  setThresholds(w, c)
  startHealth(w, c, p)
}

/** Years of tenure, from 0 on. */
const TENURES = 50
/** Published age bands: up to these ages, the last one open. */
const BANDS = [25, 35, 45, 55, 60] as const

interface StockLaw {
  /** Running sums over (entry age, tenure), tenure fastest; the last is 1. */
  readonly cumulative: Float64Array
}

/**
 * Entry age and tenure of a stock under constant inflow and the quit and retirement hazards at neutral load: entry ages
 * times survival, then moved towards the published age shares as far as `startAgeWeight` says.
 */
export function stationaryLaw(p: Values): StockLaw {
  const weights = survivalWeights(p)
  const shares = [p.ageUnder25, p.age25to34, p.age35to44, p.age45to54, p.age55to59]
  const published = [...shares, 1 - shares.reduce((a, b) => a + b)]
  const total = weights.reduce((a, b) => a + b)
  const inBand = published.map((_, band) =>
    weights.reduce((sum, x, cell) => (bandOf(cell) === band ? sum + x : sum), 0),
  )
  const moved = weights.map((x, cell) => {
    const band = bandOf(cell)
    const ratio = inBand[band]! > 0 ? (published[band]! * total) / inBand[band]! : 1
    return x * (1 + p.startAgeWeight * (ratio - 1))
  })
  const whole = moved.reduce((a, b) => a + b)
  let sum = 0
  return { cumulative: Float64Array.from(moved, (x) => (sum += x / whole)) }
}

/** Years that people stay, from hire to leaving, at neutral load; mean over those who enter. */
export function meanTenure(p: Values): number {
  const entering = entryAgeWeights(p).reduce((a, b) => a + b)
  return survivalWeights(p).reduce((a, b) => a + b) / entering
}

function bandOf(cell: number): number {
  const age = YOUNGEST + Math.floor(cell / TENURES) + (cell % TENURES) + 1
  const band = BANDS.findIndex((limit) => age < limit)
  return band < 0 ? BANDS.length : band
}

/** Weight of every (entry age, tenure): how many enter at that age, times the share of them still there, month by month. */
function survivalWeights(p: Values): number[] {
  return entryAgeWeights(p).flatMap((weight, a) => {
    let alive = weight
    return Array.from({ length: TENURES }, (_, tenure) => {
      let years = 0
      for (let month = 0; month < MONTHS_PER_YEAR; month++) {
        years += alive / MONTHS_PER_YEAR
        const served = tenure + month / MONTHS_PER_YEAR
        const age = YOUNGEST + a + 0.5 + served
        const hazard =
          quitHazard(p, age, served, 1) + (retirementHazard(age) * p.retirementFactor) / MONTHS_PER_YEAR
        alive *= exp(-hazard)
      }
      return years
    })
  })
}
