/** Provider organisations: how many, how unequal, which neighbourhoods they leave out, and how they look ahead. */

import { declareParameters } from '../core/declare.ts'
import { assumed, IGJ_2022, IGJ_2025, noting, trial } from './sources.ts'

/** The providers (aanbieders) of kraamzorg. */
export const PROVIDERS = declareParameters('providers', {
  providers: {
    meaning: 'Provider organisations in the country, read once when the clock starts',
    unit: 'providers',
    value: 200,
    limits: [40, 800],
    studied: [150, 400],
    spread: [150, 250],
    evidence: [
      noting(IGJ_2022, '"over two hundred", large and small; no list by region was found'),
      {
        grade: 'measured',
        source: 'FBZ, Cao Kraamzorg',
        date: '2022',
        url: 'https://www.fbz.nl/caos/kraamzorg/',
        note: 'Bo Geboortezorg speaks for 120 employers: a lower bound',
      },
      trial('tried at 200 and 400'),
    ],
  },
  largeShare: {
    meaning: 'Share of care given by six large organisations, which have a branch in every region',
    unit: 'share',
    value: 0.28,
    limits: [0, 0.9],
    studied: [0.15, 0.5],
    spread: [0.2, 0.4],
    evidence: [
      noting(IGJ_2022, '28% for the six large providers visited, not necessarily the six largest'),
      assumed('that each of them works in every region; where they do was not found'),
    ],
  },
  providerSkew: {
    meaning:
      'Exponent of the sizes of the other providers of a region: size goes with rank to minus this power',
    unit: 'ratio',
    value: 0.8,
    limits: [0, 2],
    studied: [0.5, 1.2],
    spread: [0.5, 1.2],
    evidence: [trial('tried at 0.8; sizes by region were not found, 0 makes all alike')],
  },
  excludingShare: {
    meaning: 'Share of small providers that do not serve kwetsbare wijken',
    unit: 'share',
    value: 0.05,
    limits: [0, 1],
    studied: [0, 0.3],
    spread: [0, 0.15],
    evidence: [
      assumed('some do, according to the inspectorate; how many was not counted'),
      noting(
        IGJ_2025,
        'some providers exclude postcodes; the report of the inspectorate itself was not read',
      ),
      {
        grade: 'estimated',
        source: 'Zilveren Kruis in Skipr, Geen kraamzorg meer in sommige Utrechtse wijken',
        date: '2025-11-11',
        url: 'https://www.skipr.nl/nieuws/geen-kraamzorg-meer-in-sommige-utrechtse-wijken/',
        note: 'two large providers left the city of Utrecht; insurers cannot force them to serve a postcode',
      },
    ],
  },
  acceptPool: {
    meaning: 'Families over which a provider pools its commitments at least: a small one looks at more weeks',
    unit: 'families',
    value: 60,
    limits: [0, 200],
    studied: [0, 90],
    spread: [30, 90],
    evidence: [
      assumed(
        'a planner of a small provider looks further ahead than one with many families a week; with 60 families to pool, small providers of this model refuse about as often as large ones',
      ),
      trial(
        'small providers that look at few weeks refuse by rounding: 0.67 against 0.24% of families in 2022, and 1.0% with 400 providers',
      ),
    ],
  },
  acceptWidest: {
    meaning: 'Weeks on each side of the due week beyond which no provider pools its commitments',
    unit: 'weeks',
    value: 6,
    limits: [0, 13],
    studied: [4, 8],
    spread: [4, 8],
    evidence: [
      assumed(
        'a quarter of a year in all: looking further, a planner would let the summer hide behind the spring',
      ),
    ],
  },
})
