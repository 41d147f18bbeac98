/** The state of the page: choices lead to a scenario, the scenario to the workers, their answers to outcomes. */
import { untrack } from 'svelte'
import { POLICIES, type Measure, type Scenario, withoutTexts } from '../engine/index.ts'
import { askedOf, type Question } from './asked.ts'
import type { Start } from './charts/start.ts'
import type { Outcomes } from './outcomes.ts'
import { layered } from './results/layered.ts'
import { Shelf } from './results/shelf.ts'
import { IDLE, type Progress } from './run/progress.ts'
import type { Listener, Runner } from './run/runner.ts'
import { Address, type Surroundings } from './state/address.ts'
import { keep, resume } from './state/autosave.ts'
import { openFile } from './state/files.ts'
import { History } from './state/history.svelte.ts'
import { BASISPAD, KNOWN_FILES, libraryNameOf } from './state/library.ts'
import { linkOf } from './state/link.ts'
import { checked, type Opened, type Trouble } from './state/opened.ts'
import { startsOf } from './starts.ts'
import { inNextTurn, inTurn } from './turns.ts'
import { FIRST_VIEW, type View } from './view.ts'
import { exploreWords } from './words/explore.ts'

/** What the workers said last, and to which question. */
interface Answer {
  readonly question: Question
  readonly outcomes: Outcomes
}

/** All that can change on the page. Make one inside a component: its effects live as long as that. */
export class Playground {
  view = $state.raw<View>(FIRST_VIEW)
  /** Why the last link, file or change was not taken; told until the next one. */
  trouble = $state.raw<Trouble>()
  /** The model with which an opened link was made, when it is not today's. */
  made = $state<string>()
  /** What went wrong in a run, in the words of the engine. */
  failure = $state('')
  progress = $state.raw<Progress>(IDLE)
  #history: History
  #address: Address
  /** What was opened or saved last. */
  #saved = $state.raw<Scenario>(BASISPAD)
  #answer = $state.raw<Answer>()
  /** What can be seen of the first replication while it is run. */
  #glimpse = $state.raw<Answer>()
  #stopped = $state.raw<Question>()
  /** Counts results of the library that have arrived: with each the shelf may say more. */
  #arrived = $state(0)
  #hasAsked = false
  /** Stops the run. */
  #halt: () => void = () => undefined
  readonly #shelf = new Shelf(KNOWN_FILES, () => (this.#arrived += 1))

  readonly scenario: Scenario
  readonly #place: string
  readonly #question: Question
  readonly #library: Outcomes | undefined
  /** The last answer, and what came with the page for its scenario. */
  readonly #told: Outcomes | undefined
  readonly outcomes: Outcomes | undefined
  /** What the chart draws: at first the years that are over, of which nothing else is told. */
  readonly drawn: Outcomes | undefined
  readonly isVariant: boolean
  readonly isChanged: boolean
  readonly starts: readonly Start[]
  readonly link: string

