import type { Ctx } from '../../../core/operation';
import { invalidParameters } from '../requests/errors';
import { viewerOf } from '../sharing/viewer';
import type { ProvisionedProduct } from '../state';
import { serviceActionById } from './actionView';
import { linksOfVersion } from './links';
import { type ServiceAction, serviceActionsState } from './state';

/**
 * A service action, if it can be run on a provisioned product: it is on the version that runs, in the account that owns
 * the product.
 *
 * @throws ResourceNotFoundException, InvalidParametersException
 */
export function actionOn(
  ctx: Ctx,
  provisionedProduct: ProvisionedProduct,
  serviceActionId: string,
): ServiceAction {
  const owner = viewerOf(
    ctx,
    provisionedProduct.productOwnerId ?? ctx.accountId,
  );
  const action = serviceActionById(
    owner.state(serviceActionsState),
    serviceActionId,
  );
  const isOnVersion = linksOfVersion(owner, provisionedProduct).some(
    link => link.serviceActionId === action.id,
  );
  if (!isOnVersion) {
    throw invalidParameters(
      `Service action ${action.id} is not associated with provisioning artifact ${provisionedProduct.versionId} of provisioned product ${provisionedProduct.id}.`,
    );
  }
  return action;
}
