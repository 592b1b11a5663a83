import {
  CreateProvisionedProductPlanCommand,
  DeleteProvisionedProductPlanCommand,
  DescribeProvisionedProductPlanCommand,
  ExecuteProvisionedProductPlanCommand,
  ListProvisionedProductPlansCommand,
  type ProvisionedProductPlanType,
  type ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
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

const NO_PLAN = 'there is no such plan';
const CLOUDFORMATION: ProvisionedProductPlanType = 'CLOUDFORMATION';

const by = ({ researcher }: CatalogStage): ServiceCatalogClient => researcher;

const wanted = ({ productId, versionId }: CatalogStage) => ({
  PlanName: 'preview',
  PlanType: CLOUDFORMATION,
  ProductId: productId,
  ProvisioningArtifactId: versionId,
  ProvisionedProductName: 'data',
});
const ready = async (stage: CatalogStage) => {
  const PlanId = await stage.plan();
  await stage.sandbox.settle();
  return { PlanId };
};

/** Plans: a launch or update, previewed. */
export const plans = [
  tried(CreateProvisionedProductPlanCommand, {
    by,
    success: ['the caller has a path to the product', wanted],
    errors: {
      InvalidParametersException: [
        'a key of Tags begins with aws:',
        stage => ({
          ...wanted(stage),
          Tags: [{ Key: 'aws:mine', Value: 'yes' }],
        }),
      ],
      ResourceNotFoundException: [
        'the caller has no path to the product',
        stage => ({ ...wanted(stage), ProductId: NOTHING }),
      ],
      InvalidStateException: [
        'another operation on the provisioned product is under way',
        async stage => {
          await stage.launch({ ProvisionedProductName: 'data' });
          return wanted(stage);
        },
      ],
    },
  }),
  tried(DescribeProvisionedProductPlanCommand, {
    by,
    success: ['the plan exists', ready],
    errors: {
      ResourceNotFoundException: [NO_PLAN, { PlanId: NOTHING }],
      InvalidParametersException: [
        WHEN.token,
        async stage => ({ ...(await ready(stage)), ...FOREIGN_TOKEN }),
      ],
    },
  }),
  tried(ListProvisionedProductPlansCommand, {
    by,
    success: [WHEN.asked, {}],
    errors: {
      ResourceNotFoundException: [WHEN.noItem, { ProvisionProductId: NOTHING }],
      InvalidParametersException: [WHEN.token, FOREIGN_TOKEN],
    },
  }),
  tried(ExecuteProvisionedProductPlanCommand, {
    by,
    success: ['the plan is ready', ready],
    errors: {
      InvalidParametersException: [
        WHEN.language,
        async stage => ({ ...(await ready(stage)), ...FOREIGN_LANGUAGE }),
      ],
      ResourceNotFoundException: [NO_PLAN, { PlanId: NOTHING }],
      InvalidStateException: [
        'the plan is still being made, or failed',
        async stage => ({ PlanId: await stage.plan() }),
      ],
    },
  }),
  tried(DeleteProvisionedProductPlanCommand, {
    by,
    success: ['the plan exists', ready],
    errors: {
      InvalidParametersException: [
        WHEN.language,
        async stage => ({ ...(await ready(stage)), ...FOREIGN_LANGUAGE }),
      ],
      ResourceNotFoundException: [NO_PLAN, { PlanId: NOTHING }],
    },
  }),
];
