import type {
  CreateServiceActionInput,
  CreateServiceActionOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { serviceActionDetail } from './actions/actionView';
import { accessToAssumeRole, readDefinition } from './actions/definition';
import { type ServiceAction, serviceActionsState } from './actions/state';
import type { Checked } from './requests/checked';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { newId } from './requests/ids';
import { requireRoom } from './requests/quotas';
import { serviceCatalogState } from './state';

/** Makes a service action from an SSM document, associated with nothing yet. */
export const createServiceAction: Operation<
  Checked<CreateServiceActionInput, 'Name' | 'Definition' | 'IdempotencyToken'>,
  CreateServiceActionOutput
> = {
  access: ({ Definition }) => [
    { action: 'servicecatalog:CreateServiceAction', resource: '*' },
    ...accessToAssumeRole(Definition),
  ],
  async run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const { actions } = ctx.state(serviceActionsState);
    const use: TokenUse = {
      operation: 'CreateServiceAction',
      token: input.IdempotencyToken,
      request: input,
    };
    const replayed = lookup(actions, replayOf(state, use) ?? '');
    if (replayed) {
      return { ServiceActionDetail: serviceActionDetail(replayed) };
    }
    const definition = await readDefinition(ctx, input.Definition);
    requireRoom(
      state.quotas,
      'serviceActions',
      Object.keys(actions).length,
      'service actions',
    );
    const action: ServiceAction = {
      id: newId(ctx, 'act'),
      name: input.Name,
      description: input.Description ?? '',
      definition,
      text: { ...input.Definition },
    };
    actions[action.id] = action;
    remember(state, use, action.id);
    return { ServiceActionDetail: serviceActionDetail(action) };
  },
};
