import type { ServiceActionAssociation } from '@aws-sdk/client-service-catalog';
import type { Ctx } from '../../../core/operation';
import { productById } from '../products/chooseProduct';
import { chooseVersion } from '../products/chooseVersion';
import { duplicate, notFound } from '../requests/errors';
import { requireRoom } from '../requests/quotas';
import { serviceCatalogState } from '../state';
import { serviceActionById } from './actionView';
import { type ActionLink, serviceActionsState } from './state';

/** One association as requests name it. */
export type NamedAssociation = Required<{
  [Member in keyof ServiceActionAssociation]: string;
}>;

/**
 * Puts a service action on a version.
 *
 * @throws ResourceNotFoundException, DuplicateResourceException, LimitExceededException
 */
export function addLink(ctx: Ctx, named: NamedAssociation): void {
  const { links } = ctx.state(serviceActionsState);
  const link = existing(ctx, named);
  if (links.some(other => same(other, link))) {
    throw duplicate(
      `Service action ${link.serviceActionId} is already associated with provisioning artifact ${link.versionId}.`,
    );
  }
  requireRoom(
    ctx.state(serviceCatalogState).quotas,
    'serviceActionsPerVersion',
    linksOfVersion(ctx, link).length,
    'service actions of a provisioning artifact',
  );
  links.push(link);
}

/**
 * Takes a service action off a version.
 *
 * @throws ResourceNotFoundException
 */
export function removeLink(ctx: Ctx, named: NamedAssociation): void {
  const state = ctx.state(serviceActionsState);
  const link = existing(ctx, named);
  if (!state.links.some(other => same(other, link))) {
    throw notFound(
      `Service action ${link.serviceActionId} is not associated with provisioning artifact ${link.versionId}.`,
    );
  }
  state.links = state.links.filter(other => !same(other, link));
}

/** Service actions on a version, oldest association first. */
export function linksOfVersion(
  { state }: Pick<Ctx, 'state'>,
  at: Omit<ActionLink, 'serviceActionId'>,
): ActionLink[] {
  return state(serviceActionsState).links.filter(
    ({ productId, versionId }) =>
      productId === at.productId && versionId === at.versionId,
  );
}

/** Forgets the service actions of a product, or of one of its versions, that goes. */
export function dropLinks(
  ctx: Ctx,
  productId: string,
  versionId?: string,
): void {
  const state = ctx.state(serviceActionsState);
  state.links = state.links.filter(
    link =>
      link.productId !== productId ||
      (versionId !== undefined && link.versionId !== versionId),
  );
}

function existing(ctx: Ctx, named: NamedAssociation): ActionLink {
  const { ServiceActionId, ProductId, ProvisioningArtifactId } = named;
  const product = productById(ctx.state(serviceCatalogState), ProductId);
  const version = chooseVersion(product.versions, { ProvisioningArtifactId });
  const action = serviceActionById(
    ctx.state(serviceActionsState),
    ServiceActionId,
  );
  return {
    serviceActionId: action.id,
    productId: product.id,
    versionId: version.id,
  };
}

function same(a: ActionLink, b: ActionLink): boolean {
  return (
    a.serviceActionId === b.serviceActionId &&
    a.productId === b.productId &&
    a.versionId === b.versionId
  );
}
