import type {
  ChangeOwnerAcrossTeamsRequest,
  OwnerChange,
} from 'backstage-plugin-aws-service-catalog-common';
import { ConflictError } from '@backstage/errors';
import { findInAccount } from '../aws/findInAccount';
import { principalArnOf } from '../aws/RoleSessions';
import { changeProvisionedProductOwner } from '../aws/serviceCatalog/changeProvisionedProductOwner';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import type { FoundProvisionedProduct } from '../aws/serviceCatalog/searchProvisionedProducts';
import type { CatalogSession } from '../catalogs/Catalogs';
import { InvalidFieldError } from '../invalidField';
import { afterChange } from '../portfolios/afterChange';
import { type Changed, plain } from '../portfolios/Changed';
import { ChangedError } from '../portfolios/fieldDigest';
import { KeyReusedError, idempotent } from '../portfolios/idempotent';
import { ownerAnswer } from '../portfolios/insights/ownerAnswer';
import { peopleBehind } from '../portfolios/insights/peopleBehind';
import { inWords } from '../portfolios/inWords';
import {
  identityOf,
  teamName,
  teamOfPrincipal,
} from '../portfolios/principals/principalOf';
import { tokenOf } from '../portfolios/spokes/tokenOf';
import type { GroupsOfPerson } from '../teams/groupsOfPerson';
import { requireMember } from '../teams/requireMember';
import { sessionNameOf } from '../teams/sessionName';
import { type Team, targetOf } from '../teams/Team';
import type { TeamDirectory } from '../teams/TeamDirectory';
import type { AnnounceOwner } from './announceOwner';
import { chooseOwnerTeam } from './chooseOwnerTeam';
import type { LaunchStore } from './LaunchStore';
import { operationProblem, underChange } from './operationProblem';
import { problemNowIn } from './requireOperable';
import { requireOwnerArn } from './requireOwnerArn';

/** Whoever owns something. */
interface Owner {
  /** Left out when AWS names nobody. */
  arn?: string;
  /** Whose role it has. */
  team?: Team;
}

/** Whoever is to own it. */
interface NewOwner extends Owner {
  arn: string;
  /** Entity ref, when a person was asked for. */
  person?: string;
}

/**
 * Hands over what teams run, by curators who are in none of them. No launch of a team is written for it, since it is
 * nobody's of the team: AWS is asked, and what came of it is answered.
 */
export class HandOverAcrossTeams {
  readonly #store: Pick<LaunchStore, 'listActiveOn' | 'peopleBySessionName'>;
  readonly #directory: Pick<TeamDirectory, 'all'>;
  readonly #groupsOf: GroupsOfPerson;
  readonly #announce: AnnounceOwner;

  constructor(options: {
    store: Pick<LaunchStore, 'listActiveOn' | 'peopleBySessionName'>;
    directory: Pick<TeamDirectory, 'all'>;
    groupsOf: GroupsOfPerson;
    announce: AnnounceOwner;
  }) {
    this.#store = options.store;
    this.#directory = options.directory;
    this.#groupsOf = options.groupsOf;
    this.#announce = options.announce;
  }

  /**
   * Changes the owner, as the curator. What is asked for may be so already: a repetition changes nothing.
   *
   * @param session - of the account and region that it runs in
   * @throws NotFoundError - no such provisioned product
   * @throws InvalidFieldError - nobody who could own it
   * @throws ChangedError - somebody else owns it than the curator has seen
   * @throws ConflictError - another operation is running on it
   */
  async by(
    session: CatalogSession,
    provisionedProductId: string,
    body: ChangeOwnerAcrossTeamsRequest,
  ): Promise<Changed<OwnerChange>> {
    const item = await findInAccount(session.reader, provisionedProductId);
    const teams = await this.#directory.all();
    const former = ownerOf(teams, item.userArnSession);
    const wanted = await this.#wanted(session, body, teams, former);
    const { accountId, region } = session.catalog;
    const made = {
      before: plain({ accountId, region, ownerArn: former.arn }),
      after: plain({ accountId, region, ownerArn: wanted.arn }),
    };
    if (wanted.arn === former.arn) {
      return { answer: await this.#answer(session, item, wanted), ...made };
    }
    if (body.formerOwnerArn !== former.arn) {
      throw await this.#changed(item, former);
    }
    await this.#requireOperable(item, former);
    const record = await this.#change(session, item, former, wanted);
    return afterChange(made, async () => {
      await this.#announce({
        accountId,
        region,
        provisionedProductId,
        teams: [former.team ?? [], wanted.team ?? []].flat(),
      });
      return {
        ...(await this.#answer(session, item, wanted)),
        recordId: record.id,
        recordStatus: record.status,
      };
    });
  }

