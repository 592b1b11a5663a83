import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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
