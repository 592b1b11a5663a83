import { ConflictError, NotFoundError } from '@backstage/errors';
import { createProduct } from '../../aws/serviceCatalog/createProduct';
import { deleteProduct } from '../../aws/serviceCatalog/deleteProduct';
import { describeProductAsAdmin } from '../../aws/serviceCatalog/describeProductAsAdmin';
import { listPortfoliosForProduct } from '../../aws/serviceCatalog/listPortfoliosForProduct';
import { listProvisioningArtifacts } from '../../aws/serviceCatalog/listProvisioningArtifacts';
import { searchProductsAsAdmin } from '../../aws/serviceCatalog/searchProductsAsAdmin';
import { fact } from './ids';
import { ignoreMissing } from './ignoreMissing';
import { makeNoted } from './makeNoted';
import type { Step, StepContext } from './Step';

/** Creates the product with its first version, or adopts one that was copied in from AWS Marketplace. */
export const product: Step = {
  async take(ctx) {
    const { answers, hub, facts } = ctx;
    if (answers.source.kind === 'adopt') return adopt(ctx);
    const { name } = answers.product;
    const namesake = (await searchProductsAsAdmin(hub.reader, {})).find(
      one => one.name === name,
    );
    if (namesake && facts.productName !== name) {
      return {
        state: 'failed',
        message: `The catalog has a product '${name}' already (${namesake.id}).`,
        fix: {
          text: 'Choose another name, or add a version to that product instead of publishing it again.',
          field: 'product.name',
        },
      };
    }
    const productId =
      namesake?.id ??
      (await makeNoted(ctx, { productName: name }, () => create(ctx)));
    return {
      state: 'done',
      facts: { productId },
      evidence: [{ label: 'Product', id: productId }],
    };
  },

  async takeBack({ hub, facts }) {
    // A process that died before it heard from AWS knows the product by its name only.
    const id =
      facts.productId ??
      (await searchProductsAsAdmin(hub.reader, {})).find(
        ({ name }) => name === fact(facts, 'productName'),
      )?.id;
    if (!id) return { takenBack: 'done' };
    try {
      await ignoreMissing(deleteProduct(hub.actor, { productId: id }));
      return { takenBack: 'done' };
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      return {
        takenBack: 'kept',
        message: `${id} is in use elsewhere: another portfolio holds it.`,
      };
    }
  },

  keeps: whyItStays,
};

/** A portfolio that somebody else has put it into needs it, and versions that others have added would go with it. */
async function whyItStays({
  answers,
  hub,
  facts: { productId },
  factsOf,
}: StepContext): Promise<string | undefined> {
  if (!productId) return undefined;
  const { versionId } = factsOf('version');
  const versions = await orNone(
    listProvisioningArtifacts(hub.reader, productId),
  );
  const added = versions.filter(({ id, name }) =>
    versionId ? id !== versionId : name !== answers.version.name,
  );
  if (added.length > 0) {
    return `${productId} stays: this publication did not make its version ${added
      .map(({ name }) => name)
      .join(', ')}.`;
  }
  const own = factsOf('portfolio-product');
  const holders = await orNone(
    listPortfoliosForProduct(hub.reader, { productId }),
  );
  const other = holders.find(({ id }) => !own.made || id !== own.portfolioId);
  return (
    other &&
    `${productId} is in use elsewhere: portfolio ${other.name} (${other.id}) holds it.`
  );
}

/** What a product has; nothing when it is gone. */
async function orNone<T>(read: Promise<T[]>): Promise<T[]> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotFoundError) return [];
    throw error;
  }
}

async function create(ctx: StepContext): Promise<string> {
  const { answers, factsOf, hub, token } = ctx;
  const { name, owner, description, ...support } = answers.product;
  const input = {
    name,
    vendor: owner,
    description,
    support: {
      description: support.supportDescription,
      email: support.supportEmail,
      url: support.supportUrl,
    },
    tags: [],
    version: {
      name: answers.version.name,
      description: answers.version.description,
      productType: 'CLOUD_FORMATION_TEMPLATE',
      source: {
        templateUrl:
          answers.source.url ?? fact(factsOf('store-template'), 'url'),
      },
      validate: true,
    },
  };
  const created = await createProduct(hub.actor, {
    ...input,
    token: token(input),
  });
  return created.product.id;
}

async function adopt({ answers, hub }: StepContext) {
  const productId = answers.source.productId ?? '';
  try {
    const { product: there } = await describeProductAsAdmin(
      hub.reader,
      productId,
    );
    return {
      state: 'done' as const,
      message:
        there.type === 'MARKETPLACE'
          ? `${there.name} was copied in from AWS Marketplace.`
          : `${there.name} is there already.`,
      facts: { productId },
      evidence: [{ label: 'Product', id: productId }],
    };
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return {
      state: 'failed' as const,
      message: `The catalog has no product ${productId}.`,
      fix: {
        text: 'Choose a product that was copied in from AWS Marketplace.',
        field: 'source.productId',
      },
    };
  }
}
