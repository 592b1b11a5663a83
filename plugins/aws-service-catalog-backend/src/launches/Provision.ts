import { ConflictError } from '@backstage/errors';
import type { ProvisionRequest } from 'backstage-plugin-aws-service-catalog-common';
import { describeProvisionedProduct } from '../aws/serviceCatalog/describeProvisionedProduct';
import type { TeamSession } from '../teams/Teams';
import type { LaunchStarter } from './LaunchStarter';
import {
  type ReadLaunchTerms,
  requireUsable,
  requireValid,
  splitSecrets,
} from './LaunchTerms';
import type { StoredLaunch } from './StoredLaunch';

/** Launches a product. */
export class Provision {
  readonly #starter: LaunchStarter;
  readonly #terms: ReadLaunchTerms;

  constructor(options: { starter: LaunchStarter; terms: ReadLaunchTerms }) {
    this.#starter = options.starter;
    this.#terms = options.terms;
  }

  /**
   * Checks the request, writes the launch, sends it.
   *
   * @throws NotFoundError - no such product, version or path
   * @throws InvalidFieldError - a value that AWS would refuse, or a path without a launch role
   * @throws ConflictError - the name is taken, or the key was used for another request
   */
  async by(
    session: TeamSession,
    idempotencyKey: string,
    body: ProvisionRequest,
  ): Promise<StoredLaunch> {
    const change = {
      operation: 'provision',
      team: session.team.id,
      body,
      idempotencyKey,
    } as const;
    const begun = await this.#starter.begun(session, change);
    if (begun) {
      return begun;
    }
    const { name, tags = [], notificationArns = [], entityRef } = body;
    const [terms] = await Promise.all([
      this.#terms(session, body),
      requireFreeName(session, name),
    ]);
    requireUsable(terms);
    requireValid(terms, { parameters: body.parameters ?? {}, tags });
    const { parameters, secrets } = splitSecrets(terms, body.parameters ?? {});
    return this.#starter.start(
      session,
      change,
      {
        productId: terms.productId,
        productName: terms.productName,
        versionId: terms.versionId,
        versionName: terms.versionName,
        pathId: terms.pathId,
        provisionedProductName: name,
        order: { operation: 'provision', parameters, tags, notificationArns },
        entityRef,
      },
      secrets,
    );
  }
}

/** A name that is taken, of which `field` tells the HTTP client. */
class NameTakenError extends ConflictError {
  override readonly name = 'ConflictError';
  readonly field = 'name';
}

/** AWS has the last word: where the name cannot be looked up, the launch goes on and AWS refuses it if it must. */
async function requireFreeName(
  session: TeamSession,
  name: string,
): Promise<void> {
  let status: string;
  try {
    ({ status } = await describeProvisionedProduct(session.reader, { name }));
  } catch {
    return;
  }
  throw new NameTakenError(
    status === 'ERROR'
      ? `The name '${name}' is held by a launch that failed; terminate it or choose another name`
      : `The name '${name}' is taken in this account; choose another`,
  );
}
