import type {
  DescribeServiceActionInput,
  DescribeServiceActionOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { serviceActionById, serviceActionDetail } from './actions/actionView';
import { serviceActionsState } from './actions/state';
import type { Checked } from './requests/checked';

/** A service action with its definition. */
export const describeServiceAction: Operation<
  Checked<DescribeServiceActionInput, 'Id'>,
  DescribeServiceActionOutput
> = {
  run: ({ Id }, ctx) => ({
    ServiceActionDetail: serviceActionDetail(
      serviceActionById(ctx.state(serviceActionsState), Id),
    ),
  }),
};
