import type { AdminVersionView } from '../../aws/serviceCatalog/AdminVersionView';
import type { ConstraintRead } from '../../aws/serviceCatalog/ConstraintView';
import type {
  CurationReads,
  CurationSession,
  ReadOptions,
} from '../CurationReads';
import { describeListed } from '../constraints/describeListed';
import { ownerAccountOf } from '../ownerAccount';
import type { PortfolioParts } from '../readPortfolioParts';

/** A product as one side knows it. */
export interface SpokeProduct {
  id: string;
  arn: string;
  name: string;
  versions: AdminVersionView[];
}

/** A portfolio of the spoke's own that a copy is in. */
export interface CopyHome {
  portfolioId: string;
  name: string;
  /** On the copy, whatever their type. */
  constraints: ConstraintRead[];
  /** Whether its constraints, or those of the hub, could not be listed: then nobody knows what is missing. */
  unread: boolean;
}

/** A product of the spoke's own with the name and vendor of one of the hub, as AWS's copies have them. */
export interface Copy {
  original: SpokeProduct;
  copy: SpokeProduct;
  /** On the original, whatever their type: what AWS copies, it copies without them. */
  hubConstraints: ConstraintRead[];
  homes: CopyHome[];
}

/** Copies that a spoke has of the products of a portfolio. */
export async function copiesOf(
  reads: CurationReads,
  hub: CurationSession,
  spoke: CurationSession,
  parts: PortfolioParts,
  options: Pick<ReadOptions, 'refresh'>,
): Promise<Copy[]> {
  const originals = new Map(parts.products.map(one => [one.name, one]));
  const { value } = await reads.products(spoke, options);
  const pairs = value.flatMap(({ id, name, vendor, imported }) => {
    const original = originals.get(name);
    return original && !imported && vendor === original.vendor
      ? [{ original, id }]
      : [];
  });
  return Promise.all(
    pairs.map(async ({ original, id }) => ({
      original: await productOf(reads, hub, original.id, options),
      copy: await productOf(reads, spoke, id, options),
      hubConstraints: await constraintsOn(
        reads,
        hub,
        parts,
        original.id,
        options,
      ),
      homes: await homesOf(reads, spoke, id, {
        ...options,
        hubUnread: isUnread(parts),
      }),
    })),
  );
}

async function productOf(
  reads: CurationReads,
  session: CurationSession,
  productId: string,
  options: Pick<ReadOptions, 'refresh'>,
): Promise<SpokeProduct> {
  const { value } = await reads.product(session, productId, options);
  return {
    id: productId,
    arn: value.product.arn,
    name: value.product.name,
    versions: value.versions,
  };
}

async function homesOf(
  reads: CurationReads,
  spoke: CurationSession,
  productId: string,
  {
    hubUnread,
    ...options
  }: Pick<ReadOptions, 'refresh'> & {
    hubUnread: boolean;
  },
): Promise<CopyHome[]> {
  const { value } = await reads.product(spoke, productId, options);
  const own = value.portfolios.filter(
    ({ arn }) => ownerAccountOf(arn) === spoke.catalog.accountId,
  );
  return Promise.all(
    own.map(async ({ id, name }) => {
      const { value: parts } = await reads.portfolio(spoke, id, options);
      return {
        portfolioId: id,
        name,
        constraints: await constraintsOn(
          reads,
          spoke,
          parts,
          productId,
          options,
        ),
        unread: hubUnread || isUnread(parts),
      };
    }),
  );
}

function isUnread({ unavailable }: PortfolioParts): boolean {
  return unavailable.some(({ part }) => part === 'constraints');
}

async function constraintsOn(
  reads: CurationReads,
  session: CurationSession,
  { constraints, portfolio }: PortfolioParts,
  productId: string,
  options: Pick<ReadOptions, 'refresh'>,
): Promise<ConstraintRead[]> {
  return Promise.all(
    constraints
      .filter(
        one =>
          one.productId === productId &&
          (!one.portfolioId || one.portfolioId === portfolio.id),
      )
      .map(view => describeListed(reads, session, view, options)),
  );
}
