/** The 40 COROP regions in the order of CBS, on current borders, with the source of every column. */

import type { Evidence } from '../core/declare.ts'
import { checkRegions, regionCode, type Region } from './region.ts'

type Row = readonly [
  number: number,
  name: string,
  province: string,
  births2021: number,
  births2022: number,
  births2023: number,
  births2023Kind: Region['births2023Kind'],
  population2023: number,
  women15to44: number,
  tileRow: number,
  tileColumn: number,
  nearestFamilyKm: number,
  lon: number,
  lat: number,
  neighbours: string,
]

// prettier-ignore
const ROWS: readonly Row[] = [
  [1, 'Oost-Groningen', 'Groningen', 1078, 1130, 1005, 'observed', 137736, 20345, 2, 7, 2.26, 7.0488, 53.0801, '02 03 07 08'],
  [2, 'Delfzijl en omgeving', 'Groningen', 416, 356, 392, 'observed', 45394, 6800, 1, 7, 2.86, 6.8401, 53.3283, '01 03'],
  [3, 'Overig Groningen', 'Groningen', 3812, 3508, 3446, 'observed', 412945, 86040, 1, 6, 1.44, 6.5523, 53.2718, '01 02 04 06 07'],
  [4, 'Noord-Friesland', 'Fryslân', 3220, 2939, 2947, 'observed', 326583, 55880, 1, 5, 2.1, 5.8255, 53.2683, '03 05 06'],
  [5, 'Zuidwest-Friesland', 'Fryslân', 1332, 1230, 1185, 'observed', 142875, 21820, 2, 4, 2.44, 5.6223, 52.9793, '04 06 10 18 40'],
  [6, 'Zuidoost-Friesland', 'Fryslân', 1767, 1632, 1566, 'observed', 190093, 29895, 2, 5, 1.98, 6.0936, 52.9924, '03 04 05 07 09 10'],
  [7, 'Noord-Drenthe', 'Drenthe', 1723, 1577, 1579, 'observed', 195308, 29145, 2, 6, 1.97, 6.5808, 52.9871, '01 03 06 08 09'],
  [8, 'Zuidoost-Drenthe', 'Drenthe', 1445, 1355, 1345, 'observed', 170384, 25885, 3, 7, 2.24, 6.8615, 52.7936, '01 07 09 10'],
  [9, 'Zuidwest-Drenthe', 'Drenthe', 1275, 1104, 1117, 'observed', 136359, 21660, 3, 6, 1.98, 6.3532, 52.7624, '06 07 08 10'],
  [10, 'Noord-Overijssel', 'Overijssel', 4232, 4127, 3889, 'observed', 385473, 69430, 3, 5, 1.35, 6.2397, 52.6032, '05 06 08 09 11 12 13 40'],
  [11, 'Zuidwest-Overijssel', 'Overijssel', 1512, 1532, 1436, 'observed', 159963, 27770, 4, 5, 1.17, 6.2304, 52.3442, '10 12 13 14'],
  [12, 'Twente', 'Overijssel', 5884, 5642, 5610, 'observed', 638897, 109325, 4, 6, 1.19, 6.7071, 52.3146, '10 11 14'],
  [13, 'Veluwe', 'Gelderland', 7685, 7248, 6963, 'observed', 715792, 124315, 5, 5, 1.1, 5.8152, 52.2343, '10 11 14 15 16 17 40'],
  [14, 'Achterhoek', 'Gelderland', 3325, 3119, 3232, 'observed', 406261, 61210, 5, 6, 1.81, 6.4172, 52.0371, '11 12 13 15'],
  [15, 'Arnhem/Nijmegen', 'Gelderland', 6989, 6668, 6651, 'observed', 756995, 139575, 6, 5, 0.89, 5.8885, 51.9148, '13 14 16 35 37'],
  [16, 'Zuidwest-Gelderland', 'Gelderland', 2772, 2528, 2551, 'observed', 254660, 42345, 6, 4, 1.46, 5.3242, 51.8678, '13 15 17 30 34 35'],
  [17, 'Utrecht', 'Utrecht', 15784, 14229, 14070, 'observed', 1387643, 268375, 5, 4, 0.72, 5.1631, 52.0835, '13 16 23 24 28 30'],
  [18, 'Kop van Noord-Holland', 'Noord-Holland', 3642, 3568, 3460, 'estimated', 385743, 62610, 2, 3, 1.4, 4.9275, 52.8181, '05 19 23 40'],
  [19, 'Alkmaar en omgeving', 'Noord-Holland', 2470, 2192, 2125, 'estimated', 255276, 42200, 3, 2, 0.84, 4.7577, 52.6398, '18 20 22 23'],
  [20, 'IJmond', 'Noord-Holland', 1944, 1824, 1769, 'estimated', 200749, 33620, 4, 1, 0.72, 4.6647, 52.5069, '19 21 22 23'],
  [21, 'Agglomeratie Haarlem', 'Noord-Holland', 2403, 2250, 2182, 'estimated', 234638, 41560, 5, 2, 0.49, 4.593, 52.3723, '20 23 25'],
  [22, 'Zaanstreek', 'Noord-Holland', 1846, 1711, 1659, 'estimated', 176230, 31695, 4, 2, 0.57, 4.8019, 52.4767, '19 20 23'],
  [23, 'Groot-Amsterdam', 'Noord-Holland', 15990, 14659, 14214, 'estimated', 1456187, 314620, 4, 3, 0.45, 4.8591, 52.3805, '17 18 19 20 21 22 24 25 28'],
  [24, 'Het Gooi en Vechtstreek', 'Noord-Holland', 2624, 2204, 2137, 'estimated', 243799, 39385, 4, 4, 0.75, 5.1429, 52.2512, '17 23 40'],
  [25, 'Agglomeratie Leiden en Bollenstreek', 'Zuid-Holland', 4247, 3937, 3892, 'estimated', 440312, 82340, 5, 3, 0.64, 4.5271, 52.2053, '21 23 26 28'],
  [26, "Agglomeratie 's-Gravenhage", 'Zuid-Holland', 9609, 8962, 8860, 'estimated', 910352, 176375, 6, 2, 0.38, 4.3771, 52.075, '25 27 28 29'],
  [27, 'Delft en Westland', 'Zuid-Holland', 2340, 2156, 2131, 'estimated', 240445, 45055, 6, 1, 0.6, 4.2674, 51.9875, '26 29'],
  [28, 'Oost-Zuid-Holland', 'Zuid-Holland', 3896, 3673, 3631, 'estimated', 345570, 59830, 6, 3, 0.89, 4.7185, 52.058, '17 23 25 26 29 30'],
  [29, 'Groot-Rijnmond', 'Zuid-Holland', 16168, 15157, 14984, 'estimated', 1488475, 285560, 7, 2, 0.59, 4.3234, 51.8501, '26 27 28 30 32 33'],
  [30, 'Zuidoost-Zuid-Holland', 'Zuid-Holland', 4263, 3973, 3928, 'estimated', 379752, 66770, 7, 3, 0.66, 4.7888, 51.8458, '16 17 28 29 33 34'],
  [31, 'Zeeuwsch-Vlaanderen', 'Zeeland', 867, 788, 761, 'estimated', 105832, 15605, 9, 2, 3.03, 3.7828, 51.3129, '32'],
  [32, 'Overig Zeeland', 'Zeeland', 2725, 2688, 2598, 'estimated', 285292, 45460, 8, 2, 1.79, 3.8712, 51.5478, '29 31 33'],
  [33, 'West-Noord-Brabant', 'Noord-Brabant', 6166, 5686, 5593, 'estimated', 646718, 110530, 8, 3, 1.07, 4.5559, 51.5747, '29 30 32 34'],
  [34, 'Midden-Noord-Brabant', 'Noord-Brabant', 5013, 4630, 4554, 'estimated', 503798, 91385, 7, 4, 1.08, 5.008, 51.6022, '16 30 33 35 36'],
  [35, 'Noordoost-Noord-Brabant', 'Noord-Brabant', 6564, 6289, 6186, 'estimated', 672514, 112290, 7, 5, 1.12, 5.5601, 51.6705, '15 16 34 36 37'],
  [36, 'Zuidoost-Noord-Brabant', 'Noord-Brabant', 7799, 7211, 7093, 'estimated', 803180, 139095, 8, 5, 1.02, 5.516, 51.4171, '34 35 37 38'],
  [37, 'Noord-Limburg', 'Limburg', 2607, 2411, 2373, 'estimated', 289248, 45970, 7, 6, 1.57, 6.036, 51.4642, '15 35 36 38'],
  [38, 'Midden-Limburg', 'Limburg', 2139, 2003, 1971, 'estimated', 241467, 37230, 8, 6, 1.67, 5.8755, 51.201, '36 37 39'],
  [39, 'Zuid-Limburg', 'Limburg', 4689, 4509, 4437, 'estimated', 597652, 99010, 9, 6, 1.06, 5.8623, 50.8837, '38'],
  [40, 'Flevoland', 'Flevoland', 5179, 5099, 4966, 'observed', 444701, 83390, 3, 4, 0.9, 5.5951, 52.5269, '05 10 13 18 24'],
]

