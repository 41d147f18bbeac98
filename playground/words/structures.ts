/** Words on what decides after 2030: the structures that the past cannot tell apart. */
import { inBoth } from './index.ts'

/** A number of the basispad under three strengths of feedback, as written. */
interface Three {
  readonly weak: string
  readonly central: string
  readonly strong: string
}

const nl = {
  title: 'Wat na 2030 de doorslag geeft',
  decides: {
    feedback:
      'Van twee grote onbekenden telt na 2030 deze het meest: hoe sterk drukte en wachtdiensten leiden tot vertrek en ziekte. De cijfers tot nu toe zeggen dat niet.',
    vacancies:
      'Van twee grote onbekenden telt na 2030 deze het meest: of openstaande banen nieuwe mensen aantrekken. De cijfers tot nu toe zeggen dat niet.',
  },
  range: (year: number, unit: string) =>
    `Het Basispad voor Nederland in ${year}${unit === '' ? '' : `, in ${unit}`}, met alle andere aannames in het midden:`,
  without: ({ weak, central, strong }: Three) =>
    `Trekken banen niemand extra aan: ${weak} als drukte geen gevolgen heeft, ${central} bij de middelste aanname, ${strong} als drukte veel gevolgen heeft.`,
  with: ({ weak, central, strong }: Three) =>
    `Trekken banen wel mensen aan: ${weak}, ${central} en ${strong}.`,
}

const en = {
  title: 'What decides after 2030',
  decides: {
    feedback:
      'Of two large unknowns this one counts most after 2030: how strongly workload and being on call make people leave and fall ill. Figures so far do not tell.',
    vacancies:
      'Of two large unknowns this one counts most after 2030: whether open jobs attract new people. Figures so far do not tell.',
  },
  range: (year: number, unit: string) =>
    `The basispad for the Netherlands in ${year}${unit === '' ? '' : `, in ${unit}`}, all other assumptions in the middle:`,
  without: ({ weak, central, strong }: Three) =>
    `If jobs attract nobody extra: ${weak} where workload has no consequences, ${central} with the central assumption, ${strong} where workload has strong consequences.`,
  with: ({ weak, central, strong }: Three) => `If jobs do attract people: ${weak}, ${central} and ${strong}.`,
}

export const structureWords = inBoth(nl, en)
