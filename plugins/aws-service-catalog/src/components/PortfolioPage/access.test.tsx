import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  BlastRadius,
  GuardrailsApi,
  InsightsApi,
  PortfoliosApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { portfolioWith } from '../../__testUtils__/FakePortfoliosApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { guardrailsApiRef, insightsApiRef, portfoliosApiRef } from '../../api';

const role = {
  principalArn: 'arn:aws:iam::222222222222:role/Research',
  type: 'IAM',
  kind: 'role',
  name: 'Research',
  exists: 'yes',
} as const;

const researchers = {
  id: 'ai-research',
  title: 'AI Research',
  accountId: '111111111111',
  regions: ['us-east-1'],
  roleName: 'AIResearchTeam',
};

const radius: BlastRadius = {
  version: 'seen-1',
  inWords: 'One team can no longer launch from it.',
  effects: ['What runs goes on running.'],
  total: 1,
  items: [],
  owners: [],
  accounts: [],
  teams: [],
  unread: [],
};

function open(portfolios: Partial<PortfoliosApi>) {
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(
    new FakeServiceCatalogApi({ teams }),
    '/catalogs/hub/portfolios/port-1',
    [
      [portfoliosApiRef, unusedMethods<PortfoliosApi>(portfolios)],
      [
        insightsApiRef,
        unusedMethods<InsightsApi>({ getBlastRadius: async () => radius }),
      ],
      [
        guardrailsApiRef,
        unusedMethods<GuardrailsApi>({
          listGuardedTeams: async () => ({ items: [researchers] }),
        }),
      ],
    ],
  );
}

describe('access to a portfolio', () => {
  it('is given to a team, and the page shows it', async () => {
    const user = userEvent.setup();
    const portfolio = portfolioWith({});
    const grantAccess = jest.fn(async () => {
      portfolio.principals = [role];
      return role;
    });
    open({ getPortfolio: async () => ({ ...portfolio }), grantAccess });
    await user.click(
      await screen.findByRole('button', { name: 'Give access' }),
    );
    const drawer = screen.getByRole('dialog', { name: 'Give access' });
    await user.click(
      within(drawer).getByRole('button', { name: 'Give access' }),
    );
    expect(within(drawer).getByRole('textbox', { name: /Team/ })).toBeInvalid();
    expect(grantAccess).not.toHaveBeenCalled();

    await user.type(
      within(drawer).getByRole('textbox', { name: /Team/ }),
      'AI R',
    );
    await user.click(
      await screen.findByRole('option', {
        name: 'AI Research · AIResearchTeam',
      }),
    );
    await user.click(
      within(drawer).getByRole('button', { name: 'Give access' }),
    );
    expect(await screen.findByText('Research')).toBeVisible();
    expect(grantAccess).toHaveBeenCalledWith('hub', 'port-1', {
      team: 'ai-research',
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows a refusal at the field that it is about', async () => {
    const user = userEvent.setup();
    const refusal = await apiError(400, {
      name: 'InputError',
      message: "team 'nowhere' does not exist",
      field: 'team',
    });
    open({
      getPortfolio: async () => portfolioWith({}),
      grantAccess: async () => {
        throw refusal;
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Give access' }),
    );
    const drawer = screen.getByRole('dialog', { name: 'Give access' });
    await user.type(
      within(drawer).getByRole('textbox', { name: /Team/ }),
      'nowhere',
    );
    await user.click(
      within(drawer).getByRole('button', { name: 'Give access' }),
    );
    expect(
      await within(drawer).findByText("team 'nowhere' does not exist"),
    ).toBeVisible();
  });

  it('is taken away only after saying whom that touches', async () => {
    const user = userEvent.setup();
    const revokeAccess = jest.fn(async () => {});
    open({
      getPortfolio: async () => portfolioWith({ principals: [role] }),
      revokeAccess,
    });
    await user.click(
      await screen.findByRole('button', {
        name: 'Take away the access of Research',
      }),
    );
    const dialog = screen.getByRole('dialog', {
      name: 'Take the access of Research away?',
    });
    expect(
      await within(dialog).findByText('One team can no longer launch from it.'),
    ).toBeVisible();
    expect(
      within(dialog).getByText('What runs goes on running.'),
    ).toBeVisible();
    expect(revokeAccess).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Take away' }));
    await waitFor(() =>
      expect(revokeAccess).toHaveBeenCalledWith('hub', 'port-1', {
        principalArn: role.principalArn,
        type: 'IAM',
        blastRadius: 'seen-1',
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
