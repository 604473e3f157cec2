'use client';
import { useRoles } from '@/ui/office/use-roles';
import { PLACES, type Place } from './nav';

/** The places that this person has something to do at. */
export function usePlaces(): readonly Place[] {
  const { data: roles } = useRoles();
  return PLACES.filter(({ isOffice }) => isOffice !== true || (roles?.leagues.length ?? 0) > 0);
}
