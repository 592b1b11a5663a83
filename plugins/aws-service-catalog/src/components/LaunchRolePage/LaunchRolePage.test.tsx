import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Constraint,
  LaunchRoleReadiness,
  PublishingApi,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  insightsApiRef,
  portfoliosApiRef,
  publishingApiRef,
  sharesApiRef,
} from '../../api';
import { apiError } from '../../__testUtils__/apiError';
import {
  blastRadiusWith,
  catalogProductWith,
  insightsWith,
} from '../../__testUtils__/curationStory';
import { portfolioWith } from '../../__testUtils__/FakePortfoliosApi';
import { renderCatalogProduct } from '../../__testUtils__/renderCatalogProduct';
import { renderCuratorPage } from '../../__testUtils__/renderCuratorPage';
import { unusedMethods } from '../../__testUtils__/unusedMethods';

const ROLE_ARN = 'arn:aws:iam::111111111111:role/LaunchRole-DL';

const launchesWith = (
  productId: string,
  productName: string,
  arn = ROLE_ARN,
): Constraint => ({
  id: `cons-${productId}`,
  portfolioId: 'port-1',
  productId,
  productName,
  type: 'LAUNCH',
  inWords: `AWS creates everything with the role ${arn}.`,
  status: 'AVAILABLE',
  parameters: { RoleArn: arn },
  launchRole: { name: 'LaunchRole-DL', arn, local: false },
  inherited: false,
  version: 'read-1',
});

const ready: LaunchRoleReadiness = {
  role: ROLE_ARN,
  verdict: 'ready',
  checks: [
    { id: 'exists', title: 'The role exists', outcome: 'ok' },
    { id: 'trust', title: 'AWS Service Catalog may assume it', outcome: 'ok' },
    { id: 'permissions', title: 'It may do what is needed', outcome: 'ok' },
  ],
  missingActions: [],
  resourceTypes: ['AWS::S3::Bucket'],
};

const notReady: LaunchRoleReadiness = {
  ...ready,
  verdict: 'not-ready',
  checks: [
    ...ready.checks.slice(0, 2),
    {
      id: 'permissions',
      title: 'It may do what is needed',
      outcome: 'failed',
      detail: 'LaunchRole-DL may not do ec2:RunInstances.',
      fix: 'Allow ec2:RunInstances in the permissions of LaunchRole-DL.',
    },
  ],
  missingActions: [
    {
      action: 'ec2:RunInstances',
      decision: 'explicitly-denied',
      certain: true,
      neededBy: ['AWS::EC2::Instance'],
    },
    { action: 'ec2:ModifyVolume', decision: 'not-allowed', certain: false },
  ],
  resourceTypes: ['AWS::EC2::Instance'],
};

function open(
  publishing: Partial<PublishingApi>,
  options: { address?: string; constraints?: Constraint[] } = {},
) {
  const {
    address = '/portfolios/port-1/launch-roles/LaunchRole-DL',
    constraints = [
      launchesWith('prod-1', 'Deep Learning Base AMI'),
      launchesWith('prod-2', 'Notebook bucket'),
    ],
  } = options;
  const getBlastRadius = jest.fn(async () =>
    blastRadiusWith({
      inWords: '2 provisioned products of 1 owner in 1 account.',
      effects: ['Without its rights updates and terminations fail.'],
    }),
  );
  const nothing = async () => ({
    items: [],
    asOf: '2026-11-25T10:00:00.000Z',
    stale: false,
  });
  renderCuratorPage(address, [
    [
      portfoliosApiRef,
      unusedMethods({
        getPortfolio: async () => portfolioWith({ constraints }),
      }),
    ],
    [publishingApiRef, unusedMethods<PublishingApi>(publishing)],
    [sharesApiRef, unusedMethods({ listSpokes: nothing })],
    [insightsApiRef, insightsWith({ getBlastRadius })],
  ]);
  return { getBlastRadius };
}

const card = (name: string) => screen.findByRole('region', { name });

