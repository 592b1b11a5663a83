import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Catalog,
  MayCurate,
  Publication,
  PublishingApi,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  FakeCatalogsApi,
  hubCatalog,
  spokeCatalog,
} from '../../__testUtils__/FakeCatalogsApi';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import {
  publicationWith,
  stepWith,
} from '../../__testUtils__/publicationStory';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { catalogsApiRef, publishingApiRef } from '../../api';

function open(
  read: () => Publication,
  publishing: Partial<PublishingApi> = {},
  address = '/catalogs/hub/publications/pub-1',
  catalogs: readonly Catalog[] = [hubCatalog, spokeCatalog],
) {
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(new FakeServiceCatalogApi({ teams }), address, [
    [catalogsApiRef, new FakeCatalogsApi(catalogs)],
    [
      publishingApiRef,
      unusedMethods<PublishingApi>({
        getPublication: async () => read(),
        listPublications: async () => ({ items: [read()] }),
        ...publishing,
      }),
    ],
  ]);
}

const blocked = publicationWith({
  state: 'blocked',
  steps: [
    stepWith({
      id: 'agreement',
      title: 'Check the Marketplace agreement',
      state: 'blocked',
      message: 'The account holds no agreement.',
      fix: {
        text: 'Procurement accepts the terms in the Marketplace console.',
        url: 'https://console.aws.amazon.com/marketplace',
      },
    }),
    stepWith({ state: 'later' }),
  ],
});

