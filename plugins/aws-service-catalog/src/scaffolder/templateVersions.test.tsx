import { screen, waitFor } from '@testing-library/react';
import { FakeServiceCatalogApi } from '../__testUtils__/FakeServiceCatalogApi';
import {
  choose,
  fieldOf,
  fieldShows,
  renderTemplate,
} from '../__testUtils__/renderTemplate';
import { storyTeams } from '../__testUtils__/story';

const teams = { ...storyTeams, items: storyTeams.items.slice(0, 1) };

const password = () => screen.findByLabelText(/^Administrator password/);

describe('the launch form of a template', () => {
  it('keeps the fields that somebody types in while another version is read', async () => {
    const api = new FakeServiceCatalogApi({ teams });
    const { user, secrets } = await renderTemplate(api);
    await choose(user, /^Product/, /^JupyterHub/);
    await fieldShows(/^Version/, 'v1.4');
    const before = await password();
    const release = api.hold('getLaunchForm');
    await choose(user, /^Version/, /^v1\.3/);
    await waitFor(() =>
      expect(api.callsOf('getLaunchForm').pop()?.[2]).toMatchObject({
        version: 'pa-hub13',
      }),
    );
    await user.type(before, 'a secret of twelve');
    release();
    await choose(user, /^Instance type/, /^t3.large/);
    expect(await password()).toBe(before);
    expect(before).toHaveValue('a secret of twelve');
    expect(Object.values(secrets())).toEqual(['a secret of twelve']);
  });

  it('begins anew within a step when another product is chosen', async () => {
    const api = new FakeServiceCatalogApi({ teams });
    const { user, secrets } = await renderTemplate(api);
    await choose(user, /^Product/, /^JupyterHub/);
    await fieldShows(/^Version/, 'v1.4');
    await user.type(await password(), 'a secret of twelve');
    await choose(user, /^Instance type/, /^t3.large/);
    const release = api.hold('getLaunchForm');
    await choose(user, /^Product/, /^Deep Learning/);
    await fieldShows(/^Version/, '2026.10');
    expect(screen.queryByLabelText(/^Administrator password/)).toBeNull();
    release();
    expect(await fieldOf(/^Disk size/)).toHaveValue('100');
    expect(await fieldOf(/^Key pair/)).toHaveValue('');
    await waitFor(() => expect(Object.values(secrets()).join('')).toBe(''));
    await choose(user, /^Product/, /^JupyterHub/);
    await fieldShows(/^Version/, 'v1.4');
    await fieldShows(/^Instance type/, 't3.medium');
    expect(await password()).toHaveValue('');
  });

  it('can be asked for again when it could not be read', async () => {
    const api = new FakeServiceCatalogApi({ teams });
    api.fail('getLaunchForm', new Error('AWS is away.'));
    const { user } = await renderTemplate(api);
    await choose(user, /^Product/, /^JupyterHub/);
    await fieldShows(/^Version/, 'v1.4');
    expect(await screen.findByText(/AWS is away\./)).toBeVisible();
    api.recover('getLaunchForm');
    await user.click(screen.getByRole('button', { name: /again/i }));
    expect(await password()).toBeVisible();
    expect(screen.queryByText(/AWS is away\./)).toBeNull();
  });
});
