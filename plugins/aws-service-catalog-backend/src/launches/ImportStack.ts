import type { ImportRequest } from 'backstage-plugin-aws-service-catalog-common';
import { describeProduct } from '../aws/serviceCatalog/describeProduct';
import { InvalidFieldError } from '../invalidField';
import type { TeamSession } from '../teams/Teams';
import type { LaunchNames } from './LaunchNames';
import type { LaunchStarter } from './LaunchStarter';
import type { StoredLaunch } from './StoredLaunch';

/** Takes stacks that run already in as provisioned products. */
export class ImportStack {
  readonly #starter: LaunchStarter;
  readonly #names: LaunchNames;

  constructor(options: { starter: LaunchStarter; names: LaunchNames }) {
    this.#starter = options.starter;
    this.#names = options.names;
  }

  /**
   * Checks the request, writes the launch, sends it.
   *
   * @throws NotFoundError - no such product, or none that the team sees
   * @throws InvalidFieldError - the version is not one of it, the name is taken, or the stack is another account's
   * @throws ConflictError - the key was used for another request
   */
  async by(
    session: TeamSession,
    idempotencyKey: string,
    body: ImportRequest,
  ): Promise<StoredLaunch> {
    const change = {
      operation: 'import',
      team: session.team.id,
      body,
      idempotencyKey,
    } as const;
    const begun = await this.#starter.begun(session, change);
    if (begun) return begun;
    requireOfTeam(session, body.stackArn);
    const { product, versions } = await describeProduct(
      session.reader,
      body.productId,
    );
    const version = versions.find(({ id }) => id === body.versionId);
    if (!version) {
      throw new InvalidFieldError(
        'versionId',
        `${product.name} has no active version '${body.versionId}'`,
      );
    }
    await this.#names.requireFree(session, body.name);
    return this.#starter.start(session, change, {
      productId: body.productId,
      productName: product.name,
      versionId: version.id,
      versionName: version.name,
      provisionedProductName: body.name,
      order: { operation: 'import', stackArn: body.stackArn },
    });
  }
}

function requireOfTeam({ team, region }: TeamSession, stackArn: string): void {
  const [, , , stackRegion, accountId] = stackArn.split(':');
  if (accountId !== team.accountId || stackRegion !== region) {
    throw new InvalidFieldError(
      'stackArn',
      `stackArn is not a stack of account ${team.accountId} in ${region}, where ${team.title} works`,
    );
  }
}
