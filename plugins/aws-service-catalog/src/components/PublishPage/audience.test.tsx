import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Catalog,
  MayCurate,
} from 'backstage-plugin-aws-service-catalog-common';
import { hubCatalog, spokeCatalog } from '../../__testUtils__/FakeCatalogsApi';
import {
  aiResearchTeam,
  COMPLETE_DRAFT,
  renderWizard,
} from '../../__testUtils__/renderWizard';

/** A team in the account of the hub. */
const toolsTeam = {
  ...aiResearchTeam,
  id: 'tools',
  title: 'Tools',
  accountId: hubCatalog.accountId,
};

const without = (catalog: Catalog, right: keyof MayCurate): Catalog => ({
  ...catalog,
  may: { ...catalog.may, [right]: false },
});

const box = (name: RegExp) => screen.findByRole('checkbox', { name });
const publish = () => screen.getByRole('button', { name: 'Publish' });

describe('the audience of the publish wizard', () => {
  afterEach(() => localStorage.clear());

  it('shows a chosen spoke that is gone, so that it can be left out', async () => {
    const user = userEvent.setup();
    const sent = renderWizard(
      { ...COMPLETE_DRAFT, spokes: ['genomics'] },
      { catalogs: [hubCatalog] },
    );
    const gone = await screen.findByRole('checkbox', {
      name: 'genomics (no longer there)',
    });
    expect(gone).toBeChecked();
    await user.click(gone);
    expect(screen.queryByRole('checkbox', { name: /genomics/ })).toBeNull();
    await user.click(publish());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0].spokes).toEqual([]);
  });

  it.each([
    ['publish', 'publications'],
    ['curate', 'curating products and portfolios'],
    ['constrain', 'constraints and launch roles'],
    ['share', 'sharing portfolios'],
  ] as const)(
    'offers no spoke that one may not %s in',
    async (right, words) => {
      renderWizard(COMPLETE_DRAFT, {
        catalogs: [hubCatalog, without(spokeCatalog, right)],
      });
      const spoke = await box(/^ai-research/);
      expect(spoke).toBeDisabled();
      expect(spoke).toHaveAccessibleDescription(
        `Your permissions in ai-research do not include: ${words}.`,
      );
      expect(publish()).toBeEnabled();
    },
  );

  it('offers no spoke at all where one may not share', async () => {
    renderWizard(COMPLETE_DRAFT, {
      catalogs: [without(hubCatalog, 'share'), spokeCatalog],
    });
    expect(await box(/^ai-research/)).toHaveAccessibleDescription(
      'Your permissions in hub do not include: sharing portfolios.',
    );
    expect(await box(/^ai-research/)).toBeDisabled();
  });

  it('offers teams only while one may give access in every account', async () => {
    const user = userEvent.setup();
    renderWizard(COMPLETE_DRAFT, {
      catalogs: [hubCatalog, without(spokeCatalog, 'grant')],
      listGuardedTeams: async catalog => ({
        items: [catalog === 'hub' ? toolsTeam : aiResearchTeam],
      }),
    });
    const why =
      'Your permissions in ai-research do not include: giving access.';
    const spoke = await box(/^ai-research/);
    const team = await box(/^Tools/);
    expect(team).toBeEnabled();
    await user.click(spoke);
    expect(team).toBeDisabled();
    expect(team).toHaveAccessibleDescription(why);
    expect(await box(/^AI Research/)).toBeDisabled();
    await user.click(spoke);
    await user.click(team);
    expect(spoke).toBeDisabled();
    expect(spoke).toHaveAccessibleDescription(why);
  });

  it('publishes nothing that one may not, and lets it be unticked', async () => {
    const user = userEvent.setup();
    renderWizard(
      { ...COMPLETE_DRAFT, spokes: ['ai-research'] },
      { catalogs: [hubCatalog, without(spokeCatalog, 'publish')] },
    );
    const spoke = await box(/^ai-research/);
    expect(publish()).toBeDisabled();
    await user.click(spoke);
    expect(publish()).toBeEnabled();
    expect(spoke).toBeDisabled();
  });

  it.each([
    ['publish', 'publications'],
    ['curate', 'curating products and portfolios'],
    ['constrain', 'constraints and launch roles'],
  ] as const)('asks nobody who may not %s', async (right, words) => {
    renderWizard(COMPLETE_DRAFT, { catalogs: [without(hubCatalog, right)] });
    expect(
      await screen.findByText(
        `You may look at publications, and not start any. Your permissions in hub do not include: ${words}.`,
      ),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
  });

  it('offers teams of the accounts that it reaches alone', async () => {
    const user = userEvent.setup();
    const afar = {
      ...aiResearchTeam,
      id: 'afar',
      title: 'Afar',
      accountId: '333333333333',
    };
    const sent = renderWizard(
      { ...COMPLETE_DRAFT, teams: ['afar', 'tools'] },
      { listGuardedTeams: async () => ({ items: [afar, toolsTeam] }) },
    );
    expect(await box(/^Tools/)).toBeChecked();
    expect(screen.queryByRole('checkbox', { name: /^Afar/ })).toBeNull();
    await user.click(publish());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0].teams).toEqual(['tools']);
  });
});
