import {
  CopyProductCommand,
  CreateProductCommand,
  CreateProvisioningArtifactCommand,
  DeleteProductCommand,
  DeleteProvisioningArtifactCommand,
  DescribeCopyProductStatusCommand,
  DescribeProductAsAdminCommand,
  DescribeProductCommand,
  DescribeProductViewCommand,
  DescribeProvisioningArtifactCommand,
  ListProvisioningArtifactsCommand,
  type ProductType,
  SearchProductsAsAdminCommand,
  SearchProductsCommand,
  UpdateProductCommand,
  UpdateProvisioningArtifactCommand,
} from '@aws-sdk/client-service-catalog';
import { ACCOUNT, bucketTemplate, REGION } from '../openCatalog';
import {
  type CatalogStage,
  FOREIGN_LANGUAGE,
  FOREIGN_TOKEN,
  NOTHING,
  openStage,
  WHEN,
} from './openStage';
import { trying } from './Scenario';

const tried = trying(openStage);

const TEMPLATE: ProductType = 'CLOUD_FORMATION_TEMPLATE';

const its = ({ productId: Id }: CatalogStage) => ({ Id });
const ofIt = ({ productId: ProductId }: CatalogStage) => ({ ProductId });
const itsVersion = ({ productId, versionId }: CatalogStage) => ({
  ProductId: productId,
  ProvisioningArtifactId: versionId,
});
const withForeignLanguage =
  <I>(input: (stage: CatalogStage) => I) =>
  (stage: CatalogStage) => ({ ...input(stage), ...FOREIGN_LANGUAGE });
const withBoth = ({ productId }: CatalogStage) => ({
  Id: productId,
  Name: 'Data bucket',
});

const version = async (stage: CatalogStage) => ({
  Name: 'next',
  Info: {
    LoadTemplateFromURL: await stage.putTemplate('next', bucketTemplate()),
  },
});
const another = async (stage: CatalogStage) => ({
  Name: 'Another',
  Owner: 'Platform',
  ProductType: TEMPLATE,
  ProvisioningArtifactParameters: await version(stage),
});
const nextVersion = async (stage: CatalogStage) => ({
  ...ofIt(stage),
  Parameters: await version(stage),
});
const arn = (productId: string) => ({
  SourceProductArn: `arn:aws:catalog:${REGION}:${ACCOUNT}:product/${productId}`,
});
const copyOf = async (stage: CatalogStage) => {
  const { CopyProductToken } = await stage.curator.send(
    new CopyProductCommand(arn(stage.productId)),
  );
  return { CopyProductToken };
};

