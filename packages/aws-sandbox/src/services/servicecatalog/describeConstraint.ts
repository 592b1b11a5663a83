import type {
  DescribeConstraintInput,
  DescribeConstraintOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { constraintHere } from './paths/constraintsHere';
import { constraintDetail } from './paths/constraintView';

/** A constraint with its parameters, verbatim; also one that an imported portfolio brings along. */
export const describeConstraint: Operation<
  Checked<DescribeConstraintInput, 'Id'>,
  DescribeConstraintOutput
> = {
  run({ Id }, ctx) {
    const { ownerId, constraint } = constraintHere(ctx, Id);
    return {
      ConstraintDetail: constraintDetail(
        { accountId: ownerId, region: ctx.region },
        constraint,
      ),
      ConstraintParameters: constraint.parameters,
      Status: 'AVAILABLE',
    };
  },
};
