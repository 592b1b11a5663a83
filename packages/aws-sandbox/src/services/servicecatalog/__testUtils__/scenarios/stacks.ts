import { CreateStackCommand } from '@aws-sdk/client-cloudformation';
import {
  ImportAsProvisionedProductCommand,
  ListStackInstancesForProvisionedProductCommand,
} from '@aws-sdk/client-service-catalog';
import { bucketTemplate } from '../openCatalog';
import {
  type CatalogStage,
  FOREIGN_TOKEN,
  NOTHING,
  openStage,
  WHEN,
} from './openStage';
import { trying } from './Scenario';

const tried = trying(openStage);

/** A stack under way. */
const young = async (stage: CatalogStage, template: object) => {
  const { StackId = '' } = await stage.cloudFormation.send(
    new CreateStackCommand({
      StackName: 'legacy',
      TemplateBody: JSON.stringify(template),
    }),
  );
  await stage.mayLaunch(stage.curatorArn);
  return {
    ProductId: stage.productId,
    ProvisioningArtifactId: stage.versionId,
    ProvisionedProductName: 'adopted',
    PhysicalId: StackId,
  };
};
const stack = async (stage: CatalogStage, template = bucketTemplate()) => {
  const input = await young(stage, template);
  await stage.sandbox.settle();
  return input;
};
const launched = async (stage: CatalogStage) => ({
  ProvisionedProductId: await stage.bucket(),
});

/** Stacks as provisioned products, and stacks of stack sets. */
export const stacks = [
  tried(ImportAsProvisionedProductCommand, {
    success: [
      'the stack is at rest and of the template of the version',
      stage => stack(stage),
    ],
    errors: {
      DuplicateResourceException: [
        'the name is taken, or the stack belongs to a provisioned product',
        async stage => {
          await stage.bucket();
          return {
            ...(await stack(stage)),
            ProvisionedProductName: 'my-bucket',
          };
        },
      ],
      InvalidStateException: [
        'the stack is under way or failed, or another import is under way',
        stage => young(stage, bucketTemplate()),
      ],
      ResourceNotFoundException: [
        'there is no such stack, or the caller has no path to the product',
        async stage => ({ ...(await stack(stage)), PhysicalId: NOTHING }),
      ],
      InvalidParametersException: [
        'the stack is of another template',
        stage => stack(stage, bucketTemplate({ Outputs: {} })),
      ],
    },
  }),
  tried(ListStackInstancesForProvisionedProductCommand, {
    success: ['the provisioned product exists', launched],
    errors: {
      InvalidParametersException: [
        WHEN.token,
        async stage => ({ ...(await launched(stage)), ...FOREIGN_TOKEN }),
      ],
      ResourceNotFoundException: [
        WHEN.noItem,
        { ProvisionedProductId: NOTHING },
      ],
    },
  }),
];
