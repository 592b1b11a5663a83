import type { ChangeOwnerRequest } from 'backstage-plugin-aws-service-catalog-common';
import { findOwn } from '../aws/findOwn';
import { principalArnOf } from '../aws/RoleSessions';
import { describeProvisionedProduct } from '../aws/serviceCatalog/describeProvisionedProduct';
import type { GroupsOfPerson } from '../teams/groupsOfPerson';
import { requireMember } from '../teams/requireMember';
import { sessionNameOf } from '../teams/sessionName';
import { targetOf } from '../teams/Team';
import type { TeamSession } from '../teams/Teams';
import type { LaunchStarter } from './LaunchStarter';
import type { LaunchStore } from './LaunchStore';
import { requireOperable } from './requireOperable';
import type { StoredLaunch } from './StoredLaunch';

/** Hands provisioned products over to other people of the team. */
export class HandOver {
  readonly #starter: LaunchStarter;
  readonly #store: LaunchStore;
  readonly #groupsOf: GroupsOfPerson;

  constructor(options: {
    starter: LaunchStarter;
    store: LaunchStore;
    groupsOf: GroupsOfPerson;
  }) {
    this.#starter = options.starter;
    this.#store = options.store;
    this.#groupsOf = options.groupsOf;
  }

  /**
   * Checks the request, writes the launch, sends it.
   *
   * @throws NotFoundError - no such provisioned product
   * @throws InvalidFieldError - the new owner is nobody of the team
   * @throws ConflictError - another operation is running, or the key was used for another request
   */
  async by(
    session: TeamSession,
    provisionedProductId: string,
    idempotencyKey: string,
    body: ChangeOwnerRequest,
  ): Promise<StoredLaunch> {
    const change = {
      operation: 'hand-over',
      team: session.team.id,
      provisionedProductId,
      body,
      idempotencyKey,
    } as const;
    const begun = await this.#starter.begun(session, change);
    if (begun) return begun;
    const owner = await requireMember(this.#groupsOf, session.team, body.owner);
    const [item] = await Promise.all([
      describeProvisionedProduct(session.reader, { id: provisionedProductId }),
      findOwn(session.reader, provisionedProductId),
    ]);
    await requireOperable(this.#store, session, 'hand-over', item);
    return this.#starter.start(session, change, {
      productId: item.productId,
      versionId: item.versionId,
      provisionedProductName: item.name,
      provisionedProductId,
      order: {
        operation: 'hand-over',
        lastRecordId: item.lastRecordId,
        owner,
        ownerArn: principalArnOf(
          targetOf(session.team, session.region),
          sessionNameOf(owner),
        ),
      },
    });
  }
}
