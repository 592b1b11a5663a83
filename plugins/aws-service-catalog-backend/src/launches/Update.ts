import type { UpdateRequest } from 'backstage-plugin-aws-service-catalog-common';
import { readProvisionedProduct } from '../aws/readProvisionedProduct';
import { InvalidFieldError } from '../invalidField';
import type { TeamSession } from '../teams/Teams';
import type { LaunchStarter } from './LaunchStarter';
import type { LaunchStore } from './LaunchStore';
import {
  type LaunchTerms,
  type ReadLaunchTerms,
  requireUsable,
  requireValid,
  splitSecrets,
} from './LaunchTerms';
import { presentValues } from './presentValues';
import { requireOperable } from './requireOperable';
import type { StoredLaunch } from './StoredLaunch';
import { updateOrder, type UpdateOrder } from './updateOrder';

/** An update that would be accepted, as far as can be told before AWS is asked. */
export interface PreparedUpdate {
  provisionedProductName: string;
  status: string;
  lastRecordId?: string;
  terms: LaunchTerms;
  order: UpdateOrder;
}

/** Updates a provisioned product. */
export class Update {
  readonly #starter: LaunchStarter;
  readonly #store: LaunchStore;
  readonly #terms: ReadLaunchTerms;

  constructor(options: {
    starter: LaunchStarter;
    store: LaunchStore;
    terms: ReadLaunchTerms;
  }) {
    this.#starter = options.starter;
    this.#store = options.store;
    this.#terms = options.terms;
  }

  /**
   * Checks the request, writes the launch, sends it.
   *
   * @throws NotFoundError - no such provisioned product, version or path
   * @throws InvalidFieldError - a value that AWS would refuse, tags that may not change, or nothing that would change
   * @throws ConflictError - another operation is running, or the key was used for another request
   */
  async by(
    session: TeamSession,
    provisionedProductId: string,
    idempotencyKey: string,
    body: UpdateRequest,
  ): Promise<StoredLaunch> {
    const change = {
      operation: 'update',
      team: session.team.id,
      provisionedProductId,
      body,
      idempotencyKey,
    } as const;
    const begun = await this.#starter.begun(session, change);
    if (begun) {
      return begun;
    }
    const prepared = await this.prepare(session, provisionedProductId, body);
    const { terms, order, lastRecordId } = prepared;
    if (!order.changes && prepared.status === 'AVAILABLE') {
      throw new InvalidFieldError(
        'parameters',
        'Nothing would change: version, values and tags are those it already has',
      );
    }
    const { parameters, secrets } = splitSecrets(terms, order.parameters);
    return this.#starter.start(
      session,
      change,
      {
        productId: terms.productId,
        productName: terms.productName,
        versionId: terms.versionId,
        versionName: terms.versionName,
        pathId: terms.pathId,
        provisionedProductName: prepared.provisionedProductName,
        provisionedProductId,
        order: {
          operation: 'update',
          lastRecordId,
          parameters,
          kept: order.kept,
          tags: order.tags,
        },
      },
      secrets,
    );
  }

  /** The same checks for a change that is only to be looked at, see plans. */
  async prepare(
    session: TeamSession,
    provisionedProductId: string,
    body: UpdateRequest,
  ): Promise<PreparedUpdate> {
    const read = await readProvisionedProduct(
      session.reader,
      provisionedProductId,
    );
    const { item, lastGood } = read;
    await requireOperable(this.#store, session, 'update', item);
    const terms = await this.#terms(session, {
      productId: item.productId,
      versionId: body.versionId,
      pathId: body.pathId ?? lastGood?.pathId,
    });
    requireUsable(terms);
    const order = updateOrder(
      terms,
      await presentValues(session, this.#terms, read),
      {
        versionId: body.versionId,
        parameters: body.parameters ?? {},
        tags: body.tags,
      },
    );
    requireValid(terms, {
      parameters: order.known,
      kept: order.unknown,
      tags: order.tags,
    });
    return {
      provisionedProductName: item.name,
      status: item.status,
      lastRecordId: item.lastRecordId,
      terms,
      order,
    };
  }
}
