import { expect, it } from 'vitest';
import { currentSeason } from './current-season';

const season = (seasonId: number, year: number, status: 'planned' | 'active' | 'completed', isSimulated = false) => ({
  seasonId,
  year,
  status,
  isSimulated,
});

it('is what people play now, then what they played last, then what computers play', () => {
  const simulated = season(9, 2030, 'active', true);
  const planned = season(4, 2027, 'planned');
  const old = season(1, 2024, 'completed');
  const last = season(2, 2025, 'completed');
  const now = season(3, 2026, 'active');
  expect(currentSeason([])).toBeNull();
  expect(currentSeason([simulated])).toBe(simulated);
  expect(currentSeason([simulated, planned])).toBe(planned);
  expect(currentSeason([planned, old, last])).toBe(last);
  expect(currentSeason([simulated, planned, old, now, last])).toBe(now);
});
