/** Sources on kraamcentra, on which parameters and the measure lean. */

import type { Evidence } from '../core/declare.ts'

/** The plan of a kraamhotel: families for each caregiver. */
export const HOTEL_RATIO: Evidence = {
  grade: 'estimated',
  source: 'Omroep Brabant on the kraamhotel of Eindhoven',
  date: '2022-08',
  url: 'https://www.omroepbrabant.nl/nieuws/4127820/kraamzorghotel-moet-vooral-tijdelijk-zijn-lost-het-probleem-niet-op',
  note: 'one caregiver to four families was planned; what came of it was not reported',
}

/** The plan of the same kraamhotel by day and by night. */
export const HOTEL_PLAN: Evidence = {
  grade: 'estimated',
  source: 'NOS / NH Nieuws on the kraamhotel of Eindhoven',
  date: '2022-08',
  url: 'https://www.nhnieuws.nl/nieuws/n86901/kraamzorg-eindhovense-moeders-in-hotel-te-weinig-personeel-voor-thuiszorg',
}

/** A kraamhotel in the summer of 2025. */
export const HOTEL_GRONINGEN: Evidence = {
  grade: 'estimated',
  source: 'OOG TV on the kraamhotel at the UMCG in Groningen',
  date: '2025-06',
  url: 'https://www.oogtv.nl/2025/06/zorgverzekeraars-openen-hotel-voor-nieuwe-moeders-bij-umcg-vanwege-personeelstekort-in-de-zomer/',
}
