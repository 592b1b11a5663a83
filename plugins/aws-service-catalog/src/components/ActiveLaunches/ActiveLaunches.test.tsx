import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { launchIn } from '../../__testUtils__/provisionedStory';
import { renderPage } from '../../__testUtils__/renderPage';

const running = launchIn('in-progress');
const waiting = launchIn('interrupted', {
  id: '00000000-0000-4000-8000-00000000cccc',
  provisionedProductName: 'notebook-2',
});
const open = (api: FakeServiceCatalogApi) =>
  renderPage(api, '/provisioned?team=ai-research&region=us-east-1');

describe('ActiveLaunches', () => {
  it('shows what the person has under way', async () => {
    open(new FakeServiceCatalogApi({ launches: [running, waiting] }));
    const strip = await screen.findByRole('region', { name: 'Your launches' });
    const [first, second] = within(strip).getAllByRole('listitem');
    expect(
      within(first).getByRole('link', { name: 'dl-ami-run-8' }),
    ).toHaveAttribute(
      'href',
      `/service-catalog/launches/${running.id}?team=ai-research&region=us-east-1`,
    );
    expect(within(first).getByText('Launching')).toBeVisible();
    expect(within(second).getByText('Needs your attention')).toBeVisible();
  });

  it('leads to a launch in the region that it lies in', async () => {
    const elsewhere = { ...running, region: 'eu-west-1' };
    open(new FakeServiceCatalogApi({ launches: [elsewhere] }));
    expect(
      await screen.findByRole('link', { name: 'dl-ami-run-8' }),
    ).toHaveAttribute(
      'href',
      `/service-catalog/launches/${running.id}?team=ai-research&region=eu-west-1`,
    );
  });

  it('is not there when nothing is under way', async () => {
    const api = new FakeServiceCatalogApi();
    open(api);
    await waitFor(() => expect(api.callsOf('listLaunches')).toHaveLength(1));
    await screen.findByText('Nothing of yours runs here');
    expect(screen.queryByRole('region', { name: 'Your launches' })).toBeNull();
  });

  it('keeps a launch that ended until it is hidden, and says how it ended', async () => {
    jest.useFakeTimers({ now: Date.parse('2026-11-02T10:01:12.000Z') });
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    try {
      const api = new FakeServiceCatalogApi({ launches: [running] });
      open(api);
      await screen.findByRole('region', { name: 'Your launches' });
      api.world.launches = [
        launchIn('succeeded', { endedAt: '2026-11-02T10:01:15.000Z' }),
      ];
      await act(() => jest.advanceTimersByTimeAsync(10_000));
      expect(await screen.findByText('Ready')).toBeVisible();
      expect(screen.getByText('dl-ami-run-8: Ready')).toHaveAttribute(
        'role',
        'status',
      );
      await act(() => jest.advanceTimersByTimeAsync(20_000));
      expect(api.callsOf('getLaunch')).toHaveLength(1);
      await user.click(
        screen.getByRole('button', { name: 'Hide dl-ami-run-8' }),
      );
      expect(
        screen.queryByRole('region', { name: 'Your launches' }),
      ).toBeNull();
    } finally {
      jest.useRealTimers();
    }
  });
});
