import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../aws/AwsAccess';
import { changeProvisionedProductOwner } from '../aws/serviceCatalog/changeProvisionedProductOwner';
import { executeServiceAction } from '../aws/serviceCatalog/executeServiceAction';
import { importAsProvisionedProduct } from '../aws/serviceCatalog/importAsProvisionedProduct';
import { provisionProduct } from '../aws/serviceCatalog/provisionProduct';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import { terminateProvisionedProduct } from '../aws/serviceCatalog/terminateProvisionedProduct';
import { updateProvisionedProduct } from '../aws/serviceCatalog/updateProvisionedProduct';
import type { LaunchRequest } from './StoredLaunch';

/**
 * Sends a launch to AWS, as the person and with the launch id as idempotency token: however often it is sent, it
 * happens once.
 *
 * @param secrets - values of NoEcho parameters, which the launch itself does not hold
 */
export function sendLaunch(
  session: AwsSession,
  request: LaunchRequest,
  secrets: ParameterValues,
): Promise<CatalogRecord> {
  const { id: token, productId, versionId = '', pathId, order } = request;
  switch (order.operation) {
    case 'provision':
      return provisionProduct(session, {
        token,
        name: request.provisionedProductName,
        productId,
        versionId,
        pathId,
        parameters: parameterList({ ...order.parameters, ...secrets }),
        tags: order.tags,
        notificationArns: order.notificationArns,
      });
    case 'update':
      return updateProvisionedProduct(session, {
        token,
        provisionedProductId: request.provisionedProductId ?? '',
        productId,
        versionId,
        pathId,
        parameters: parameterList({ ...order.parameters, ...secrets }),
        kept: order.kept,
        tags: order.tags,
      });
    case 'import':
      return importAsProvisionedProduct(session, {
        token,
        name: request.provisionedProductName,
        productId,
        versionId,
        stackArn: order.stackArn,
      });
    case 'hand-over':
      return changeProvisionedProductOwner(session, {
        token,
        provisionedProductId: request.provisionedProductId ?? '',
        ownerArn: order.ownerArn,
      });
    case 'service-action':
      return executeServiceAction(session, {
        token,
        provisionedProductId: request.provisionedProductId ?? '',
        serviceActionId: order.serviceActionId,
        parameters: order.actionParameters,
      });
    default:
      return terminateProvisionedProduct(session, {
        token,
        provisionedProductId: request.provisionedProductId ?? '',
        retainResources: order.retainResources,
        ignoreErrors: order.ignoreErrors,
      });
  }
}

/** Values as AWS takes them: a list is one text with commas. Sorted, since a repetition has to be the same request. */
export function parameterList(
  values: ParameterValues,
): { key: string; value: string }[] {
  return Object.entries(values)
    .map(([key, value]) => ({
      key,
      value: Array.isArray(value) ? value.join(',') : value,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
