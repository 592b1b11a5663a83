import type {
  Failure,
  ParameterValues,
  Person,
  ProvisionedProductDetail,
  StackResource,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsTarget } from '../aws/AwsAccess';
import type { StackResourceState } from '../aws/cloudFormation/describeStackResources';
import { consoleUrl } from '../aws/consoleUrl';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import { explainFailure } from '../launches/failures/explainFailure';
import { principalName } from '../launches/failures/missingPermission';
import type { LaunchStore } from '../launches/LaunchStore';
import { operationOfRecord } from '../launches/recordType';
import { stackArnIn, toOutputs } from '../launches/stack/outputs';
import { resourceTone } from '../launches/stack/resourceTone';
import {
  parametersOf,
  recordIdOf,
  type StoredLaunch,
} from '../launches/StoredLaunch';
import type { Teams, TeamSession } from '../teams/Teams';
import { toSummary } from './ListProvisionedProducts';
import { mayDo } from './mayDo';
import { newerVersion, type NewerVersions } from './NewerVersions';
import { personOf, unknownSessionNames } from './owners';
import { parametersInWords } from './parametersInWords';
import type { ProvisionedProductReads } from './ProvisionedProductReads';
import type { ProvisionedProductRead } from '../aws/readProvisionedProduct';
import { tagsInWords } from './tagsInWords';

/** Launches of one item that are looked through for what the portal knows of it. */
const LAUNCHES_LOOKED_AT = 50;

/** Tells everything about one provisioned product. */
export class GetProvisionedProduct {
  readonly #reads: ProvisionedProductReads;
  readonly #versions: NewerVersions;
  readonly #launches: LaunchStore;
  readonly #teams: Pick<Teams, 'may'>;

  constructor(options: {
    reads: ProvisionedProductReads;
    versions: NewerVersions;
    launches: LaunchStore;
    teams: Pick<Teams, 'may'>;
  }) {
    this.#reads = options.reads;
    this.#versions = options.versions;
    this.#launches = options.launches;
    this.#teams = options.teams;
  }

  /** @throws NotFoundError when the team's account has none of this id */
  async of(
    session: TeamSession,
    provisionedProductId: string,
    options: { refresh?: boolean } = {},
  ): Promise<ProvisionedProductDetail> {
    const { team, person } = session;
    const [read, launches, [permitted]] = await Promise.all([
      this.#reads.item(session, provisionedProductId, options),
      this.#launches.list({
        teamId: team.id,
        provisionedProductId,
        limit: LAUNCHES_LOOKED_AT,
      }),
      this.#teams.may(person, [team]),
    ]);
    const { value } = read;
    const { item, found } = value;
    const [active] = await this.#launches.listActiveOn(team.id, [item.id]);
    const versions = await this.#versions.versionsOf(session, item.productId);
    const version = versions.find(({ id }) => id === item.versionId);
    const { target } = session.reader;
    const stackArn = found?.physicalId ?? stackArnIn(value.outputs);
    const launchRoleArn = item.launchRoleArn ?? value.lastGood?.launchRoleArn;
    const versionName = (id: string | undefined) =>
      versions.find(other => other.id === id)?.name ?? id;
    return {
      asOf: read.asOf.toISOString(),
      stale: read.stale,
      ...toSummary(
        {
          id: item.id,
          name: item.name,
          type: item.type,
          status: item.status,
          statusMessage: item.statusMessage,
          createdAt: item.createdAt ? Date.parse(item.createdAt) : 0,
          productId: item.productId,
          productName: found?.productName ?? launches[0]?.request.productName,
          versionId: item.versionId,
          versionName: version?.name ?? found?.versionName,
        },
        await this.#owner(session, found?.userArnSession),
        active,
      ),
      arn: item.arn,
      newerVersion: newerVersion(versions, item.versionId),
      outputs: toOutputs(value.outputs),
      resources: (value.resources ?? []).map(resource =>
        toResource(resource, target),
      ),
      tags: tagsInWords(found?.tags ?? []),
      parameters: parametersInWords(
        value.parameters ?? [],
        knownParameters(launches),
      ),
      versions,
      pathId: value.lastGood?.pathId ?? value.lastFailed?.pathId,
      launchRole: launchRoleArn
        ? { arn: launchRoleArn, name: principalName(launchRoleArn) ?? '' }
        : undefined,
      stackArn,
      consoleUrl: consoleUrl(target, {
        kind: 'provisioned-product',
        id: item.id,
      }),
      entityRef: launches.find(({ request }) => request.entityRef)?.request
        .entityRef,
      failure: failureOf(value, launches, versionName),
      lastGoodVersion: lastGoodVersion(value, versionName),
      may: mayDo(item, permitted, active?.request.order.operation),
    };
  }

  async #owner(session: TeamSession, arn: string | undefined): Promise<Person> {
    if (!arn) {
      return { principalArn: 'unknown', isMe: false };
    }
    const names = unknownSessionNames([arn]);
    const people =
      names.length > 0
        ? await this.#launches.peopleBySessionName(names)
        : new Map<string, string>();
    return personOf(arn, session.actor().principalArn, people);
  }
}

function toResource(
  { changedAt, ...resource }: StackResourceState,
  target: AwsTarget,
): StackResource {
  const { type, physicalId } = resource;
  return {
    ...resource,
    tone: resourceTone(resource.status),
    endedAt: resource.status.endsWith('_IN_PROGRESS') ? undefined : changedAt,
    consoleUrl:
      physicalId && consoleUrl(target, { kind: 'resource', type, physicalId }),
  };
}

/** What the portal itself has sent, oldest first, so that later values win. */
function knownParameters(launches: readonly StoredLaunch[]): {
  values: ParameterValues;
  secrets: string[];
} {
  const done = launches
    .filter(({ progress }) => progress.state === 'succeeded')
    .reverse();
  return {
    values: Object.assign(
      {},
      ...done.map(({ request: { order } }) => parametersOf(order)),
    ),
    secrets: done.flatMap(({ request }) => request.secretParameters),
  };
}

/** The explanation that our launch was given when it failed, else what the record alone tells. */
function failureOf(
  { item, lastFailed, ...read }: ProvisionedProductRead,
  launches: readonly StoredLaunch[],
  versionName: (id: string | undefined) => string | undefined,
): Failure | undefined {
  if (!lastFailed || !['TAINTED', 'ERROR'].includes(item.status)) {
    return undefined;
  }
  const launch = launches.find(one => recordIdOf(one) === lastFailed.id);
  return launch?.progress.state === 'failed'
    ? launch.progress.failure
    : explainFailure({
        operation: operationOfRecord(lastFailed.type) ?? 'update',
        name: item.name,
        messages: lastFailed.errors,
        launchRoleName: launchRoleNameOf(lastFailed),
        item: {
          status: item.status,
          lastGoodVersion: lastGoodVersion({ item, ...read }, versionName),
        },
      });
}

function launchRoleNameOf({ launchRoleArn }: CatalogRecord) {
  return launchRoleArn && principalName(launchRoleArn);
}

function lastGoodVersion(
  { item, lastGood }: Pick<ProvisionedProductRead, 'item' | 'lastGood'>,
  versionName: (id: string | undefined) => string | undefined,
): { id: string; name: string } | undefined {
  const id = lastGood?.versionId;
  return item.status === 'TAINTED' && id
    ? { id, name: versionName(id) ?? id }
    : undefined;
}
