/** The pool of worker threads: what it does when threads die, the engine fails or the user has enough. */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { hire, runExperiment } from '../../engine/hosts/node.ts'
import { checkScenario, jobsOf, pack, runJob, sharedJobsOf } from '../../engine/index.ts'
import { freshFolder, SMALL } from './command.ts'

const workerFile = new URL('../../dist/node/nodeWorker.js', import.meta.url)
const scenario = scenarioOf({ ...SMALL, replications: 4 })

test('a thread sends its parts packed, and they arrive to the last bit', async () => {
  const parts = jobsOf(scenario).map((job) => runJob(scenario, job, 'year'))
  const hand = hire({ scenarios: [scenario], per: 'year' }, workerFile)
  expect(await hand.desk.run(sharedJobsOf([scenario])[0]!)).toEqual([pack(parts[0]!)])
  await hand.dismiss()
  expect(await runExperiment([scenario], 'year', { workers: 1, workerFile })).toEqual([parts])
})

test('a part that arrives mutilated ends the run', async () => {
  const mutilating = workerThat('expose({ run: () => [Uint8Array.of(5, 6)] }, nodeEndpoint(parentPort))')
  await expect(runExperiment([scenario], 'year', { workers: 1, workerFile: mutilating })).rejects.toThrow(
    /packed bytes hold 2 numbers; there must be \d+/,
  )
})

test('a job whose thread dies is done again by another, and the result is the same', async () => {
  const whole = await runExperiment([scenario], 'year', { workers: 1, workerFile })
  const dying = workerThat(`
    const died = new URL('./died', import.meta.url)
    if (existsSync(died)) await import(${JSON.stringify(workerFile.href)})
    else parentPort.on('message', () => { writeFileSync(died, ''); process.exit(7) })`)
  expect(await runExperiment([scenario], 'year', { workers: 2, workerFile: dying })).toEqual(whole)
  expect(whole.map((parts) => parts.length)).toEqual([jobsOf(scenario).length])
})

test('a job that kills three threads ends the run and is named', async () => {
  const dying = workerThat("parentPort.on('message', () => process.exit(7))")
  await expect(runExperiment([scenario], 'year', { workers: 1, workerFile: dying })).rejects.toThrow(
    /cluster 12, replication \d+ lost its worker thread 3 times \(the thread ended with code 7\)/,
  )
})

test('an error of the engine is told at once and not tried again', async () => {
  const failing = workerThat(`
    let calls = 0
    expose({ run() { throw new RangeError('negative hours, call ' + ++calls) } }, nodeEndpoint(parentPort))`)
  await expect(runExperiment([scenario], 'year', { workers: 1, workerFile: failing })).rejects.toThrow(
    'negative hours, call 1',
  )
})

test('a run that is stopped ends at once, also in the middle of a job', async () => {
  const endless = workerThat("parentPort.on('message', () => { for (;;); })")
  const stop = new AbortController()
  const run = runExperiment([scenario], 'year', { workers: 2, workerFile: endless, signal: stop.signal })
  setTimeout(() => stop.abort(), 300)
  const start = Date.now()
  await expect(run).rejects.toMatchObject({ name: 'AbortError' })
  expect(Date.now() - start).toBeLessThan(1300)
})

test('progress rises to the whole, one step for each job', async () => {
  const shares: number[] = []
  await runExperiment([scenario], 'year', {
    workers: 2,
    workerFile,
    onProgress: (share) => shares.push(share),
  })
  expect(shares).toHaveLength(jobsOf(scenario).length)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBeCloseTo(1, 9)
})

function scenarioOf(input: unknown) {
  const checked = checkScenario(input)
  if ('faults' in checked) throw new Error(checked.faults.map(({ message }) => message).join('\n'))
  return checked.scenario
}

/** A worker file, in a folder of its own, with the tools to speak to the pool. */
function workerThat(body: string): URL {
  const packages = createRequire(import.meta.url)
  const url = (name: string): string => JSON.stringify(pathToFileURL(packages.resolve(name)).href)
  const file = join(freshFolder(), 'worker.mjs')
  const head = `
    import { existsSync, writeFileSync } from 'node:fs'
    import { parentPort } from 'node:worker_threads'
    import { expose } from ${url('comlink')}
    import nodeEndpoint from ${url('comlink/dist/umd/node-adapter.js')}`
  writeFileSync(file, `${head}\n${body}`)
  return pathToFileURL(file)
}
