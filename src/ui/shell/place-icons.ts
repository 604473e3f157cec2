import {
  CalendarDays,
  ClipboardList,
  IdCard,
  Landmark,
  LayoutGrid,
  ListOrdered,
  type LucideIcon,
  ShieldHalf,
  SquarePlus,
  Users,
} from 'lucide-react';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  '/': LayoutGrid,
  '/my-team': ShieldHalf,
  '/standings': ListOrdered,
  '/games/new': SquarePlus,
  '/lineups': ClipboardList,
  '/players': Users,
  '/cards': IdCard,
  '/office': Landmark,
};

/** The picture of a place. */
export const placeIcon = (href: string): LucideIcon => ICONS[href] ?? CalendarDays;
