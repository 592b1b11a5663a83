import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiError } from '../../__testUtils__/apiError';
import { conflictError } from '../../__testUtils__/conflictError';
import {
  costCenter,
  FakeTagOptionsApi,
} from '../../__testUtils__/FakeTagOptionsApi';
import { renderCatalogProduct } from '../../__testUtils__/renderCatalogProduct';

async function openLibrary(tagOptions: FakeTagOptionsApi) {
  renderCatalogProduct({ tagOptions: tagOptions.api });
  await userEvent.click(await screen.findByRole('button', { name: 'Library' }));
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Library of TagOptions' }),
  );
  await dialog.findByText('CostCenter = 4711');
  return {
    ...dialog,
    offered: (name: string) =>
      within(dialog.getByRole('group', { name })).getByRole('checkbox', {
        name: 'Offered',
      }),
    /** Opens the field for another value of the TagOption with the keyboard. */
    edit: async () => {
      dialog.getByRole('button', { name: 'Change CostCenter = 4711' }).focus();
      await userEvent.keyboard('{Enter}');
      return dialog.getByRole('textbox', { name: 'Value of CostCenter' });
    },
  };
}

describe('the library of TagOptions', () => {
  it('takes one out of the offer, and offers it again', async () => {
    const tagOptions = new FakeTagOptionsApi({
      library: [costCenter, { ...costCenter, id: 'tag-2', value: '4712' }],
    });
    const { offered } = await openLibrary(tagOptions);
    await userEvent.click(offered('CostCenter = 4712'));
    await waitFor(() => expect(offered('CostCenter = 4712')).not.toBeChecked());
    expect(offered('CostCenter = 4711')).toBeChecked();
    await waitFor(() => expect(offered('CostCenter = 4712')).toBeEnabled());
    await userEvent.click(offered('CostCenter = 4712'));
    await waitFor(() => expect(offered('CostCenter = 4712')).toBeChecked());
    expect(tagOptions.changes).toEqual([
      ['update', 'hub', 'tag-2', { active: false }],
      ['update', 'hub', 'tag-2', { active: true }],
    ]);
  });

  it('changes a value with the keyboard alone', async () => {
    const tagOptions = new FakeTagOptionsApi({ library: [costCenter] });
    const { edit, findByRole } = await openLibrary(tagOptions);
    const value = await edit();
    expect(value).toHaveFocus();
    await userEvent.clear(value);
    await userEvent.keyboard('0815{Enter}');
    const change = await findByRole('button', {
      name: 'Change CostCenter = 0815',
    });
    await waitFor(() => expect(change).toHaveFocus());
    expect(tagOptions.changes).toEqual([
      ['update', 'hub', 'tag-1', { value: '0815' }],
    ]);
  });

  it('keeps what is being written while the offer is changed, and drops it when asked to', async () => {
    const tagOptions = new FakeTagOptionsApi({ library: [costCenter] });
    const { edit, offered, getByRole, getByText } = await openLibrary(
      tagOptions,
    );
    const value = await edit();
    await userEvent.type(value, '-new');
    await userEvent.click(offered('CostCenter = 4711'));
    await waitFor(() => expect(offered('CostCenter = 4711')).not.toBeChecked());
    await waitFor(() => expect(offered('CostCenter = 4711')).toBeEnabled());
    expect(value).toHaveValue('4711-new');
    await userEvent.click(getByRole('button', { name: 'Cancel' }));
    expect(getByText('CostCenter = 4711')).toBeVisible();
    expect(tagOptions.changes).toEqual([
      ['update', 'hub', 'tag-1', { active: false }],
    ]);
  });

  it('says at the field when a value is refused', async () => {
    const tagOptions = new FakeTagOptionsApi({ library: [costCenter] });
    tagOptions.refusal = await apiError(400, {
      name: 'InputError',
      message: 'value has characters that AWS does not take',
      field: 'value',
    });
    const { edit } = await openLibrary(tagOptions);
    const value = await edit();
    await userEvent.keyboard('§{Enter}');
    await waitFor(() => expect(value).toBeInvalid());
    expect(value).toHaveAccessibleDescription(
      'value has characters that AWS does not take',
    );
    expect(value).toHaveValue('4711§');
  });

  it('lists what one is on instead of deleting it', async () => {
    const tagOptions = new FakeTagOptionsApi({
      library: [costCenter],
      onProduct: [costCenter],
    });
    const { getByRole } = await openLibrary(tagOptions);
    await userEvent.click(
      getByRole('button', { name: 'Delete CostCenter = 4711' }),
    );
    const asked = await screen.findByRole('dialog', {
      name: 'Delete CostCenter = 4711?',
    });
    expect(
      await within(asked).findByText('Product: Deep Learning Base AMI'),
    ).toBeVisible();
    expect(within(asked).queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('deletes one that is on nothing, unless it was put on something just now', async () => {
    const tagOptions = new FakeTagOptionsApi({ library: [costCenter] });
    tagOptions.refusal = await conflictError({
      blockers: [{ kind: 'portfolio', id: 'port-1', name: 'AI Research' }],
    });
    const { getByRole, findByText } = await openLibrary(tagOptions);
    await userEvent.click(
      getByRole('button', { name: 'Delete CostCenter = 4711' }),
    );
    const asked = await screen.findByRole('dialog', {
      name: 'Delete CostCenter = 4711?',
    });
    const confirm = await within(asked).findByRole('button', {
      name: 'Delete',
    });
    await waitFor(() => expect(confirm).toBeEnabled());
    await userEvent.click(confirm);
    expect(
      await within(asked).findByText('Portfolio: AI Research'),
    ).toBeVisible();

    tagOptions.refusal = undefined;
    await userEvent.click(confirm);
    expect(await findByText('There is no TagOption.')).toBeVisible();
    expect(tagOptions.changes).toEqual([
      ['delete', 'hub', 'tag-1'],
      ['delete', 'hub', 'tag-1'],
    ]);
  });
});
