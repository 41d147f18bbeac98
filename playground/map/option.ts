/** One of a few ways to look, as a radio button shows it. */

export interface Option {
  readonly name: string
  readonly isChosen: boolean
  choose(): void
}

/** An option for every value, by its name; `onchoose` gets the value. */
export function optionsOf<T extends string>(
  values: readonly T[],
  names: Readonly<Record<T, string>>,
  chosen: T,
  onchoose: (value: T) => void,
): Option[] {
  return values.map((value) => ({
    name: names[value],
    isChosen: value === chosen,
    choose: () => onchoose(value),
  }))
}
