import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InsightsApi } from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { deepLearning, gpuDraft } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { insightsApiRef } from '../../api';

const heading = (name: string) =>
  screen.findByRole('heading', { level: 2, name }, { timeout: 5_000 });
const at = (productId: string) => `/products/${productId}`;

describe('the page of a product', () => {
  it('says what it is, what one gets, and how it is launched', async () => {
    renderPage(new FakeServiceCatalogApi(), at(deepLearning.id));
    await heading('What you get');
    expect(
      screen.getByRole('heading', { level: 1, name: deepLearning.name }),
    ).toBeVisible();
    expect(await screen.findByText('1 × EC2 instance')).toBeVisible();
    expect(screen.getByText('Command to log in')).toBeVisible();
    expect(screen.getByText('Log in as ec2-user.')).toBeVisible();
    expect(
      screen.getByText('AWS creates the resources as LaunchRole-DeepLearning.'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', {
        name: /^Copy .*arn:aws:iam::222222222222:role\/LaunchRole-DeepLearning/,
      }),
    ).toHaveTextContent('LaunchRole-DeepLearning');
    expect(screen.getByText('Tags: CostCenter = 4711')).toBeVisible();
    expect(
      screen.getByRole('link', { name: /^platform@institute.example/ }),
    ).toHaveAttribute('href', 'mailto:platform@institute.example');
    expect(screen.getByRole('button', { name: 'Launch' })).toHaveAttribute(
      'href',
      '/service-catalog/products/prod-deeplearning1/launch?team=ai-research&region=us-east-1',
    );
  });

  it('blames no right of the team for what only an engine knows', async () => {
    renderPage(
      new FakeServiceCatalogApi({
        products: [{ ...deepLearning, kind: 'external' }],
        forms: [],
      }),
      at(deepLearning.id),
    );
    expect(
      await screen.findByText(/An engine outside of CloudFormation creates it/),
    ).toBeVisible();
    expect(screen.queryByText(/may not read the template/)).toBeNull();
  });

  it('says which versions to take, and launches an older one on demand', async () => {
    renderPage(new FakeServiceCatalogApi(), at(deepLearning.id));
    await heading('Versions');
    expect(screen.getByText('newest')).toBeVisible();
    expect(screen.getByText('not recommended any more')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Launch this version: 2026.07' }),
    ).toHaveAttribute('href', expect.stringContaining('&version=pa-202607'));
  });

  it('shows a hundred versions only on demand', async () => {
    const user = userEvent.setup();
    const versions = Array.from({ length: 100 }, (_, index) => ({
      id: `pa-${index}`,
      name: 'nightly',
      deprecated: false,
      newest: index === 0,
    }));
    renderPage(
      new FakeServiceCatalogApi({ products: [{ ...deepLearning, versions }] }),
      at(deepLearning.id),
    );
    await heading('Versions');
    const named = () =>
      screen.getAllByRole('heading', { level: 3, name: 'nightly' });
    expect(named()).toHaveLength(5);
    await user.click(
      screen.getByRole('button', { name: 'Show 95 older versions' }),
    );
    expect(named()).toHaveLength(100);
  });

  it('says who can fix what stands in the way, and leaves out what is still to be entered', async () => {
    const api = new FakeServiceCatalogApi({
      preFlight: {
        blocked: true,
        checks: [
          { id: 'launch-path', status: 'ok', title: 'The path may be used' },
          {
            id: 'name',
            status: 'blocked',
            title: 'The name is free',
            fixedBy: 'you',
          },
          {
            id: 'launch-role-permissions',
            status: 'unknown',
            title: 'The launch role may do it',
            detail: 'Your team may not look at this.',
          },
          {
            id: 'launch-role',
            status: 'blocked',
            title: 'The launch role exists',
            detail: 'There is no LaunchRole-DeepLearning.',
            fixedBy: 'aws-administrator',
            fix: 'Create it.',
          },
        ],
      },
    });
    renderPage(api, at(deepLearning.id));
    expect(await screen.findByText('Create it.')).toBeVisible();
    const lines = screen
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
      .filter(text => text?.match(/^(OK|Blocked|Not checked)/));
    expect(lines).toEqual([
      'BlockedThe launch role existsThere is no LaunchRole-DeepLearning.Create it.The administrator of the AWS account can change this.',
      'Not checkedThe launch role may do itYour team may not look at this.',
      'OKThe path may be used',
    ]);
  });

  it('says why it cannot be launched', async () => {
    renderPage(new FakeServiceCatalogApi(), at(gpuDraft.id));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('Cannot be launched')).toBeVisible();
    expect(alert.getByText(/has no launch role/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Launch' }),
    ).not.toBeInTheDocument();
    expect(screen.getByText('cannot be used')).toBeVisible();
  });

  it('finds out for the person what stands between them and a launch', async () => {
    const user = userEvent.setup();
    const whyNotMe = jest.fn(async () => ({
      person: 'user:default/alice',
      productId: gpuDraft.id,
      canLaunch: false,
      inWords: 'It has no launch role.',
      links: [],
    }));
    renderPage(new FakeServiceCatalogApi(), at(gpuDraft.id), [
      [insightsApiRef, unusedMethods<InsightsApi>({ whyNotMe })],
    ]);
    await user.click(
      await screen.findByRole('button', { name: 'Why can I not launch this?' }),
    );
    expect(await screen.findByText('It has no launch role.')).toBeVisible();
    expect(whyNotMe).toHaveBeenCalledWith('ai-research', gpuDraft.id, {
      region: 'us-east-1',
    });
  });

  it('shows the rest when the form and the checks cannot be read', async () => {
    const api = new FakeServiceCatalogApi();
    const refused = await apiError(403, {
      name: 'NotAllowedError',
      message: 'Refused.',
    });
    api.fail('getLaunchForm', refused);
    api.fail('preFlight', refused);
    renderPage(api, at(deepLearning.id));
    expect(
      await screen.findByText(/The team role may not read the template/),
    ).toBeVisible();
    expect(screen.getByText('This is not allowed')).toBeVisible();
    expect(screen.getByText('CUDA 13, PyTorch 3')).toBeVisible();
  });

  it.each([
    [404, 'NotFoundError', 'It is not there'],
    [503, 'ServiceUnavailableError', 'AWS does not answer'],
  ])('says what happened on an answer %i', async (status, name, words) => {
    const api = new FakeServiceCatalogApi();
    api.fail('getProduct', await apiError(status, { name, message: 'No.' }));
    renderPage(api, at('prod-unknown'));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('keeps stale data in sight', async () => {
    renderPage(new FakeServiceCatalogApi({ stale: true }), at(deepLearning.id));
    await heading('Versions');
    expect(screen.getByText(/^AWS does not answer just now/)).toBeVisible();
  });
});
