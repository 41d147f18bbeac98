/** Where and how children are born, how long the mother stays, and how far births lie from their due date. */

import { declareParameters } from '../core/declare.ts'
import { assumed, noting, PERINED_PLACE, trial } from './sources.ts'

const place = (years: string) => noting(PERINED_PLACE, `${years} in 2018 / 2019 / 2020; about 4% unknown`)

/** Place of birth, hospital stay and timing around the due date. */
export const BIRTHPLACE = declareParameters('birthplace', {
  homeShare: {
    meaning: 'Share of births at home',
    unit: 'share',
    value: 0.132,
    limits: [0, 0.5],
    studied: [0.12, 0.155],
    spread: [0.12, 0.155],
    evidence: [place('13.2 / 13.1 / 14.8%; 2020 was lifted by the epidemic, so the level of 2018-2019')],
  },
  birthCentreShare: {
    meaning: 'Share of births in a birth centre',
    unit: 'share',
    value: 0.03,
    limits: [0, 0.2],
    studied: [0.024, 0.032],
    spread: [0.024, 0.032],
    evidence: [place('3.2 / 3.0 / 2.4%')],
  },
  outpatientShare: {
    meaning: 'Share of outpatient births in hospital, led by the midwife; births elsewhere are clinical',
    unit: 'share',
    value: 0.111,
    limits: [0, 0.3],
    studied: [0.097, 0.115],
    spread: [0.097, 0.115],
    evidence: [place('11.5 / 11.1 / 9.7%')],
  },
  caesareanShare: {
    meaning: 'Share of births by caesarean',
    unit: 'share',
    value: 0.165,
    limits: [0, 0.5],
    studied: [0.15, 0.185],
    spread: [0.15, 0.185],
    evidence: [
      {
        grade: 'measured',
        source: 'Perined 2014, via Stichting Bevallingstrauma and NTOG',
        date: '2014',
        note: '16.7 (2010), 16.5 (2014), 16.6 (2015), 16.0% (2016); flat, and no newer figure was found',
      },
    ],
  },
  caesareanPlannedShare: {
    meaning: 'Share of caesareans that are planned',
    unit: 'share',
    value: 0.49,
    limits: [0, 1],
    studied: [0.4, 0.6],
    spread: [0.45, 0.53],
    evidence: [
      {
        grade: 'derived',
        source: 'Perined 2014: 8.1% planned of 16.5%',
        date: '2014',
        note: 'via Stichting Bevallingstrauma and NTOG',
      },
    ],
  },
  inducedShare: {
    meaning: 'Share of clinical births without caesarean that start on a planned day',
    unit: 'share',
    value: 0.25,
    limits: [0, 1],
    studied: [0.15, 0.4],
    spread: [0.15, 0.35],
    evidence: [assumed('no share of induced births was found; matters for the hour of birth only')],
  },
  clinicalStayDays: {
    meaning: 'Mean days in hospital after a clinical birth without caesarean',
    unit: 'days',
    value: 0.5,
    limits: [0, 5],
    studied: [0.3, 1.5],
    spread: [0.3, 1.5],
    evidence: [
      trial('set to 0.5 by hand, because 0.7 leaves too few hours at home to reach those delivered in 2022'),
      {
        grade: 'estimated',
        source: 'UMC Utrecht, leaflet on birth centre publications',
        date: '2020',
        note: 'home within 24 hours after a normal birth, usually after 2-3 hours; no national mean was found',
      },
    ],
  },
  caesareanStayDays: {
    meaning: 'Mean days in hospital after a caesarean',
    unit: 'days',
    value: 2,
    limits: [0, 8],
    studied: [1.5, 4],
    spread: [1.5, 4],
    evidence: [
      trial('set to 2 by hand where 2.5 was thought plausible, for the same reason as clinicalStayDays'),
      {
        grade: 'estimated',
        source: 'Bureau Klasse Kraamzorg (bureauklassekraamzorg.nl)',
        date: '2026',
        note: 'gives a stay of 4 days as an example; no national mean was found',
      },
    ],
  },
  outpatientStayHours: {
    meaning: 'Hours from birth to homecoming after an outpatient birth or a birth centre',
    unit: 'hours',
    value: 3,
    limits: [0, 24],
    studied: [2, 4],
    spread: [2, 4],
    evidence: [
      {
        grade: 'estimated',
        source: 'UMC Utrecht, leaflet on birth centre publications',
        date: '2020',
        note: 'usually 2-3 hours after birth; up to 4 for the way home is an assumption',
      },
    ],
  },
  dueDateMean: {
    meaning: 'Mean of birth minus due date, before preterm births',
    unit: 'days',
    value: -1,
    limits: [-14, 14],
    studied: [-2, 0],
    spread: [-2, 0],
    evidence: [
      {
        grade: 'derived',
        source: 'Declercq et al., PLOS ONE 18(1) e0278856: 44% of births of 2020 at 40 weeks or later',
        date: '2023',
        note: 'mean and spread together fit this share',
      },
    ],
  },
  dueDateSd: {
    meaning: 'Standard deviation of birth minus due date, before preterm births',
    unit: 'days',
    value: 10,
    limits: [0, 20],
    studied: [8, 12],
    spread: [8, 12],
    evidence: [assumed('no distribution was found; 8-12 days fit the shares before 37 and after 40 weeks')],
  },
  pretermShare: {
    meaning: 'Share of births before 37 weeks',
    unit: 'share',
    value: 0.066,
    limits: [0, 0.3],
    studied: [0.06, 0.075],
    spread: [0.062, 0.07],
    evidence: [
      {
        grade: 'measured',
        source: 'VZinfo (RIVM, Perined), infographic zorg rond de geboorte',
        date: '2021',
        url: 'https://www.vzinfo.nl/zorg-rond-de-geboorte/infographic',
        note: '6.6% of births from 24 weeks in 2021',
      },
    ],
  },
  pretermMeanDays: {
    meaning: 'Mean days before the due date of a birth before 37 weeks',
    unit: 'days',
    value: 28,
    limits: [21, 100],
    studied: [25, 40],
    spread: [25, 35],
    evidence: [
      assumed('most preterm births fall shortly before 37 weeks, which is 21 days before the due date'),
    ],
  },
})
