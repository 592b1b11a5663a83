import type {
  ServiceActionDetail,
  ServiceActionSummary,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../../core/lookup';
import { notFound } from '../requests/errors';
import type { ServiceAction, ServiceActionsState } from './state';

/** A service action as it stands in a list. */
export function serviceActionSummary(
  action: ServiceAction,
): ServiceActionSummary {
  return {
    Id: action.id,
    Name: action.name,
    Description: action.description,
    DefinitionType: 'SSM_AUTOMATION',
  };
}

/** A service action with its definition. */
export function serviceActionDetail(
  action: ServiceAction,
): ServiceActionDetail {
  return {
    ServiceActionSummary: serviceActionSummary(action),
    Definition: action.text,
  };
}

/** @throws ResourceNotFoundException */
export function serviceActionById(
  { actions }: ServiceActionsState,
  id: string,
): ServiceAction {
  const action = lookup(actions, id);
  if (!action) {
    throw notFound(`Service action ${id} not found.`);
  }
  return action;
}
