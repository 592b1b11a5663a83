import { InputError } from '@backstage/errors';
import type {
  Catalog,
  ShareType,
} from 'backstage-plugin-aws-service-catalog-common';

/**
 * Whom a portfolio is shared with, by what its id looks like.
 *
 * @param catalogs - those that the person may curate; the id of one stands for its account
 * @throws InputError - it is no id that shares know
 */
export function recipientOf(
  { recipient, type }: { recipient: string; type?: ShareType },
  catalogs: readonly Catalog[],
): { type: ShareType; id: string } {
  const id =
    catalogs.find(catalog => catalog.id === recipient)?.accountId ?? recipient;
  const kind = type ?? kindOf(id);
  if (kind) return { type: kind, id };
  throw new InputError(
    `recipient: "${recipient}" is neither an account id, nor the id of an organizational unit or an organization, nor a catalog that you may curate${
      catalogs.length > 0 ? `: ${catalogs.map(one => one.id).join(', ')}` : ''
    }`,
  );
}

function kindOf(id: string): ShareType | undefined {
  if (/^\d{12}$/.test(id)) return 'account';
  if (/^(ou|r)-/.test(id)) return 'organizational-unit';
  return id.startsWith('o-') ? 'organization' : undefined;
}

/**
 * The catalog in which a share with an account is accepted.
 *
 * @throws InputError - the person curates none in that account and region
 */
export function spokeFor(
  accountId: string,
  hubId: string,
  catalogs: readonly Catalog[],
): Catalog {
  const hub = catalogs.find(({ id }) => id === hubId);
  const spoke = catalogs.find(
    one => one.accountId === accountId && one.region === hub?.region,
  );
  if (spoke) return spoke;
  throw new InputError(
    `accept: there is no catalog in account ${accountId} and the region of "${hubId}" that you may curate; leave accept and align out, and accept the share in that account`,
  );
}
