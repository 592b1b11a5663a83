import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiError } from '../../__testUtils__/apiError';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { runningMachine } from '../../__testUtils__/provisionedStory';
import { renderPage } from '../../__testUtils__/renderPage';

const QUERY = '?team=ai-research&region=us-east-1';
const apiWith = () =>
  new FakeServiceCatalogApi({ provisionedProducts: [runningMachine] });
const address = () => screen.getByLabelText('address').textContent;
const openDialog = async (api: FakeServiceCatalogApi) => {
  const rendered = renderPage(
    api,
    `/provisioned/${runningMachine.id}${QUERY}&terminate=true`,
  );
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Terminate dl-ami-run-7?' }),
  );
  return { ...rendered, dialog };
};

describe('TerminateDialog', () => {
  beforeEach(() => sessionStorage.clear());

  it('says what goes and what stays, and asks for the name', async () => {
    const { dialog } = await openDialog(apiWith());
    expect(
      dialog.getByText(/2 resources and what is stored on them/),
    ).toBeVisible();
    expect(
      dialog.getByText(/Resources that the template marks to be kept/),
    ).toBeVisible();
    expect(dialog.getByLabelText('Type dl-ami-run-7 to confirm')).toHaveFocus();
    expect(dialog.getByRole('button', { name: 'Terminate' })).toBeDisabled();
  });

  it.each(['dl-ami-run', 'DL-AMI-RUN-7', 'dl-ami-run-7 ', 'dl-ami-run-77'])(
    'takes no "%s" for the name',
    async typed => {
      const user = userEvent.setup();
      const api = apiWith();
      const { dialog } = await openDialog(api);
      await user.keyboard(`${typed}{Enter}`);
      expect(dialog.getByRole('button', { name: 'Terminate' })).toBeDisabled();
      expect(api.callsOf('createTermination')).toHaveLength(0);
    },
  );

  it('sends once for a double click, and leads to the launch', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    const { dialog, analytics } = await openDialog(api);
    const release = api.hold('createTermination');
    await user.keyboard('dl-ami-run-7');
    await user.dblClick(dialog.getByRole('button', { name: 'Terminate' }));
    release();
    await waitFor(() => expect(address()).toContain('/launches/'));
    const calls = api.callsOf('createTermination');
    expect(calls).toHaveLength(1);
    const [team, id, request, { idempotencyKey }] = calls[0];
    expect([team, id, request]).toEqual([
      'ai-research',
      'pp-machine1',
      {
        region: 'us-east-1',
        confirmName: 'dl-ami-run-7',
        retainResources: false,
        ignoreErrors: false,
      },
    ]);
    expect(idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({
        action: 'terminate',
        subject: 'prod-deeplearning1',
      }),
    );
  });

  it('says why it was refused, and tries again with the same key', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    api.fail('createTermination', new TypeError('Failed to fetch'));
    const { dialog } = await openDialog(api);
    await user.keyboard('dl-ami-run-7{Enter}');
    expect(
      await dialog.findByText('The portal cannot be reached'),
    ).toBeVisible();
    api.recover('createTermination');
    await user.click(dialog.getByRole('button', { name: 'Terminate' }));
    await waitFor(() => expect(address()).toContain('/launches/'));
    const keys = api
      .callsOf('createTermination')
      .map(([, , , { idempotencyKey }]) => idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('shows what AWS said when it refused', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    api.fail(
      'createTermination',
      await apiError(403, {
        name: 'NotAllowedError',
        message: 'AWS refused it.',
        cause: { name: 'AccessDeniedException', message: 'no' },
      }),
    );
    const { dialog } = await openDialog(api);
    await user.keyboard('dl-ami-run-7{Enter}');
    expect(
      await dialog.findByText('AccessDeniedException'),
    ).toBeInTheDocument();
  });

  it('can leave the resources running', async () => {
    const user = userEvent.setup();
    const api = apiWith();
    const { dialog } = await openDialog(api);
    await user.click(dialog.getByText('Advanced'));
    await user.click(
      dialog.getByRole('checkbox', { name: 'Keep the resources running' }),
    );
    expect(dialog.getByText(/It goes on costing money/)).toBeVisible();
    expect(
      dialog.queryByText(/2 resources and what is stored on them/),
    ).toBeNull();
    await user.type(
      dialog.getByLabelText('Type dl-ami-run-7 to confirm'),
      'dl-ami-run-7{Enter}',
    );
    await waitFor(() =>
      expect(api.callsOf('createTermination')).toHaveLength(1),
    );
    expect(api.callsOf('createTermination')[0][2]).toMatchObject({
      retainResources: true,
    });
  });

  it('closes on Escape and gives the focus back to the button that opened it', async () => {
    const user = userEvent.setup();
    renderPage(apiWith(), `/provisioned/${runningMachine.id}${QUERY}`);
    const button = await screen.findByRole('button', { name: 'Terminate' });
    await user.click(button);
    await screen.findByRole('dialog');
    expect(address()).toContain('terminate=true');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(address()).not.toContain('terminate');
    expect(button).toHaveFocus();
  });
});
