import type { ActionTools } from '../../support/ActionTools';
import { provisionAction } from './provision';
import { runServiceActionAction } from './runServiceAction';
import { terminateAction } from './terminate';
import { updateAction } from './update';

/** What a team does with products. */
export function createLaunchActions(tools: ActionTools) {
  return [
    provisionAction(tools),
    updateAction(tools),
    terminateAction(tools),
    runServiceActionAction(tools),
  ];
}
