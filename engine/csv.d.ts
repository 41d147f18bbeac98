/** A table beside the code, as its text. */
declare module '*.csv?raw' {
  const text: string
  export default text
}