/** The 40 regions, index `number - 1`. */
export const REGIONS: readonly Region[] = checkRegions(ROWS.map(regionOf))

/** Names of the regions by their code. */
export const REGION_NAMES: ReadonlyMap<string, string> = new Map(
  REGIONS.map(({ code, name }) => [code, name]),
)

/** Where each column of the table comes from. */
export const REGION_EVIDENCE = {
  births: [
    {
      grade: 'measured',
      source: 'Eurostat, demo_r_gind3, live births 2021 and 2022 by NUTS 3 region (current borders)',
      date: '2022',
      note: 'adds up to the national 179,441 and 167,504 of CBS; every province sum of 2022 equals CBS',
    },
    {
      grade: 'measured',
      source: 'CBS StatLine 82056NED, live births by region',
      date: '2023',
      url: 'https://www.cbs.nl/nl-nl/cijfers/detail/82056NED',
      note: 'equals Eurostat to the unit in CR01 to CR20 and CR40 in 2022; source of the 18 observed values of 2023',
    },
  ],
  births2023Estimated: [
    {
      grade: 'derived',
      source: 'births of 2022 x CBS ratio of the province 2023/2022 (82056NED)',
      date: '2023',
      url: 'https://www.cbs.nl/nl-nl/cijfers/detail/82056NED',
      note: '22 regions (CR18 to CR39); mean error of this method about 3%, worst in small regions; rounding puts the sum one above the national 164,487',
    },
  ],
  population2023: [
    { grade: 'measured', source: 'Eurostat, demo_r_gind3, population on 1 January 2023', date: '2023-01-01' },
  ],
  women15to44: [
    {
      grade: 'measured',
      source: 'CBS 83502NED, women aged 15 to 44 by postcode on 1 January 2021, summed to COROP',
      date: '2021-01-01',
      note: 'postcode cells are rounded to 5',
    },
  ],
  neighbours: [
    {
      grade: 'derived',
      source: 'CBS gebiedsindelingen 2022: land borders longer than about 300 m',
      date: '2022',
      note: 'with fixed links 05-18, 18-40, 13-40, 24-40, 29-32, 29-33, 30-33 and 31-32',
    },
  ],
  centre: [
    { grade: 'derived', source: 'CBS gebiedsindelingen 2022, centroids of municipalities', date: '2022' },
  ],
  tile: [
    {
      grade: 'assumed',
      source: 'own tile map of 9 rows and 7 columns',
      date: '2026',
      note: 'drawn by hand: 80 of 87 pairs of neighbours touch',
    },
  ],
  nearestFamilyKm: [
    {
      grade: 'derived',
      source: 'simulated from births of 2022 and children aged 0 to 4 by postcode (CBS 83502NED)',
      date: '2022',
      note: 'mean straight line from one family in an 8-day care period to the nearest other',
    },
  ],
} as const satisfies Record<string, readonly Evidence[]>

function regionOf(row: Row): Region {
  const [number, name, province, b2021, b2022, b2023, births2023Kind, population2023, women15to44] = row
  const [, , , , , , , , , tileRow, tileColumn, nearestFamilyKm, lon, lat, neighbours] = row
  return {
    code: regionCode(number),
    number,
    name,
    province,
    births: { 2021: b2021, 2022: b2022, 2023: b2023 },
    births2023Kind,
    population2023,
    women15to44,
    neighbours: neighbours.split(' ').map((n) => `CR${n}`),
    tile: [tileRow, tileColumn],
    nearestFamilyKm,
    centre: [lon, lat],
  }
}
