import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  HandoversApi,
  Launch,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from '../../__testUtils__/apiError';
import {
  FakeServiceCatalogApi,
  type FakeWorld,
} from '../../__testUtils__/FakeServiceCatalogApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { deepLearning, gpuDraft, storyTeams } from '../../__testUtils__/story';
import { unusedMethods } from '../../__testUtils__/unusedMethods';
import { handoversApiRef } from '../../api';

const STACK =
  'arn:aws:cloudformation:us-east-1:222222222222:stack/by-hand/0a1b2c3d';

function open(world: Partial<FakeWorld> = {}) {
  const api = new FakeServiceCatalogApi(world);
  const importStack = jest.fn<
    Promise<Launch>,
    Parameters<HandoversApi['importStack']>
  >(async (team, request) =>
    api.createLaunch(
      team,
      { ...request, parameters: {}, tags: [] },
      { idempotencyKey: 'import' },
    ),
  );
  renderPage(api, '/provisioned?team=ai-research&region=us-east-1', [
    [handoversApiRef, unusedMethods<HandoversApi>({ importStack })],
  ]);
  return { api, importStack };
}

async function openForm() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Import a stack' }),
  );
  return within(await screen.findByRole('dialog', { name: 'Import a stack' }));
}

type Form = Awaited<ReturnType<typeof openForm>>;
const submit = (form: Form) =>
  userEvent.click(form.getByRole('button', { name: 'Import' }));
const stackField = (form: Form) =>
  form.getByRole('textbox', { name: /Id of the stack/ });
const nameField = (form: Form) => form.getByRole('textbox', { name: /^Name/ });
const productField = (form: Form) => form.getByLabelText(/^Product/);
const versionField = (form: Form) => form.getByLabelText(/^Version/);

async function fillIn(form: Form, product: string) {
  await userEvent.type(stackField(form), STACK);
  await userEvent.type(nameField(form), 'lab');
  await waitFor(() => expect(productField(form)).toBeEnabled());
  await userEvent.type(productField(form), product);
  await userEvent.click(
    await screen.findByRole('option', { name: new RegExp(product) }),
  );
}

describe('importing a stack', () => {
  it('says what it does, sends what was chosen, and leads to the launch', async () => {
    const { importStack } = open();
    const form = await openForm();
    expect(
      within(
        form.getByRole('list', { name: 'What the import does' }),
      ).getByText(/goes on running as it is/),
    ).toBeVisible();
    await fillIn(form, 'Deep Learning');
    await waitFor(() => expect(versionField(form)).toBeEnabled());
    await userEvent.click(versionField(form));
    await userEvent.click(
      await screen.findByRole('option', { name: /2026\.07/ }),
    );
    await submit(form);
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        '/launches/00000000-0000-4000-8000-000000000001',
      ),
    );
    expect(importStack).toHaveBeenCalledWith(
      'ai-research',
      {
        region: 'us-east-1',
        stackArn: STACK,
        name: 'lab',
        productId: deepLearning.id,
        versionId: 'pa-202607',
      },
      { idempotencyKey: expect.stringMatching(/./) },
    );
  });

  it('says at each field what is missing, and sends nothing', async () => {
    const { importStack } = open();
    const form = await openForm();
    await waitFor(() => expect(productField(form)).toBeEnabled());
    await userEvent.type(stackField(form), 'by-hand');
    await userEvent.type(nameField(form), 'my lab');
    await submit(form);
    expect(stackField(form)).toBeInvalid();
    expect(stackField(form)).toHaveAccessibleDescription(
      /arn:aws:cloudformation:us-east-1:222222222222:stack/,
    );
    expect(nameField(form)).toBeInvalid();
    expect(productField(form)).toBeInvalid();
    expect(
      form.getByText('Choose the version with the template of the stack'),
    ).toBeVisible();
    expect(importStack).not.toHaveBeenCalled();
  });

  it.each([
    [400, 'stackArn', stackField],
    [409, 'name', nameField],
    [400, 'versionId', versionField],
  ] as const)(
    'says a refusal %s of %s at its field, and lets the person try again',
    async (status, field, fieldOf) => {
      const { importStack } = open({ products: [gpuDraft] });
      importStack.mockRejectedValueOnce(
        await apiError(status, {
          name: 'Refusal',
          message: `${field} will not do`,
          field,
        }),
      );
      const form = await openForm();
      await fillIn(form, 'GPU');
      // Its only version is chosen by itself.
      await waitFor(() =>
        expect(versionField(form)).toHaveTextContent('draft'),
      );
      await submit(form);
      expect(await form.findByText(`${field} will not do`)).toBeVisible();
      expect(fieldOf(form)).toHaveAccessibleDescription(`${field} will not do`);
      await submit(form);
      await waitFor(() =>
        expect(screen.getByLabelText('address')).toHaveTextContent(
          '/launches/',
        ),
      );
    },
  );

  it('says what to do when nothing is approved for the team', async () => {
    open({ products: [] });
    const form = await openForm();
    expect(
      await form.findByText(/Nothing is approved for AI Research in us-east-1/),
    ).toBeVisible();
  });

  it('reads the products again after a failure', async () => {
    const { api } = open();
    api.fail(
      'listProducts',
      await apiError(503, {
        name: 'ServiceUnavailableError',
        message: 'Products cannot be listed',
      }),
    );
    const form = await openForm();
    expect(await form.findByText('Products cannot be listed')).toBeVisible();
    api.recover('listProducts');
    await userEvent.click(form.getByRole('button', { name: 'Try again' }));
    expect(await form.findByLabelText(/^Product/)).toBeVisible();
  });

  it('is offered only to those who may launch', async () => {
    const [team] = storyTeams.items;
    const may = { ...team.may, launch: false };
    open({ teams: { ...storyTeams, items: [{ ...team, may }] } });
    await screen.findByRole('tab', { name: 'Mine' });
    expect(screen.queryByRole('button', { name: 'Import a stack' })).toBeNull();
  });
});
