import {
  DescribeProvisionedProductCommand,
  DescribeProvisioningParametersCommand,
  DescribeRecordCommand,
  GetProvisionedProductOutputsCommand,
  ListLaunchPathsCommand,
  ListRecordHistoryCommand,
  ProvisionProductCommand,
  ScanProvisionedProductsCommand,
  SearchProvisionedProductsCommand,
  type ServiceCatalogClient,
  TerminateProvisionedProductCommand,
  UpdateProvisionedProductCommand,
  UpdateProvisionedProductPropertiesCommand,
} from '@aws-sdk/client-service-catalog';
import {
  type CatalogStage,
  FOREIGN_TOKEN,
  NOTHING,
  openStage,
  WHEN,
} from './openStage';
import { trying } from './Scenario';

const tried = trying(openStage);

const by = ({ researcher }: CatalogStage): ServiceCatalogClient => researcher;

const launch = ({ productId, versionId }: CatalogStage) => ({
  ProductId: productId,
  ProvisioningArtifactId: versionId,
  ProvisionedProductName: 'data',
});
const versionOf = ({ productId, versionId }: CatalogStage) => ({
  ProductId: productId,
  ProvisioningArtifactId: versionId,
});
const launched = async (stage: CatalogStage) => ({
  ProvisionedProductId: await stage.bucket(),
});
const toLaunchRole = async (stage: CatalogStage) => ({
  ...(await launched(stage)),
  ProvisionedProductProperties: { LAUNCH_ROLE: stage.launchRoleArn },
});

/** Launching, and what was launched. */
export const launches = [
  tried(ListLaunchPathsCommand, {
    by,
    success: [
      'the caller has access to the product',
      ({ productId: ProductId }) => ({ ProductId }),
    ],
    errors: {
      InvalidParametersException: [
        WHEN.token,
        ({ productId: ProductId }) => ({ ProductId, ...FOREIGN_TOKEN }),
      ],
      ResourceNotFoundException: [
        'the caller has no path to the product',
        { ProductId: NOTHING },
      ],
    },
  }),
  tried(DescribeProvisioningParametersCommand, {
    by,
    success: ['the caller has one path to the product', versionOf],
    errors: {
      InvalidParametersException: [
        WHEN.idAndName,
        stage => ({ ...versionOf(stage), ProductName: 'Data bucket' }),
      ],
      ResourceNotFoundException: [
        'the caller has no path to the product',
        stage => ({ ...versionOf(stage), ProductId: NOTHING }),
      ],
    },
  }),
  tried(ProvisionProductCommand, {
    by,
    success: ['the caller has a path to the product', launch],
    errors: {
      InvalidParametersException: [
        'the name is taken',
        async stage => {
          await stage.bucket();
          return { ...launch(stage), ProvisionedProductName: 'my-bucket' };
        },
      ],
      ResourceNotFoundException: [
        'the caller has no path to the product',
        stage => ({ ...launch(stage), ProductId: NOTHING }),
      ],
      DuplicateResourceException: [
        'another kind of request made a provisioned product with the token',
        async stage => {
          await stage.plan('once');
          return { ...launch(stage), ProvisionToken: 'once' };
        },
      ],
    },
  }),
  tried(UpdateProvisionedProductCommand, {
    by,
    success: ['it is AVAILABLE or TAINTED', launched],
    errors: {
      InvalidParametersException: [
        'another operation is under way',
        async stage => {
          const { ProvisionedProductId } = await stage.launch();
          return { ProvisionedProductId };
        },
      ],
      ResourceNotFoundException: [
        WHEN.noItem,
        { ProvisionedProductId: NOTHING },
      ],
    },
  }),
  tried(TerminateProvisionedProductCommand, {
    by,
    success: ['no other operation is under way', launched],
    errors: {
      ResourceNotFoundException: [
        WHEN.noItem,
        { ProvisionedProductId: NOTHING },
      ],
    },
  }),
  tried(UpdateProvisionedProductPropertiesCommand, {
    success: ['owner and role are of the account', toLaunchRole],
    errors: {
      InvalidParametersException: [
        'LAUNCH_ROLE is not the ARN of a role of the account',
        async stage => ({
          ...(await launched(stage)),
          ProvisionedProductProperties: { LAUNCH_ROLE: 'Launch' },
        }),
      ],
      ResourceNotFoundException: [
        WHEN.noItem,
        stage => ({
          ProvisionedProductId: NOTHING,
          ProvisionedProductProperties: { LAUNCH_ROLE: stage.launchRoleArn },
        }),
      ],
      InvalidStateException: [
        'another operation is under way',
        async stage => {
          const { ProvisionedProductId } = await stage.launch();
          return {
            ProvisionedProductId,
            ProvisionedProductProperties: { LAUNCH_ROLE: stage.launchRoleArn },
          };
        },
      ],
    },
  }),
  tried(DescribeProvisionedProductCommand, {
    by,
    success: [
      'the provisioned product exists',
      async stage => ({ Id: await stage.bucket() }),
    ],
    errors: {
      ResourceNotFoundException: [WHEN.noItem, { Id: NOTHING }],
      InvalidParametersException: [
        WHEN.idAndName,
        { Id: NOTHING, Name: 'data' },
      ],
    },
  }),
  tried(GetProvisionedProductOutputsCommand, {
    success: ['an operation on it has succeeded', launched],
    errors: {
      InvalidParametersException: [
        'OutputKeys hold one that there is not',
        async stage => ({
          ...(await launched(stage)),
          OutputKeys: ['Nothing'],
        }),
      ],
      ResourceNotFoundException: [
        WHEN.noItem,
        { ProvisionedProductId: NOTHING },
      ],
    },
  }),
  tried(ScanProvisionedProductsCommand, {
    by,
    success: [WHEN.asked, {}],
    errors: { InvalidParametersException: [WHEN.token, FOREIGN_TOKEN] },
  }),
  tried(SearchProvisionedProductsCommand, {
    success: [WHEN.asked, {}],
    errors: { InvalidParametersException: [WHEN.token, FOREIGN_TOKEN] },
  }),
  tried(DescribeRecordCommand, {
    by,
    success: [
      'the record exists, also of what has ended',
      async stage => ({ Id: (await stage.launched()).RecordId }),
    ],
    errors: {
      ResourceNotFoundException: ['there is no such record', { Id: NOTHING }],
    },
  }),
  tried(ListRecordHistoryCommand, {
    by,
    success: [WHEN.asked, {}],
    errors: { InvalidParametersException: [WHEN.token, FOREIGN_TOKEN] },
  }),
];
