import { gameStoreContract } from './game-store.contract';
import { memoryGameStore } from './memory-game-store';

gameStoreContract('memory', async () => memoryGameStore());
