/** Opens the page as a reader would, and fails a test in which it said or asked for what it should not. */
/// <reference lib="dom" />
import axe from 'axe-core'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, expect, inject } from 'vitest'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

/** How a reader looks at the page. */
export interface Looks {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly locale?: string
  /** Off for a reader without scripts. */
  readonly scripts?: boolean
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const browser = chromium.connect(inject('browser'))
const contexts: BrowserContext[] = []
const faults: string[] = []
const expected: RegExp[] = []

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
  const allowed = expected.splice(0)
  const others = faults.splice(0).filter((fault) => !allowed.some((pattern) => pattern.test(fault)))
  expect(others, 'what the browser complained of').toEqual([])
})
afterAll(async () => (await browser).close())

/** Where the page is served; ends with a slash. */
export const ADDRESS = inject('address')

/**
 * Opens a path of the page in a fresh profile and waits until it stands. A script error, a breach of the security policy
 * and a request to another host fail the test.
 * @param missing addresses that do not answer
 */
export async function open(path = '', looks: Looks = {}, missing?: RegExp): Promise<Page> {
  const context = await (await browser).newContext(optionsOf(looks))
  contexts.push(context)
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(ADDRESS) && !/^(blob|data):/.test(url)) faults.push(`request to ${url}`)
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`security policy: ${effectiveDirective} forbids ${blockedURI}`),
    )
  })
  if (missing) await page.route(missing, (route) => route.abort())
  await page.goto(ADDRESS + path)
  if (looks.scripts !== false) await isBuilt(page)
  return page
}

/** Waits until nothing of the page is still to be built or drawn. */
export async function isBuilt(page: Page): Promise<void> {
  await page.getByRole('banner').waitFor()
  await page.locator('body[aria-busy=false]').waitFor()
}

/** Waits for a complaint that the test provoked; it does not fail the test. */
export async function expectFault(pattern: RegExp): Promise<void> {
  expected.push(pattern)
  await expect.poll(() => faults).toContainEqual(expect.stringMatching(pattern))
}

/** What axe finds wrong with the page as it stands, one line per element. */
export async function axeOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (values): Promise<axe.AxeResults> => window.axe.run({ runOnly: { type: 'tag', values } }),
    TAGS,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}: ${help}`),
  )
}

function optionsOf({ width = 1280, height = 900, scripts = true, ...looks }: Looks): BrowserContextOptions {
  return { viewport: { width, height }, javaScriptEnabled: scripts, locale: 'nl-NL', ...looks }
}
