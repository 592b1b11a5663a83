import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  Catalog,
  ChangeOwnerAcrossTeamsRequest,
  GuardrailsApi,
  HandoversApi,
  InsightsApi,
  OwnerChange,
  RunningItem,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { conflictError } from '../../__testUtils__/conflictError';
import {
  FakeCatalogsApi,
  hubCatalog,
  spokeCatalog,
} from '../../__testUtils__/FakeCatalogsApi';
import { renderCuratorPage } from '../../__testUtils__/renderCuratorPage';
import { screenOf } from '../../__testUtils__/screenOf';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import {
  catalogsApiRef,
  guardrailsApiRef,
  handoversApiRef,
  insightsApiRef,
} from '../../api';

const ROLE = 'arn:aws:sts::222222222222:assumed-role/AIResearchTeam';
const team = {
  id: 'ai-research',
  title: 'AI Research',
  groupRef: 'group:default/ai-research',
};
const ownedBy = (name: string) => ({
  principalArn: `${ROLE}/${name}`,
  sessionName: name,
  entityRef: `user:default/${name}`,
  isMe: false,
});

const item = (more: Partial<RunningItem> = {}): RunningItem => ({
  id: 'pp-1',
  name: 'sleep-study',
  accountId: '222222222222',
  region: 'us-east-1',
  team,
  status: 'AVAILABLE',
  statusInWords: 'Ready',
  tone: 'ok',
  owner: ownedBy('gone'),
  ...more,
});

/** The page of a catalog in which one thing runs; what is handed over is owned by `story.item.owner` at AWS. */
function open(
  story: {
    item?: RunningItem;
    catalogs?: Catalog[];
    changeOwner?: HandoversApi['changeOwnerAcrossTeams'];
  } = {},
) {
  const state = { item: story.item ?? item() };
  const changeOwner = jest.fn(
    story.changeOwner ??
      (async (
        _catalog: string,
        id: string,
        body: ChangeOwnerAcrossTeamsRequest,
      ): Promise<OwnerChange> => {
        const owner = body.ownerArn
          ? { principalArn: body.ownerArn, isMe: false }
          : ownedBy(body.owner?.split('/')[1] ?? '');
        state.item = { ...state.item, owner };
        const { name, accountId, region } = state.item;
        return {
          id,
          name,
          accountId,
          region,
          owner,
          recordStatus: 'SUCCEEDED',
        };
      }),
  );
  renderCuratorPage('/running', [
    catalogApiMock({
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'User',
          metadata: { name: 'rosa', namespace: 'default' },
          spec: { profile: { displayName: 'Rosa Researcher' } },
        },
      ],
    }),
    [catalogsApiRef, new FakeCatalogsApi(story.catalogs)],
    [
      insightsApiRef,
      unusedMethods<InsightsApi>({
        listCatalogProvisionedProducts: async () => ({
          asOf: '2026-11-25T10:00:00.000Z',
          stale: false,
          items: [state.item],
          total: 1,
          versions: [],
          facets: { products: [], teams: [], people: [], statuses: [] },
          unread: [],
        }),
      }),
    ],
    [
      guardrailsApiRef,
      unusedMethods<GuardrailsApi>({
        listGuardedTeams: async catalog => ({
          items: [
            { id: 'ai-research', title: 'AI Research' },
            { id: 'imaging', title: 'Imaging' },
          ].map(one => ({
            ...one,
            accountId:
              catalog === 'ai-research' ? '222222222222' : '111111111111',
            regions: ['us-east-1'],
            roleName: 'Role',
          })),
        }),
      }),
    ],
    [
      handoversApiRef,
      unusedMethods<HandoversApi>({ changeOwnerAcrossTeams: changeOwner }),
    ],
  ]);
  return { changeOwner, state };
}

async function openDrawer() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Change owner of sleep-study' }),
  );
  const drawer = await screen.findByRole('dialog', {
    name: 'Change the owner of sleep-study',
  });
  return {
    drawer,
    within: within(drawer),
    field: (name: RegExp) => within(drawer).getByRole('textbox', { name }),
    send: () =>
      userEvent.click(
        within(drawer).getByRole('button', { name: 'Change owner' }),
      ),
  };
}

