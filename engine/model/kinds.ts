/** The kinds of event. Ties leave in the order of scheduling; parameter changes are no events, they precede all of their minute. */
export const KIND = {
  births: 0,
  registration: 1,
  intake: 2,
  birth: 3,
  homecoming: 4,
  weekStart: 5,
  dayPlanning: 6,
  yearEnd: 7,
  monthStart: 8,
  sicknessStart: 9,
  sicknessEnd: 10,
  quit: 11,
  retirement: 12,
  move: 13,
  dropout: 14,
  graduation: 15,
} as const
