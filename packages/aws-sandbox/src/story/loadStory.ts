import type { Emulator } from '../core/Emulator';
import type { MemoryWorld } from '../world/MemoryWorld';
import type { Timekeeper } from '../world/Timekeeper';

/** What a story is told to. */
export interface StoryTarget {
  world: MemoryWorld;
  emulator: Emulator;
  timekeeper: Timekeeper;
  /** Products of the `load` story. */
  products?: number;
}

export async function loadStory(
  story: string,
  _target: StoryTarget,
): Promise<void> {
  throw new Error(`There is no story ${story}`);
}
