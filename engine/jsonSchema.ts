/** The JSON Schema of a scenario file, for editors, drawn from what the check reads and from what is declared. */
import { toJsonSchema } from '@valibot/to-json-schema'
import type { Lever, Parameter, Policy } from './core/declare.ts'
import { DECLARED_PARAMETERS } from './parameters/declared.ts'
import { DECLARED_POLICIES } from './policies/index.ts'
import { MEASURE, MOST_MEASURES, SCENARIO, TARGETS } from './schema.ts'

type JsonSchema = ReturnType<typeof toJsonSchema>

/** The JSON Schema (draft-07) of a scenario file: one branch per policy, every limit and every name. */
export function scenarioSchema(): JsonSchema {
  const root = toJsonSchema(SCENARIO, { typeMode: 'input', ignoreActions: ['check'] })
  const parameters = Object.entries<Parameter>(DECLARED_PARAMETERS).map(
    ([id, p]) => [id, parameterSchema(p)] as const,
  )
  return {
    ...root,
    title: 'Scenario of kraamsim',
    properties: {
      ...root.properties,
      measures: {
        type: 'array',
        maxItems: MOST_MEASURES,
        items: { anyOf: Object.entries(DECLARED_POLICIES).map(([id, policy]) => measureSchema(id, policy)) },
      },
      parameters: closed(Object.fromEntries(parameters)),
    },
  }
}

function measureSchema(id: string, policy: Policy): JsonSchema {
  const { properties = {}, required } = toJsonSchema(MEASURE, { typeMode: 'input', ignoreActions: ['check'] })
  const levers = Object.entries(policy.levers).map(([name, lever]) => [name, leverSchema(lever)] as const)
  const known = Object.entries(properties).filter(
    ([key]) => !TARGETS.some((target) => target === key && !policy.targets.includes(target)),
  )
  const own = {
    policy: { const: id, description: policy.title.en },
    levers: { ...closed(Object.fromEntries(levers)), minProperties: 1 },
  }
  return {
    ...closed({ ...Object.fromEntries(known), ...own }),
    ...(required ? { required } : {}),
    description: policy.meaning,
  }
}

function leverSchema({ meaning, unit, limits: [minimum, maximum] }: Lever): JsonSchema {
  const type = unit === 'choice' ? 'integer' : 'number'
  return { type, description: `${meaning} (${unit})`, minimum, maximum }
}

function parameterSchema({ meaning, unit, limits: [minimum, maximum], choices }: Parameter): JsonSchema {
  if (choices) return { enum: [...choices], description: meaning }
  return { type: 'number', description: `${meaning} (${unit})`, minimum, maximum }
}

function closed(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: 'object', properties, additionalProperties: false }
}
