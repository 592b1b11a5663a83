import type {
  LaunchReport,
  LaunchedItem,
} from 'backstage-plugin-aws-service-catalog-common';
import type { FoundProvisionedProduct } from '../../aws/serviceCatalog/searchProvisionedProducts';
import type { TaggedResource } from '../../aws/tagging/getTaggedResources';
import { type KnownPeople, sessionNameIn } from '../../provisioned/owners';
import { personOfSessionName } from '../../teams/sessionName';
import { AUTO_TAG, idInArn, tagOf } from '../instances/classifyInstance';

const UNKNOWN = 'unknown';

/** What is known of launches in an account. */
export interface LaunchFacts {
  provisioned: readonly FoundProvisionedProduct[];
  /** Resources that carry AutoTags; AWS puts the portfolio nowhere else. */
  tagged: readonly TaggedResource[];
  /** By id. */
  portfolioNames: ReadonlyMap<string, string>;
  people: KnownPeople;
  /** Names of the roles of teams in the account: only their sessions are people of the portal. */
  teamRoles: ReadonlySet<string>;
  /** ARN of the session of the person who asks. */
  viewerArn: string;
}

/** Who launched what, by person, portfolio or product; the largest group first. Pure. */
export function launchReport(
  by: LaunchReport['by'],
  facts: LaunchFacts,
): LaunchReport['groups'] {
  const groups = new Map<string, LaunchReport['groups'][number]>();
  for (const item of itemsOf(facts)) {
    const { key, title, entityRef } = groupOf(by, item);
    const group = groups.get(key) ?? { key, title, entityRef, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => b.items.length - a.items.length || a.title.localeCompare(b.title),
  );
}

function groupOf(
  by: LaunchReport['by'],
  item: LaunchedItem,
): { key: string; title: string; entityRef?: string } {
  switch (by) {
    case 'portfolio':
      return named(item.portfolioId, item.portfolioName);
    case 'product':
      return named(item.productId, item.productName);
    default: {
      const { principalArn, entityRef, sessionName } = item.person;
      return {
        key: principalArn,
        title: entityRef ?? sessionName ?? principalArn,
        entityRef,
      };
    }
  }
}

function named(id: string | undefined, name: string | undefined) {
  return { key: id ?? UNKNOWN, title: name ?? id ?? UNKNOWN };
}

function itemsOf(facts: LaunchFacts): LaunchedItem[] {
  const resourcesOf = new Map<string, TaggedResource[]>();
  for (const resource of facts.tagged) {
    const id = idInArn(tagOf(resource, AUTO_TAG.provisionedProduct));
    if (!id) continue;
    const resources = resourcesOf.get(id) ?? [];
    resources.push(resource);
    resourcesOf.set(id, resources);
  }
  const listed = facts.provisioned.map(found =>
    toItem(found.id, found, resourcesOf.get(found.id) ?? [], facts),
  );
  const known = new Set(facts.provisioned.map(({ id }) => id));
  // Resources outlive the record of their provisioned product when it was terminated but could not delete them all.
  const left = [...resourcesOf]
    .filter(([id]) => !known.has(id))
    .map(([id, resources]) => toItem(id, undefined, resources, facts));
  return [...listed, ...left];
}

function toItem(
  id: string,
  found: FoundProvisionedProduct | undefined,
  resources: readonly TaggedResource[],
  facts: LaunchFacts,
): LaunchedItem {
  const { portfolioNames } = facts;
  const tag = (key: string) =>
    resources.map(resource => tagOf(resource, key)).find(Boolean);
  const portfolioId = idInArn(tag(AUTO_TAG.portfolio));
  const principalArn = found?.userArnSession ?? tag(AUTO_TAG.principal);
  return {
    provisionedProductId: id,
    name: found?.name ?? id,
    status: found?.status,
    productId: found?.productId ?? idInArn(tag(AUTO_TAG.product)),
    productName: found?.productName,
    portfolioId,
    portfolioName: portfolioId && portfolioNames.get(portfolioId),
    person: toPerson(principalArn, facts),
    createdAt: found?.createdAt,
    resources: resources.length,
  };
}

function toPerson(
  principalArn: string | undefined,
  { people, teamRoles, viewerArn }: LaunchFacts,
): LaunchedItem['person'] {
  if (!principalArn) return { principalArn: UNKNOWN, isMe: false };
  const sessionName = sessionNameIn(principalArn);
  const entityRef =
    sessionName && teamRoles.has(roleNameIn(principalArn))
      ? people.get(sessionName) ?? personOfSessionName(sessionName)
      : undefined;
  return {
    principalArn,
    isMe: principalArn === viewerArn,
    ...(sessionName && { sessionName }),
    ...(entityRef && { entityRef }),
  };
}

/** `Team` in `arn:aws:sts::1:assumed-role/Team/session` */
function roleNameIn(principalArn: string): string {
  return principalArn.split('/').at(-2) ?? '';
}
