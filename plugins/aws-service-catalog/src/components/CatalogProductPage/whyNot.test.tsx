import type { Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  CatalogProduct,
  CatalogProductsApi,
  InsightsApi,
  WhyNot,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { catalogProductsApiRef, insightsApiRef } from '../../api';

const product: CatalogProduct = {
  id: 'prod-1',
  arn: 'arn',
  name: 'Deep Learning Base AMI',
  kind: 'cloudformation',
  type: 'CLOUD_FORMATION_TEMPLATE',
  vendor: 'Amazon Web Services',
  status: 'CREATED',
  imported: false,
  version: 'read-1',
  tags: [],
  versions: [],
  portfolios: [],
  tagOptions: [],
  budgets: [],
  support: {},
  unavailable: [],
  asOf: '2026-11-25T10:00:00.000Z',
  stale: false,
};

function userOf(name: string, displayName: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: {
      profile: { displayName, email: `${name}@institute.example` },
      memberOf: [],
    },
  };
}

const users = [
  userOf('rosa', 'Rosa Researcher'),
  userOf('rosa-2', 'Rosa Researcher'),
  userOf('bob', 'Bob Builder'),
];

const canLaunch: WhyNot = {
  person: 'user:default/rosa-2',
  productId: 'prod-1',
  canLaunch: true,
  inWords: 'Rosa can launch it.',
  links: [{ id: 'group', status: 'ok', title: 'Rosa is in the group.' }],
};

/** Opens the page of the product; `asked` are the people that were asked about. */
async function openCard(
  people: Parameters<typeof renderPage>[2] = [
    catalogApiMock({ entities: users }),
  ],
  refusal?: Error,
) {
  const asked: (string | undefined)[] = [];
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  renderPage(
    new FakeServiceCatalogApi({ teams }),
    '/catalogs/hub/products/prod-1',
    [
      [
        catalogProductsApiRef,
        unusedMethods<CatalogProductsApi>({
          getCatalogProduct: async () => product,
        }),
      ],
      [
        insightsApiRef,
        unusedMethods<InsightsApi>({
          // Who runs it is of no matter here.
          listCatalogProvisionedProducts: () => new Promise(() => {}),
          whyNotPerson: async (_catalog, { person }) => {
            asked.push(person);
            if (refusal) throw refusal;
            return canLaunch;
          },
        }),
      ],
      ...(people ?? []),
    ],
  );
  const card = within(
    await screen.findByRole('region', {
      name: 'Why can somebody not launch it?',
    }),
  );
  return { asked, card, field: card.getByRole('textbox', { name: 'Person' }) };
}

describe('the person of "Why can somebody not launch it?"', () => {
  it('is found by part of the name and chosen with the keyboard, also among people of one name', async () => {
    const { asked, card, field } = await openCard();
    await userEvent.type(field, 'researcher');
    expect(
      (await screen.findAllByRole('option')).map(
        ({ textContent }) => textContent,
      ),
    ).toEqual(['Rosa Researcher (rosa)', 'Rosa Researcher (rosa-2)']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(field).toHaveValue('Rosa Researcher (rosa-2)');
    expect(asked).toEqual([]);
    await userEvent.click(card.getByRole('button', { name: 'Find out' }));
    expect(await card.findByText('Rosa is in the group.')).toBeVisible();
    expect(asked).toEqual(['user:default/rosa-2']);
  });

  it('is found by e-mail', async () => {
    const { field } = await openCard();
    await userEvent.type(field, 'bob@inst');
    expect(
      await screen.findByRole('option', { name: 'Bob Builder (bob)' }),
    ).toBeVisible();
    expect(screen.getAllByRole('option')).toHaveLength(1);
  });

  it('may be a reference that the catalog of this portal does not find', async () => {
    const { asked, card, field } = await openCard();
    await userEvent.type(field, 'user:other/eve');
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/Nobody in this portal/),
    );
    await userEvent.click(card.getByRole('button', { name: 'Find out' }));
    await card.findByText('Rosa is in the group.');
    expect(asked).toEqual(['user:other/eve']);
  });

  it('can still be written while people cannot be searched', async () => {
    const { asked, card, field } = await openCard([
      [
        catalogApiRef,
        Object.assign(catalogApiMock({ entities: users }), {
          queryEntities: async () => {
            throw new Error('The catalog is down');
          },
        }),
      ],
    ]);
    await userEvent.type(field, 'bob');
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/cannot be searched/),
    );
    await userEvent.click(card.getByRole('button', { name: 'Find out' }));
    await card.findByText('Rosa is in the group.');
    expect(asked).toEqual(['user:default/bob']);
  });

  it('is marked with what the server says of it', async () => {
    const message = "There is no user 'user:default/eve'";
    const { card, field } = await openCard(
      undefined,
      await apiError(404, { name: 'NotFoundError', message, field: 'person' }),
    );
    await userEvent.type(field, 'eve');
    await userEvent.click(card.getByRole('button', { name: 'Find out' }));
    await waitFor(() => expect(field).toBeInvalid());
    expect(field).toHaveAccessibleDescription(message);
    expect(card.getAllByText(message)).toHaveLength(1);
  });
});
