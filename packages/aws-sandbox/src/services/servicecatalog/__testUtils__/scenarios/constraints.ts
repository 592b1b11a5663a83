import {
  CreateConstraintCommand,
  DeleteConstraintCommand,
  DescribeConstraintCommand,
  ListConstraintsForPortfolioCommand,
  UpdateConstraintCommand,
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

const NO_CONSTRAINT = 'there is no such constraint';

const its = ({ state }: CatalogStage) => ({
  Id: Object.keys(state.constraints)[0],
});
const ofIt = ({ portfolioId: PortfolioId }: CatalogStage) => ({ PortfolioId });
const notify = ({ portfolioId, productId }: CatalogStage) => ({
  PortfolioId: portfolioId,
  ProductId: productId,
  Type: 'NOTIFICATION',
  Parameters: JSON.stringify({
    NotificationArns: ['arn:aws:sns:us-east-1:222222222222:launches'],
  }),
});

/** Constraints on products in portfolios. */
export const constraints = [
  tried(CreateConstraintCommand, {
    success: ['the product is in the portfolio', notify],
    errors: {
      ResourceNotFoundException: [
        'the product is not in the portfolio',
        stage => ({ ...notify(stage), ProductId: NOTHING }),
      ],
      InvalidParametersException: [
        'Parameters do not fit the type',
        stage => ({ ...notify(stage), Parameters: '{}' }),
      ],
      LimitExceededException: [
        'the quota of constraints on the product in the portfolio is used up',
        stage => {
          stage.quota('constraintsPerPath', 1);
          return notify(stage);
        },
      ],
      DuplicateResourceException: [
        'there is one of a type that may be there once',
        stage => ({
          ...notify(stage),
          Type: 'LAUNCH',
          Parameters: JSON.stringify({ RoleArn: stage.launchRoleArn }),
        }),
      ],
    },
  }),
  tried(UpdateConstraintCommand, {
    success: [
      'the constraint exists',
      stage => ({ ...its(stage), Description: 'New' }),
    ],
    errors: {
      ResourceNotFoundException: [NO_CONSTRAINT, { Id: NOTHING }],
      InvalidParametersException: [
        'Parameters do not fit the type',
        stage => ({ ...its(stage), Parameters: '{}' }),
      ],
    },
  }),
  tried(DeleteConstraintCommand, {
    success: ['the constraint exists', its],
    errors: {
      ResourceNotFoundException: [NO_CONSTRAINT, { Id: NOTHING }],
      InvalidParametersException: [
        WHEN.language,
        stage => ({ ...its(stage), ...FOREIGN_LANGUAGE }),
      ],
    },
  }),
  tried(DescribeConstraintCommand, {
    success: ['the constraint exists', its],
    errors: { ResourceNotFoundException: [NO_CONSTRAINT, { Id: NOTHING }] },
  }),
  tried(ListConstraintsForPortfolioCommand, {
    success: ['the portfolio exists', ofIt],
    errors: {
      ResourceNotFoundException: [WHEN.noPortfolio, { PortfolioId: NOTHING }],
      InvalidParametersException: [
        WHEN.token,
        stage => ({ ...ofIt(stage), ...FOREIGN_TOKEN }),
      ],
    },
  }),
];
