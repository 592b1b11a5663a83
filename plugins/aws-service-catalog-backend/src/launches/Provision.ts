import type { ProvisionRequest } from 'backstage-plugin-aws-service-catalog-common';
import type { TeamSession } from '../teams/Teams';
import type { LaunchStarter } from './LaunchStarter';
import {
  type ReadLaunchTerms,
  requireUsable,
  requireValid,
  splitSecrets,
} from './LaunchTerms';
import type { LaunchNames } from './LaunchNames';
import type { StoredLaunch } from './StoredLaunch';

/** Launches a product. */
export class Provision {
  readonly #starter: LaunchStarter;
  readonly #terms: ReadLaunchTerms;
  readonly #names: LaunchNames;

  constructor(options: {
    starter: LaunchStarter;
    terms: ReadLaunchTerms;
    names: LaunchNames;
  }) {
    this.#starter = options.starter;
    this.#terms = options.terms;
    this.#names = options.names;
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
      this.#names.requireFree(session, name),
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
