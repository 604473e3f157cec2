// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { EXPORTS } from '@/server/services/games/export-files';
import { ExportLinks } from './export-links';

afterEach(cleanup);
const teams = { away: 'HAR', home: 'MIL' };
const addresses = (): (string | null)[] => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

it('offers every file of a game to be saved', () => {
  render(<ExportLinks gameId="g1" invite={null} teams={teams} />);
  expect(new Set(addresses())).toEqual(new Set(EXPORTS.map((file) => `/api/games/g1/export/${file}`)));
  expect(addresses()).toHaveLength(EXPORTS.length);
  expect(screen.getAllByRole('link').every((link) => link.hasAttribute('download'))).toBe(true);
  expect(screen.getByRole('link', { name: 'Roster HAR' })).toBeTruthy();
});

it('brings the invite of a private game along', () => {
  render(<ExportLinks gameId="g1" invite="a b&c" teams={teams} />);
  expect(addresses().every((address) => address?.endsWith('?invite=a%20b%26c'))).toBe(true);
});
