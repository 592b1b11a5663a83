import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  HandoversApi,
  ServiceActionsApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import { FakeServiceCatalogApi } from '../../__testUtils__/FakeServiceCatalogApi';
import { runningMachine } from '../../__testUtils__/provisionedStory';
import { renderPage } from '../../__testUtils__/renderPage';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { handoversApiRef, serviceActionsApiRef } from '../../api';

function open(apis: {
  handovers?: Partial<HandoversApi>;
  actions?: Partial<ServiceActionsApi>;
}) {
  renderPage(
    new FakeServiceCatalogApi({ provisionedProducts: [runningMachine] }),
    `/provisioned/${runningMachine.id}?team=ai-research&region=us-east-1`,
    [
      [handoversApiRef, unusedMethods<HandoversApi>(apis.handovers ?? {})],
      [
        serviceActionsApiRef,
        unusedMethods<ServiceActionsApi>({
          listRunnableActions: async () => ({ items: [] }),
          ...apis.actions,
        }),
      ],
    ],
  );
}

async function openHandOver() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Hand over' }),
  );
  const drawer = await screen.findByRole('dialog');
  return {
    drawer,
    owner: within(drawer).getByRole('textbox', { name: /New owner/ }),
    submit: within(drawer).getByRole('button', { name: 'Hand over' }),
  };
}

describe('a provisioned product', () => {
  it('is handed over with the keyboard, once, and leads to how that gets on', async () => {
    const changeOwner = jest.fn(async () => ({ id: 'launch-8' }));
    open({
      handovers: {
        changeOwner: changeOwner as unknown as HandoversApi['changeOwner'],
      },
    });
    const { drawer, owner, submit } = await openHandOver();
    expect(drawer).toHaveTextContent(
      'Its new owner may update and terminate it. It has to be a person of AI Research.',
    );
    await userEvent.click(submit);
    expect(owner).toHaveAccessibleDescription('is needed');
    expect(owner).toHaveFocus();
    expect(changeOwner).not.toHaveBeenCalled();

    await userEvent.keyboard(' user:default/alice {Enter}{Enter}');
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        '/launches/launch-8',
      ),
    );
    expect(changeOwner).toHaveBeenCalledTimes(1);
    expect(changeOwner).toHaveBeenCalledWith(
      'ai-research',
      runningMachine.id,
      { region: 'us-east-1', owner: 'user:default/alice' },
      { idempotencyKey: expect.stringMatching(/./) },
    );
  });

  it('is handed over to a colleague; a refusal stands at the field', async () => {
    const changeOwner = jest.fn();
    changeOwner.mockRejectedValue(
      await apiError(400, {
        name: 'InputError',
        message: 'bob is not in AI Research',
        field: 'owner',
      }),
    );
    open({ handovers: { changeOwner } });
    const { drawer, owner, submit } = await openHandOver();
    await userEvent.type(owner, 'bob');
    await userEvent.click(submit);
    await waitFor(() => expect(owner).toHaveFocus());
    expect(owner).toBeInvalid();
    expect(within(drawer).getByText('bob is not in AI Research')).toBeVisible();
    expect(changeOwner).toHaveBeenCalledWith(
      'ai-research',
      runningMachine.id,
      { region: 'us-east-1', owner: 'user:default/bob' },
      { idempotencyKey: expect.stringMatching(/./) },
    );
  });

  it('has a service action run on it with what was changed, and leads to the launch', async () => {
    const runServiceAction = jest.fn(async () => ({ id: 'launch-9' }));
    open({
      actions: {
        listRunnableActions: async () => ({
          items: [
            {
              id: 'act-1',
              name: 'Restart',
              parameters: [
                { key: 'Wait', values: ['5'] },
                { key: 'Mode', values: ['soft'] },
              ],
            },
          ],
        }),
        runServiceAction:
          runServiceAction as unknown as ServiceActionsApi['runServiceAction'],
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Run Restart' }),
    );
    const drawer = await screen.findByRole('dialog', { name: 'Run Restart' });
    const mode = within(drawer).getByRole('textbox', { name: 'Mode' });
    await userEvent.clear(mode);
    await userEvent.type(mode, 'hard');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Run' }));
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        '/launches/launch-9',
      ),
    );
    expect(runServiceAction).toHaveBeenCalledWith(
      'ai-research',
      runningMachine.id,
      {
        region: 'us-east-1',
        serviceActionId: 'act-1',
        parameters: { Mode: ['hard'] },
      },
      { idempotencyKey: expect.stringMatching(/./) },
    );
  });
});
