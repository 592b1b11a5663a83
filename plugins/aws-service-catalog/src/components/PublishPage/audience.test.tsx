import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hubCatalog } from '../../__testUtils__/FakeCatalogsApi';
import { COMPLETE_DRAFT, renderWizard } from '../../__testUtils__/renderWizard';

const publish = () => screen.getByRole('button', { name: 'Publish' });

describe('the audience of the publish wizard', () => {
  afterEach(() => localStorage.clear());

  it('shows a chosen spoke that is gone, so that it can be left out', async () => {
    const user = userEvent.setup();
    const sent = renderWizard(
      { ...COMPLETE_DRAFT, spokes: ['genomics'] },
      { catalogs: [hubCatalog] },
    );
    const gone = await screen.findByRole('checkbox', {
      name: 'genomics (no longer there)',
    });
    expect(gone).toBeChecked();
    await user.click(gone);
    expect(screen.queryByRole('checkbox', { name: /genomics/ })).toBeNull();
    await user.click(publish());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0].spokes).toEqual([]);
  });
});
