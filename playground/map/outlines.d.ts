/** The module that map/build/plugin.ts makes at build time. */
declare module 'virtual:corop-outlines' {
  const outlines: {
    /** Width and height. */
    readonly size: readonly [number, number]
    readonly regions: readonly {
      readonly code: string
      readonly path: string
      /** A point well inside. */
      readonly at: readonly [number, number]
    }[]
  }
  export default outlines
}
