import type {
  UpdateServiceActionInput,
  UpdateServiceActionOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { serviceActionById, serviceActionDetail } from './actions/actionView';
import { accessToAssumeRole, readDefinition } from './actions/definition';
import { serviceActionsState } from './actions/state';
import type { Checked } from './requests/checked';

/** Changes a service action; what is left out stays. A definition is replaced as a whole. */
export const updateServiceAction: Operation<
  Checked<UpdateServiceActionInput, 'Id'>,
  UpdateServiceActionOutput
> = {
  access: ({ Definition }) => [
    { action: 'servicecatalog:UpdateServiceAction', resource: '*' },
    ...accessToAssumeRole(Definition ?? {}),
  ],
  async run(input, ctx) {
    const action = serviceActionById(ctx.state(serviceActionsState), input.Id);
    const { Definition } = input;
    if (Definition) {
      action.definition = await readDefinition(ctx, Definition);
      action.text = { ...Definition };
    }
    action.name = input.Name ?? action.name;
    action.description = input.Description ?? action.description;
    return { ServiceActionDetail: serviceActionDetail(action) };
  },
};
