import {
  AcceptPortfolioShareCommand,
  AssociateTagOptionWithResourceCommand,
  CreatePortfolioShareCommand,
  DeletePortfolioShareCommand,
  type DescribePortfolioShareType,
  DescribePortfolioSharesCommand,
  DescribePortfolioShareStatusCommand,
  ListAcceptedPortfolioSharesCommand,
  ListOrganizationPortfolioAccessCommand,
  ListPortfolioAccessCommand,
  type OrganizationNodeType,
  type PortfolioShareType,
  RejectPortfolioShareCommand,
  type ServiceCatalogClient,
  UpdatePortfolioShareCommand,
} from '@aws-sdk/client-service-catalog';
import { SPOKE } from '../openHub';
import { type HubStage, openHubStage } from './openHubStage';
import { FOREIGN_LANGUAGE, FOREIGN_TOKEN, NOTHING, WHEN } from './openStage';
import { trying } from './Scenario';

const tried = trying(openHubStage);

const NOT_A_SHARER =
  'the account neither manages an organization nor is its delegated administrator';
const NOT_A_SHARE = 'the portfolio is not shared so';
const OTHER_CHANGE = 'another change of a share is under way';
const NO_SHARE = 'share-0000000000000';
const NOBODY = 'neither AccountId nor OrganizationNode is given';

const UNIT: OrganizationNodeType = 'ORGANIZATIONAL_UNIT';
const ORGANIZATION: PortfolioShareType = 'AWS_ORGANIZATIONS';
const WITH_ACCOUNT: DescribePortfolioShareType = 'ACCOUNT';

const ofIt = ({ portfolioId: PortfolioId }: HubStage) => ({ PortfolioId });
const withSpoke = (stage: HubStage) => ({ ...ofIt(stage), AccountId: SPOKE });
const withUnit = (stage: HubStage) => ({
  ...ofIt(stage),
  OrganizationNode: stage.unit,
});
const unknown = { PortfolioId: NOTHING, AccountId: SPOKE };
const shared = async (stage: HubStage) => {
  await stage.share(stage.portfolioId, { AccountId: SPOKE });
  return withSpoke(stage);
};
const offered = async (stage: HubStage) => {
  await shared(stage);
  return ofIt(stage);
};
const whileSharing = async <I>(stage: HubStage, input: I) => {
  await stage.beginSharing();
  return input;
};

/** The hub is a member of its organization like any other. */
const undelegated = <I>(stage: HubStage, input: I) => {
  stage.organization.delegations = [];
  return input;
};
const toPortfolio = async (stage: HubStage) => ({
  ResourceId: stage.portfolioId,
  TagOptionId: await stage.tagOption(),
});

const spoke = ({ spoke: client }: HubStage): ServiceCatalogClient => client;

