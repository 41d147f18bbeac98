/** The indicators in the order and the sections in which a reader chooses them. */
import { type IndicatorId, INDICATORS } from '../../engine/index.ts'

/** Every section with its indicators. */
export const SECTIONS = {
  minimum: ['belowFloor.share', 'belowFloor', 'atFloor', 'atLeastFloor', 'floorWeeks', 'floorMargin'],
  noCare: [
    'noCareCapacity.share',
    'noCareCapacity',
    'noCarePrice.share',
    'noCarePrice',
    'noCareChoice.share',
    'noCareChoice',
    'waitingList',
    'waitingPlaced',
    'families',
  ],
  hours: [
    'hoursDelivered',
    'hoursOffered',
    'hoursRequested',
    'hoursIndicated',
    'hoursNeeded',
    'hoursDigital',
    'careHours',
    'helpShare',
    'centreFamilies',
    'centreHoursGained',
    'continuity',
    'uncoveredBirths.share',
    'uncoveredBirths',
  ],
  staff: ['caregivers', 'fte', 'selfEmployed', 'trainees', 'vacancies', 'meanAge', 'impossibleRosters'],
  flow: [
    'inflow',
    'inflow.branch',
    'inflow.vig',
    'inflow.reentry',
    'inflow.mbo',
    'outflow',
    'outflow.quit',
    'outflow.retire',
    'outflow.register',
    'retained.1y',
    'retained.3y',
    'retained.5y',
    'withoutMentor.share',
  ],
  work: [
    'workload',
    'sickShare',
    'overtimeShare',
    'onCallBlocks',
    'legalBreaches',
    'onCallPay',
    'guidanceShare',
  ],
  providers: ['providersPerWijk', 'providerExits', 'providerReturns', 'familyMargin'],
  money: [
    'cost.zvw',
    'cost.state',
    'cost.municipalities',
    'cost.households',
    'cost.supplementary',
    'cost.providers',
    'cost.caregivers',
    'cost.others',
    'cost.policy',
    'ownContribution',
    'householdEuros',
    'careEuros',
    'laterCost',
    'laterCost.association',
  ],
} as const satisfies Record<string, readonly IndicatorId[]>

export type Section = keyof typeof SECTIONS

/** Whether another indicator has the same name, so that only the unit tells them apart. */
export function sharesName(id: IndicatorId): boolean {
  return Object.values(INDICATORS).filter(({ name }) => name.nl === INDICATORS[id].name.nl).length > 1
}