describe('the page of a launch role', () => {
  it('says that a check failed, beside what the one before has found', async () => {
    const user = userEvent.setup();
    const getLaunchRoleReadiness = jest.fn(async () => ready);
    open(
      { getLaunchRoleReadiness },
      { constraints: [launchesWith('prod-1', 'Deep Learning Base AMI')] },
    );
    const found = within(await card('Deep Learning Base AMI'));
    const again = await found.findByRole('button', {
      name: 'Check again for Deep Learning Base AMI',
    });
    getLaunchRoleReadiness.mockRejectedValue(
      await apiError(503, { name: 'Throttled', message: 'Rate exceeded' }),
    );
    await user.click(again);
    expect(await found.findByText('Rate exceeded')).toBeVisible();
    expect(found.getByText('Ready')).toBeVisible();
  });

  it('is reached from the constraint, and names product by product what the role may not do', async () => {
    open(
      {
        getLaunchRoleReadiness: async (_catalog, _role, query) =>
          query?.productId === 'prod-1' ? notReady : ready,
      },
      { address: '/portfolios/port-1' },
    );
    const link = await screen.findByRole('link', {
      name: 'Check the role LaunchRole-DL for Deep Learning Base AMI',
    });
    link.focus();
    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByRole('heading', { name: 'Launch role LaunchRole-DL' }),
    ).toBeVisible();
    const lacking = await card('Deep Learning Base AMI');
    expect(await within(lacking).findByText('Not ready')).toBeVisible();
    const missing = within(lacking).getByRole('list', {
      name: 'Missing actions',
    });
    expect(missing).toHaveTextContent(
      'ec2:RunInstances: a policy denies it, for AWS::EC2::Instance',
    );
    expect(missing).not.toHaveTextContent('ec2:ModifyVolume');
    expect(
      within(lacking).getByText(/Needed by some properties/),
    ).toHaveTextContent('(1)');
    const fine = await card('Notebook bucket');
    expect(await within(fine).findByText('Ready')).toBeVisible();
    expect(within(fine).queryByText('Missing actions')).toBeNull();
  });

  it('is reached from the product, for each portfolio that launches it', async () => {
    renderCatalogProduct({
      products: {
        getCatalogProduct: async () =>
          catalogProductWith({
            portfolios: [
              {
                id: 'port-1',
                name: 'AI Research',
                imported: false,
                constraintCount: 1,
                launchRole: {
                  name: 'LaunchRole-DL',
                  arn: ROLE_ARN,
                  local: false,
                },
              },
            ],
          }),
      },
    });
    expect(
      await screen.findByRole('link', {
        name: 'Check the role LaunchRole-DL for Deep Learning Base AMI',
      }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(
        /\/catalogs\/hub\/portfolios\/port-1\/launch-roles\/LaunchRole-DL/,
      ),
    );
  });

  it('tells what depends on the role', async () => {
    const { getBlastRadius } = open({
      getLaunchRoleReadiness: async () => ready,
    });
    const depends = await card('What depends on the role');
    expect(
      await within(depends).findByText(/2 provisioned products of 1 owner/),
    ).toBeVisible();
    expect(getBlastRadius).toHaveBeenCalledWith(
      'hub',
      { kind: 'launch-role', roleArn: ROLE_ARN },
      expect.anything(),
    );
  });

  it('checks again once the role was corrected', async () => {
    let now = notReady;
    open(
      { getLaunchRoleReadiness: async () => now },
      { constraints: [launchesWith('prod-1', 'Deep Learning Base AMI')] },
    );
    const lacking = await card('Deep Learning Base AMI');
    expect(await within(lacking).findByText('Not ready')).toBeVisible();
    now = ready;
    await userEvent.click(
      within(lacking).getByRole('button', {
        name: 'Check again for Deep Learning Base AMI',
      }),
    );
    expect(await within(lacking).findByText('Ready')).toBeVisible();
    expect(within(lacking).queryByText(/ec2:RunInstances/)).toBeNull();
  });

  it('shows the policy that the portal would write, narrow or broad', async () => {
    const draftLaunchRole = jest.fn<
      ReturnType<PublishingApi['draftLaunchRole']>,
      Parameters<PublishingApi['draftLaunchRole']>
    >(async (_catalog, { preset }) => ({
      trustPolicy: { Principal: 'servicecatalog.amazonaws.com' },
      policy: { Action: preset === 'derived' ? 's3:CreateBucket' : 's3:*' },
      notes: [`The policy is ${preset}.`],
    }));
    open(
      { getLaunchRoleReadiness: async () => ready, draftLaunchRole },
      { constraints: [launchesWith('prod-2', 'Notebook bucket')] },
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Show the policy the portal would write for Notebook bucket',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Launch role for Notebook bucket',
    });
    const policy = await within(dialog).findByRole('group', {
      name: 'Permissions',
    });
    expect(policy).toHaveTextContent('s3:CreateBucket');
    expect(
      within(dialog).getByRole('group', { name: 'Trust policy' }),
    ).toHaveTextContent('servicecatalog.amazonaws.com');
    await userEvent.click(
      within(dialog).getByRole('radio', {
        name: 'The broad policy of the AWS walkthrough',
      }),
    );
    expect(
      await within(dialog).findByText('The policy is walkthrough.'),
    ).toBeVisible();
    expect(draftLaunchRole).toHaveBeenLastCalledWith(
      'hub',
      { preset: 'walkthrough', productId: 'prod-2' },
      expect.anything(),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Close' }),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it('says for a product why it cannot be checked, and still checks the others', async () => {
    const refusal = await apiError(404, {
      name: 'NotFoundError',
      message: 'AWS does not tell the template of pa-1',
    });
    open({
      getLaunchRoleReadiness: async (_catalog, _role, query) => {
        if (query?.productId === 'prod-1') throw refusal;
        return ready;
      },
    });
    expect(
      await within(await card('Deep Learning Base AMI')).findByText(
        'AWS does not tell the template of pa-1',
      ),
    ).toBeVisible();
    expect(
      await within(await card('Notebook bucket')).findByText('Ready'),
    ).toBeVisible();
  });

  it('sends to the account of the role when that is another one', async () => {
    open(
      {},
      {
        constraints: [
          launchesWith(
            'prod-1',
            'Deep Learning Base AMI',
            'arn:aws:iam::999999999999:role/LaunchRole-DL',
          ),
        ],
      },
    );
    expect(
      await screen.findByText(/The role is one of account 999999999999/),
    ).toBeVisible();
    expect(
      screen.queryByRole('region', { name: 'Deep Learning Base AMI' }),
    ).toBeNull();
  });

  it('says when nothing is launched with the role any more', async () => {
    open({}, { constraints: [] });
    expect(
      await screen.findByText('Nothing is launched with this role'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Go to the portfolio' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/\/catalogs\/hub\/portfolios\/port-1/),
    );
  });
});
