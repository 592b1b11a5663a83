import { createHash } from 'node:crypto';
import type { PersonResourceGroup } from 'backstage-plugin-aws-service-catalog-common';
import { createTagGroup, findGroup } from '../../aws/resourceGroups/tagGroups';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { InvalidFieldError } from '../../invalidField';
import { AUTO_TAG } from '../instances/classifyInstance';

const MAX_NAME = 120;

/**
 * An AWS resource group of everything that a principal has launched through Service Catalog, by AutoTag. Made once.
 *
 * @throws InputError - the principal lies in another account
 */
export async function createPersonResourceGroup(
  session: CatalogSession,
  principalArn: string,
): Promise<PersonResourceGroup> {
  const { accountId, id } = session.catalog;
  if (principalArn.split(':')[4] !== accountId) {
    throw new InvalidFieldError(
      'principalArn',
      `principalArn must be in account ${accountId}, that of the catalog '${id}'`,
    );
  }
  const name = groupNameOf(principalArn);
  const present = await findGroup(session.reader, name);
  if (present) return { ...present, created: false };
  const made = await createTagGroup(session.actor(), {
    name,
    description: `Launched through Service Catalog by ${principalArn
      .split('/')
      .at(-1)}`,
    tag: { key: AUTO_TAG.principal, value: principalArn },
  });
  return { ...made, created: true };
}

/** Readable, and one per principal: two roles may have sessions of the same name. */
function groupNameOf(principalArn: string): string {
  const readable = principalArn
    .split('/')
    .slice(-2)
    .join('-')
    .replace(/[^A-Za-z0-9_.-]/g, '-')
    .slice(0, MAX_NAME - 30);
  const hash = createHash('sha256')
    .update(principalArn)
    .digest('hex')
    .slice(0, 8);
  return `ServiceCatalog-${readable}-${hash}`;
}
