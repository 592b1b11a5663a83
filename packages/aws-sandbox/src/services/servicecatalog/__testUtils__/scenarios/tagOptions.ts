import {
  AssociateTagOptionWithResourceCommand,
  CreateTagOptionCommand,
  DeleteTagOptionCommand,
  DescribeTagOptionCommand,
  DisassociateTagOptionFromResourceCommand,
  ListResourcesForTagOptionCommand,
  ListTagOptionsCommand,
  UpdateTagOptionCommand,
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

const NEW = { Key: 'team', Value: 'ai' };

const made = async (stage: CatalogStage) => ({ Id: await stage.tagOption() });
const ofMade = async (stage: CatalogStage) => ({
  TagOptionId: await stage.tagOption(),
});
const onProduct = async (stage: CatalogStage) => ({
  ...(await ofMade(stage)),
  ResourceId: stage.productId,
});
const associated = async (stage: CatalogStage) => {
  const association = await onProduct(stage);
  await stage.curator.send(
    new AssociateTagOptionWithResourceCommand(association),
  );
  return association;
};

/** In an account that was never migrated. */
const notMigrated = <I>(input: I): [string, (stage: CatalogStage) => I] => [
  WHEN.notMigrated,
  stage => {
    stage.neverMigrated();
    return input;
  },
];

/** TagOptions and where they are; associating one is tried where portfolios are shared. */
export const tagOptions = [
  tried(CreateTagOptionCommand, {
    success: ['key and value are new together', NEW],
    errors: {
      TagOptionNotMigratedException: notMigrated(NEW),
      DuplicateResourceException: [
        'the key has the value already',
        async stage => {
          await stage.tagOption();
          return NEW;
        },
      ],
      LimitExceededException: [
        'the quota of values of a key is used up',
        stage => {
          stage.quota('valuesPerTagOption', 0);
          return NEW;
        },
      ],
    },
  }),
  tried(UpdateTagOptionCommand, {
    success: [
      'the TagOption exists',
      async stage => ({ ...(await made(stage)), Active: false }),
    ],
    errors: {
      TagOptionNotMigratedException: notMigrated({ Id: NOTHING, Value: 'ml' }),
      ResourceNotFoundException: [
        WHEN.noTagOption,
        { Id: NOTHING, Value: 'ml' },
      ],
      DuplicateResourceException: [
        'the key has the value already',
        async stage => {
          await stage.tagOption('ml');
          return { ...(await made(stage)), Value: 'ml' };
        },
      ],
      InvalidParametersException: ['neither Value nor Active is given', made],
    },
  }),
  tried(DeleteTagOptionCommand, {
    success: ['the TagOption is on nothing', made],
    errors: {
      TagOptionNotMigratedException: notMigrated({ Id: NOTHING }),
      ResourceInUseException: [
        'it is on a portfolio or product',
        async stage => ({ Id: (await associated(stage)).TagOptionId }),
      ],
      ResourceNotFoundException: [WHEN.noTagOption, { Id: NOTHING }],
    },
  }),
  tried(DescribeTagOptionCommand, {
    success: ['the TagOption exists', made],
    errors: {
      TagOptionNotMigratedException: notMigrated({ Id: NOTHING }),
      ResourceNotFoundException: [WHEN.noTagOption, { Id: NOTHING }],
    },
  }),
  tried(ListTagOptionsCommand, {
    success: [WHEN.asked, {}],
    errors: {
      TagOptionNotMigratedException: notMigrated({}),
      InvalidParametersException: [WHEN.token, FOREIGN_TOKEN],
    },
  }),
  tried(ListResourcesForTagOptionCommand, {
    success: ['the TagOption exists', ofMade],
    errors: {
      TagOptionNotMigratedException: notMigrated({ TagOptionId: NOTHING }),
      ResourceNotFoundException: [WHEN.noTagOption, { TagOptionId: NOTHING }],
      InvalidParametersException: [
        WHEN.token,
        async stage => ({ ...(await ofMade(stage)), ...FOREIGN_TOKEN }),
      ],
    },
  }),
  tried(DisassociateTagOptionFromResourceCommand, {
    success: ['the TagOption is on the resource', associated],
    errors: {
      TagOptionNotMigratedException: notMigrated({
        ResourceId: NOTHING,
        TagOptionId: NOTHING,
      }),
      ResourceNotFoundException: [
        'the TagOption is not on the resource',
        onProduct,
      ],
    },
  }),
];
