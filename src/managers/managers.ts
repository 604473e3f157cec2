import type { ComputerStyle } from '@/game/state';
import { BALANCED } from './balanced';
import type { Manager } from './manager';

const MANAGERS: Readonly<Partial<Record<ComputerStyle, Manager>>> = { balanced: BALANCED };

/** Styles that can be chosen. */
export const MANAGER_STYLES: readonly ComputerStyle[] = Object.values(MANAGERS).map((manager) => manager.style);

/** The manager of a style; one that has none of its own yet is played by the balanced one. */
export const managerOf = (style: ComputerStyle): Manager => MANAGERS[style] ?? BALANCED;
