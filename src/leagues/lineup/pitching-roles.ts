import type { Abilities } from '@/game/abilities';

/** What a pitcher is for: `starter 6 · relief 2`; empty for a man who does not pitch. */
export function pitchingRoles(abilities: Abilities | null): string {
  const pitching = abilities?.pitching ?? null;
  if (pitching === null) return '';
  const roles = [
    pitching.starter === null ? null : `starter ${pitching.starter}`,
    pitching.relief === null ? null : `relief ${pitching.relief}`,
    pitching.closer === null ? null : `closer ${pitching.closer}`,
  ];
  return roles.filter((role) => role !== null).join(' · ');
}
