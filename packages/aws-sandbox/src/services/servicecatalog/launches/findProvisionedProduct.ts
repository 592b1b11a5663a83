import { allowsChange, type Change } from './provisionedProductStatus';
import { invalidParameters, invalidState, notFound } from '../requests/errors';
import { lookup } from '../../../core/lookup';
import { type NamingMembers, requireOneOf } from '../requests/oneOf';
import type { ProvisionedProduct, ServiceCatalogState } from '../state';

/** Names a provisioned product by id or by name (or ARN, where the operation says so). */
export interface ProvisionedProductChoice {
  id?: string;
  name?: string;
}

const PROVISIONED_PRODUCT_MEMBERS = {
  id: 'ProvisionedProductId',
  name: 'ProvisionedProductName',
};

/**
 * The provisioned product a request means, whoever owns it.
 *
 * @throws ResourceNotFoundException when there is none
 * @throws InvalidParametersException when not exactly one of id and name is given
 */
export function findProvisionedProduct(
  state: ServiceCatalogState,
  choice: ProvisionedProductChoice,
  members: NamingMembers = PROVISIONED_PRODUCT_MEMBERS,
): ProvisionedProduct {
  requireOneOf(members, choice);
  const found = peekProvisionedProduct(state, choice);
  if (!found) {
    throw notFound(
      `Provisioned product ${choice.id ?? choice.name} not found.`,
    );
  }
  return found;
}

/** The same without a complaint: access is decided before a missing one is reported. */
export function peekProvisionedProduct(
  state: ServiceCatalogState,
  choice: ProvisionedProductChoice,
): ProvisionedProduct | undefined {
  const id = choice.id ?? idOfNameOrArn(state, choice.name ?? '');
  return lookup(state.provisionedProducts, id ?? '');
}

/**
 * Refuses a change that the status does not allow. Update and terminate have no InvalidStateException in the API model,
 * so they answer InvalidParametersException.
 */
export function requireChangeable(
  provisionedProduct: ProvisionedProduct,
  change: Change,
): void {
  const { id, status } = provisionedProduct;
  if (allowsChange(status, change)) {
    return;
  }
  const refuse =
    change === 'update' || change === 'terminate'
      ? invalidParameters
      : invalidState;
  throw refuse(
    `Provisioned product ${id} is in status ${status}, which does not allow this operation. ${
      status === 'ERROR'
        ? 'Terminate it and launch again.'
        : 'Wait until the current operation has ended.'
    }`,
  );
}

function idOfNameOrArn(
  state: ServiceCatalogState,
  nameOrArn: string,
): string | undefined {
  return nameOrArn.startsWith('arn:')
    ? nameOrArn.split('/').at(-1)
    : lookup(state.provisionedProductIdByName, nameOrArn);
}
