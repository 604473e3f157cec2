import type { NamedPark } from '../team';

/** An invented club of a sample league. */
export interface Club {
  readonly name: string;
  readonly abbreviation: string;
  readonly color: string;
  readonly park: NamedPark;
}

/** A club: name, abbreviation, colour, park, and the park's numbers for left- and right-handed home runs and for singles. */
export const club = (
  name: string,
  abbreviation: string,
  color: string,
  park: string,
  [homeRunL, homeRunR, single]: readonly [number, number, number],
): Club => ({ name, abbreviation, color, park: { name: park, homeRunL, homeRunR, single } });

export const PD_CLUBS: readonly Club[] = [
  club('Harbor City', 'HBC', '#2f4f9a', 'Breakwater Park', [11, 8, 10]),
  club('Copper Ridge', 'CPR', '#a33b2a', 'Smelter Field', [12, 12, 11]),
  club('Juniper Falls', 'JUN', '#2f7d59', 'The Timberyard', [8, 9, 10]),
  club('Saltmarsh', 'SLT', '#2d7f8c', 'Heron Grounds', [9, 11, 12]),
  club('Lantern Bay', 'LAN', '#b9821b', 'Lamplighter Stadium', [10, 10, 9]),
  club('Ironwood', 'IRN', '#4a4f57', 'Foundry Park', [7, 10, 10]),
  club('Prairie Junction', 'PRJ', '#7a5a2b', 'Grain Belt Field', [10, 10, 11]),
  club('Northgate', 'NGT', '#5b3f8c', 'Aurora Dome', [13, 10, 8]),
];

export const SBA_CLUBS: readonly Club[] = [
  club('Mill River', 'MLR', '#24608f', 'Weir Park', [10, 9, 10]),
  club('Cedar Hollow', 'CDH', '#3b6b2f', 'Shingle Field', [8, 8, 11]),
  club('Port Ambrose', 'PAM', '#8c2f4b', 'Lightship Yard', [12, 10, 9]),
  club('Red Mesa', 'RDM', '#b4522b', 'Sunset Bowl', [13, 13, 12]),
  club('Kingfisher Lake', 'KFL', '#1f7f9f', 'Reedbank Park', [9, 10, 10]),
  club('Grand Terrace', 'GRT', '#6b4a8f', 'Balcony Grounds', [10, 12, 9]),
  club('Windmill Point', 'WMP', '#9a7a1f', 'Four Sails Park', [9, 9, 10]),
  club('Stonebridge', 'STB', '#50565c', 'Arch Street Park', [10, 10, 10]),
];

/** Invented cardsets of the sample PD league; the first is the current one, the last a set of legends. */
export const PD_CARDSETS = [
  { id: 1, name: 'First Light' },
  { id: 2, name: 'Harvest Moon' },
  { id: 3, name: 'Winter Ball' },
  { id: 4, name: 'Barnstormers' },
] as const;
