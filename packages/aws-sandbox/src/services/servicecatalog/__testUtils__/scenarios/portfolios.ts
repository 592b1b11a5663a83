import {
  AssociatePrincipalWithPortfolioCommand,
  AssociateProductWithPortfolioCommand,
  CreatePortfolioCommand,
  DeletePortfolioCommand,
  DescribePortfolioCommand,
  DisassociatePrincipalFromPortfolioCommand,
  DisassociateProductFromPortfolioCommand,
  ListPortfoliosCommand,
  ListPortfoliosForProductCommand,
  ListPrincipalsForPortfolioCommand,
  type PrincipalType,
  UpdatePortfolioCommand,
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

const TWICE = [
  { Key: 'team', Value: 'ai' },
  { Key: 'team', Value: 'ml' },
];
const NEW = { DisplayName: 'More', ProviderName: 'Platform' };
const IAM: PrincipalType = 'IAM';
const PATTERN: PrincipalType = 'IAM_PATTERN';

const its = ({ portfolioId: Id }: CatalogStage) => ({ Id });
const ofIt = ({ portfolioId: PortfolioId }: CatalogStage) => ({ PortfolioId });
const place = ({ portfolioId, productId }: CatalogStage) => ({
  PortfolioId: portfolioId,
  ProductId: productId,
});
const grant = (stage: CatalogStage) => ({
  ...ofIt(stage),
  PrincipalARN: stage.launchRoleArn,
  PrincipalType: IAM,
});
const revoke = (stage: CatalogStage) => ({
  ...ofIt(stage),
  PrincipalARN: stage.teamArn,
});

/** Portfolios, what is in them and who has access. */
export const portfolios = [
  tried(CreatePortfolioCommand, {
    success: ['a name and a provider are given', NEW],
    errors: {
      InvalidParametersException: [
        'Tags hold a key twice',
        { ...NEW, Tags: TWICE },
      ],
      LimitExceededException: [
        'the quota of portfolios is used up',
        stage => {
          stage.quota('portfolios', 1);
          return NEW;
        },
      ],
      TagOptionNotMigratedException: [
        WHEN.notMigrated,
        stage => {
          stage.neverMigrated();
          return NEW;
        },
      ],
    },
  }),
  tried(UpdatePortfolioCommand, {
    success: [
      'the portfolio exists',
      stage => ({ ...its(stage), Description: 'New' }),
    ],
    errors: {
      InvalidParametersException: [
        'AddTags hold a key twice',
        stage => ({ ...its(stage), AddTags: TWICE }),
      ],
      ResourceNotFoundException: [WHEN.noPortfolio, { Id: NOTHING }],
      LimitExceededException: [
        'the quota of tags is used up',
        stage => {
          stage.quota('tagsPerResource', 0);
          return { ...its(stage), AddTags: TWICE.slice(1) };
        },
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
  tried(DeletePortfolioCommand, {
    success: [
      'nothing is in the portfolio',
      async stage => ({ Id: await stage.makePortfolio('Empty') }),
    ],
    errors: {
      ResourceNotFoundException: [WHEN.noPortfolio, { Id: NOTHING }],
      InvalidParametersException: [
        WHEN.language,
        stage => ({ ...its(stage), ...FOREIGN_LANGUAGE }),
      ],
      ResourceInUseException: ['it has products, principals or shares', its],
      TagOptionNotMigratedException: [
        WHEN.notMigrated,
        stage => {
          stage.neverMigrated();
          return its(stage);
        },
      ],
    },
  }),
  tried(DescribePortfolioCommand, {
    success: ['the portfolio exists', its],
    errors: {
      ResourceNotFoundException: [WHEN.noPortfolio, { Id: NOTHING }],
    },
  }),
  tried(ListPortfoliosCommand, {
    success: [WHEN.asked, {}],
    errors: { InvalidParametersException: [WHEN.token, FOREIGN_TOKEN] },
  }),
  tried(ListPortfoliosForProductCommand, {
    success: [
      'the product exists',
      ({ productId: ProductId }) => ({ ProductId }),
    ],
    errors: {
      InvalidParametersException: [
        WHEN.token,
        ({ productId: ProductId }) => ({ ProductId, ...FOREIGN_TOKEN }),
      ],
      ResourceNotFoundException: [WHEN.noProduct, { ProductId: NOTHING }],
    },
  }),
  tried(AssociateProductWithPortfolioCommand, {
    success: [
      'product and portfolio exist',
      async stage => ({
        ...ofIt(stage),
        ProductId: (await stage.makeProduct()).productId,
      }),
    ],
    errors: {
      InvalidParametersException: [
        WHEN.language,
        stage => ({ ...place(stage), ...FOREIGN_LANGUAGE }),
      ],
      ResourceNotFoundException: [
        'there is no such product or portfolio',
        stage => ({ ...place(stage), ProductId: NOTHING }),
      ],
      LimitExceededException: [
        'the quota of products in a portfolio is used up',
        async stage => {
          stage.quota('productsPerPortfolio', 1);
          const ProductId = (await stage.makeProduct()).productId;
          return { ...ofIt(stage), ProductId };
        },
      ],
    },
  }),
  tried(DisassociateProductFromPortfolioCommand, {
    success: [
      'the product is in the portfolio, without constraints',
      async stage => {
        const { portfolioId } = stage;
        const { productId } = await stage.makeProduct({ portfolioId });
        return { ...ofIt(stage), ProductId: productId };
      },
    ],
    errors: {
      ResourceNotFoundException: [
        'the product is not in the portfolio',
        stage => ({ ...place(stage), ProductId: NOTHING }),
      ],
      ResourceInUseException: [
        'a constraint is on the product in the portfolio',
        place,
      ],
      InvalidParametersException: [
        WHEN.language,
        stage => ({ ...place(stage), ...FOREIGN_LANGUAGE }),
      ],
    },
  }),
  tried(AssociatePrincipalWithPortfolioCommand, {
    success: ['the principal exists', grant],
    errors: {
      InvalidParametersException: [
        'PrincipalARN is not that of a user, group or role',
        stage => ({ ...grant(stage), PrincipalARN: 'somebody' }),
      ],
      ResourceNotFoundException: [
        WHEN.noPortfolio,
        stage => ({ ...grant(stage), PortfolioId: NOTHING }),
      ],
      LimitExceededException: [
        'the quota of principals is used up',
        stage => {
          stage.quota('principalsPerPortfolio', 1);
          return grant(stage);
        },
      ],
    },
  }),
  tried(DisassociatePrincipalFromPortfolioCommand, {
    success: ['the principal has access', revoke],
    errors: {
      InvalidParametersException: [
        WHEN.language,
        stage => ({ ...revoke(stage), ...FOREIGN_LANGUAGE }),
      ],
      ResourceNotFoundException: [
        'the principal has no access, or access of another PrincipalType',
        stage => ({ ...revoke(stage), PrincipalType: PATTERN }),
      ],
    },
  }),
  tried(ListPrincipalsForPortfolioCommand, {
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
