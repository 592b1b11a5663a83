import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiError } from '../../__testUtils__/apiError';
import { FakePortfoliosApi } from '../../__testUtils__/FakePortfoliosApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { noTeams } from '../../__testUtils__/story';
import { portfoliosApiRef } from '../../api';

describe('the gate before the pages', () => {
  it('tells a person of no team what a team is, which groups they are in, and whom to ask', async () => {
    const api = new FakeServiceCatalogApi({ teams: noTeams });
    renderPage(api, '/provisioned');
    expect(await screen.findByText('You are in no team yet')).toBeVisible();
    expect(screen.getByText(/^A team is a group of the portal/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'newcomers' })).toHaveAttribute(
      'href',
      '/catalog/default/group/newcomers',
    );
    expect(screen.getByRole('link', { name: 'platform' })).toBeVisible();
    expect(api.calls.map(({ method }) => method)).toEqual(['listTeams']);
  });

  it('leads a person who curates and is in no team to the catalogs, from the start page only', async () => {
    const curator = new FakeServiceCatalogApi({
      teams: { ...noTeams, person: { ...noTeams.person, curator: true } },
    });
    const { unmount } = renderPage(curator, '/', [
      [portfoliosApiRef, new FakePortfoliosApi().api],
    ]);
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        '/service-catalog/catalogs/hub/portfolios',
      ),
    );
    unmount();
    renderPage(curator, '/provisioned');
    expect(await screen.findByText('You are in no team yet')).toBeVisible();
  });

  it('tells a person of no group the same', async () => {
    renderPage(
      new FakeServiceCatalogApi({
        teams: {
          items: [],
          person: { ...noTeams.person, groupRefs: [] },
          contacts: [],
        },
      }),
    );
    expect(
      await screen.findByText('You are in no group of the portal.'),
    ).toBeVisible();
    expect(
      screen.getByText(/^Ask whoever looks after this portal/),
    ).toBeVisible();
  });

  it('does not open another team’s page with one’s own data', async () => {
    const user = userEvent.setup();
    const api = new FakeServiceCatalogApi();
    renderPage(api, '/products/prod-secret?team=secret-lab');
    expect(
      await screen.findByText(/names the team "secret-lab"/),
    ).toBeVisible();
    expect(api.calls.map(({ method }) => method)).toEqual(['listTeams']);
    await user.click(screen.getByRole('button', { name: 'Open AI Research' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Products' }),
    ).toBeVisible();
  });

  it('says so while the portal is down, and opens when it is back', async () => {
    const user = userEvent.setup();
    const api = new FakeServiceCatalogApi();
    api.fail('listTeams', new TypeError('Failed to fetch'));
    renderPage(api);
    expect(
      await screen.findByText('The portal cannot be reached'),
    ).toBeVisible();
    api.recover('listTeams');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Products' }),
    ).toBeVisible();
  });

  it('says that the sign-in has expired', async () => {
    const api = new FakeServiceCatalogApi();
    api.fail(
      'listTeams',
      await apiError(401, { name: 'AuthenticationError', message: 'Expired.' }),
    );
    renderPage(api);
    expect(await screen.findByText('Your sign-in has expired')).toBeVisible();
  });

  it('leads back from an address that is no page', async () => {
    renderPage(new FakeServiceCatalogApi(), '/no/such/page');
    expect(await screen.findByText('There is no such page')).toBeVisible();
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Browse products' }),
      ).toHaveAttribute(
        'href',
        '/service-catalog/?team=ai-research&region=us-east-1',
      ),
    );
  });
});