/** Sharing of portfolios, and TagOptions on portfolios that are shared. */
export const sharing = [
  tried(CreatePortfolioShareCommand, {
    success: ['the portfolio is the account’s own', withSpoke],
    errors: {
      ResourceNotFoundException: [WHEN.noPortfolio, unknown],
      LimitExceededException: [
        'the quota of shares is used up',
        stage => {
          stage.quota('sharesPerPortfolio', 0);
          return withSpoke(stage);
        },
      ],
      InvalidParametersException: [NOBODY, ofIt],
      OperationNotSupportedException: [
        `it is shared with a node of an organization, and ${NOT_A_SHARER}`,
        stage => undelegated(stage, withUnit(stage)),
      ],
      InvalidStateException: [
        OTHER_CHANGE,
        stage => whileSharing(stage, withSpoke(stage)),
      ],
    },
  }),
  tried(UpdatePortfolioShareCommand, {
    success: ['the portfolio is shared so', shared],
    errors: {
      ResourceNotFoundException: [NOT_A_SHARE, withSpoke],
      InvalidParametersException: [NOBODY, ofIt],
      OperationNotSupportedException: [
        `it is shared with a node of an organization, and ${NOT_A_SHARER}`,
        stage => undelegated(stage, withUnit(stage)),
      ],
      InvalidStateException: [
        OTHER_CHANGE,
        stage => whileSharing(stage, withUnit(stage)),
      ],
    },
  }),
  tried(DeletePortfolioShareCommand, {
    success: ['the portfolio is shared so', shared],
    errors: {
      ResourceNotFoundException: [NOT_A_SHARE, withSpoke],
      InvalidParametersException: [NOBODY, ofIt],
      OperationNotSupportedException: [
        `it is shared with a node of an organization, and ${NOT_A_SHARER}`,
        stage => undelegated(stage, withUnit(stage)),
      ],
      InvalidStateException: [
        OTHER_CHANGE,
        stage => whileSharing(stage, withUnit(stage)),
      ],
    },
  }),
  tried(AcceptPortfolioShareCommand, {
    by: spoke,
    success: ['the portfolio is offered to the account', offered],
    errors: {
      InvalidParametersException: [
        WHEN.language,
        async stage => ({ ...(await offered(stage)), ...FOREIGN_LANGUAGE }),
      ],
      ResourceNotFoundException: ['it is not offered to the account', ofIt],
      LimitExceededException: [
        'the quota of portfolios is used up',
        stage => {
          stage.quota('portfolios', 0, SPOKE);
          return offered(stage);
        },
      ],
    },
  }),
  tried(RejectPortfolioShareCommand, {
    by: spoke,
    success: ['the portfolio is offered to the account', offered],
    errors: {
      ResourceNotFoundException: ['it is not offered to the account', ofIt],
    },
  }),
  tried(DescribePortfolioShareStatusCommand, {
    success: [
      'the token is that of a change of a share',
      async stage => ({ PortfolioShareToken: await stage.beginSharing() }),
    ],
    errors: {
      ResourceNotFoundException: [
        'there is no such change',
        { PortfolioShareToken: NO_SHARE },
      ],
      InvalidParametersException: [
        'PortfolioShareToken is not the token of a share',
        { PortfolioShareToken: NOTHING },
      ],
      OperationNotSupportedException: [
        NOT_A_SHARER,
        stage => undelegated(stage, { PortfolioShareToken: NO_SHARE }),
      ],
    },
  }),
  tried(DescribePortfolioSharesCommand, {
    success: [
      'the portfolio is the account’s own',
      stage => ({ ...ofIt(stage), Type: WITH_ACCOUNT }),
    ],
    errors: {
      ResourceNotFoundException: [
        WHEN.noPortfolio,
        { PortfolioId: NOTHING, Type: WITH_ACCOUNT },
      ],
      InvalidParametersException: [
        WHEN.token,
        stage => ({ ...ofIt(stage), Type: WITH_ACCOUNT, ...FOREIGN_TOKEN }),
      ],
    },
  }),
  tried(ListPortfolioAccessCommand, {
    success: ['the portfolio is the account’s own', ofIt],
    errors: {
      ResourceNotFoundException: [WHEN.noPortfolio, { PortfolioId: NOTHING }],
      InvalidParametersException: [
        WHEN.token,
        stage => ({ ...ofIt(stage), ...FOREIGN_TOKEN }),
      ],
    },
  }),
  tried(ListOrganizationPortfolioAccessCommand, {
    success: [
      'the portfolio is the account’s own',
      stage => ({ ...ofIt(stage), OrganizationNodeType: UNIT }),
    ],
    errors: {
      ResourceNotFoundException: [
        WHEN.noPortfolio,
        { PortfolioId: NOTHING, OrganizationNodeType: UNIT },
      ],
      InvalidParametersException: [
        WHEN.token,
        stage => ({
          ...ofIt(stage),
          OrganizationNodeType: UNIT,
          ...FOREIGN_TOKEN,
        }),
      ],
      OperationNotSupportedException: [
        NOT_A_SHARER,
        stage =>
          undelegated(stage, { ...ofIt(stage), OrganizationNodeType: UNIT }),
      ],
    },
  }),
  tried(ListAcceptedPortfolioSharesCommand, {
    success: [WHEN.asked, {}],
    errors: {
      InvalidParametersException: [WHEN.token, FOREIGN_TOKEN],
      OperationNotSupportedException: [
        'shares of an organization are asked for, and the account is in none',
        stage => {
          stage.leaveOrganization();
          return { PortfolioShareType: ORGANIZATION };
        },
      ],
    },
  }),
  tried(AssociateTagOptionWithResourceCommand, {
    success: ['TagOption and resource exist', toPortfolio],
    errors: {
      TagOptionNotMigratedException: [
        WHEN.notMigrated,
        async stage => {
          stage.neverMigrated();
          return { ResourceId: stage.portfolioId, TagOptionId: NOTHING };
        },
      ],
      ResourceNotFoundException: [
        'there is no such TagOption, portfolio or product',
        stage => ({ ResourceId: stage.portfolioId, TagOptionId: NOTHING }),
      ],
      InvalidParametersException: [
        'ResourceId is neither that of a portfolio nor that of a product',
        async stage => ({ ...(await toPortfolio(stage)), ResourceId: NOTHING }),
      ],
      LimitExceededException: [
        'the quota of TagOptions of a resource is used up',
        async stage => {
          stage.quota('tagOptionsPerResource', 0);
          return toPortfolio(stage);
        },
      ],
      DuplicateResourceException: [
        'the TagOption is on the resource',
        async stage => {
          const association = await toPortfolio(stage);
          await stage.curator.send(
            new AssociateTagOptionWithResourceCommand(association),
          );
          return association;
        },
      ],
      InvalidStateException: [
        'a share of the portfolio is being changed',
        async stage => whileSharing(stage, await toPortfolio(stage)),
      ],
    },
  }),
];
