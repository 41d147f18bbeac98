/** Faults are shown where they stand in the file. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../../engine/hosts/places.ts'

test('any JSON is read as it was written, and every member is found where its name stands', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })),
      fc.constantFrom(0, 1, 4),
      (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const json = readJson(text)
        if ('faults' in json) throw new Error(JSON.stringify(json.faults))
        expect(JSON.stringify(json.value)).toBe(JSON.stringify(value))
        for (const name of Object.keys(value))
          expect(textAt(text, json.placeOf([name]))).toMatch(startOf(JSON.stringify(name)))
      },
    ),
  )
})

test('what is not there is shown at the nearest thing around it', () => {
  const json = readJson('{\n  "measures": [\n    { "from": "2027-01-01" }\n  ]\n}')
  if ('faults' in json) throw new Error('this should be read')
  expect(json.placeOf(['measures', 0, 'levers', 'euroPerHour'])).toBe('3:5')
  expect(json.placeOf(['title'])).toBe('1:1')
})

test('a text that stands further on in its file keeps the places of the file', () => {
  const json = readJson('{"a":1,\n"b":2}', 7, 12)
  if ('faults' in json) throw new Error('this should be read')
  expect([json.placeOf(['a']), json.placeOf(['b'])]).toEqual(['7:13', '8:1'])
})

test('text that JSON.parse refuses is refused here as well', () => {
  const strict = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '"',
    '1',
    '01',
    '-',
    '.5',
    'true',
    '//',
    '\t',
    '\\',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      if (!strict(text)) expect(readJson(text)).toHaveProperty('faults')
    }),
    { numRuns: 2000 },
  )
})

function textAt(text: string, place: string): string {
  const [line = 1, column = 1] = place.split(':').map(Number)
  return text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1)
}

function startOf(part: string): RegExp {
  return new RegExp(`^${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}
