import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** A layer and what its files may import besides their own folder and packages (CONTRIBUTING.md, "Layers"). */
const layer = (files, allowed, reason) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^\\.\\./(?!${allowed})`, message: reason },
          { group: ['node:*'], message: reason },
        ],
      },
    ],
  },
})

const NEVER = 'never/'
const DOORS = 'The doors of the engine are index.ts and, for evidence, declared.ts.'
const engineOnly = { files: ['engine/**/*.ts'], ignores: ['engine/hosts/**'] }
/** Figures that were held back: were they seen by what is fitted, they would test nothing. */
const HELD_OUT = 'Only hosts/backcast.ts reads the figures that were held back.'
const heldOut = [
  { selector: 'Literal[value=/data-split/]', message: HELD_OUT },
  { selector: 'TemplateElement[value.raw=/data-split/]', message: HELD_OUT },
]
const inexact =
  'exp expm1 log log1p log2 log10 pow sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh cbrt hypot random'

export default ts.config(
  { ignores: ['dist/', 'coverage/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: { '@typescript-eslint/consistent-type-imports': 'error' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
  },
  {
    // Same input, same bits: only + - * / and sqrt agree between engines; no clock, no chance, no locale.
    ...engineOnly,
    rules: {
      'no-restricted-properties': [
        'error',
        ...inexact.split(' ').map((property) => ({
          object: 'Math',
          property,
          message:
            property === 'random'
              ? 'Draw with core/draws.ts.'
              : 'Engines differ in its last bit; use core/math.ts.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "BinaryExpression[operator='**']",
          message: 'Engines differ in its last bit; use core/math.ts.',
        },
        { selector: "AssignmentExpression[operator='**=']", message: 'Engines differ in its last bit.' },
        ...heldOut,
      ],
      'no-restricted-globals': [
        'error',
        'Date',
        'Intl',
        'performance',
        'setTimeout',
        'process',
        'document',
        'window',
      ],
    },
  },
  {
    files: ['engine/hosts/**'],
    ignores: ['engine/hosts/backcast.ts'],
    rules: { 'no-restricted-syntax': ['error', ...heldOut] },
  },
  layer(['engine/core/**'], NEVER, 'core knows nothing of kraamzorg and imports only itself.'),
  layer(['engine/parameters/**'], 'core/', 'parameters import core only.'),
  layer(['engine/model/**'], 'core/|parameters/', 'model imports core and parameters only.'),
  layer(
    ['engine/policies/**'],
    'core/declare|parameters/',
    'policies import core/declare and parameters only.',
  ),
  layer(
    ['engine/experiment/**', 'engine/report/**'],
    'core/|parameters/|policies/|(run|result|merged|heldOut|bands|pairs|ratio|scenario|schema|jsonSchema|timeline|drawnTimeline|vectors|indicators|formulas|version)\\.ts',
    'experiment and report stand on run and result.',
  ),
  layer(
    ['engine/story/**'],
    'core/|parameters/|model/|(scenario|drawnTimeline)\\.ts',
    'story stands on the model and on scenarios.',
  ),
  layer(
    ['engine/fit/**'],
    'core/|parameters/|(result|scenario|indicators|vectors)\\.ts',
    'the fit stands on scenarios and results.',
  ),
  layer(['engine/hosts/**'], '(index|declared|fit/index)\\.ts', DOORS),
  {
    files: ['engine/hosts/**'],
    ignores: ['engine/hosts/worker.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^\\.\\./(?!(index|declared|fit/index)\\.ts)', message: DOORS }],
        },
      ],
    },
  },
  {
    files: ['playground/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'engine/(?!(index|declared)\\.ts|hosts/worker)',
              message: DOORS,
            },
          ],
        },
      ],
    },
  },
)