describe('PublicationPage', () => {
  it('shows each step with its state, its evidence and its account', async () => {
    open(() =>
      publicationWith({
        steps: [
          stepWith({
            evidence: [{ label: 'Product', id: 'prod-1' }],
          }),
          stepWith({
            id: 'share:ai-research',
            title: 'Share the portfolio',
            state: 'running',
            catalog: 'ai-research',
            accountId: '222222222222',
          }),
          stepWith({ id: 'access', title: 'Give access', state: 'later' }),
        ],
      }),
    );
    const steps = await screen.findByRole('region', { name: 'Steps' });
    const [first, second, third] = within(steps).getAllByRole('listitem');
    expect(within(first).getByText('done')).toBeVisible();
    expect(
      within(first).getByRole('button', { name: 'Copy prod-1' }),
    ).toBeVisible();
    expect(second).toHaveAttribute('aria-current', 'step');
    expect(
      within(second).getByText('in ai-research (222222222222)'),
    ).toBeVisible();
    expect(within(third).getByText('later')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  });

  it('says what to do when it waits, and goes on when told to', async () => {
    const user = userEvent.setup();
    let publication = blocked;
    const resumePublication = jest.fn(async () => {
      publication = publicationWith({ state: 'succeeded' });
      return publication;
    });
    open(() => publication, { resumePublication });
    expect(await screen.findByText('Waits for somebody')).toBeVisible();
    expect(screen.getByText(/Procurement accepts the terms/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('Published')).toBeVisible();
    expect(resumePublication).toHaveBeenCalledTimes(1);
  });

  it('is taken back only after saying what goes, stays and keeps running', async () => {
    const user = userEvent.setup();
    const withdrawPublication = jest.fn(async () =>
      publicationWith({ state: 'withdrawing' }),
    );
    open(() => publicationWith({ state: 'succeeded' }), {
      getPublicationWithdrawal: async () => ({
        removed: [{ step: 'product', text: 'Product prod-1' }],
        kept: [
          { step: 'portfolio', text: 'Portfolio port-1 was there before' },
        ],
        running: [{ id: 'pp-1', name: 'run-1', catalog: 'ai-research' }],
      }),
      withdrawPublication,
    });
    await user.click(
      await screen.findByRole('button', { name: 'Take it all back' }),
    );
    const dialog = screen.getByRole('dialog', {
      name: 'Take Deep Learning Base AMI back?',
    });
    expect(await within(dialog).findByText('Product prod-1')).toBeVisible();
    expect(
      within(dialog).getByText('Portfolio port-1 was there before'),
    ).toBeVisible();
    const submit = within(dialog).getByRole('button', {
      name: 'Take it all back',
    });
    expect(submit).toBeDisabled();
    await user.click(within(dialog).getByRole('checkbox'));
    await user.click(submit);
    await waitFor(() =>
      expect(withdrawPublication).toHaveBeenCalledWith('hub', 'pub-1', {
        confirm: true,
      }),
    );
  });

  it('says that it cannot be read any more, beside how it was', async () => {
    const user = userEvent.setup();
    let fails = false;
    open(() => {
      if (fails) throw new TypeError('Failed to fetch');
      fails = true;
      return publicationWith({});
    });
    expect(await screen.findByText('Under way')).toBeVisible();
    expect(
      await screen.findByText('The portal cannot be reached', undefined, {
        timeout: 4_000,
      }),
    ).toBeVisible();
    expect(screen.getByText('Under way')).toBeVisible();
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.queryByText('The portal cannot be reached')).toBeNull(),
    );
  });

  it('is found in the list though there are many', async () => {
    const user = userEvent.setup();
    const pageOf = (cursor = '0') => ({
      items: [
        publicationWith({
          id: `pub-${cursor}`,
          answers: {
            ...blocked.answers,
            product: { name: `Product ${cursor}`, owner: 'Platform team' },
          },
        }),
      ],
      nextCursor: cursor === '0' ? '1' : undefined,
    });
    open(
      () => blocked,
      { listPublications: async (_, query) => pageOf(query?.cursor) },
      '/catalogs/hub/publications',
    );
    const link = (name: string) => screen.queryByRole('link', { name });
    await waitFor(() => expect(link('Product 0')).toBeVisible());
    expect(link('Product 1')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(link('Product 1')).toBeVisible());
    expect(link('Product 0')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('is found in the list, with how far it is', async () => {
    open(() => blocked, {}, '/catalogs/hub/publications');
    const table = await screen.findByRole('table', { name: 'Publications' });
    expect(within(table).getByText('Waits for somebody')).toBeVisible();
    expect(within(table).getByText('0 of 2')).toBeVisible();
    expect(
      within(table).getByRole('link', { name: 'Deep Learning Base AMI' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/catalogs/hub/publications/pub-1'),
    );
  });

  describe('for somebody who may not do all that it does', () => {
    const lacking = (here: Partial<MayCurate>, there: Partial<MayCurate>) => [
      { ...hubCatalog, may: { ...hubCatalog.may, ...here } },
      { ...spokeCatalog, may: { ...spokeCatalog.may, ...there } },
    ];
    const shared = {
      ...blocked,
      answers: { ...blocked.answers, spokes: ['ai-research'] },
    };

    it.each([
      ['a kind of change', lacking({ constrain: false }, {})],
      ['access for its teams', lacking({ grant: false }, {})],
      ['its share', lacking({ share: false }, {})],
      ['one of its spokes', lacking({}, { curate: false })],
    ])('is only looked at without %s', async (_, catalogs) => {
      open(() => shared, {}, undefined, catalogs);
      expect(
        await screen.findByText(
          /^You may look at it, and neither go on with it nor take it back\. Your permissions in (hub|ai-research) do not include: [a-z ]+\.$/,
        ),
      ).toBeVisible();
      for (const name of ['Go on', 'Take it all back', 'Correct the answers']) {
        expect(screen.queryByText(name)).toBeNull();
      }
    });

    it('has no form to correct it', async () => {
      open(
        () => shared,
        {},
        '/catalogs/hub/publications/pub-1/correct',
        lacking({}, { share: false }),
      );
      expect(
        await screen.findByText(/in ai-research do not include: sharing/),
      ).toBeVisible();
      expect(screen.queryByRole('textbox')).toBeNull();
    });

    it('goes on without a spoke that it is not shared with', async () => {
      const catalogs = lacking({ share: false }, { publish: false });
      open(() => blocked, {}, undefined, catalogs);
      expect(
        await screen.findByRole('button', { name: 'Go on' }),
      ).toBeVisible();
    });

    it.each([
      [true, lacking({ share: false, grant: false }, { publish: false })],
      [false, lacking({ curate: false }, {})],
    ])('offers another one in the list: %s', async (isOffered, catalogs) => {
      open(() => blocked, {}, '/catalogs/hub/publications', catalogs);
      await screen.findByRole('table', { name: 'Publications' });
      const publish = screen.queryByRole('button', {
        name: 'Publish a product',
      });
      expect(publish !== null).toBe(isOffered);
    });
  });
});