/** Products and their versions, as curators and as end users meet them. */
export const products = [
  tried(CreateProductCommand, {
    success: ['name, owner, type and a first version are given', another],
    errors: {
      InvalidParametersException: [
        'no first version is given',
        async stage => ({
          ...(await another(stage)),
          ProvisioningArtifactParameters: undefined,
        }),
      ],
      LimitExceededException: [
        'the quota of products is used up',
        stage => {
          stage.quota('products', 1);
          return another(stage);
        },
      ],
      TagOptionNotMigratedException: [
        WHEN.notMigrated,
        stage => {
          stage.neverMigrated();
          return another(stage);
        },
      ],
    },
  }),
  tried(UpdateProductCommand, {
    success: [
      'the product exists',
      stage => ({ ...its(stage), Description: 'New' }),
    ],
    errors: {
      ResourceNotFoundException: [WHEN.noProduct, { Id: NOTHING }],
      InvalidParametersException: [
        'SupportUrl is not an http URL',
        stage => ({ ...its(stage), SupportUrl: 'ftp://help' }),
      ],
      TagOptionNotMigratedException: [
        WHEN.notMigrated,
        stage => {
          stage.neverMigrated();
          return its(stage);
        },
      ],
    },
  }),
  tried(DeleteProductCommand, {
    success: [
      'the product is in no portfolio and has no budget',
      async stage => ({ Id: (await stage.makeProduct()).productId }),
    ],
    errors: {
      ResourceNotFoundException: [WHEN.noProduct, { Id: NOTHING }],
      ResourceInUseException: ['it is in a portfolio, or has a budget', its],
      InvalidParametersException: [WHEN.language, withForeignLanguage(its)],
      TagOptionNotMigratedException: [
        WHEN.notMigrated,
        stage => {
          stage.neverMigrated();
          return its(stage);
        },
      ],
    },
  }),
  tried(DescribeProductCommand, {
    by: ({ researcher }) => researcher,
    success: ['the caller has access to the product', its],
    errors: {
      ResourceNotFoundException: [
        'there is no such product, or the caller has no access to it',
        { Id: NOTHING },
      ],
      InvalidParametersException: [WHEN.idAndName, withBoth],
    },
  }),
  tried(DescribeProductViewCommand, {
    by: ({ researcher }) => researcher,
    success: [
      'the caller has access to the product',
      ({ state, productId }) => ({ Id: state.products[productId].viewId }),
    ],
    errors: {
      ResourceNotFoundException: [
        'there is no such product view, or the caller has no access to it',
        { Id: NOTHING },
      ],
      InvalidParametersException: [WHEN.language, withForeignLanguage(its)],
    },
  }),
  tried(DescribeProductAsAdminCommand, {
    success: ['the product exists', its],
    errors: {
      ResourceNotFoundException: [WHEN.noProduct, { Id: NOTHING }],
      InvalidParametersException: [WHEN.idAndName, withBoth],
    },
  }),
  tried(SearchProductsCommand, {
    by: ({ researcher }) => researcher,
    success: [WHEN.asked, {}],
    errors: { InvalidParametersException: [WHEN.token, FOREIGN_TOKEN] },
  }),
  tried(SearchProductsAsAdminCommand, {
    success: [WHEN.asked, {}],
    errors: {
      ResourceNotFoundException: [WHEN.noPortfolio, { PortfolioId: NOTHING }],
      InvalidParametersException: [WHEN.token, FOREIGN_TOKEN],
    },
  }),
  tried(CreateProvisioningArtifactCommand, {
    success: ['the product exists and the template can be read', nextVersion],
    errors: {
      ResourceNotFoundException: [
        WHEN.noProduct,
        async stage => ({ ...(await nextVersion(stage)), ProductId: NOTHING }),
      ],
      InvalidParametersException: [
        'the template cannot be read',
        stage => ({
          ...ofIt(stage),
          Parameters: {
            Name: 'next',
            Info: { LoadTemplateFromURL: 'https://example.com/t.yaml' },
          },
        }),
      ],
      LimitExceededException: [
        'the quota of versions of a product is used up',
        stage => {
          stage.quota('versionsPerProduct', 1);
          return nextVersion(stage);
        },
      ],
    },
  }),
  tried(UpdateProvisioningArtifactCommand, {
    success: [
      'the version exists',
      stage => ({ ...itsVersion(stage), Active: false }),
    ],
    errors: {
      ResourceNotFoundException: [
        WHEN.noVersion,
        stage => ({ ...itsVersion(stage), ProvisioningArtifactId: NOTHING }),
      ],
      InvalidParametersException: [
        WHEN.language,
        withForeignLanguage(itsVersion),
      ],
    },
  }),
  tried(DeleteProvisioningArtifactCommand, {
    success: [
      'the product has other versions',
      async stage => {
        await stage.curator.send(
          new CreateProvisioningArtifactCommand(await nextVersion(stage)),
        );
        return itsVersion(stage);
      },
    ],
    errors: {
      ResourceNotFoundException: [
        WHEN.noVersion,
        stage => ({ ...itsVersion(stage), ProvisioningArtifactId: NOTHING }),
      ],
      ResourceInUseException: [
        'it is the last version of the product',
        itsVersion,
      ],
      InvalidParametersException: [
        WHEN.language,
        withForeignLanguage(itsVersion),
      ],
    },
  }),
  tried(DescribeProvisioningArtifactCommand, {
    success: ['the version exists', itsVersion],
    errors: {
      ResourceNotFoundException: [
        WHEN.noVersion,
        stage => ({ ...itsVersion(stage), ProvisioningArtifactId: NOTHING }),
      ],
      InvalidParametersException: [
        WHEN.idAndName,
        stage => ({ ...itsVersion(stage), ProvisioningArtifactName: 'v1' }),
      ],
    },
  }),
  tried(ListProvisioningArtifactsCommand, {
    success: ['the product exists', ofIt],
    errors: {
      ResourceNotFoundException: [WHEN.noProduct, { ProductId: NOTHING }],
      InvalidParametersException: [WHEN.language, withForeignLanguage(ofIt)],
    },
  }),
  tried(CopyProductCommand, {
    success: [
      'the product exists, in the account or shared with it',
      ({ productId }) => arn(productId),
    ],
    errors: {
      ResourceNotFoundException: [WHEN.noProduct, arn('prod-0')],
      InvalidParametersException: [
        'SourceProductArn is not that of a product',
        { SourceProductArn: 'arn:aws:catalog:a:b:c' },
      ],
    },
  }),
  tried(DescribeCopyProductStatusCommand, {
    success: ['the token is that of a copy', copyOf],
    errors: {
      ResourceNotFoundException: [
        'the token is that of no copy',
        { CopyProductToken: NOTHING },
      ],
    },
  }),
];
