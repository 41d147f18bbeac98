/** The kinds of event. Ties leave in the order of scheduling. */
export const KIND = {
  parameterChange: 0,
  births: 1,
  registration: 2,
  intake: 3,
  birth: 4,
  homecoming: 5,
  weekStart: 6,
  dayPlanning: 7,
  yearEnd: 8,
} as const
