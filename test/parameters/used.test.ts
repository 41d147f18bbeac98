/** No slider without an effect: every declared parameter is read somewhere in the model. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PARAMETERS } from '../../engine/parameters/index.ts'

const folder = new URL('../../engine/model/', import.meta.url)
const source = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n')

test.each(Object.keys(PARAMETERS))('the model reads %s', (id) => {
  expect(source).toMatch(new RegExp(`\\b${id}\\b`))
})
