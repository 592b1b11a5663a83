import type {
  Blocker,
  BlockerList,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import type { PortfolioParts } from '../readPortfolioParts';
import { readPortfolio } from './getPortfolio';

/** What has to go before a portfolio can be deleted, in the order in which it can go. */
export async function portfolioBlockers(
  curation: Pick<Curation, 'reads'>,
  session: CatalogSession,
  portfolioId: string,
): Promise<BlockerList> {
  const { value } = await readPortfolio(curation, session, portfolioId, {
    refresh: 'required',
  });
  return { items: blockersOf(value) };
}

function blockersOf(parts: PortfolioParts): Blocker[] {
  const names = new Map(parts.products.map(({ id, name }) => [id, name]));
  return [
    ...parts.shares.map(({ recipient }) => ({
      kind: 'share' as const,
      id: recipient.id,
      name: recipient.id,
      detail: `Shared with ${recipient.type} ${recipient.id}`,
    })),
    ...parts.constraints.map(({ id, type, productId, description }) => ({
      kind: 'constraint' as const,
      id,
      name: `${type} of ${names.get(productId) ?? productId}`,
      detail: description,
    })),
    ...parts.products.map(({ id, name }) => ({
      kind: 'product' as const,
      id,
      name,
    })),
    ...parts.principals.map(({ principalArn, type }) => ({
      kind: 'principal' as const,
      id: principalArn,
      name: principalArn.split('/').at(-1) ?? principalArn,
      detail: type,
    })),
    ...parts.budgets.map(name => ({ kind: 'budget' as const, id: name, name })),
  ];
}
