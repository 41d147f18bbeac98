/** Whose money it is. `others` are hospitals, interpreters, pension funds, the tax office, schools and suppliers. */
export const ACCOUNTS = [
  'zvw',
  'supplementary',
  'households',
  'state',
  'municipalities',
  'providers',
  'caregivers',
  'others',
] as const
export type Account = (typeof ACCOUNTS)[number]

/** The payments that exist, each counted in whole euros under its own name. */
export const FLOWS = {
  'zvw.providers': ['zvw', 'providers'],
  'supplementary.providers': ['supplementary', 'providers'],
  'households.providers': ['households', 'providers'],
  'state.providers': ['state', 'providers'],
  'municipalities.providers': ['municipalities', 'providers'],
  'zvw.others': ['zvw', 'others'],
  'households.others': ['households', 'others'],
  'state.others': ['state', 'others'],
  'municipalities.others': ['municipalities', 'others'],
  'providers.caregivers': ['providers', 'caregivers'],
  onCallEuros: ['providers', 'caregivers'],
  'providers.others': ['providers', 'others'],
} as const satisfies Readonly<Record<string, readonly [from: Account, to: Account]>>
export type Flow = keyof typeof FLOWS

/** Payments by number, so that booking one costs no search. */
export const FLOW = Object.fromEntries(Object.keys(FLOWS).map((flow, at) => [flow, at])) as Readonly<
  Record<Flow, number>
>
