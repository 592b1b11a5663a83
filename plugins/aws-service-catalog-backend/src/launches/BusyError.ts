import { ConflictError } from '@backstage/errors';
import { underChange } from './operationProblem';
import type { LaunchRequest } from './StoredLaunch';

/** Another launch is under way on the same provisioned product, or has the record that this one was given. */
export class BusyError extends ConflictError {
  override readonly name = 'ConflictError';

  constructor({ provisionedProductName }: LaunchRequest) {
    super(underChange(provisionedProductName));
  }
}
