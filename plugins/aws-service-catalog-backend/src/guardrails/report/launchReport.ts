import type {
  LaunchReport,
  LaunchedItem,
} from 'backstage-plugin-aws-service-catalog-common';
import type { FoundProvisionedProduct } from '../../aws/serviceCatalog/searchProvisionedProducts';
import type { TaggedResource } from '../../aws/tagging/getTaggedResources';
import { sessionNameIn } from '../../provisioned/owners';
import { AUTO_TAG, idInArn, tagOf } from '../instances/classifyInstance';
import { type KnownSessions, personBehind } from '../personBehind';

const UNKNOWN = 'unknown';

/** What is known of launches in an account. */
export interface LaunchFacts extends KnownSessions {
  provisioned: readonly FoundProvisionedProduct[];
  /** Resources that carry AutoTags; AWS puts the portfolio nowhere else. */
  tagged: readonly TaggedResource[];
  /** By id. */
  portfolioNames: ReadonlyMap<string, string>;
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
  facts: LaunchFacts,
): LaunchedItem['person'] {
  if (!principalArn) return { principalArn: UNKNOWN, isMe: false };
  const sessionName = sessionNameIn(principalArn);
  const entityRef = personBehind(principalArn, facts);
  return {
    principalArn,
    isMe: principalArn === facts.viewerArn,
    ...(sessionName && { sessionName }),
    ...(entityRef && { entityRef }),
  };
}
