'use client';
import { usePathname } from 'next/navigation';
import { lazily } from '@/ui/kit/lazily';
import { isGamePage } from './is-game-page';

const Bar = lazily(() => import('./place-bar').then((module) => module.PlaceBar));

/** The places of the site under the thumb. A game in play has its own controls there, so the bar steps aside. */
export const BottomBar = () => (isGamePage(usePathname()) ? null : <Bar />);
