import { screen } from '@testing-library/react';
import { FakeServiceCatalogApi } from '../__testUtils__/FakeServiceCatalogApi';
import {
  choose,
  fieldOf,
  fieldShows,
  launchFields,
  renderTemplate,
  stepOf,
} from '../__testUtils__/renderTemplate';
import { deepLearning, jupyterHub, storyTeams } from '../__testUtils__/story';

const [aiResearch, genomics] = storyTeams.items;
const teams = { ...storyTeams, items: [aiResearch] };

/** Everything that a template may ask for a launch. */
const everything = [
  stepOf(
    {
      ...launchFields,
      path: {
        title: 'Portfolio',
        type: 'string',
        'ui:field': 'AwsLaunchPathPicker',
      },
      tags: { title: 'Tags', type: 'object', 'ui:field': 'AwsLaunchTags' },
    },
    ['team', 'product', 'version'],
  ),
];

const review = () => screen.getByRole('button', { name: 'Review' });

describe('a whole launch in the form of a template', () => {
  it('is sent as it was filled in', async () => {
    const { user, created, secrets } = await renderTemplate(
      new FakeServiceCatalogApi({ teams }),
      everything,
    );
    await choose(user, /^Product/, /^Deep Learning/);
    await fieldShows(/^Version/, '2026.10');
    await choose(user, /^VPC/, /^research/);
    await choose(user, /^Subnet/, /^research-b/);
    await choose(user, /^Instance type/, /^g5.xlarge/);
    await user.type(await fieldOf(/^Key pair/), 'alice-key');
    await user.click(screen.getByLabelText(/^CostCenter/));
    await user.click(await screen.findByRole('option', { name: '4712' }));
    await user.click(screen.getByRole('button', { name: /^Add/ }));
    await user.type(screen.getByLabelText(/^Key of tag 1/), 'Paper');
    await user.type(screen.getByLabelText(/^Value of tag 1/), '42');
    await user.click(review());
    await user.click(await screen.findByRole('button', { name: 'Create' }));
    expect(created.mock.calls).toEqual([
      [
        {
          team: 'ai-research',
          product: deepLearning.name,
          version: '2026.10',
          path: 'AI Research Team Portfolio',
          parameters: {
            VpcId: 'vpc-research',
            SubnetId: 'subnet-b',
            AllowedCidr: '10.0.0.0/8',
            InstanceType: 'g5.xlarge',
            KeyName: 'alice-key',
            VolumeSize: '100',
          },
          tags: { CostCenter: '4712', Paper: '42' },
        },
      ],
    ]);
    expect(secrets()).toEqual({});
  });

  it('is not sent with values that are wrong, each said at its parameter', async () => {
    const { user } = await renderTemplate(new FakeServiceCatalogApi({ teams }));
    await choose(user, /^Product/, /^Deep Learning/);
    await fieldShows(/^Version/, '2026.10');
    await choose(user, /^VPC/, /^research/);
    await choose(user, /^Subnet/, /^research-b/);
    expect(await fieldOf(/^Key pair/)).toHaveAccessibleDescription(
      /The team role may not list key pairs\./,
    );
    await user.type(await fieldOf(/^Key pair/), 'alice-key');
    const disk = await fieldOf(/^Disk size/);
    await user.clear(disk);
    await user.type(disk, '10');
    const network = await fieldOf(/^Who may connect/);
    await user.clear(network);
    await user.type(network, '0.0.0.0/0');
    await user.click(review());
    await screen.findAllByText(/Disk size \(GiB\): /);
    expect(disk).toBeInvalid();
    expect(disk).toHaveAccessibleDescription(/Must be between 50 and 2000 GiB/);
    expect(network).toBeInvalid();
    expect(network).toHaveAccessibleDescription(/not the whole Internet/);
    expect(await fieldOf(/^Key pair/)).toBeValid();
    expect(review()).toBeVisible();
    await user.clear(disk);
    await user.type(disk, '60');
    await user.clear(network);
    await user.type(network, '10.1.0.0/16');
    await user.click(review());
    expect(await screen.findByRole('button', { name: 'Create' })).toBeVisible();
  });

  it('begins with the ids that a link names', async () => {
    const both = [aiResearch, { ...genomics, may: aiResearch.may }];
    const formData = {
      team: aiResearch.id,
      product: jupyterHub.id,
      version: 'pa-hub13',
    };
    window.history.replaceState(
      undefined,
      '',
      `?formData=${encodeURIComponent(JSON.stringify(formData))}`,
    );
    const api = new FakeServiceCatalogApi({
      teams: { ...storyTeams, items: both },
    });
    await renderTemplate(api);
    window.history.replaceState(undefined, '', '/');
    await fieldShows(/^Team/, 'AI Research');
    await fieldShows(/^Product/, 'JupyterHub on EC2');
    await fieldShows(/^Version/, 'v1.3');
    expect(
      await screen.findByLabelText(/^Administrator password/),
    ).toBeVisible();
    expect(api.callsOf('getLaunchForm').pop()).toMatchObject([
      aiResearch.id,
      jupyterHub.id,
      { version: 'pa-hub13' },
    ]);
  });
});
