import type {
  ListServiceActionsInput,
  ListServiceActionsOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { serviceActionSummary } from './actions/actionView';
import { serviceActionsState } from './actions/state';
import { pageOf } from './requests/paging';

/** Service actions of the account. */
export const listServiceActions: Operation<
  ListServiceActionsInput,
  ListServiceActionsOutput
> = {
  run(input, ctx) {
    const page = pageOf(
      Object.values(ctx.state(serviceActionsState).actions),
      input,
      ['ListServiceActions'],
      20,
    );
    return {
      ServiceActionSummaries: page.items.map(serviceActionSummary),
      NextPageToken: page.nextPageToken,
    };
  },
};
