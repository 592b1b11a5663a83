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

/** Says yes when it is asked, once it is known what the change touches. */
async function confirm(title: string | RegExp, action: string) {
  const asked = await screen.findByRole('dialog', { name: title });
  const button = within(asked).getByRole('button', { name: action });
  await waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
  return asked;
}

describe('the library of TagOptions', () => {
  it('takes one out of the offer, and offers it again', async () => {
    const tagOptions = new FakeTagOptionsApi({
      library: [costCenter, { ...costCenter, id: 'tag-2', value: '4712' }],
    });
    const { offered } = await openLibrary(tagOptions);
    await userEvent.click(offered('CostCenter = 4712'));
    await confirm('Offer CostCenter = 4712 no longer?', 'Offer no longer');
    await waitFor(() => expect(offered('CostCenter = 4712')).not.toBeChecked());
    expect(offered('CostCenter = 4711')).toBeChecked();
    await userEvent.click(offered('CostCenter = 4712'));
    await confirm('Offer CostCenter = 4712 again?', 'Offer');
    await waitFor(() => expect(offered('CostCenter = 4712')).toBeChecked());
    const version = 'read-1';
    expect(tagOptions.changes).toEqual([
      ['update', 'hub', 'tag-2', { active: false, version }],
      ['update', 'hub', 'tag-2', { active: true, version }],
    ]);
  });

  it('says before one is changed which launches ask for it', async () => {
    const tagOptions = new FakeTagOptionsApi({
      library: [costCenter],
      onProduct: [costCenter],
    });
    const { offered } = await openLibrary(tagOptions);
    await userEvent.click(offered('CostCenter = 4711'));
    const asked = await screen.findByRole('dialog', {
      name: 'Offer CostCenter = 4711 no longer?',
    });
    expect(
      await within(asked).findByText(
        'Later launches of these are not offered the value any more. What runs keeps its tags.',
      ),
    ).toBeVisible();
    expect(
      within(within(asked).getByRole('list', { name: 'It is on' })).getByText(
        'Product: Deep Learning Base AMI',
      ),
    ).toBeVisible();
    await userEvent.click(
      within(asked).getByRole('button', { name: 'Cancel' }),
    );
    await waitFor(() => expect(asked).not.toBeInTheDocument());
    expect(offered('CostCenter = 4711')).toBeChecked();
    expect(tagOptions.changes).toEqual([]);
  });

  it('does not change one over what somebody else has made of it', async () => {
    const tagOptions = new FakeTagOptionsApi({ library: [costCenter] });
    const { offered, findByText } = await openLibrary(tagOptions);
    tagOptions.library = [{ ...costCenter, value: '4799', version: 'read-2' }];
    tagOptions.refusal = await conflictError({
      changed: [{ field: 'value', now: '4799' }],
    });
    await userEvent.click(offered('CostCenter = 4711'));
    const asked = await confirm(
      'Offer CostCenter = 4711 no longer?',
      'Offer no longer',
    );
    expect(await within(asked).findByText('value is now: 4799')).toBeVisible();
    tagOptions.refusal = undefined;
    await userEvent.click(
      within(asked).getByRole('button', { name: 'Reload' }),
    );
    expect(await findByText('CostCenter = 4799')).toBeVisible();
    await waitFor(() => expect(asked).not.toBeInTheDocument());
    await userEvent.click(offered('CostCenter = 4799'));
    await confirm('Offer CostCenter = 4799 no longer?', 'Offer no longer');
    await waitFor(() => expect(offered('CostCenter = 4799')).not.toBeChecked());
    expect(tagOptions.changes.at(-1)).toEqual([
      'update',
      'hub',
      'tag-1',
      { active: false, version: 'read-2' },
    ]);
  });

  it('changes a value with the keyboard alone', async () => {
    const tagOptions = new FakeTagOptionsApi({ library: [costCenter] });
    const { edit, findByRole } = await openLibrary(tagOptions);
    const value = await edit();
    expect(value).toHaveFocus();
    await userEvent.clear(value);
    await userEvent.keyboard('0815{Enter}');
    const asked = await screen.findByRole('dialog', {
      name: 'Make CostCenter = 4711 CostCenter = 0815?',
    });
    const confirmed = within(asked).getByRole('button', { name: 'Change' });
    await waitFor(() => expect(confirmed).toBeEnabled());
    confirmed.focus();
    await userEvent.keyboard('{Enter}');
    const change = await findByRole('button', {
      name: 'Change CostCenter = 0815',
    });
    await waitFor(() => expect(change).toHaveFocus());
    expect(tagOptions.changes).toEqual([
      ['update', 'hub', 'tag-1', { value: '0815', version: 'read-1' }],
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
    await confirm('Offer CostCenter = 4711 no longer?', 'Offer no longer');
    await waitFor(() => expect(offered('CostCenter = 4711')).not.toBeChecked());
    expect(value).toHaveValue('4711-new');
    await userEvent.click(getByRole('button', { name: 'Cancel' }));
    expect(getByText('CostCenter = 4711')).toBeVisible();
    expect(tagOptions.changes).toEqual([
      ['update', 'hub', 'tag-1', { active: false, version: 'read-1' }],
    ]);
  });

  it('says when a value is refused, and keeps what was written', async () => {
    const tagOptions = new FakeTagOptionsApi({ library: [costCenter] });
    tagOptions.refusal = await apiError(400, {
      name: 'InputError',
      message: 'value has characters that AWS does not take',
      field: 'value',
    });
    const { edit } = await openLibrary(tagOptions);
    const value = await edit();
    await userEvent.keyboard('§{Enter}');
    const asked = await confirm(/4711§/, 'Change');
    expect(
      await within(asked).findByText(
        'value has characters that AWS does not take',
      ),
    ).toBeVisible();
    await userEvent.click(
      within(asked).getByRole('button', { name: 'Cancel' }),
    );
    await waitFor(() => expect(asked).not.toBeInTheDocument());
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
    const button = await within(asked).findByRole('button', {
      name: 'Delete',
    });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    expect(
      await within(asked).findByText('Portfolio: AI Research'),
    ).toBeVisible();

    tagOptions.refusal = undefined;
    await userEvent.click(button);
    expect(await findByText('There is no TagOption.')).toBeVisible();
    expect(tagOptions.changes).toEqual([
      ['delete', 'hub', 'tag-1'],
      ['delete', 'hub', 'tag-1'],
    ]);
  });
});
