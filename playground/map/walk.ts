/** Walks over a map with the arrow keys: from a region to the one that lies that way. */
import { REGIONS } from '../../engine/index.ts'
import type { Shape } from './drawing.ts'

/** The four ways to go, as steps on a screen. */
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
}

/** Whether a key is one to walk with. */
export const isWalk = (key: string): boolean => key in WAYS || key === 'Home' || key === 'End'

/**
 * Where a key leads from a region: to the neighbour most in that direction, else over water to the nearest there.
 * Stays where it is when nothing lies that way. Home and End lead to the first and last shape.
 */
export function walk(shapes: readonly Shape[], from: string, key: string): string {
  if (key === 'Home') return shapes[0]?.code ?? from
  if (key === 'End') return shapes.at(-1)?.code ?? from
  const [way, start] = [WAYS[key], shapes.find(({ code }) => code === from)]
  if (!way || !start) return from
  const ahead = shapes
    .map((shape) => ({ code: shape.code, detour: detourOf(start, shape, way) }))
    .filter(({ detour }) => Number.isFinite(detour))
    .sort((a, b) => a.detour - b.detour)
  const neighbours = REGIONS.find(({ code }) => code === from)?.neighbours ?? []
  return (ahead.find(({ code }) => neighbours.includes(code)) ?? ahead[0])?.code ?? from
}

/** How far a shape is, with a step aside counted double; infinite when it lies more aside than ahead. */
function detourOf(
  { at: [x, y] }: Shape,
  { at: [toX, toY] }: Shape,
  [wayX, wayY]: readonly [number, number],
): number {
  const [dx, dy] = [toX - x, toY - y]
  const ahead = dx * wayX + dy * wayY
  const aside = Math.abs(dx * wayY) + Math.abs(dy * wayX)
  return ahead > 0 && aside <= ahead ? ahead + 2 * aside : Infinity
}
