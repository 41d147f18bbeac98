/** One step back and forward, in the page and with the browser's own button. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Scenario } from '../../engine/index.ts'
import { Address, type Surroundings } from '../../playground/state/address.ts'
import { History } from '../../playground/state/history.svelte.ts'
import { BASISPAD } from '../../playground/state/library.ts'
import { linkOf } from '../../playground/state/link.ts'
import type { Opened } from '../../playground/state/opened.ts'
import { FIRST_VIEW } from '../../playground/view.ts'

function named(title: string): Scenario {
  return { ...BASISPAD, title }
}

/** A history whose clock is moved by hand. */
function timed() {
  const time = { now: 0 }
  return { time, history: new History(named('0'), () => time.now) }
}

test('undo and redo go through every step and back', () => {
  const { history } = timed()
  for (const title of ['1', '2', '3']) history.commit(named(title))
  const titles: string[] = []
  for (; history.canUndo; history.undo()) titles.push(history.scenario.title)
  expect(titles).toEqual(['3', '2', '1'])
  for (; history.canRedo; history.redo()) titles.push(history.scenario.title)
  expect([...titles, history.scenario.title]).toEqual(['3', '2', '1', '0', '1', '2', '3'])
  history.redo()
  expect(history.scenario.title).toBe('3')
})

test('a step after undo ends the way forward', () => {
  const { history } = timed()
  history.commit(named('1'))
  history.undo()
  history.commit(named('2'))
  expect(history.canRedo).toBe(false)
  history.undo()
  expect(history.scenario.title).toBe('0')
})

test('what is dragged is on screen, and is a step only once it is let go', () => {
  const { history } = timed()
  for (const title of ['a', 'b', 'c']) history.preview(named(title))
  expect(history.scenario.title).toBe('c')
  expect(history).toMatchObject({ isPreview: true, canUndo: false })
  history.preview(named('d'))
  history.commit(named('e'))
  expect(history).toMatchObject({ isPreview: false, canUndo: true })
  history.undo()
  expect(history.scenario.title).toBe('0')
})

test('an arrow key that is held down is one step, another lever or a pause begins a new one', () => {
  const { history, time } = timed()
  const press = (title: string, lever: string, wait: number) => {
    time.now += wait
    return history.commit(named(title), lever)
  }
  const isStep = [
    press('1', 'price', 0),
    press('2', 'price', 400),
    press('3', 'price', 900),
    press('4', 'places', 100),
    press('5', 'places', 5000),
  ]
  expect(isStep).toEqual([true, false, false, true, true])
  const titles: string[] = []
  for (; history.canUndo; history.undo()) titles.push(history.scenario.title)
  expect(titles).toEqual(['5', '4', '3'])
})

test('a change that changes nothing is no step', () => {
  const { history } = timed()
  expect(history.commit(named('0'))).toBe(false)
  expect(history.canUndo).toBe(false)
})

test('a hundred steps are kept', () => {
  const { history } = timed()
  for (let step = 1; step <= 250; step++) history.commit(named(String(step)))
  let steps = 0
  for (; history.canUndo; history.undo()) steps += 1
  expect(steps).toBe(100)
  expect(history.scenario.title).toBe('150')
})

test('whatever is done, undo after a step gives what was on screen before it', () => {
  const act = fc.constantFrom('commit', 'preview', 'undo', 'redo')
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const { history } = timed()
      acts.forEach((name, at) => {
        const before = history.scenario
        const wasPreview = history.isPreview
        if (name === 'commit' || name === 'preview') history[name](named(`step ${at}`))
        else history[name]()
        if (name !== 'commit' || wasPreview) return
        history.undo()
        expect(history.scenario).toBe(before)
        history.redo()
      })
    }),
    { numRuns: 100 },
  )
})

/** A window with an address, and a way back like that of a browser. */
function browser(hash = '') {
  const steps = [hash]
  const around = { at: 0, listeners: new Map<string, () => void>(), refuses: false }
  const write = (go: number) => (_: unknown, __: string, url: string) => {
    if (around.refuses) throw new Error('SecurityError')
    around.at += go
    steps.splice(around.at, go === 0 ? 1 : Infinity, url.replace(/^[^#]*/, ''))
  }
  const location = { pathname: '/kraam/', search: '', hash }
  Object.defineProperty(location, 'hash', { get: () => steps[around.at] ?? '' })
  const surroundings: Surroundings = {
    location,
    history: { replaceState: write(0), pushState: write(1) },
    addEventListener: (type, listener) => void around.listeners.set(type, listener),
    removeEventListener: (type) => void around.listeners.delete(type),
  }
  const tell = (): void => {
    around.listeners.get('popstate')?.()
    around.listeners.get('hashchange')?.()
  }
  const go = (by: number): void => {
    around.at += by
    tell()
  }
  const jump = (to: string): void => {
    around.at += 1
    steps.splice(around.at, Infinity, to)
    tell()
  }
  return { around, steps, surroundings, go, jump }
}

const link = (title: string) => linkOf(named(title), FIRST_VIEW)

/** An address in such a window, and the titles to which the reader went. */
function walked(hash = '') {
  const place = browser(hash)
  const titles: string[] = []
  const onopen = (opened: Opened | undefined): void => {
    titles.push(!opened ? 'none' : 'trouble' in opened ? opened.trouble.kind : opened.scenario.title)
  }
  return { ...place, titles, address: new Address(place.surroundings, onopen) }
}

test('a first visit has no state; a link has its own, and a damaged one is told', () => {
  expect(walked().address.read()).toBeUndefined()
  expect(walked('#antwoord').address.read()).toBeUndefined()
  expect(walked(link('a')).address.read()).toMatchObject({ scenario: { title: 'a' } })
  expect(walked('#v1.x').address.read()).toEqual({ trouble: { kind: 'link', fault: 'damaged' } })
})

test('the back button goes through what was let go, never through what was dragged', () => {
  vi.useFakeTimers()
  const { address, steps, go, titles } = walked()
  address.push(link('a'))
  for (const title of ['b', 'c', 'd']) address.preview(link(title))
  vi.advanceTimersByTime(1000)
  expect(steps).toEqual(['', link('d')])
  address.push(link('e'))
  expect(steps).toEqual(['', link('a'), link('e')])
  go(-1)
  go(-1)
  go(2)
  expect(titles).toEqual(['a', 'none', 'e'])
  vi.useRealTimers()
})

test('another tab is kept by the step it belongs to', () => {
  vi.useFakeTimers()
  const { address, steps } = walked()
  address.push(link('a'))
  address.replace(link('b'))
  address.push(link('c'))
  expect(steps).toEqual(['', link('b'), link('c')])
  vi.useRealTimers()
})

test('a jump within the page leaves the state in the address and opens nothing', () => {
  const { address, steps, jump, titles } = walked()
  address.push(link('a'))
  jump('#antwoord')
  expect(steps.at(-1)).toBe(link('a'))
  expect(titles).toEqual([])
})

test('a browser that refuses to write is not asked again at once, and nothing breaks', () => {
  const { address, around, steps } = walked()
  around.refuses = true
  expect(() => address.push(link('a'))).not.toThrow()
  around.refuses = false
  address.push(link('b'))
  expect(steps.at(-1)).toBe(link('b'))
})

test('a closed address neither writes nor listens', () => {
  vi.useFakeTimers()
  const { address, around, steps } = walked()
  address.preview(link('a'))
  address.close()
  vi.advanceTimersByTime(1000)
  expect(steps).toEqual([''])
  expect(around.listeners.size).toBe(0)
  vi.useRealTimers()
})
