/** What changes of a provider during a run: people, hours, load, on-call duty, money, and the neighbourhoods it serves. Minutes unless a comment says otherwise. */
import { f64, i16, i32, u8 } from '../core/store.ts'
import { WIJKTYPEN } from '../parameters/index.ts'

/** Providers of the cluster, and weeks in which a family can be due. */
interface Room {
  readonly providers: number
  readonly weeks: number
}

/** Columns of providers, in the layout of all state. */
export const providerLayout = ({ providers, weeks }: Room) => ({
  selfEmployed: i32(providers),
  /** People who ever entered the books, who left them, and the minutes these had given at home and in a kraamcentrum. */
  entered: i32(providers),
  left: i32(providers),
  pastMinutes: f64(providers),
  pastCentre: f64(providers),
  pastAssist: f64(providers),
  /** Sum of the minutes at which all on the books were born. */
  bornSum: f64(providers),
  /** This month so far: worked, of which overtime and in a kraamcentrum, sustainable, unmet at the end of care. */
  monthWorked: f64(providers),
  monthOvertime: f64(providers),
  monthCentre: f64(providers),
  monthVisits: f64(providers),
  /** This month so far, on each of its days: contract minutes a week, and those of the self-employed. */
  monthContract: f64(providers),
  monthOwn: f64(providers),
  monthSustainable: f64(providers),
  monthUnmet: f64(providers),
  /** Smoothed experienced load (ratio). */
  load: f64(providers),
  /** What the load does to this month's hazards, 1 when neutral. */
  quitFactor: f64(providers),
  sickFactor: f64(providers),
  /** On-call duty this month: people who stand by, teams, people in a block of each team. */
  standby: i32(providers),
  teams: i32(providers),
  teamStaff: i32(providers),
  /** Blocks a day in which its people stand by, and of these in a partuspoule. */
  blocks: f64(providers),
  pooledBlocks: f64(providers),
  /** Smoothed blocks a month for each who stands by; of 2022, month by month and then its mean. */
  onCall: f64(providers),
  onCallSum: f64(providers),
  onCallReference: f64(providers),
  /** Whose turn it is to be called, by place on the list of staff. */
  turn: i32(providers),
  /** Minutes called since the last planning, and calls this month. */
  called: f64(providers),
  monthCalls: i32(providers),
  /** Share of the time on call in which nobody calls. */
  waiting: f64(providers),
  /** Bedside minutes a week that do not go to families, and minutes a week of assistance that is expected. */
  overhead: f64(providers),
  assistance: f64(providers),
  /** What being on call does to this month's moves into self-employment, 1 when neutral. */
  moveFactor: f64(providers),
  /** Contract minutes a week of all on the books, and of the self-employed among them. */
  contract: f64(providers),
  ownContract: f64(providers),
  /** Euros in hand since the clock began. */
  cash: f64(providers),
  /** Minutes a day that the complexity of families in care takes. */
  complexity: f64(providers),
  /** By wijktype: smoothed margin on families there (share of what they bring in). */
  margin: f64(providers * WIJKTYPEN.length),
  /** By wijktype: whether it is served, what is left of the threshold to turn, and how often that happened. */
  serving: u8(providers * WIJKTYPEN.length),
  wijkLeft: f64(providers * WIJKTYPEN.length),
  wijkTurns: i32(providers * WIJKTYPEN.length),
  /** Unused contract minutes that can be worked later. */
  bank: f64(providers),
  /** Families to be born, by week of the due date. */
  committed: i16(providers * weeks),
  /** Minutes at home given to families whose care has ended, to others' families, and by others to own ones: for the recount. */
  closedMinutes: f64(providers),
  lentMinutes: f64(providers),
  borrowedMinutes: f64(providers),
  /** Minutes on duty in a kraamcentrum, and of assistance at births. */
  centreMinutes: f64(providers),
  assistMinutes: f64(providers),
})
