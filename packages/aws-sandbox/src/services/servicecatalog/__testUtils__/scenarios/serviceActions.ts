import {
  AssociateServiceActionWithProvisioningArtifactCommand,
  BatchAssociateServiceActionWithProvisioningArtifactCommand,
  BatchDisassociateServiceActionFromProvisioningArtifactCommand,
  CreateServiceActionCommand,
  DeleteServiceActionCommand,
  DescribeServiceActionCommand,
  DescribeServiceActionExecutionParametersCommand,
  DisassociateServiceActionFromProvisioningArtifactCommand,
  ExecuteProvisionedProductServiceActionCommand,
  ListProvisioningArtifactsForServiceActionCommand,
  ListServiceActionsCommand,
  ListServiceActionsForProvisioningArtifactCommand,
  type ServiceActionDefinitionType,
  UpdateServiceActionCommand,
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

const AUTOMATION: ServiceActionDefinitionType = 'SSM_AUTOMATION';
const STOP = {
  Name: 'Stop',
  DefinitionType: AUTOMATION,
  Definition: { Name: 'AWS-StopEC2Instance', Version: '1' },
};
const NO_DOCUMENT = { Name: 'AWS-Nothing', Version: '1' };
const NO_ITEM = { ProvisionedProductId: NOTHING, ServiceActionId: NOTHING };

const made = async (stage: CatalogStage) => ({
  Id: await stage.serviceAction(),
});
const ofMade = async (stage: CatalogStage) => ({
  ServiceActionId: await stage.serviceAction(),
});
const itsVersion = ({ productId, versionId }: CatalogStage) => ({
  ProductId: productId,
  ProvisioningArtifactId: versionId,
});
const toVersion = async (stage: CatalogStage) => ({
  ...(await ofMade(stage)),
  ...itsVersion(stage),
});
const onVersion = (stage: CatalogStage) => stage.actionOnVersion();

/** A bucket whose version has an action of its own, which tags it. */
const runnable = async (stage: CatalogStage) => ({
  ServiceActionId: await stage.bucketAction(),
  ProvisionedProductId: await stage.bucket(),
});

const inBatch = <I>(association: I) => ({
  ServiceActionAssociations: [association],
});

/** Service actions: made, put on versions, run. */
export const serviceActions = [
  tried(CreateServiceActionCommand, {
    success: ['the SSM document can be run on resources', STOP],
    errors: {
      InvalidParametersException: [
        'there is no such SSM document',
        { ...STOP, Definition: NO_DOCUMENT },
      ],
      LimitExceededException: [
        'the quota of service actions is used up',
        stage => {
          stage.quota('serviceActions', 0);
          return STOP;
        },
      ],
    },
  }),
  tried(UpdateServiceActionCommand, {
    success: [
      'the service action exists',
      async stage => ({ ...(await made(stage)), Name: 'Halt' }),
    ],
    errors: {
      ResourceNotFoundException: [WHEN.noAction, { Id: NOTHING }],
      InvalidParametersException: [
        'there is no such SSM document',
        async stage => ({ ...(await made(stage)), Definition: NO_DOCUMENT }),
      ],
    },
  }),
  tried(DeleteServiceActionCommand, {
    success: ['the service action is on no version', made],
    errors: {
      ResourceNotFoundException: [WHEN.noAction, { Id: NOTHING }],
      ResourceInUseException: [
        'it is on a version',
        async stage => ({ Id: (await onVersion(stage)).ServiceActionId }),
      ],
      InvalidParametersException: [
        WHEN.language,
        async stage => ({ ...(await made(stage)), ...FOREIGN_LANGUAGE }),
      ],
    },
  }),
  tried(DescribeServiceActionCommand, {
    success: ['the service action exists', made],
    errors: { ResourceNotFoundException: [WHEN.noAction, { Id: NOTHING }] },
  }),
  tried(ListServiceActionsCommand, {
    success: [WHEN.asked, {}],
    errors: { InvalidParametersException: [WHEN.token, FOREIGN_TOKEN] },
  }),
  tried(AssociateServiceActionWithProvisioningArtifactCommand, {
    success: ['service action and version exist', toVersion],
    errors: {
      ResourceNotFoundException: [
        WHEN.noVersion,
        async stage => ({
          ...(await toVersion(stage)),
          ProvisioningArtifactId: NOTHING,
        }),
      ],
      DuplicateResourceException: ['it is on the version', onVersion],
      LimitExceededException: [
        'the quota of service actions on a version is used up',
        async stage => {
          stage.quota('serviceActionsPerVersion', 0);
          return toVersion(stage);
        },
      ],
      InvalidParametersException: [
        WHEN.language,
        async stage => ({ ...(await toVersion(stage)), ...FOREIGN_LANGUAGE }),
      ],
    },
  }),
  tried(DisassociateServiceActionFromProvisioningArtifactCommand, {
    success: ['the service action is on the version', onVersion],
    errors: {
      ResourceNotFoundException: ['it is not on the version', toVersion],
      InvalidParametersException: [
        WHEN.language,
        async stage => ({ ...(await onVersion(stage)), ...FOREIGN_LANGUAGE }),
      ],
    },
  }),
  tried(BatchAssociateServiceActionWithProvisioningArtifactCommand, {
    success: [
      'associations are given; those that fail are told in the answer',
      async stage => inBatch(await toVersion(stage)),
    ],
    errors: {
      InvalidParametersException: [
        WHEN.language,
        async stage => ({
          ...inBatch(await toVersion(stage)),
          ...FOREIGN_LANGUAGE,
        }),
      ],
    },
  }),
  tried(BatchDisassociateServiceActionFromProvisioningArtifactCommand, {
    success: [
      'associations are given; those that fail are told in the answer',
      async stage => inBatch(await onVersion(stage)),
    ],
    errors: {
      InvalidParametersException: [
        WHEN.language,
        async stage => ({
          ...inBatch(await onVersion(stage)),
          ...FOREIGN_LANGUAGE,
        }),
      ],
    },
  }),
  tried(ListServiceActionsForProvisioningArtifactCommand, {
    by: ({ researcher }) => researcher,
    success: ['the version exists', itsVersion],
    errors: {
      ResourceNotFoundException: [
        WHEN.noVersion,
        stage => ({ ...itsVersion(stage), ProvisioningArtifactId: NOTHING }),
      ],
      InvalidParametersException: [
        WHEN.token,
        stage => ({ ...itsVersion(stage), ...FOREIGN_TOKEN }),
      ],
    },
  }),
  tried(ListProvisioningArtifactsForServiceActionCommand, {
    success: ['the service action exists', ofMade],
    errors: {
      ResourceNotFoundException: [WHEN.noAction, { ServiceActionId: NOTHING }],
      InvalidParametersException: [
        WHEN.token,
        async stage => ({ ...(await ofMade(stage)), ...FOREIGN_TOKEN }),
      ],
    },
  }),
  tried(DescribeServiceActionExecutionParametersCommand, {
    success: ['the action is on the version that runs', runnable],
    errors: {
      InvalidParametersException: [
        'the action is not on the version that runs',
        async stage => ({
          ...(await runnable(stage)),
          ...(await ofMade(stage)),
        }),
      ],
      ResourceNotFoundException: [WHEN.noItem, NO_ITEM],
    },
  }),
  tried(ExecuteProvisionedProductServiceActionCommand, {
    success: ['the action is on the version that runs', runnable],
    errors: {
      InvalidParametersException: [
        'a target is not of the provisioned product',
        async stage => ({
          ...(await runnable(stage)),
          Parameters: { Bucket: ['elsewhere'] },
        }),
      ],
      ResourceNotFoundException: [WHEN.noItem, NO_ITEM],
      InvalidStateException: [
        'another operation is under way',
        async stage => ({
          ServiceActionId: await stage.bucketAction(),
          ProvisionedProductId: (await stage.launch()).ProvisionedProductId,
        }),
      ],
    },
  }),
];
