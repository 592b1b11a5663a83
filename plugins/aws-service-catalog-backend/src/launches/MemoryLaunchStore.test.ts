import { itKeepsLaunches } from './launchStore.contract';
import { MemoryLaunchStore } from './MemoryLaunchStore';

describe('MemoryLaunchStore', () => {
  itKeepsLaunches(async () => new MemoryLaunchStore());
});
