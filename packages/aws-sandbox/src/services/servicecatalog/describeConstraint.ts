import type {
  DescribeConstraintInput,
  DescribeConstraintOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { constraintById, constraintDetail } from './paths/constraintView';
import { serviceCatalogState } from './state';

/** A constraint with its parameters, verbatim. */
export const describeConstraint: Operation<
  Checked<DescribeConstraintInput, 'Id'>,
  DescribeConstraintOutput
> = {
  run({ Id }, ctx) {
    const constraint = constraintById(ctx.state(serviceCatalogState), Id);
    return {
      ConstraintDetail: constraintDetail(ctx, constraint),
      ConstraintParameters: constraint.parameters,
      Status: 'AVAILABLE',
    };
  },
};