  /**
   * AWS changes owners without asking who it was before. A token of the state that the change rests on keeps a second
   * one off that has seen the same: AWS refuses it for being another request, or answers it with the first.
   */
  async #change(
    session: CatalogSession,
    item: FoundProvisionedProduct,
    former: Owner,
    wanted: NewOwner,
  ): Promise<CatalogRecord> {
    const state = [item.id, item.lastRecordId ?? '', former.arn ?? ''];
    try {
      const record = await inWords(
        'hand over what runs',
        idempotent(
          changeProvisionedProductOwner(session.actor(), {
            token: tokenOf(['hand-over', ...state]),
            provisionedProductId: item.id,
            ownerArn: wanted.arn,
          }),
        ),
        {
          InvalidStateException: underChange(item.name),
          ResourceNotFoundException: `${item.name} is gone`,
          InvalidParametersException: {
            field: wanted.person === undefined ? 'ownerArn' : 'owner',
            text: `AWS knows ${wanted.arn} as no user, role or session of a role of account ${session.catalog.accountId}`,
          },
        },
      );
      // A search may still tell the former owner when AWS has made the change. One that fails undoes nothing.
      const now = await this.#ownerNow(session, item).catch(() => wanted);
      if (now.arn !== wanted.arn && now.arn !== former.arn) {
        throw await this.#changed(item, now);
      }
      return record;
    } catch (error) {
      if (!(error instanceof KeyReusedError)) throw error;
      const now = await this.#ownerNow(session, item);
      throw now.arn === former.arn
        ? new ConflictError(underChange(item.name), error)
        : await this.#changed(item, now);
    }
  }

  async #ownerNow(
    { reader }: CatalogSession,
    { id }: FoundProvisionedProduct,
  ): Promise<Owner> {
    const { userArnSession } = await findInAccount(reader, id);
    return ownerOf(await this.#directory.all(), userArnSession);
  }

  async #changed(
    { name }: FoundProvisionedProduct,
    owner: Owner,
  ): Promise<ChangedError> {
    const now = (await this.#personBehind(owner)) ?? owner.arn;
    return new ChangedError(`who owns ${name}`, [{ field: 'owner', now }]);
  }

  async #wanted(
    { catalog, reader }: CatalogSession,
    { owner, ownerArn, team: wanted }: ChangeOwnerAcrossTeamsRequest,
    teams: readonly Team[],
    former: Owner,
  ): Promise<NewOwner> {
    if ((owner === undefined) === (ownerArn === undefined)) {
      throw new InvalidFieldError(
        'owner',
        'Give exactly one of owner, a person of the portal, and ownerArn, a principal of AWS',
      );
    }
    if (ownerArn !== undefined && wanted !== undefined) {
      throw new InvalidFieldError(
        'team',
        'team goes with owner; ownerArn names a principal that is of no team, or says by itself whose role it has',
      );
    }
    if (ownerArn !== undefined) {
      const arn = await requireOwnerArn(reader, ownerArn);
      return { ...ownerOf(teams, arn), arn };
    }
    const team = chooseOwnerTeam(teams, catalog.accountId, {
      wanted,
      former: former.team,
    });
    const person = await requireMember(this.#groupsOf, team, owner ?? '');
    const target = targetOf(team, catalog.region);
    return { arn: principalArnOf(target, sessionNameOf(person)), team, person };
  }

  async #requireOperable(
    item: FoundProvisionedProduct,
    { team }: Owner,
  ): Promise<void> {
    const problem = team
      ? await problemNowIn(this.#store)({ team }, 'hand-over', item)
      : operationProblem('hand-over', item);
    if (problem) throw new ConflictError(problem);
  }

  async #answer(
    { catalog, person }: CatalogSession,
    { id, name }: FoundProvisionedProduct,
    owner: NewOwner,
  ): Promise<OwnerChange> {
    const { accountId, region } = catalog;
    const ownerRef = owner.person ?? (await this.#personBehind(owner));
    return {
      id,
      name,
      accountId,
      region,
      owner: ownerAnswer(person, owner.arn, ownerRef),
      team: teamName(owner.team),
    };
  }

  async #personBehind({ arn, team }: Owner): Promise<string | undefined> {
    const owned = { item: { ownerArn: arn }, team };
    const personBehind = await peopleBehind(
      { peopleOf: names => this.#store.peopleBySessionName(names) },
      [owned],
    );
    return personBehind(owned);
  }
}

function ownerOf(teams: readonly Team[], arn: string | undefined): Owner {
  return {
    arn,
    team: arn ? teamOfPrincipal(teams, identityOf(arn)) : undefined,
  };
}
