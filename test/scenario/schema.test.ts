/** The JSON Schema that editors read must say what the check says. */
import { expect, test } from 'vitest'
import basispad from '../../scenarios/basispad.json'
import committed from '../../scenarios/schema.json'
import { PARAMETERS } from '../../engine/parameters/index.ts'
import { DECLARED_POLICIES, declarePolicies } from '../../engine/policies/index.ts'
import { scenarioSchema } from '../../engine/jsonSchema.ts'

/** The parts of a JSON Schema that these tests read. */
interface Part {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Part>>
  readonly additionalProperties?: boolean
  readonly items?: Part
  readonly anyOf?: readonly Part[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

const read = (schema: unknown): Part => JSON.parse(JSON.stringify(schema)) as Part
const schema = read(scenarioSchema())

function partsOf(part: Part): Part[] {
  const inner = [
    ...Object.values(part.properties ?? {}),
    ...(part.anyOf ?? []),
    ...(part.items ? [part.items] : []),
  ]
  return [part, ...inner.flatMap(partsOf)]
}

test('the schema in the repository is the one that the declarations give', () => {
  expect(committed, 'renew it with: npm run schema').toEqual(JSON.parse(JSON.stringify(scenarioSchema())))
})

test('no object of the schema takes keys that it does not name', () => {
  const objects = partsOf(schema).filter(({ type, properties }) => type === 'object' || properties)
  expect(objects.length).toBeGreaterThan(3)
  for (const object of objects) expect(object.additionalProperties).toBe(false)
})

test('every policy is a branch with its name, its targets and the limits of its levers', () => {
  const branches = schema.properties?.['measures']?.items?.anyOf ?? []
  expect(branches.map(({ properties }) => properties?.['policy']?.const)).toEqual(
    Object.keys(DECLARED_POLICIES),
  )
  for (const { properties, required } of branches) {
    const policy = DECLARED_POLICIES[String(properties?.['policy']?.const)]
    expect(required).toEqual(['policy', 'from', 'levers'])
    expect('reach' in (properties ?? {})).toBe(policy?.targets.includes('reach'))
    for (const [name, lever] of Object.entries(policy?.levers ?? {}))
      expect(properties?.['levers']?.properties?.[name]).toMatchObject({
        minimum: lever.limits[0],
        maximum: lever.limits[1],
      })
  }
})

test('every parameter is in the schema with its limits or its choices', () => {
  const parameters = schema.properties?.['parameters']?.properties ?? {}
  expect(Object.keys(parameters)).toEqual(Object.keys(PARAMETERS))
  expect(parameters['ownContribution']).toMatchObject({ minimum: 0, maximum: 12 })
  expect(parameters['rationingRule']?.enum).toEqual(PARAMETERS.rationingRule.choices)
})

test('the basispad uses only keys of the schema', () => {
  const keys = Object.keys(schema.properties ?? {})
  expect(Object.keys(basispad).filter((key) => !keys.includes(key))).toEqual([])
})

test('a policy with an unknown parameter, a wrong limit or no evidence fails at load, with all its faults', () => {
  const { eigenBijdrage } = DECLARED_POLICIES
  if (eigenBijdrage === undefined) throw new Error('the policy eigenBijdrage is missing')
  const lever = { ...eigenBijdrage.levers['euroPerHour']!, proposed: 13, neutral: -1, evidence: [] }
  const broken = {
    ...eigenBijdrage,
    levers: { euro: lever, idle: lever },
    patches: [
      { lever: 'euro', parameter: 'ownContributon', how: 'set' },
      { lever: 'euros', parameter: 'ownContribution', how: 'set' },
      { lever: 'euro', parameter: 'rationingRule', how: 'scale' },
    ],
  } as const
  const faults = [
    'euro is 13',
    'euro.neutral is -1',
    'euro has no evidence',
    'idle patches nothing',
    'lever euros',
  ]
  for (const fault of [...faults, 'ownContributon, which is not', 'a choice can only be set'])
    expect(() => declarePolicies({ broken })).toThrow(fault)
})
