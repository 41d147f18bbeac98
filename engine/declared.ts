/**
 * The second door: all that is declared, with its evidence, for who reads it. Computing needs none of it, so a host that
 * loads slowly enters here only when a reader asks.
 */
export { DECLARED_PARAMETERS } from './parameters/declared.ts'
export { DECLARED_POLICIES } from './policies/index.ts'
export { listing, LISTINGS, type Listing } from './report/listing.ts'
