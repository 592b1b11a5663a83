import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { teamProblem } from '../teams/teamProblem';
import type { Catalog } from './Catalog';

const BOUNDARY = 'launchRoles.permissionsBoundary';
const ROOT = 'awsServiceCatalog.catalogs';

const POLICY_ARN = /^arn:[a-z-]+:iam::(\d{12}|aws):policy\/\S+$/;

/** @throws InputError - a value is missing or wrong; the message names its key */
export function readCatalogs(config: Config | undefined): readonly Catalog[] {
  const catalogs = (config?.getOptionalConfigArray('catalogs') ?? []).map(
    readCatalog,
  );
  const seen = new Set<string>();
  catalogs.forEach(({ id, hub }, index) => {
    const fail = (problem: string) =>
      new InputError(`${ROOT}[${index}]: ${problem}`);
    if (seen.has(id)) throw fail(`id '${id}' already is a catalog above`);
    seen.add(id);
    if (hub === undefined) return;
    if (hub === id) throw fail(`hub '${hub}' is the catalog itself`);
    if (!catalogs.some(other => other.id === hub)) {
      throw fail(`hub '${hub}' is not the id of any catalog`);
    }
  });
  return catalogs;
}

function readCatalog(config: Config, index: number): Catalog {
  const catalog: Catalog = {
    id: config.getString('id'),
    accountId: config.getString('accountId'),
    region: config.getString('region'),
    roleName: config.getString('roleName'),
    partition: config.getOptionalString('partition'),
    externalId: config.getOptionalString('externalId'),
    templateBucket: config.getOptionalString('templateBucket'),
    templateBucketOwner: config.getOptionalString('templateBucketOwner'),
    permissionsBoundary: config.getOptionalString(BOUNDARY),
    hub: config.getOptionalString('hub'),
  };
  const problem = teamProblem({
    groupRef: 'group:default/any',
    accountId: catalog.accountId,
    regions: [catalog.region],
    roleName: catalog.roleName,
  });
  if (problem) throw new InputError(`${ROOT}[${index}]: ${problem}`);
  const { permissionsBoundary: boundary, accountId } = catalog;
  const owner = POLICY_ARN.exec(boundary ?? '')?.[1];
  if (boundary && owner !== accountId && owner !== 'aws') {
    throw new InputError(
      `${ROOT}[${index}].${BOUNDARY}: '${boundary}' is not the ARN of a managed policy of account ${accountId}, or of AWS`,
    );
  }
  const { templateBucketOwner } = catalog;
  if (templateBucketOwner && !/^\d{12}$/.test(templateBucketOwner)) {
    throw new InputError(
      `${ROOT}[${index}].templateBucketOwner: '${templateBucketOwner}' is not an AWS account id of 12 digits; write it in quotes`,
    );
  }
  return catalog;
}
