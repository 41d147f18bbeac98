/** The two ways to draw the regions: schematic outlines, and tiles of one size. */
import { REGIONS } from '../../engine/index.ts'
import { SHORT_NAMES } from './codes.ts'

/** A region as a shape. */
export interface Shape {
  readonly code: string
  readonly path: string
  /** A point well inside. */
  readonly at: readonly [x: number, y: number]
  /** Written on the shape, where there is room. */
  readonly short?: string
}

/** All regions in a frame of so many units. */
export interface Drawing {
  readonly size: readonly [width: number, height: number]
  readonly shapes: readonly Shape[]
}

/** Units from tile to tile, the gap between two, and the white around. */
const PITCH = 34
const GAP = 2
const MARGIN = 3

/** A tile for every region, on the grid of the table of regions. */
export const TILES: Drawing = {
  size: [
    Math.max(...REGIONS.map(({ tile: [, column] }) => column)) * PITCH + 2 * MARGIN - GAP,
    Math.max(...REGIONS.map(({ tile: [row] }) => row)) * PITCH + 2 * MARGIN - GAP,
  ],
  shapes: REGIONS.map(({ code, tile: [row, column] }) => {
    const [x, y] = [MARGIN + (column - 1) * PITCH, MARGIN + (row - 1) * PITCH]
    const side = PITCH - GAP
    return {
      code,
      path: `M${x} ${y}h${side}v${side}h-${side}z`,
      at: [x + side / 2, y + side / 2],
      short: SHORT_NAMES[code] ?? code,
    }
  }),
}

/**
 * Fetches the outlines: a file of their own, so that the page need not wait for them.
 * @throws Error when the file cannot be had, as without a connection
 */
export async function loadOutlines(): Promise<Drawing> {
  const { default: outlines } = await import('virtual:corop-outlines')
  return { size: outlines.size, shapes: outlines.regions }
}
