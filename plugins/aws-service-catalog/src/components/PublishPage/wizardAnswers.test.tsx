import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Portfolio,
  PortfoliosApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { FakePortfoliosApi } from '../../__testUtils__/FakePortfoliosApi';
import {
  COMPLETE_DRAFT as COMPLETE,
  keptDraft as draft,
  renderWizard as open,
} from '../../__testUtils__/renderWizard';

const field = (name: RegExp) => screen.findByRole('textbox', { name });
const publish = () => screen.getByRole('button', { name: 'Publish' });

describe('the answers of the publish wizard', () => {
  afterEach(() => localStorage.clear());

  it.each([
    ['another image', /^Image/],
    ['other accounts', /ai-research/],
  ])('ask for a new confirmation with %s', async (_, name) => {
    const user = userEvent.setup();
    open({ ...COMPLETE, agreementConfirmed: true });
    const tick = await screen.findByRole('checkbox', {
      name: /Procurement has confirmed/,
    });
    expect(tick).toBeChecked();
    const box = screen.queryByRole('textbox', { name });
    if (box) {
      await user.clear(box);
      await user.type(box, 'ami-0bb1bb2cc3dd40002');
      await user.tab();
    } else {
      await user.click(screen.getByRole('checkbox', { name }));
    }
    expect(tick).not.toBeChecked();
  });

  it('lose a team whose account is shared with no longer, or that is gone', async () => {
    const user = userEvent.setup();
    const sent = open({
      ...COMPLETE,
      spokes: ['ai-research'],
      teams: ['ai-research', 'gone'],
    });
    expect(
      await screen.findByRole('checkbox', { name: /AI Research/ }),
    ).toBeChecked();
    await waitFor(() => expect(draft().teams).toEqual(['ai-research']));
    await user.click(screen.getByRole('checkbox', { name: /^ai-research/ }));
    expect(screen.queryByRole('checkbox', { name: /AI Research/ })).toBeNull();
    await user.click(publish());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ teams: [], spokes: [] });
  });

  it('tell when an edited template was written from others', async () => {
    const user = userEvent.setup();
    open(COMPLETE);
    const template = await screen.findByRole('region', { name: /Template/ });
    const edit = await within(template).findByRole('button', {
      name: 'Edit the template',
    });
    await waitFor(() => expect(edit).toBeEnabled());
    await user.click(edit);
    const warnings = () => screen.queryAllByText(/^The template was edited/);
    expect(warnings()).toHaveLength(0);
    await user.type(await field(/^Owner/), ' of AI');
    expect(warnings()).toHaveLength(0);
    await user.type(await field(/^Instance types/), 'g5.xlarge{Enter}');
    // At the template, and beside the button that publishes.
    expect(warnings()).toHaveLength(2);
    await user.click(
      within(template).getByRole('button', { name: 'Keep my text' }),
    );
    expect(warnings()).toHaveLength(0);
    await user.click(
      within(template).getByRole('button', {
        name: 'Back to the written template',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(draft().editedTemplate).not.toBe('');
    await user.click(
      within(dialog).getByRole('button', {
        name: 'Back to the written template',
      }),
    );
    await waitFor(() => expect(draft().editedTemplate).toBe(''));
  });

  it('name a portfolio that is not in the list as what it is', async () => {
    let answer: (portfolios: Portfolio[]) => void = () => {};
    const portfolios: PortfoliosApi = {
      ...new FakePortfoliosApi().api,
      listPortfolios: () =>
        new Promise(resolve => {
          answer = () =>
            resolve({
              items: [],
              total: 0,
              asOf: '',
              stale: false,
              facets: {},
            } as never);
        }),
    };
    const user = userEvent.setup();
    open({ ...COMPLETE, portfolioId: 'port-gone' }, { portfolios });
    const portfolio = await screen.findByRole('button', {
      name: /Portfolio port-gone/,
    });
    expect(portfolio).toHaveTextContent(/^port-gone$/);
    await user.click(portfolio);
    expect(screen.queryByRole('listbox')).toBeNull();
    answer([]);
    await waitFor(() =>
      expect(portfolio).toHaveTextContent('port-gone (not in the list)'),
    );
    await user.click(portfolio);
    await user.click(screen.getByRole('option', { name: 'A new portfolio' }));
    expect(await field(/Name of the new portfolio/)).toBeVisible();
  });

  it('keep the Marketplace version, and name the product version after the whole of it', async () => {
    const user = userEvent.setup();
    open({
      source: 'marketplace',
      marketplaceProductId: 'prod-rstudiopro00001',
      marketplaceVersion: '2026.1',
    });
    const version = await field(/^Marketplace version/);
    await screen.findByText('It is held.');
    expect(version).toHaveValue('2026.1');
    await user.type(version, '0');
    expect(await field(/^Version name/)).toHaveValue('');
    await user.tab();
    expect(await field(/^Version name/)).toHaveValue('2026.10');
    expect(draft().marketplaceVersion).toBe('2026.10');
  });

  it('are the image that the field shows, and none when that is no image', async () => {
    const user = userEvent.setup();
    const sent = open(COMPLETE);
    const image = await field(/^Image/);
    await user.clear(image);
    await user.type(image, 'deep learning 2026');
    await user.tab();
    expect(image).toHaveValue('deep learning 2026');
    expect(image).toHaveAccessibleDescription(/This is no AMI id/);
    await user.click(publish());
    expect(sent).toEqual([]);
    await waitFor(() => expect(image).toHaveFocus());
  });

  it('take what was typed, and no option that the pointer rests on', async () => {
    const user = userEvent.setup();
    open(COMPLETE);
    const types = await field(/^Instance types/);
    await user.click(types);
    await user.hover(
      await screen.findByRole('option', { name: 'p4d.24xlarge' }),
    );
    await user.tab();
    expect(draft().instanceTypes).toEqual(['t3.large']);
    await user.type(types, 'm7i.xlarge');
    await user.tab();
    expect(draft().instanceTypes).toEqual(['t3.large', 'm7i.xlarge']);
  });

  it('are not published by "Enter" in a field', async () => {
    const user = userEvent.setup();
    const sent = open(COMPLETE);
    await user.type(await field(/^Owner/), '{Enter}');
    await user.type(await field(/^Instance types/), 'g5.xlarge{Enter}{Enter}');
    expect(draft().instanceTypes).toEqual(['t3.large', 'g5.xlarge']);
    expect(publish()).toBeEnabled();
    expect(sent).toEqual([]);
  });
});
