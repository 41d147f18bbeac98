/** Linear least squares for a handful of columns. */

/**
 * Coefficients b that bring X b nearest to y, with a little ridge, so that columns that hardly move get none.
 * @param rows of X, all of one length
 * @param y a number for each row
 * @param ridge added to the diagonal, relative to its mean
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  y: readonly number[],
  ridge = 1e-6,
): number[] {
  const size = rows[0]?.length ?? 0
  const product = (i: number, j: number) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)
  const normal = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => product(i, j)))
  const mean = normal.reduce((sum, row, i) => sum + row[i]!, 0) / Math.max(1, size)
  for (const [i, row] of normal.entries()) row[i]! += ridge * mean
  const right = Array.from({ length: size }, (_, i) => rows.reduce((sum, row, r) => sum + row[i]! * y[r]!, 0))
  return solved(normal, right)
}

/**
 * The x of A x = b, by elimination with the largest pivot.
 * @throws RangeError when A has no inverse
 */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best))
    if (!(Math.abs(pivot[column]!) > 0))
      throw new RangeError(`column ${column} cannot be told from the others`)
    rows.splice(rows.indexOf(pivot), 1)
    rows.splice(column, 0, pivot)
    for (const row of rows) {
      if (row === pivot) continue
      const factor = row[column]! / pivot[column]!
      for (let j = column; j <= rows.length; j++) row[j]! -= factor * pivot[j]!
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!)
}