describe('the owner of what runs', () => {
  beforeEach(() => screenOf(1280));

  it('is changed to a person of the team, and the page says so and shows it', async () => {
    const { changeOwner } = open();
    const { drawer, field, send, within: inDrawer } = await openDrawer();
    expect(inDrawer.getByRole('link', { name: /gone/ })).toBeVisible();
    await waitFor(() => expect(field(/^Team/)).toHaveValue('AI Research'));
    await send();
    expect(field(/^Person/)).toHaveFocus();
    expect(field(/^Person/)).toHaveAccessibleDescription('is needed');
    expect(changeOwner).not.toHaveBeenCalled();

    await userEvent.type(field(/^Person/), 'rosa r');
    await userEvent.click(
      await screen.findByRole('option', { name: 'Rosa Researcher (rosa)' }),
    );
    await send();
    expect(
      await screen.findByText('sleep-study is owned by rosa now.'),
    ).toBeVisible();
    expect(drawer).not.toBeInTheDocument();
    expect(changeOwner).toHaveBeenCalledTimes(1);
    expect(changeOwner).toHaveBeenCalledWith('hub', 'pp-1', {
      accountId: '222222222222',
      region: 'us-east-1',
      formerOwnerArn: `${ROLE}/gone`,
      team: 'ai-research',
      owner: 'user:default/rosa',
    });
    expect(await screen.findByRole('link', { name: /rosa/ })).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Change owner of sleep-study' }),
    ).toHaveFocus();
  });

  it('is changed to a principal of AWS', async () => {
    const { changeOwner } = open();
    const { field, send, within: inDrawer } = await openDrawer();
    await userEvent.click(inDrawer.getByLabelText('A principal of AWS'));
    await userEvent.type(
      field(/^ARN/),
      ' arn:aws:iam::222222222222:role/Archive ',
    );
    await send();
    expect(
      await screen.findByText(
        'sleep-study is owned by arn:aws:iam::222222222222:role/Archive now.',
      ),
    ).toBeVisible();
    expect(changeOwner.mock.lastCall?.[2]).toEqual({
      accountId: '222222222222',
      region: 'us-east-1',
      formerOwnerArn: `${ROLE}/gone`,
      ownerArn: 'arn:aws:iam::222222222222:role/Archive',
    });
  });

  it('of nobody’s team takes a team of the account that it runs in', async () => {
    const { changeOwner } = open({
      item: item({ team: undefined, owner: undefined }),
    });
    const { field, send, within: inDrawer } = await openDrawer();
    expect(inDrawer.getByText(/nobody whom AWS names/)).toBeVisible();
    await userEvent.type(field(/^Person/), 'rosa');
    await send();
    expect(field(/^Team/)).toHaveAccessibleDescription('is needed');
    await userEvent.type(field(/^Team/), 'Ima');
    await userEvent.click(
      await screen.findByRole('option', { name: 'Imaging' }),
    );
    await send();
    await waitFor(() => expect(changeOwner).toHaveBeenCalled());
    expect(changeOwner.mock.lastCall?.[2]).toEqual({
      accountId: '222222222222',
      region: 'us-east-1',
      team: 'imaging',
      owner: 'user:default/rosa',
    });
  });

  it('says at the field why somebody cannot own it', async () => {
    const refusal = await apiError(400, {
      name: 'InputError',
      message: 'user:default/bob is not in group:default/ai-research',
      field: 'owner',
    });
    open({
      changeOwner: async () => {
        throw refusal;
      },
    });
    const { field, send } = await openDrawer();
    await userEvent.type(field(/^Person/), 'bob');
    await send();
    await waitFor(() => expect(field(/^Person/)).toHaveFocus());
    expect(field(/^Person/)).toHaveAccessibleDescription(
      /bob is not in group:default/,
    );
  });

  it('that somebody else has changed is shown, and the hand-over goes on from there', async () => {
    const conflict = await conflictError({
      changed: [{ field: 'owner', now: 'user:default/joe' }],
    });
    const { changeOwner, state } = open({
      changeOwner: async () => {
        throw conflict;
      },
    });
    const { field, send, within: inDrawer } = await openDrawer();
    await userEvent.type(field(/^Person/), 'rosa');
    state.item = item({ owner: ownedBy('joe') });
    await send();
    expect(
      await inDrawer.findByText('owner is now: user:default/joe'),
    ).toBeVisible();
    await userEvent.click(inDrawer.getByRole('button', { name: 'Reload' }));
    expect(await inDrawer.findByRole('link', { name: /joe/ })).toBeVisible();
    expect(field(/^Person/)).toHaveValue('rosa');
    await send();
    expect(changeOwner.mock.lastCall?.[2]).toMatchObject({
      formerOwnerArn: `${ROLE}/joe`,
    });
  });

  it('that AWS takes its time with is told as such', async () => {
    open({
      changeOwner: async (_, id) => ({
        id,
        name: 'sleep-study',
        accountId: '222222222222',
        region: 'us-east-1',
        owner: ownedBy('rosa'),
        recordStatus: 'IN_PROGRESS',
      }),
    });
    const { field, send } = await openDrawer();
    await userEvent.type(field(/^Person/), 'rosa');
    await send();
    expect(
      await screen.findByText(/^AWS is handing sleep-study over to rosa/),
    ).toBeVisible();
  });

  const without = (catalog: Catalog): Catalog => ({
    ...catalog,
    may: { ...catalog.may, grant: false },
  });
  it.each([
    ['the catalog', [without(hubCatalog), spokeCatalog], item()],
    ['the spoke', [hubCatalog, without(spokeCatalog)], item()],
    [
      'an account that nobody curates',
      [hubCatalog, spokeCatalog],
      item({ accountId: '333333333333' }),
    ],
  ])('is not to be changed without the right to in %s', async (_, ...story) => {
    const [catalogs, running] = story;
    open({ catalogs, item: running });
    expect(await screen.findByRole('link', { name: /gone/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Change owner/ })).toBeNull();
  });

  it('is changed on a narrow screen, too', async () => {
    screenOf(400);
    open();
    await screen.findByRole('list', { name: 'What runs' });
    const { drawer } = await openDrawer();
    expect(drawer).toBeVisible();
  });
});
