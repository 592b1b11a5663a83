import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  PortfolioShare,
  SharesApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { conflictError } from '../../__testUtils__/conflictError';
import { blastRadiusWith } from '../../__testUtils__/curationStory';
import { portfolioWith } from '../../__testUtils__/FakePortfoliosApi';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';

const aiResearch = {
  id: 'ai-research',
  title: 'AI Research',
  groupRef: 'group:default/ai-research',
};

const unit: PortfolioShare = {
  recipient: 'ou-ab12-cdefghij',
  type: 'organizational-unit',
  accepted: true,
  shareTagOptions: true,
  sharePrincipals: false,
  version: 'read-1',
};

const account: PortfolioShare = {
  ...unit,
  recipient: '222222222222',
  type: 'account',
};

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

const save = async (drawer: HTMLElement) => {
  const button = within(drawer).getByRole('button', { name: 'Save' });
  await waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
};

const shares = () => screen.findByRole('region', { name: 'Shares' });

describe('a share', () => {
  it('with a unit tells who has it, and which accounts AWS could not reach', async () => {
    renderPortfolio({
      shares: [
        {
          ...unit,
          reached: ['ai-research', 'genomics'],
          status: 'completed-with-errors',
          errors: [
            {
              message: 'The account is suspended.',
              accounts: ['333333333333'],
            },
          ],
        },
        { ...account, status: 'completed' },
      ],
    });
    const region = await shares();
    expect(
      within(region).getByText('Has it: ai-research, genomics'),
    ).toBeVisible();
    expect(
      within(region).getByText('some accounts were not reached'),
    ).toBeVisible();
    expect(
      within(region).getByText('The account is suspended. 333333333333'),
    ).toBeVisible();
    expect(within(region).queryByText('shared')).toBeNull();
  });

  it('is changed with the keyboard, and the page shows it', async () => {
    let share = unit;
    const updateShare = jest.fn<
      Promise<PortfolioShare>,
      Parameters<SharesApi['updateShare']>
    >(async (_catalog, _portfolio, _recipient, change) => {
      share = { ...share, ...change };
      return share;
    });
    renderPortfolio(
      {},
      {
        portfolios: {
          getPortfolio: async () => portfolioWith({ shares: [share] }),
        },
        shares: { updateShare },
      },
    );
    expect(await screen.findByText('with TagOptions')).toBeVisible();
    const change = screen.getByRole('button', {
      name: 'Change the share with Organizational unit ou-ab12-cdefghij',
    });
    change.focus();
    await userEvent.keyboard('{Enter}');
    const drawer = await screen.findByRole('dialog', {
      name: 'Share with Organizational unit ou-ab12-cdefghij',
    });
    // With whom it is shared does not change.
    expect(within(drawer).queryByRole('textbox')).toBeNull();
    expect(within(drawer).queryByRole('radio')).toBeNull();
    const tagOptions = within(drawer).getByRole('checkbox', {
      name: 'With TagOptions',
    });
    expect(tagOptions).toBeChecked();
    await waitFor(() =>
      expect(
        within(drawer).getByRole('button', { name: 'Save' }),
      ).toBeEnabled(),
    );
    tagOptions.focus();
    await userEvent.keyboard(' {Tab} {Enter}');
    expect(await screen.findByText('with principal names')).toBeVisible();
    expect(updateShare).toHaveBeenCalledTimes(1);
    expect(updateShare).toHaveBeenCalledWith(
      'hub',
      'port-1',
      'ou-ab12-cdefghij',
      {
        type: 'organizational-unit',
        shareTagOptions: false,
        sharePrincipals: true,
        version: 'read-1',
      },
    );
    expect(within(await shares()).queryByText(/with TagOptions/)).toBeNull();
    await waitFor(() => expect(change).toHaveFocus());
  });

  it('says why it was not changed, also when that is about whom it is with', async () => {
    const refusal = await apiError(400, {
      name: 'InputError',
      message: 'AWS does not take this recipient',
      field: 'recipient',
    });
    renderPortfolio(
      { shares: [unit] },
      { shares: { updateShare: () => Promise.reject(refusal) } },
    );
    await press('Change the share with Organizational unit ou-ab12-cdefghij');
    const drawer = await screen.findByRole('dialog');
    await save(drawer);
    expect(
      await within(drawer).findByText('AWS does not take this recipient'),
    ).toBeVisible();
  });

  it('says before it is changed what that means, and for whom', async () => {
    renderPortfolio(
      { shares: [{ ...unit, sharePrincipals: true }] },
      {
        insights: {
          getBlastRadius: async (_catalog, about) =>
            blastRadiusWith({
              inWords: `3 provisioned products there (${about.recipient}).`,
              effects: ['Its products vanish from the portfolios there.'],
              teams: [aiResearch],
            }),
        },
      },
    );
    await press('Change the share with Organizational unit ou-ab12-cdefghij');
    const drawer = await screen.findByRole('dialog');
    const touched = await within(drawer).findByRole('region', {
      name: 'What this touches',
    });
    expect(touched).toHaveTextContent(
      '3 provisioned products there (ou-ab12-cdefghij).',
    );
    expect(touched).toHaveTextContent('Teams concerned: AI Research');
    // The share stays.
    expect(touched).not.toHaveTextContent('vanish');
    const lost = /Whoever has access there by a name .* loses it/;
    expect(touched).not.toHaveTextContent(lost);
    await userEvent.click(
      within(drawer).getByRole('checkbox', { name: 'With principal names' }),
    );
    expect(touched).toHaveTextContent(lost);
    await userEvent.click(
      within(drawer).getByRole('checkbox', { name: 'With TagOptions' }),
    );
    expect(touched).toHaveTextContent(
      'Launches there are not asked for the TagOptions of this portfolio any more.',
    );
  });

  it('that somebody else has changed meanwhile is not changed over theirs', async () => {
    let share = unit;
    const updateShare = jest.fn<
      Promise<PortfolioShare>,
      Parameters<SharesApi['updateShare']>
    >(async () => share);
    updateShare.mockRejectedValueOnce(
      await conflictError({
        changed: [{ field: 'sharePrincipals', now: 'true' }],
      }),
    );
    renderPortfolio(
      {},
      {
        portfolios: {
          getPortfolio: async () => portfolioWith({ shares: [share] }),
        },
        shares: { updateShare },
      },
    );
    await press('Change the share with Organizational unit ou-ab12-cdefghij');
    const drawer = await screen.findByRole('dialog');
    const box = (name: string) =>
      within(drawer).getByRole('checkbox', { name });
    share = { ...unit, sharePrincipals: true, version: 'read-2' };
    await userEvent.click(box('With TagOptions'));
    await save(drawer);
    expect(
      await within(drawer).findByText('sharePrincipals is now: true'),
    ).toBeVisible();
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Reload' }),
    );
    await waitFor(() => expect(box('With principal names')).toBeChecked());
    await save(drawer);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(updateShare).toHaveBeenLastCalledWith(
      'hub',
      'port-1',
      'ou-ab12-cdefghij',
      {
        type: 'organizational-unit',
        shareTagOptions: false,
        sharePrincipals: true,
        version: 'read-2',
      },
    );
  });

  it('with an account carries no names of principals, and says why', async () => {
    const sharePortfolio = jest.fn(async () => account);
    renderPortfolio({}, { shares: { sharePortfolio } });
    await press('Share');
    const drawer = await screen.findByRole('dialog');
    const principals = within(drawer).getByRole('checkbox', {
      name: 'With principal names',
    });
    expect(principals).toBeDisabled();
    expect(principals).toHaveAccessibleDescription(
      'Names travel within an organization only; give access in the account instead.',
    );
    await userEvent.click(
      within(drawer).getByRole('radio', { name: 'Organization' }),
    );
    await userEvent.click(principals);
    expect(principals).toBeChecked();
    await userEvent.click(
      within(drawer).getByRole('radio', { name: 'Account' }),
    );
    expect(principals).not.toBeChecked();
    await userEvent.type(
      within(drawer).getByRole('textbox', { name: /Account id/ }),
      '222222222222',
    );
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Share' }),
    );
    await waitFor(() =>
      expect(sharePortfolio).toHaveBeenCalledWith(
        'hub',
        'port-1',
        expect.objectContaining({ type: 'account', sharePrincipals: false }),
      ),
    );
  });
});