  constructor(runner: Runner, around: Surroundings) {
    this.#address = new Address(around, (opened) => this.#receive(opened))
    const first = this.#address.read() ?? resume()
    const found = first && !('trouble' in first) ? first : undefined
    this.#history = new History(found?.scenario ?? BASISPAD)
    this.view = found?.view ?? FIRST_VIEW
    this.made = found?.made
    this.trouble = first && 'trouble' in first ? first.trouble : undefined
    this.#saved = this.#history.scenario

    this.scenario = $derived(this.#history.scenario)
    this.#place = $derived(this.view.place)
    this.#question = $derived({ scenario: this.scenario, place: this.#place })
    this.#library = $derived(this.#libraryOf(this.scenario))
    this.#told = $derived(
      this.#answer && layered(this.#answer.outcomes, this.#libraryOf(this.#answer.question.scenario)),
    )
    this.outcomes = $derived(this.#outcomesToShow())
    this.drawn = $derived(this.#outcomesToDraw())
    this.isVariant = $derived(this.scenario.measures.length > 0)
    this.isChanged = $derived(JSON.stringify(this.scenario) !== JSON.stringify(this.#saved))
    this.starts = $derived(startsOf(this.scenario.measures, POLICIES, this.view.language))
    this.link = $derived(linkOf(this.scenario, this.view))
    $effect(() => this.#ask(runner, this.#question))
  }

  get isDragging(): boolean {
    return this.#history.isPreview
  }

  get canUndo(): boolean {
    return this.#history.canUndo
  }

  get canRedo(): boolean {
    return this.#history.canRedo
  }

  /** Whether what is on screen is still of the scenario before, since this one has nothing to say yet. */
  get isLate(): boolean {
    return !this.#isAnswered && this.outcomes !== this.#library
  }

  /** Whether the workers have said something of the scenario on screen. */
  get #isAnswered(): boolean {
    return this.#answer?.question.scenario === this.scenario
  }

  /** Whether the scenario reports other regions only. */
  get isMissing(): boolean {
    const { regions } = this.scenario
    return regions !== undefined && !regions.includes(this.view.place)
  }

  /** The ready-made scenario on screen, by name. */
  get libraryName(): string | undefined {
    return libraryNameOf(this.scenario)
  }

  /** Looks at something else. */
  look(change: Partial<View>): void {
    this.view = { ...this.view, ...change }
    this.#note()
  }

  /**
   * Takes other measures, which have passed the check; those that are only dragged leave no step to undo.
   * @param lever what was moved, by a name of its own: moved again and again, it leaves one step
   */
  setMeasures(measures: readonly Measure[], how: 'preview' | 'commit', lever?: string): void {
    const scenario = { ...withoutTexts(named(this.scenario, this.view)), measures }
    this.#change({ scenario, remarks: [] }, how, lever)
  }

  /** Takes other circumstances: births, seed, replications, assumptions, own values of parameters. */
  setCircumstances(change: Partial<Scenario>): void {
    this.#change({ scenario: { ...withoutTexts(this.scenario), ...change }, remarks: [] }, 'commit')
  }

  rename(title: string): void {
    this.#change(checked({ ...this.scenario, title }, 'change'), 'commit')
  }

  undo(): void {
    this.#history.undo()
    this.#step()
  }

  redo(): void {
    this.#history.redo()
    this.#step()
  }

  /** Opens a scenario that has passed the check, such as one that comes with the page. */
  open(scenario: Scenario): void {
    this.#receive({ scenario, remarks: [] }, true)
  }

  /** Opens a file; on failure the page stays as it is, and says why. */
  async openFile(file: File): Promise<boolean> {
    const opened = await openFile(file)
    this.#receive(opened, true)
    return !('trouble' in opened)
  }

  /** Counts the scenario as saved. */
  markSaved(): void {
    this.#saved = this.scenario
  }

  /** Stops the run; what is done stays. */
  stop(): void {
    this.#stopped = this.#question
  }

  /** Goes on where it was stopped. */
  goOn(): void {
    this.#stopped = undefined
  }

  /** What comes with the page for a scenario, as far as it has arrived. */
  #libraryOf(scenario: Scenario): Outcomes | undefined {
    return this.#arrived >= 0 ? this.#shelf.outcomesOf(libraryNameOf(scenario)) : undefined
  }

  /** Answers of an older scenario stay on screen until the new one has some, but not when it never will. */
  #outcomesToShow(): Outcomes | undefined {
    const isComing = this.progress.phase === 'running'
    if (this.#isAnswered) return this.#told
    // Of some scenarios the library has the nation only, which says nothing of another place.
    const isTold = (this.#library?.replicationsOf(this.#place) ?? 0) > 0
    return isTold || !isComing ? this.#library : this.#told
  }

  #outcomesToDraw(): Outcomes | undefined {
    const known = this.#isAnswered ? this.#told : this.#library
    const isKnown = (known?.replicationsOf(this.#place) ?? 0) > 0
    return !isKnown && this.#glimpse?.question === this.#question ? this.#glimpse.outcomes : this.outcomes
  }

  #ask(runner: Runner, question: Question): (() => void) | undefined {
    if (this.#stopped === question) {
      this.#halt()
      this.#turn({ phase: 'stopped' })
      return undefined
    }
    this.failure = ''
    this.progress = { ...IDLE, phase: 'running' }
    const asked = askedOf(question, this.#library)
    // At first the page is built, and only then are there workers beside it.
    const soon = this.#hasAsked ? inNextTurn : inTurn
    this.#hasAsked = true
    // The runner decides what of the former question may go on, so that is not stopped here.
    return soon(() => {
      const listener = this.#listenerTo(question, asked)
      this.#halt = runner.compare({ ...asked, measures: [] }, asked, question.place, listener)
    })
  }

  /** Listens as long as the question stands; where only the place was asked for, nothing is told of the nation. */
  #listenerTo(question: Question, asked: Scenario): Listener {
    const isWhole = asked === question.scenario
    const ifAsked =
      <T extends unknown[]>(hear: (...said: T) => void) =>
      (...said: T) => {
        if (this.#question === question) hear(...said)
      }
    return {
      onGlimpse: ifAsked((outcomes) => {
        this.#glimpse = { question, outcomes }
      }),
      onOutcomes: ifAsked((outcomes, progress) => {
        this.#answer = { question, outcomes }
        this.progress = isWhole ? progress : { ...progress, nation: IDLE.nation }
      }),
      onEnd: ifAsked(() => this.#turn({ phase: 'done', secondsLeft: 0 })),
      onFailure: ifAsked((message) => {
        this.failure = message
        this.#turn({ phase: 'failed' })
      }),
    }
  }

  /** Changes a part of the progress, without the effect that does so depending on it. */
  #turn(change: Partial<Progress>): void {
    this.progress = { ...untrack(() => this.progress), ...change }
  }

  #change(opened: Opened, how: 'preview' | 'commit', lever?: string): void {
    if ('trouble' in opened) {
      this.trouble = opened.trouble
      return
    }
    this.trouble = undefined
    if (how === 'preview') {
      this.#history.preview(opened.scenario)
      this.#address.preview(this.link)
    } else if (this.#history.commit(opened.scenario, lever)) this.#step()
    else this.#note()
  }

  /** A link, a file or a scenario of the library takes the place of what is on screen. */
  #receive(opened: Opened | undefined, isStep = false): void {
    if (opened && 'trouble' in opened) {
      this.trouble = opened.trouble
      return
    }
    const scenario = opened?.scenario ?? BASISPAD
    this.trouble = undefined
    this.made = opened?.made
    this.view = opened?.view ?? { ...this.view }
    this.#history.commit(scenario)
    this.#saved = scenario
    if (isStep) this.#step()
  }

  /** What is on screen becomes a step of the back button, and is kept for the next visit. */
  #step(): void {
    this.#address.push(this.link)
    keep(this.link)
  }

  #note(): void {
    this.#address.replace(this.link)
    keep(this.link)
  }
}

/** With its first measure the basispad becomes a scenario of the reader's own. */
function named(scenario: Scenario, { language }: View): Scenario {
  if (scenario.title !== BASISPAD.title) return scenario
  return { ...scenario, title: exploreWords[language].ownVariant, question: '' }
}
