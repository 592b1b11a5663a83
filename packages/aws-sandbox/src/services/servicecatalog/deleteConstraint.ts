import type {
  DeleteConstraintInput,
  DeleteConstraintOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { removeConstraint } from './paths/constraintsOn';
import { constraintById } from './paths/constraintView';
import { serviceCatalogState } from './state';

/** Removes a constraint; what was launched under it stays as it is. */
export const deleteConstraint: Operation<
  Checked<DeleteConstraintInput, 'Id'>,
  DeleteConstraintOutput
> = {
  run({ Id }, ctx) {
    const state = ctx.state(serviceCatalogState);
    removeConstraint(state, constraintById(state, Id));
    return {};
  },
};
