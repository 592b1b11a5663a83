import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { conflictError } from '../../__testUtils__/conflictError';
import { blastRadiusWith } from '../../__testUtils__/curationStory';
import { renderPortfolio } from '../../__testUtils__/renderPortfolio';

const listPortfolioBlockers = async () => ({ items: [] });

const getBlastRadius = jest.fn(async () =>
  blastRadiusWith({ inWords: 'One team can no longer launch from it.' }),
);

const address = () => screen.getByLabelText('address').textContent;

async function ask(button: string, dialog: string) {
  (await screen.findByRole('button', { name: button })).focus();
  await userEvent.keyboard('{Enter}');
  return screen.findByRole('dialog', { name: dialog });
}

/** The button that confirms, once it is known whom that touches. */
async function confirmation(name: string) {
  await screen.findByText('One team can no longer launch from it.');
  return screen.getByRole('button', { name });
}

describe('deleting a portfolio', () => {
  const titled = 'Delete AI Research Team Portfolio?';

  it('says whom that touches first, and leads to the other portfolios', async () => {
    const deletePortfolio = jest.fn(async () => {});
    renderPortfolio(
      {},
      {
        portfolios: { listPortfolioBlockers, deletePortfolio },
        insights: { getBlastRadius },
      },
    );
    await ask('Delete', titled);
    const confirm = await confirmation('Delete');
    expect(screen.getByText('It cannot be brought back.')).toBeVisible();
    expect(getBlastRadius).toHaveBeenCalledWith(
      'hub',
      { kind: 'portfolio', portfolioId: 'port-1' },
      expect.anything(),
    );
    expect(deletePortfolio).not.toHaveBeenCalled();
    await userEvent.dblClick(confirm);
    await waitFor(() =>
      expect(address()).toMatch(/\/catalogs\/hub\/portfolios(\?|$)/),
    );
    expect(deletePortfolio).toHaveBeenCalledTimes(1);
    expect(deletePortfolio).toHaveBeenCalledWith('hub', 'port-1');
  });

  it('lists everything that has to go first, and does not ask', async () => {
    renderPortfolio(
      {},
      {
        portfolios: {
          listPortfolioBlockers: async () => ({
            items: [
              { kind: 'product', id: 'prod-1', name: 'Deep Learning' },
              { kind: 'principal', id: 'arn', name: 'Research' },
              {
                kind: 'share',
                id: '222222222222',
                name: '222222222222',
                detail: 'accepted',
              },
            ],
          }),
        },
      },
    );
    const asked = await ask('Delete', titled);
    const blockers = within(
      await within(asked).findByRole('list', { name: 'What has to go first' }),
    ).getAllByRole('listitem');
    expect(blockers.map(({ textContent }) => textContent)).toEqual([
      'Product: Deep Learning',
      'Access: Research',
      'Share: 222222222222 (accepted)',
    ]);
    expect(within(asked).queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('lists what was put into it just now, and stays on its page', async () => {
    const refusal = await conflictError({
      blockers: [{ kind: 'product', id: 'prod-1', name: 'Deep Learning' }],
    });
    renderPortfolio(
      {},
      {
        portfolios: {
          listPortfolioBlockers,
          deletePortfolio: () => Promise.reject(refusal),
        },
        insights: { getBlastRadius },
      },
    );
    await ask('Delete', titled);
    await userEvent.click(await confirmation('Delete'));
    expect(await screen.findByText('Product: Deep Learning')).toBeVisible();
    expect(address()).toContain('/portfolios/port-1');
  });

  it('is left with the keyboard, and the focus comes back', async () => {
    renderPortfolio(
      {},
      {
        portfolios: { listPortfolioBlockers },
        insights: { getBlastRadius },
      },
    );
    await ask('Delete', titled);
    await confirmation('Delete');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: 'Delete' })).toHaveFocus();
  });
});

describe('giving back a portfolio of another account', () => {
  it('says whom that touches first, and leads to the other portfolios', async () => {
    const rejectShare = jest.fn(async () => {});
    renderPortfolio(
      { imported: true, sharedBy: { accountId: '999999999999' } },
      { shares: { rejectShare }, insights: { getBlastRadius } },
    );
    await ask('Give back', 'Give AI Research Team Portfolio back?');
    const confirm = await confirmation('Give back');
    expect(rejectShare).not.toHaveBeenCalled();
    await userEvent.click(confirm);
    await waitFor(() =>
      expect(address()).toMatch(/\/catalogs\/hub\/portfolios(\?|$)/),
    );
    expect(rejectShare).toHaveBeenCalledWith('hub', 'port-1', {
      blastRadius: 'seen-1',
    });
  });

  it('is all that is offered to do with it as a whole', async () => {
    renderPortfolio({ imported: true });
    expect(
      await screen.findByRole('button', { name: 'Give back' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
  });
});
