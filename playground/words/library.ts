/** What the ready-made scenarios are called in English, by the names of their files, which are in Dutch. */

/** A title and a question; a file that is not here shows its own. */
export const englishTitles: Readonly<Record<string, { readonly title: string; readonly question: string }>> =
  {
    basispad: {
      title: 'Basispad',
      question: 'What happens to maternity care if policy stays as it was adopted?',
    },
    eigenBijdrageAfgeschaft: {
      title: 'Own contribution abolished',
      question:
        'Who gets more care when nobody pays for it any longer, and who gets less while there are too few caregivers?',
    },
    eigenBijdrageLageInkomens: {
      title: 'Own contribution abolished for low incomes',
      question:
        'Does it help families with a low income more if only they pay nothing, and what do other families notice?',
    },
    gratisEnMeerMbo: {
      title: 'Own contribution abolished and a hundred extra mbo places a year',
      question:
        'Do a hundred extra pupils a year make up for what families ask when they no longer pay, and from when?',
    },
    meerMboPlaatsen: {
      title: 'A hundred extra mbo places a year',
      question:
        'How many caregivers do a hundred extra pupils a year bring, and from when do families notice it?',
    },
  }
