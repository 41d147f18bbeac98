/** The bill of a family: what its provider may charge, and who pays which part of it. Tariffs are those of the day of birth. */
import { MINUTES_PER_HOUR } from '../core/dates.ts'
import type { Values } from '../parameters/index.ts'
import { FLOW } from './accounts.ts'
import { ASSISTANCE } from './calls.ts'
import { daysInCentre } from './centre.ts'
import { complexityOf } from './complexity.ts'
import { book, bookProvider } from './ledger.ts'
import { laterOf } from './laterCost.ts'
import { addFamilyKind, minutesTaken } from './margins.ts'
import { repaidShare } from './price.ts'
import { billableShare, entryFees, hourPrice } from './prices.ts'
import { recordLaterCost, recordProgramme } from './record.ts'
import { familyValuesAt, monthOfWindow, regionValuesAt, valuesOfFamily, type World } from './world.ts'

/** The values of the choice of a payer, in the order in which its declaration names them: to providers, to others. */
const TO_PROVIDERS = [FLOW['zvw.providers'], FLOW['state.providers'], FLOW['municipalities.providers']]
const TO_OTHERS = [FLOW['zvw.others'], FLOW['state.others'], FLOW['municipalities.others']]

/** Care has ended: its provider is paid, by whom is settled, and what the family cost is noted. */
export function billCare(w: World, f: number): void {
  const { family, region } = w.state
  const { bill } = w.scratch
  const q = family.provider[f]!
  const r = family.region[f]!
  const minute = family.birth[f]!
  const month = monthOfWindow(w, minute)
  const p = familyValuesAt(w, f, minute)
  bill.charged = Math.round(revenueOf(w, f, q, p, regionValuesAt(w, w.providers[q]!.region, minute)))
  bill.paid = divide(w, f, q, bill.charged, month, p)
  if (family.hasInterpreter[f] === 1)
    book(w, r, month, FLOW['zvw.others'], p.interpreterHours * p.interpreterRate)
  book(w, r, month, FLOW['zvw.others'], daysInCentre(w, f) * p.centreBedCost)
  payOutpatient(w, f, month, p)
  payOutreach(w, r, month, p)
  if (family.delivered[f]! < family.floor[f]!) recordLaterCost(w, r, month, laterOf(p).little)
  const taken = minutesTaken(w, f)
  addFamilyKind(w, f, taken)
  bill.cost = Math.round(taken * region.unitCost[w.providers[q]!.region]!)
}

/** A family without care may cost more later. */
export function noteWithout(w: World, f: number): void {
  const { none } = laterOf(valuesOfFamily(w, f))
  recordLaterCost(w, w.state.family.region[f]!, monthOfWindow(w, w.state.family.birth[f]!), none)
}

/** Euros that a provider may charge: registration, intake, hours, assistance, and what it may bill of complexity. */
function revenueOf(w: World, f: number, q: number, p: Values, ofProvider: Values): number {
  const { family } = w.state
  const assisted = family.assistance[f] === ASSISTANCE.given ? 1 : 0
  const billed = complexityOf(w, f) * billableShare(w, q, ofProvider)
  const hours = (family.delivered[f]! + billed) / MINUTES_PER_HOUR + assisted * p.assistedHours
  const bought = family.isBought[f] === 1 ? p.dutySurcharge : 0
  const ofHours = hours * hourPrice(family.wijktype[f]!, p) * (1 + bought)
  return entryFees(p) + assisted * p.assistanceFee * p.contractedPrice + ofHours
}

/** Who pays: the family its contribution, its policy what that repays, another what is no longer owed, insurers the rest. Returns what the family pays. */
function divide(w: World, f: number, q: number, revenue: number, month: number, p: Values): number {
  const { family } = w.state
  const r = family.region[f]!
  const hours = family.delivered[f]! / MINUTES_PER_HOUR
  const factor = family.isVulnerable[f] === 1 ? p.vulnerablePriceFactor : 1
  const asked = Math.min(revenue, Math.round(hours * p.ownContribution * factor))
  const owed = Math.min(revenue, Math.max(asked, Math.round(hours * p.owedContribution)))
  const repaid = Math.round(asked * repaidShare(w, f, p))
  bookProvider(w, q, r, month, FLOW['households.providers'], asked - repaid)
  bookProvider(w, q, r, month, FLOW['supplementary.providers'], repaid)
  bookProvider(w, q, r, month, TO_PROVIDERS[p.contributionPayer]!, owed - asked)
  bookProvider(w, q, r, month, FLOW['zvw.providers'], revenue - owed)
  return asked - repaid
}

/** What measures spend on reaching a family. */
function payOutreach(w: World, r: number, month: number, p: Values): void {
  if (p.outreachZvw + p.outreachMunicipalities === 0) return
  const paid =
    book(w, r, month, FLOW['zvw.others'], p.outreachZvw) +
    book(w, r, month, FLOW['municipalities.others'], p.outreachMunicipalities)
  recordProgramme(w, r, month, paid)
}

/** An outpatient birth: the family pays the hospital, and another what is no longer owed. */
function payOutpatient(w: World, f: number, month: number, p: Values): void {
  const { family } = w.state
  if (family.isFirstLine[f] === 0 || family.stay[f] === 0) return
  const r = family.region[f]!
  const asked = book(w, r, month, FLOW['households.others'], p.outpatientContribution)
  book(w, r, month, TO_OTHERS[p.outpatientPayer]!, p.owedOutpatient - asked)
}
