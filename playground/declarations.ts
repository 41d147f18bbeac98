/** What the engine declares: by itself, because putting it together takes the browser a while. */
export { checkScenario, INDICATORS, PARAMETERS, POLICIES } from '../engine/index.ts'
