/** The engine in a worker thread of Node: runs one job at a time, and writes workbooks, which would block the main thread. */
import { parentPort, workerData } from 'node:worker_threads'
import { expose } from 'comlink'
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js'
import type { Per, Scenario, SharedJob } from '../index.ts'
import { pack, runSharedJob } from '../index.ts'
import type { Cell } from './workbook.ts'
import { writeWorkbook } from './workbook.ts'

/** What a worker that runs jobs is started with. */
export interface Assignment {
  readonly scenarios: readonly Scenario[]
  readonly per: Per
}

/** What the main thread may ask of a worker. */
export interface Desk {
  /** Runs one job of the assignment, a packed part for each of its scenarios. They are copied: see worker.ts. */
  run(job: SharedJob): Uint8Array[]
  /** Keeps rows for the workbook, in the order in which they come. */
  addRows(rows: readonly (readonly Cell[])[]): void
  /** Writes the rows kept, and a second sheet on how they came about. */
  writeWorkbook(path: string, about: readonly string[]): Promise<void>
}

const assignment = workerData as Assignment
const kept: (readonly Cell[])[] = []

const desk: Desk = {
  run: (job) => runSharedJob(assignment.scenarios, job, assignment.per).map(pack),
  addRows(rows) {
    for (const row of rows) kept.push(row)
  },
  writeWorkbook: (path, about) => writeWorkbook(path, kept, about),
}

if (!parentPort)
  throw new Error('nodeWorker.js is started by the pool, as a worker thread; run kraamsim instead')
expose(desk, nodeEndpoint(parentPort))
