import { provisionedProductArn, type Place } from '../requests/arns';
import { autoTags } from './autoTags';
import type { Product, ProvisionedProduct } from '../state';

/** Whether a provisioned product is among what a search asks for. */
export type Matches = (provisionedProduct: ProvisionedProduct) => boolean;

/** Where the text of a field comes from. */
export interface Searched {
  /** Product of a provisioned product, as long as its owner has it. */
  productOf(provisionedProduct: ProvisionedProduct): Product | undefined;
  at: Place;
}

type Read = (
  provisionedProduct: ProvisionedProduct,
  searched: Searched,
) => string | undefined;

/** Fields of a search query. Names and tags match by part, everything else as a whole. */
const FIELDS: Record<string, { read: Read; byPart?: true }> = {
  arn: { read: (item, { at }) => provisionedProductArn(at, item) },
  createdTime: { read: item => new Date(item.createdAt).toISOString() },
  id: { read: item => item.id },
  idempotencyToken: { read: item => item.idempotencyToken },
  lastProvisioningRecordId: { read: item => item.lastProvisioningRecordId },
  lastRecordId: { read: item => item.lastRecordId },
  lastSuccessfulProvisioningRecordId: {
    read: item => item.lastSuccessfulProvisioningRecordId,
  },
  name: { read: item => item.name, byPart: true },
  physicalId: { read: item => item.physicalId },
  productId: { read: item => item.productId },
  productName: {
    read: (item, { productOf }) => productOf(item)?.name,
    byPart: true,
  },
  provisioningArtifactId: { read: item => item.versionId },
  provisioningArtifactName: {
    read: (item, { productOf }) => versionName(productOf(item), item),
    byPart: true,
  },
  status: { read: item => item.status },
  tags: {
    read: (item, { at }) =>
      [...item.tags, ...autoTags(at, item)]
        .map(({ Key, Value }) => `${Key}:${Value}`)
        .join('\n'),
    byPart: true,
  },
  type: { read: item => item.type ?? 'CFN_STACK' },
  userArn: { read: item => item.owner.userArn },
  userArnSession: { read: item => item.owner.userArnSession },
};

const FIELD_BY_LOWER_NAME = new Map(
  Object.entries(FIELDS).map(([name, field]) => [name.toLowerCase(), field]),
);

/** Fields that a term without a field name is looked for in. */
const OF_BARE_TERMS = [
  'arn',
  'id',
  'name',
  'productId',
  'productName',
  'provisioningArtifactId',
  'provisioningArtifactName',
  'status',
  'tags',
  'type',
  'userArn',
  'userArnSession',
].map(name => FIELDS[name]);

/**
 * Reads the entries of a `SearchQuery`. Each entry holds terms separated by blanks, `field:value` or bare; a value may be
 * quoted and may hold `*` and `?`. Letter case does not matter. Everything must match.
 */
export function parseSearchQuery(
  entries: readonly string[] | undefined,
  searched: Searched,
): Matches {
  const terms = (entries ?? [])
    .flatMap(entry => entry.match(/(?:[^\s"]+|"[^"]*")+/g) ?? [])
    .map(term => matcherOf(term.replace(/"/g, ''), searched));
  return item => terms.every(matches => matches(item));
}

function matcherOf(term: string, searched: Searched): Matches {
  const [, name, value] = /^([A-Za-z]+):(.+)$/s.exec(term) ?? [];
  const isArn = name?.toLowerCase() === 'arn' && !/^(?:arn:|\*)/.test(value);
  const field = isArn
    ? undefined
    : FIELD_BY_LOWER_NAME.get(name?.toLowerCase());
  if (field) {
    const test = textTest(value, field.byPart ?? false);
    return item => test(field.read(item, searched));
  }
  const test = textTest(term, true);
  return item => OF_BARE_TERMS.some(({ read }) => test(read(item, searched)));
}

function textTest(
  wanted: string,
  byPart: boolean,
): (text: string | undefined) => boolean {
  const lower = wanted.toLowerCase();
  if (/[*?]/.test(lower)) {
    const source = lower
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*+/g, '.*')
      .replace(/\?/g, '.');
    const pattern = new RegExp(byPart ? source : `^${source}$`, 's');
    return text => text !== undefined && pattern.test(text.toLowerCase());
  }
  return byPart
    ? text => text !== undefined && text.toLowerCase().includes(lower)
    : text => text !== undefined && text.toLowerCase() === lower;
}

/** Name of the version a provisioned product runs, as long as the product has it. */
export function versionName(
  product: Product | undefined,
  { versionId }: ProvisionedProduct,
): string | undefined {
  return product?.versions.find(({ id }) => id === versionId)?.name;
}
