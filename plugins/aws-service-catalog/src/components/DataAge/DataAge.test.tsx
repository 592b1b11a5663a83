import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiError } from '../../__testUtils__/apiError';
import { DataAge } from './DataAge';

const twoMinutesAgo = () => new Date(Date.now() - 120_000).toISOString();

describe('DataAge', () => {
  it('says how old the data is, and refreshes it', async () => {
    const onRefresh = jest.fn();
    renderInTestApp(
      <DataAge asOf={twoMinutesAgo()} stale={false} onRefresh={onRefresh} />,
    );
    expect(await screen.findByText(/as of/)).toHaveTextContent(
      /^as of 2 ?m.*ago$/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(onRefresh).toHaveBeenCalledTimes(1);
  });

  it('cannot be asked twice', async () => {
    renderInTestApp(
      <DataAge
        asOf={twoMinutesAgo()}
        stale={false}
        refreshing
        onRefresh={() => {}}
      />,
    );
    expect(
      await screen.findByRole('button', { name: 'Refreshing …' }),
    ).toBeDisabled();
  });

  it('promises nothing when it is not allowed to look any more', async () => {
    const error = await apiError(403, {
      name: 'NotAllowedError',
      message: 'You curate no catalog',
    });
    renderInTestApp(
      <DataAge
        asOf={twoMinutesAgo()}
        stale={false}
        error={error}
        onRefresh={() => {}}
      />,
    );
    const banner = await screen.findByRole('status');
    expect(banner).toHaveTextContent(/^This is not allowed.*2 ?m.*ago/);
    expect(banner).toHaveTextContent(/You curate no catalog/);
    expect(banner).not.toHaveTextContent(/by itself/);
  });

  it.each([
    [429, /^AWS asks to slow down.*by itself/],
    [503, /^AWS does not answer just now/],
  ])('knows that an answer %i may pass', async (status, words) => {
    const error = await apiError(status, { name: 'Error', message: 'No.' });
    renderInTestApp(
      <DataAge
        asOf={twoMinutesAgo()}
        stale={false}
        error={error}
        onRefresh={() => {}}
      />,
    );
    expect(await screen.findByText(words)).toBeVisible();
  });

  it.each([
    ['AWS', { stale: true }, /^AWS does not answer just now.*2 ?m.*ago/],
    [
      'the portal',
      { stale: false, error: new TypeError('Failed to fetch') },
      /^The portal cannot be reached just now.*2 ?m.*ago/,
    ],
  ])('says so when %s does not answer', async (_, props, words) => {
    renderInTestApp(
      <DataAge asOf={twoMinutesAgo()} onRefresh={() => {}} {...props} />,
    );
    expect(await screen.findByText(words)).toBeVisible();
  });
});
