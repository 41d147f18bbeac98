/** The state of the page: links, files, what is kept, the library, and the way back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import basispad from '../../scenarios/basispad.json'
import {
  checkScenario,
  fold,
  jobsOf,
  type Measure,
  runJob,
  type Scenario,
  scenarioHash,
  stampOf,
  withoutTexts,
} from '../../engine/index.ts'
import { keep, resume } from '../../playground/state/autosave.ts'
import { troubleText } from '../../playground/state/faultWords.ts'
import { fileNameOf, fileTextOf, openFile, openText } from '../../playground/state/files.ts'
import { checkFiles } from '../../playground/state/checkFiles.ts'
import { BASISPAD, libraryNameOf } from '../../playground/state/library.ts'
import { READY_MADE, readyMadeOf } from '../../playground/state/readyMade.ts'
import { addressOf, linkOf, openLink } from '../../playground/state/link.ts'
import { checked, type Opened, type Trouble } from '../../playground/state/opened.ts'
import { FIRST_VIEW, TABS, type View } from '../../playground/view.ts'

const MEASURE: Measure = {
  policy: 'eigenBijdrage',
  from: '2027-01-01',
  rampMonths: 0,
  levers: { euroPerHour: 2 },
}
const VARIANT = found(
  changed(withoutTexts(BASISPAD), { title: 'Mijn variant', question: '', measures: [MEASURE] }),
)
const VIEW: View = { ...FIRST_VIEW, place: 'CR22', year: 2030, tab: 'regions', language: 'en' }

function changed(scenario: Scenario, change: object): Opened {
  return checked({ ...scenario, ...change }, 'change')
}

function found(opened: Opened): Scenario {
  if ('trouble' in opened) throw new Error(JSON.stringify(opened.trouble))
  return opened.scenario
}

const troubleOf = (opened: Opened): Trouble | undefined => ('trouble' in opened ? opened.trouble : undefined)

test('a link opens to the same scenario and the same view', () => {
  const opened = openLink(linkOf(VARIANT, VIEW))
  expect(opened).toEqual({ scenario: VARIANT, remarks: [], view: VIEW })
  expect(linkOf(VARIANT, FIRST_VIEW).length).toBeLessThan(60)
})

test('a link leaves out for which text a scenario stands; the page knows its own by their results', () => {
  const { scenario } = READY_MADE.find(({ name }) => name === 'koersKabinet')!
  const opened = openLink(linkOf(scenario, VIEW))
  if ('trouble' in opened) throw new Error('the link is not taken')
  expect(opened.scenario).toEqual(withoutTexts(scenario))
  expect([scenario.source, opened.scenario.source]).toEqual([expect.stringMatching(/5 juni 2026/), undefined])
  expect(libraryNameOf(opened.scenario)).toBe('koersKabinet')
})

test('any choice on screen comes back from a link', () => {
  const view = fc.record({
    place: fc.constantFrom('NL', 'CR01', 'CR40'),
    indicator: fc.constantFrom('belowFloor.share' as const, 'caregivers' as const),
    year: fc.integer({ min: 2022, max: 2040 }),
    tab: fc.constantFrom(...TABS),
    language: fc.constantFrom('nl' as const, 'en' as const),
  })
  fc.assert(
    fc.property(view, (chosen) => {
      const whole = { ...FIRST_VIEW, ...chosen }
      expect(openLink(linkOf(VARIANT, whole))).toMatchObject({ view: whole })
    }),
    { numRuns: 50 },
  )
})

test('what a link says of the screen is believed only as far as the page knows it', () => {
  const view =
    '{"place":"CR99","indicator":"toString","year":1e9,"tab":"groups","__proto__":{"tab":"x"},"x":1}'
  const link = `#v0.${Buffer.from(`{"view":${view}}`).toString('base64url')}`
  expect(openLink(link)).toMatchObject({ view: { ...FIRST_VIEW, tab: 'groups' } })
})

test('the address to share is that of the page with the fragment of the state', () => {
  const fragment = linkOf(VARIANT, VIEW)
  expect(addressOf('https://voorbeeld.nl/kraam/?a=1#oud', fragment)).toBe(
    `https://voorbeeld.nl/kraam/?a=1${fragment}`,
  )
})

test('a link of another model says so', () => {
  const link = `#v0.${Buffer.from('{"title":"Oud"}').toString('base64url')}`
  expect(openLink(link)).toMatchObject({ made: '' })
  expect(openLink(linkOf(VARIANT, VIEW))).not.toHaveProperty('made')
})

test('a saved file opens to the same scenario, holds no defaults and is named as its title', async () => {
  const text = fileTextOf(VARIANT)
  expect(await openText(text)).toEqual({ scenario: VARIANT, remarks: [] })
  expect(text).toMatch(/^\{\n {2}"title": "Mijn variant",\n[\s\S]*\n\}\n$/)
  expect(Object.keys(JSON.parse(text) as object)).toEqual(['title', 'measures'])
  expect(fileNameOf(VARIANT)).toBe('mijn-variant.json')
})

test('a file that holds a link opens to the scenario of the link', async () => {
  const link = addressOf('https://voorbeeld.nl/', linkOf(VARIANT, VIEW))
  expect(await openFile(new Blob([`\ufeff${link}\r\n`]))).toMatchObject({ scenario: VARIANT, view: VIEW })
})

test('a result opens to its scenario, a comparison to the scenario that was compared', async () => {
  const small = found(
    changed(VARIANT, { end: '2023-01-01', regions: ['CR22'], replications: 1, measures: [] }),
  )
  const result = fold(
    small,
    'year',
    jobsOf(small).map((job) => runJob(small, job, 'year')),
  )
  const stamp = (scenario: Scenario) =>
    `# kraamsim ${JSON.stringify(stampOf('x', { ...result, scenario }, { replicates: false }))}\n`
  const rows = 'scenario,indicator\nx,y\n'
  expect(await openText(stamp(small) + rows)).toMatchObject({ scenario: small })
  expect(await openText(stamp(small) + stamp(VARIANT) + rows)).toMatchObject({ scenario: VARIANT })
  const large = new Blob([stamp(VARIANT), 'é'.repeat(2_000_000)])
  expect(await openFile(large)).toMatchObject({ scenario: VARIANT })
  expect(troubleOf(await openText('# kraamsim {"name":"x"}\n'))).toEqual({ kind: 'noScenario' })
  expect(troubleOf(await openText('# kraamsim {'))).toEqual({ kind: 'noScenario' })
})

test('a file of fifty megabytes is refused and not read', async () => {
  let most = 0
  const slice = (start: number, end: number) => {
    most = Math.max(most, end - start)
    return new Blob(['{'.repeat(Math.min(end, 100) - start)])
  }
  expect(troubleOf(await openFile({ size: 50_000_000, slice }))).toEqual({
    kind: 'tooLarge',
    bytes: 50_000_000,
  })
  expect(most).toBeLessThan(20)
})

test.each([
  ['', { kind: 'empty' }],
  [' \n', { kind: 'empty' }],
  ['once upon a time', { kind: 'notJson', line: 1, column: 1 }],
  ['{\n  "title": "x",\n}', { kind: 'notJson', line: 3, column: 1 }],
  ['{"title": "x"} // remark', { kind: 'notJson', line: 1, column: 16 }],
  ['{"seed": "a",\r\n  "seed": "b"}', { kind: 'twice', name: 'seed', line: 2, column: 3 }],
  ['#v9.abc', { kind: 'link', fault: 'newer' }],
  ['https://voorbeeld.nl', { kind: 'link', fault: 'foreign' }],
])('a file with %j is refused, with what is wrong', async (text, trouble) => {
  expect(troubleOf(await openText(text))).toEqual(trouble)
})

test('noise, brackets without end and a file that cannot be read give a trouble and no error', async () => {
  expect(troubleOf(await openFile(new Blob([new Uint8Array(2000).fill(255)])))).toEqual({ kind: 'notText' })
  const deep = '['.repeat(200_000) + ']'.repeat(200_000)
  expect(troubleOf(await openText(deep))).toMatchObject({ kind: 'notJson' })
  const slice = () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) })
  expect(troubleOf(await openFile({ size: 5, slice }))).toEqual({ kind: 'unreadable' })
})

test('all faults of a file are told, as text and in both languages', async () => {
  const opened = await openText(
    '{"title": "<img src=x onerror=alert(1)>", "sead": 1, "__proto__": {}, "end": "x"}',
  )
  const trouble = troubleOf(opened)!
  const dutch = troubleText('nl', trouble)
  expect(dutch.lead).toBe('Dit bestand kan niet worden geopend. De meldingen (in het Engels):')
  expect(dutch.details).toHaveLength(3)
  expect(troubleText('en', trouble).details).toEqual(dutch.details)
})

test('every trouble has a sentence in Dutch and in English', () => {
  const troubles: Trouble[] = [
    ...(['foreign', 'newer', 'damaged', 'tooLong'] as const).map((fault) => ({
      kind: 'link' as const,
      fault,
    })),
    { kind: 'tooLarge', bytes: 50_000_000 },
    { kind: 'notJson', line: 3, column: 7 },
    { kind: 'twice', name: 'seed', line: 3, column: 7 },
    ...(['empty', 'notText', 'unreadable', 'noScenario'] as const).map((kind) => ({ kind })),
    ...(['link', 'file', 'change'] as const).map((of) => ({ kind: 'faults' as const, of, faults: [] })),
  ]
  const leads = troubles.flatMap((one) => [troubleText('nl', one).lead, troubleText('en', one).lead])
  expect(new Set(leads).size).toBe(2 * troubles.length)
  for (const lead of leads) expect(lead).toMatch(/^[A-Z].{10,}[.:]$/)
  expect(leads.join()).toContain('50,0 MB')
})

test('a change that the engine refuses leaves the scenario as it was, and says why', () => {
  const refused = changed(VARIANT, { measures: [MEASURE, { ...MEASURE, levers: { euroPerHour: 3 } }] })
  expect(troubleOf(refused)).toMatchObject({ kind: 'faults', of: 'change' })
  expect(VARIANT.measures).toHaveLength(1)
  expect(troubleOf(changed(VARIANT, { title: 'x'.repeat(201) }))).toMatchObject({ kind: 'faults' })
})

/** A storage as a browser has it. */
function shelf() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

