import type {
  UpdateConstraintInput,
  UpdateConstraintOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { accessToPassRole } from './paths/constraintAccess';
import { parseConstraintParameters } from './paths/constraintParameters';
import { requireLocalRole } from './paths/constraintRules';
import { constraintById, constraintDetail } from './paths/constraintView';
import { serviceCatalogState } from './state';

/** Changes description or parameters of a constraint; its type stays. */
export const updateConstraint: Operation<
  Checked<UpdateConstraintInput, 'Id'>,
  UpdateConstraintOutput
> = {
  access({ Id, Parameters }, ctx) {
    const constraint = lookup(ctx.state(serviceCatalogState).constraints, Id);
    return [
      { action: 'servicecatalog:UpdateConstraint', resource: '*' },
      ...(constraint && Parameters !== undefined
        ? accessToPassRole(ctx, constraint.type, Parameters)
        : []),
    ];
  },
  run({ Id, Description, Parameters }, ctx) {
    const constraint = constraintById(ctx.state(serviceCatalogState), Id);
    if (Parameters !== undefined) {
      requireLocalRole(
        ctx,
        parseConstraintParameters(constraint.type, Parameters),
      );
      constraint.parameters = Parameters;
    }
    constraint.description = Description ?? constraint.description;
    return {
      ConstraintDetail: constraintDetail(ctx, constraint),
      ConstraintParameters: constraint.parameters,
      Status: 'CREATING',
    };
  },
};
