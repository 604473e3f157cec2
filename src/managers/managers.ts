import type { ComputerStyle } from '@/game/state';
import { BALANCED } from './balanced';
import type { Manager } from './manager';
import { managerWith } from './manager-with';
import { SAFE_TENDENCIES, YOLO_TENDENCIES } from './tendencies';

const MANAGERS: Readonly<Record<ComputerStyle, Manager>> = {
  balanced: BALANCED,
  yolo: managerWith(YOLO_TENDENCIES),
  safe: managerWith(SAFE_TENDENCIES),
};

/** Styles that can be chosen. */
export const MANAGER_STYLES: readonly ComputerStyle[] = Object.values(MANAGERS).map((manager) => manager.style);

export const managerOf = (style: ComputerStyle): Manager => MANAGERS[style];
