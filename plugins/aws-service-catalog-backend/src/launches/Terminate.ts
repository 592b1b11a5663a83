import type { TerminateRequest } from 'backstage-plugin-aws-service-catalog-common';
import { findOwn } from '../aws/findOwn';
import { describeProvisionedProduct } from '../aws/serviceCatalog/describeProvisionedProduct';
import { InvalidFieldError } from '../invalidField';
import type { TeamSession } from '../teams/Teams';
import type { LaunchStarter } from './LaunchStarter';
import type { LaunchStore } from './LaunchStore';
import { requireOperable } from './requireOperable';
import type { StoredLaunch } from './StoredLaunch';

/** Terminates a provisioned product. */
export class Terminate {
  readonly #starter: LaunchStarter;
  readonly #store: LaunchStore;

  constructor(options: { starter: LaunchStarter; store: LaunchStore }) {
    this.#starter = options.starter;
    this.#store = options.store;
  }

  /**
   * Checks the request, writes the launch, sends it.
   *
   * @throws NotFoundError - no such provisioned product
   * @throws InvalidFieldError - the name that was typed is not its name
   * @throws ConflictError - another operation is running, or the key was used for another request
   */
  async by(
    session: TeamSession,
    provisionedProductId: string,
    idempotencyKey: string,
    body: TerminateRequest,
  ): Promise<StoredLaunch> {
    const change = {
      operation: 'terminate',
      team: session.team.id,
      provisionedProductId,
      body,
      idempotencyKey,
    } as const;
    const begun = await this.#starter.begun(session, change);
    if (begun) {
      return begun;
    }
    const [item] = await Promise.all([
      describeProvisionedProduct(session.reader, { id: provisionedProductId }),
      findOwn(session.reader, provisionedProductId),
    ]);
    if (body.confirmName !== item.name) {
      throw new InvalidFieldError(
        'confirmName',
        `confirmName is not the name of this provisioned product; type its name to confirm`,
      );
    }
    await requireOperable(this.#store, session, 'terminate', item);
    const [last] = await this.#store.list({
      teamId: session.team.id,
      provisionedProductId,
      limit: 1,
    });
    return this.#starter.start(session, change, {
      productId: item.productId,
      productName: last?.request.productName,
      versionId: item.versionId,
      versionName: last?.request.versionName,
      provisionedProductName: item.name,
      provisionedProductId,
      order: {
        operation: 'terminate',
        lastRecordId: item.lastRecordId,
        retainResources: body.retainResources ?? false,
        ignoreErrors: body.ignoreErrors ?? false,
      },
    });
  }
}
