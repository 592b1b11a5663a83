import type { ActionTools } from '../support/ActionTools';
import { createCurationActions } from './curation';
import { createLaunchActions } from './launches';

/** Every action of the module. */
export function createActions(tools: ActionTools) {
  return [...createLaunchActions(tools), ...createCurationActions(tools)];
}
