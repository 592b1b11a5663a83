import type {
  RunServiceActionRequest,
  RunnableActionList,
} from 'backstage-plugin-aws-service-catalog-common';
import { findOwn } from '../aws/findOwn';
import { describeProvisionedProduct } from '../aws/serviceCatalog/describeProvisionedProduct';
import { describeServiceActionExecutionParameters } from '../aws/serviceCatalog/describeServiceActionExecutionParameters';
import { listServiceActionsForProvisioningArtifact } from '../aws/serviceCatalog/listServiceActionsForProvisioningArtifact';
import { whatMayBeSeen } from '../aws/whatMayBeSeen';
import { InvalidFieldError } from '../invalidField';
import type { TeamSession } from '../teams/Teams';
import type { LaunchStarter } from './LaunchStarter';
import type { LaunchStore } from './LaunchStore';
import { requireOperable } from './requireOperable';
import type { StoredLaunch } from './StoredLaunch';

/** Runs service actions on provisioned products. */
export class RunServiceAction {
  readonly #starter: LaunchStarter;
  readonly #store: LaunchStore;

  constructor(options: { starter: LaunchStarter; store: LaunchStore }) {
    this.#starter = options.starter;
    this.#store = options.store;
  }

  /**
   * Service actions of the version that a provisioned product has.
   *
   * @throws NotFoundError - no such provisioned product
   */
  async list(
    session: TeamSession,
    provisionedProductId: string,
  ): Promise<RunnableActionList> {
    const { actions } = await actionsOf(session, provisionedProductId);
    return {
      items: await Promise.all(
        actions.map(async action => ({
          ...action,
          // AWS tells them to the owner, who may leave them as they are; an action is shown without them all the same.
          parameters:
            (await whatMayBeSeen(
              describeServiceActionExecutionParameters(session.actor(), {
                provisionedProductId,
                serviceActionId: action.id,
              }),
            )) ?? [],
        })),
      ),
    };
  }

  /**
   * Checks the request, writes the launch, sends it.
   *
   * @throws NotFoundError - no such provisioned product
   * @throws InvalidFieldError - its version has no such action
   * @throws ConflictError - another operation is running, or the key was used for another request
   */
  async by(
    session: TeamSession,
    provisionedProductId: string,
    idempotencyKey: string,
    body: RunServiceActionRequest,
  ): Promise<StoredLaunch> {
    const change = {
      operation: 'service-action',
      team: session.team.id,
      provisionedProductId,
      body,
      idempotencyKey,
    } as const;
    const begun = await this.#starter.begun(session, change);
    if (begun) return begun;
    const { item, actions } = await actionsOf(session, provisionedProductId);
    const { serviceActionId } = body;
    if (!actions.some(({ id }) => id === serviceActionId)) {
      throw new InvalidFieldError(
        'serviceActionId',
        `The version of ${item.name} has no service action '${serviceActionId}'`,
      );
    }
    await requireOperable(this.#store, session, 'service-action', item);
    return this.#starter.start(session, change, {
      productId: item.productId,
      versionId: item.versionId,
      provisionedProductName: item.name,
      provisionedProductId,
      order: {
        operation: 'service-action',
        lastRecordId: item.lastRecordId,
        serviceActionId,
        actionParameters: body.parameters ?? {},
      },
    });
  }
}

async function actionsOf(session: TeamSession, provisionedProductId: string) {
  const [item] = await Promise.all([
    describeProvisionedProduct(session.reader, { id: provisionedProductId }),
    findOwn(session.reader, provisionedProductId),
  ]);
  const actions = item.versionId
    ? await listServiceActionsForProvisioningArtifact(session.reader, {
        productId: item.productId,
        versionId: item.versionId,
      })
    : [];
  return { item, actions };
}
