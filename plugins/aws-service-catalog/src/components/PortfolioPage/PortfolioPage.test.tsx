import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import {
  FakePortfoliosApi,
  portfolioWith,
} from '../../__testUtils__/FakePortfoliosApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { portfoliosApiRef } from '../../api';

function open(fields: Partial<Portfolio>) {
  const portfolios = new FakePortfoliosApi();
  portfolios.portfolio = portfolioWith(fields);
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(
    new FakeServiceCatalogApi({ teams }),
    '/catalogs/hub/portfolios/port-1',
    [[portfoliosApiRef, portfolios.api]],
  );
  return portfolios.api;
}

const section = (name: string) => screen.findByRole('region', { name });

describe('PortfolioPage', () => {
  it('says which products can be launched, as which role, and which cannot', async () => {
    const product = {
      kind: 'cloudformation',
      type: 'CLOUD_FORMATION_TEMPLATE',
      vendor: 'Amazon Web Services',
      constraintCount: 1,
    } as const;
    open({
      products: [
        {
          ...product,
          id: 'prod-1',
          name: 'Deep Learning Base AMI',
          launchRole: { name: 'LaunchRole-DL', local: true },
        },
        { ...product, id: 'prod-2', name: 'Draft' },
        { ...product, id: 'prod-3', name: 'Everywhere' },
      ],
      constraints: [
        {
          id: 'cons-1',
          type: 'STACKSET',
          portfolioId: 'port-1',
          productId: 'prod-3',
          inWords: 'Stacks in two accounts',
          status: 'AVAILABLE',
          parameters: {},
          inherited: false,
          version: 'c1',
        },
      ],
    });
    const products = await section('Products');
    expect(
      within(products).getByRole('link', { name: 'Deep Learning Base AMI' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/catalogs/hub/products/prod-1'),
    );
    expect(
      within(products).getByText(
        'launches as LaunchRole-DL of the account that launches',
      ),
    ).toBeVisible();
    expect(
      within(products).getByText(
        'No launch role: the portal launches it only if configured to',
      ),
    ).toBeVisible();
    expect(
      within(products).getByText(
        'launches into the accounts of its StackSet constraint',
      ),
    ).toBeVisible();
  });

  it('is not shown any more when it is gone', async () => {
    const user = userEvent.setup();
    const gone = await apiError(404, {
      name: 'NotFoundError',
      message: 'There is no such portfolio',
    });
    const api = open({});
    const products = await section('Products');
    api.getPortfolio = async () => {
      throw gone;
    };
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByText('It is not there')).toBeVisible();
    expect(products).not.toBeInTheDocument();
    expect(screen.queryByText(/cannot be reached/)).toBeNull();
  });

  it('names teams by their title and warns of a principal that is gone', async () => {
    open({
      principals: [
        {
          principalArn: 'arn:aws:iam::222222222222:role/AIResearchTeam',
          type: 'IAM',
          kind: 'role',
          name: 'AIResearchTeam',
          exists: 'yes',
          team: {
            id: 'ai-research',
            title: 'AI Research',
            groupRef: 'group:default/ai-research',
          },
        },
        {
          principalArn: 'AROAEXAMPLE',
          type: 'IAM',
          kind: 'unknown',
          name: 'AROAEXAMPLE',
          exists: 'no',
          warning: 'The role was deleted. Take its access away.',
        },
      ],
    });
    const access = await section('Access');
    expect(within(access).getByText('Role of AI Research')).toBeVisible();
    expect(within(access).getByText('Does not exist any more')).toBeVisible();
    expect(
      within(access).getByText('The role was deleted. Take its access away.'),
    ).toBeVisible();
  });

  it('says what an empty portfolio lacks', async () => {
    open({});
    expect(
      within(await section('Products')).getByText(/nobody can launch/),
    ).toBeVisible();
    expect(
      within(await section('Access')).getByText(/Nobody has access yet/),
    ).toBeVisible();
  });

  it('says where an imported portfolio is changed, and what AWS does not tell', async () => {
    open({
      imported: true,
      sharedBy: { accountId: '111111111111', catalog: 'hub' },
      unavailable: [{ part: 'budgets', why: 'AWS refuses it.' }],
    });
    expect(await screen.findByText(/^Shared by hub\./)).toBeVisible();
    expect(
      screen.getByText('AWS does not tell about: budgets. AWS refuses it.'),
    ).toBeVisible();
  });

  it('shows who it is shared with, and whether they accepted', async () => {
    open({
      shares: [
        {
          recipient: '222222222222',
          type: 'account',
          accepted: false,
          shareTagOptions: true,
          sharePrincipals: false,
          version: 'read-1',
          catalog: 'ai-research',
        },
      ],
    });
    const shares = await section('Shares');
    expect(
      within(shares).getByText('Account 222222222222 (ai-research)'),
    ).toBeVisible();
    expect(within(shares).getByText('not accepted yet')).toBeVisible();
    expect(within(shares).getByText('with TagOptions')).toBeVisible();
    expect(
      within(await section('Access')).getByText(/give access themselves/),
    ).toBeVisible();
  });
});
