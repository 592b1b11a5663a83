import { screen, waitFor } from '@testing-library/react';
import { FakeServiceCatalogApi } from '../__testUtils__/FakeServiceCatalogApi';
import {
  choose,
  fieldOf,
  fieldShows,
  launchFields,
  launchStep,
  renderTemplate,
  stepOf,
} from '../__testUtils__/renderTemplate';
import { jupyterHub, noTeams, storyTeams } from '../__testUtils__/story';

const [aiResearch, genomics] = storyTeams.items;
const oneTeam = { ...storyTeams, items: [aiResearch] };
const twoTeams = {
  ...storyTeams,
  items: [aiResearch, { ...genomics, may: aiResearch.may }],
};

const next = () => screen.getByRole('button', { name: 'Review' });

describe('the fields of a template', () => {
  it('forget a product that another team may not launch', async () => {
    const api = new FakeServiceCatalogApi({ teams: twoTeams });
    const all = api.listProducts;
    api.listProducts = async (team, ...rest) => {
      const list = await all(team, ...rest);
      return team === 'genomics'
        ? {
            ...list,
            items: list.items.filter(({ id }) => id === jupyterHub.id),
          }
        : list;
    };
    const { user, created } = await renderTemplate(api);
    await choose(user, /^Team/, /^AI Research/);
    await choose(user, /^Product/, /^Deep Learning/);
    await fieldShows(/^Version/, '2026.10');
    await choose(user, /^Team/, /^Genomics/);
    await fieldShows(/^Product/, '');
    await user.click(next());
    expect(created).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
    await choose(user, /^Product/, /^JupyterHub/);
    await fieldShows(/^Version/, 'v1.4');
  });

  it('offer only teams that the person may launch for', async () => {
    const api = new FakeServiceCatalogApi();
    await renderTemplate(api);
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /^Team/ })).toHaveValue(
        'AI Research',
      ),
    );
  });

  it('mark versions that are not recommended any more', async () => {
    const api = new FakeServiceCatalogApi({ teams: oneTeam });
    const { user } = await renderTemplate(api);
    await choose(user, /^Product/, /^Deep Learning/);
    await fieldShows(/^Version/, '2026.10');
    await choose(user, /^Version/, /2026\.07.*deprecated/);
    await fieldShows(/^Version/, '2026.07');
    await waitFor(() =>
      expect(api.callsOf('getLaunchForm').pop()?.[2]).toMatchObject({
        version: 'pa-202607',
      }),
    );
  });

  it('say what to do in no team, with no product, and before a choice', async () => {
    await renderTemplate(new FakeServiceCatalogApi({ teams: noTeams }));
    expect(await screen.findByText(/^You are in no team/)).toBeVisible();
    expect(await screen.findByText('Choose a team first.')).toBeVisible();
  });

  it('say that nothing is approved yet', async () => {
    await renderTemplate(
      new FakeServiceCatalogApi({ teams: oneTeam, products: [] }),
    );
    expect(
      await screen.findByText(/^The team may launch nothing yet/),
    ).toBeVisible();
  });

  it('begin anew in a later step, too, when the product was changed in an earlier one', async () => {
    const { parameters, ...choices } = launchFields;
    const api = new FakeServiceCatalogApi({ teams: oneTeam });
    const { user, created, secrets } = await renderTemplate(api, [
      stepOf(choices, ['team', 'product', 'version']),
      stepOf({ parameters }),
    ]);
    const forward = async () =>
      user.click(await screen.findByRole('button', { name: 'Next' }));
    const versionIs = (version: string) => fieldShows(/^Version/, version);
    await choose(user, /^Product/, /^JupyterHub/);
    await versionIs('v1.4');
    await forward();
    await user.type(
      await screen.findByLabelText(/^Administrator password/),
      'a secret of twelve',
    );
    await choose(user, /^Instance type/, /^t3.large/);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await forward();
    expect(await fieldOf(/^Instance type/)).toHaveValue('t3.large');
    expect(screen.getByLabelText(/^Administrator password/)).toHaveValue(
      'a secret of twelve',
    );
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await choose(user, /^Product/, /^Deep Learning/);
    await versionIs('2026.10');
    await forward();
    await choose(user, /^VPC/, /^research/);
    await choose(user, /^Subnet/, /^research-b/);
    await choose(user, /^Instance type/, /^g5.xlarge/);
    await user.type(await fieldOf(/^Key pair/), 'alice-key');
    expect(Object.values(secrets()).join('')).toBe('');
    await user.click(next());
    await user.click(await screen.findByRole('button', { name: 'Create' }));
    expect(created.mock.calls[0][0].parameters).toEqual({
      VpcId: 'vpc-research',
      SubnetId: 'subnet-b',
      AllowedCidr: '10.0.0.0/8',
      InstanceType: 'g5.xlarge',
      KeyName: 'alice-key',
      VolumeSize: '100',
    });
  });

  it('forget a product that is not offered', async () => {
    const api = new FakeServiceCatalogApi({ teams: oneTeam });
    await renderTemplate(api, launchStep, { product: 'Gone' });
    expect(await fieldOf(/^Product/)).toHaveValue('');
    expect(await screen.findByText('Choose a product first.')).toBeVisible();
  });
});