test('what was kept is taken up again', () => {
  const own = shelf()
  expect(resume(own)).toBeUndefined()
  keep(linkOf(VARIANT, VIEW), own)
  expect(resume(own)).toMatchObject({ scenario: VARIANT, view: VIEW })
})

test('a storage that is full, forbidden or corrupt changes nothing', () => {
  const refuse = () => {
    throw new Error('QuotaExceededError')
  }
  const full = { getItem: refuse, setItem: refuse }
  expect(() => keep('#v1.x', full)).not.toThrow()
  expect(resume(full)).toBeUndefined()
  expect(resume({ ...shelf(), getItem: () => linkOf(VARIANT, VIEW).slice(0, -2) })).toBeUndefined()
  expect(() => keep('#v1.x')).not.toThrow()
})

test('the library holds the files of the folder, the basispad first, with titles in both languages', () => {
  expect(READY_MADE[0]?.name).toBe('basispad')
  expect(READY_MADE.length).toBeGreaterThan(4)
  for (const { name, scenario, textsIn } of READY_MADE) {
    const [own, english] = [textsIn('nl'), textsIn('en')]
    expect(own, name).toMatchObject({ title: scenario.title, question: scenario.question })
    expect(Object.keys(english).sort(), name).toEqual(Object.keys(own).sort())
    for (const [key, text] of Object.entries(english))
      if (key !== 'title' || name !== 'basispad') expect(text, name).not.toBe(Reflect.get(own, key))
  }
  expect(BASISPAD).toEqual((checkScenario(basispad) as { scenario: Scenario }).scenario)
})

test('a scenario is known as the one of the library with the same results', () => {
  for (const { name, scenario } of READY_MADE)
    expect(libraryNameOf({ ...scenario, title: 'x', regions: ['CR22'], replications: 3 })).toBe(name)
  expect(libraryNameOf(VARIANT)).toBeUndefined()
  expect(scenarioHash(VARIANT)).not.toBe(scenarioHash(BASISPAD))
})

test('a library file that cannot be run is named, and one without English shows its own title', () => {
  expect(() => checkFiles({ '../x/kapot.json': { end: 'x' } })).toThrow(/kapot\.json: end is "x"/)
  expect(readyMadeOf(checkFiles({ 'x/nieuw.json': { title: 'Nieuw' } }))[0]?.textsIn('en').title).toBe(
    'Nieuw',
  )
})