describe('ending a share', () => {
  const titled = 'End the share with Account 222222222222?';

  it('says first what that does to what runs, and whose it is', async () => {
    let present = [account];
    const unsharePortfolio = jest.fn(async () => {
      present = [];
    });
    const getBlastRadius = jest.fn(async () =>
      blastRadiusWith({
        inWords: 'One provisioned product came through this share.',
        effects: [
          'Nothing new can be launched through it.',
          'What runs goes on running, but cannot be updated.',
        ],
        total: 1,
        items: [
          {
            accountId: '222222222222',
            region: 'us-east-1',
            id: 'pp-1',
            name: 'dl-ami-run-7',
            status: 'AVAILABLE',
            statusInWords: 'Available',
            tone: 'ok',
            versionName: 'v1',
            team: aiResearch,
          },
        ],
        teams: [aiResearch],
      }),
    );
    renderPortfolio(
      {},
      {
        portfolios: {
          getPortfolio: async () => portfolioWith({ shares: present }),
        },
        shares: { unsharePortfolio },
        insights: { getBlastRadius },
      },
    );
    await press('Unshare with Account 222222222222');
    const asked = await screen.findByRole('dialog', { name: titled });
    expect(
      await within(asked).findByText(
        'What runs goes on running, but cannot be updated.',
      ),
    ).toBeVisible();
    expect(
      within(asked).getByText(
        'One provisioned product came through this share.',
      ),
    ).toBeVisible();
    expect(asked).toHaveTextContent('dl-ami-run-7 · AI Research · v1');
    expect(getBlastRadius).toHaveBeenCalledWith(
      'hub',
      {
        kind: 'share',
        portfolioId: 'port-1',
        recipient: '222222222222',
        shareType: 'account',
      },
      expect.anything(),
    );
    expect(unsharePortfolio).not.toHaveBeenCalled();
    await userEvent.click(
      within(asked).getByRole('button', { name: 'Unshare' }),
    );
    expect(
      await within(await shares()).findByText(
        'It is shared with no other account.',
      ),
    ).toBeVisible();
    expect(unsharePortfolio).toHaveBeenCalledWith(
      'hub',
      'port-1',
      '222222222222',
      { type: 'account', blastRadius: 'seen-1' },
    );
  });

  it('is possible, and says so, when nobody can tell whom it touches', async () => {
    const down = await apiError(503, {
      name: 'ServiceUnavailableError',
      message: 'AWS does not answer just now',
    });
    const unsharePortfolio = jest.fn(async () => {});
    renderPortfolio(
      { shares: [account] },
      {
        shares: { unsharePortfolio },
        insights: { getBlastRadius: () => Promise.reject(down) },
      },
    );
    await press('Unshare with Account 222222222222');
    const asked = await screen.findByRole('dialog', { name: titled });
    expect(
      await within(asked).findByText('AWS does not answer just now'),
    ).toBeVisible();
    await userEvent.click(
      within(asked).getByRole('button', { name: 'Unshare' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(unsharePortfolio).toHaveBeenCalledTimes(1);
  });
});
