/** When a measure starts, as the chart shows it. */
export interface Start {
  /** In years: 2027 is 1 January, 2027.5 is 1 July. */
  readonly year: number
  readonly label: string
}
