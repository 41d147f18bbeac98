/**
 * What a draw is for. Each quantity has its own number, so that a draw added for one never moves another;
 * numbers are never reused for something else.
 */
export const PURPOSE = {
  birthsOfDay: 1,
  wijktype: 2,
  income: 3,
  parity: 4,
  feeding: 5,
  vulnerable: 6,
  language: 7,
  need: 8,
  place: 9,
  caesarean: 10,
  planned: 11,
  minuteOfDay: 12,
  stay: 13,
  dueDate: 14,
  registration: 15,
  cover: 16,
  noCare: 17,
  minimum: 18,
  reach: 19,
  slip: 20,
  contract: 40,
  selfEmployed: 41,
  leave: 42,
  restDay: 43,
  ageAndTenure: 44,
  withinYear: 45,
  withinAge: 46,
  startHealth: 47,
  sickThreshold: 48,
  spellKind: 49,
  spellLength: 50,
  quitThreshold: 51,
  retireThreshold: 52,
  moveThreshold: 53,
  applicants: 60,
  training: 61,
  elsewhere: 62,
  entryAge: 63,
} as const

/** The numbers of purposes lie below this one. */
export const MOST_PURPOSES = 256
