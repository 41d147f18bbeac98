/** The command `story`: one family or one caregiver of a scenario, day by day, in sentences. */
import type { CaregiverStory, FamilyStory } from '../index.ts'
import { tellStory } from '../index.ts'
import type { Language } from './options.ts'
import { CAREGIVER_SENTENCES } from './caregiverWords.ts'
import { FAMILY_SENTENCES, FAMILY_TRAITS } from './familyWords.ts'
import { plain, Refusal } from './refusal.ts'
import type { StoryCall } from './storyCall.ts'
import { dateText, sentenceOf } from './storyText.ts'
import { STORY_HEADS } from './storyWords.ts'
import type { Study } from './studies.ts'
import { readStudies } from './studies.ts'
import { nameOf, widthOf, wrapped } from './tableText.ts'
import { titleOf } from './tableWords.ts'

/**
 * The story that a call asks for, in pieces of text.
 * @param remark is told what is accepted but should be known
 * @throws Refusal when a file is wrong, or when nobody is as the call says
 */
export async function storyOf(call: StoryCall, remark: (line: string) => void): Promise<string[]> {
  const { studies, faults, remarks } = await readStudies(call.files, call.overrides)
  const wrong = [...faults, ...studyFaults(studies, call)]
  const [study] = studies
  if (wrong.length > 0 || study === undefined) throw new Refusal(wrong)
  for (const line of remarks) remark(line)
  const story = tellStory(study.scenario, call, call.choice)
  if (story.whom === 'nobody') throw new Refusal([absence(story.of, study, call)])
  const blocks = [headOf(story, study, call), ...sentencesOf(story, call.language)]
  return blocks.map((block) => wrapped(block, widthOf(process.stdout.columns)))
}

/** A result may hold several scenarios; a scenario has so many replications. */
function studyFaults(studies: readonly Study[], { files, replication }: StoryCall): string[] {
  if (studies.length > 1)
    return [`${files.join(' ')}  holds ${studies.length} scenarios; a story is of one, give its own file`]
  return studies.flatMap(({ file, scenario: { replications } }) =>
    replication > replications
      ? [`--replication is ${replication}; ${file} has ${replications}, choose one from 1 to ${replications}`]
      : [],
  )
}

/** Why there is no story, and what there is instead. */
function absence(of: number, { scenario }: Study, { choice, region }: StoryCall): string {
  const { whom, pick } = choice
  const people = whom === 'family' ? 'families born in' : 'caregivers on the books of'
  const all = `the ${of} ${people} ${nameOf(region)} from ${scenario.start} to ${scenario.end}`
  return typeof pick === 'number'
    ? `--${whom} is ${pick}; it must be one of ${all}: choose a number from 1 to ${of}`
    : `--${whom} is ${pick}; that is none of ${all}: choose another kind, --region or --replication`
}

function headOf(
  { whom, number }: FamilyStory | CaregiverStory,
  { name, scenario }: Study,
  { language, region, replication }: StoryCall,
): string[] {
  return STORY_HEADS[language]({
    whom,
    number,
    region: nameOf(region),
    scenario: titleOf(name, scenario),
    replication,
    seed: plain(scenario.seed),
    start: dateText(scenario.start, language),
    end: dateText(scenario.end, language),
  })
}

/** Who it is about, and then what happened, day by day. */
function sentencesOf(story: FamilyStory | CaregiverStory, language: Language): string[][] {
  if (story.whom === 'family') {
    const told = story.facts.map((fact) => [fact.date, sentenceOf(FAMILY_SENTENCES[language], fact)] as const)
    return [[FAMILY_TRAITS[language](story.traits)], byDay(told, language)]
  }
  const told = story.facts.map(
    (fact) => [fact.date, sentenceOf(CAREGIVER_SENTENCES[language], fact)] as const,
  )
  return [byDay(told, language)]
}

/** All of one day under one date. */
function byDay(told: readonly (readonly [date: string, sentence: string])[], language: Language): string[] {
  const days = new Map<string, string[]>()
  for (const [date, sentence] of told) days.set(date, [...(days.get(date) ?? []), sentence])
  return [...days].map(([date, sentences]) => `${dateText(date, language)}: ${sentences.join(' ')}`)
}
