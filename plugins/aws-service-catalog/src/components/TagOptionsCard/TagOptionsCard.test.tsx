import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogProductWith } from '../../__testUtils__/curationStory';
import {
  costCenter,
  FakeTagOptionsApi,
} from '../../__testUtils__/FakeTagOptionsApi';
import { renderCatalogProduct } from '../../__testUtils__/renderCatalogProduct';

function open(tagOptions: FakeTagOptionsApi) {
  renderCatalogProduct({
    products: {
      getCatalogProduct: async () =>
        catalogProductWith({ tagOptions: tagOptions.onProduct }),
    },
    tagOptions: tagOptions.api,
  });
}

async function openDrawer() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Add TagOption' }),
  );
  return screen.findByRole('dialog', { name: 'Add a TagOption' });
}

describe('the TagOptions on a product', () => {
  it('get one of a key that the library does not have yet', async () => {
    const tagOptions = new FakeTagOptionsApi({});
    open(tagOptions);
    const card = await screen.findByRole('region', { name: 'TagOptions' });
    expect(
      within(card).getByText('No label is asked for or set at a launch.'),
    ).toBeVisible();
    const drawer = await openDrawer();
    await userEvent.type(
      within(drawer).getByRole('textbox', { name: /Key/ }),
      'Project',
    );
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Add TagOption' }),
    );
    const value = within(drawer).getByRole('textbox', { name: /Value/ });
    expect(value).toBeInvalid();
    expect(value).toHaveFocus();
    expect(tagOptions.changes).toEqual([]);
    await userEvent.keyboard('Imaging{Enter}');
    expect(await within(card).findByText('Project = Imaging')).toBeVisible();
    expect(tagOptions.changes).toEqual([
      ['create', 'hub', { key: 'Project', value: 'Imaging' }],
      ['associate', 'hub', 'prod-1', { tagOptionId: 'tag-new' }],
    ]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('do not get one twice', async () => {
    const tagOptions = new FakeTagOptionsApi({
      library: [costCenter],
      onProduct: [costCenter],
    });
    open(tagOptions);
    const drawer = await openDrawer();
    await userEvent.type(
      within(drawer).getByRole('textbox', { name: /Key/ }),
      'CostCenter',
    );
    const value = within(drawer).getByRole('textbox', { name: /Value/ });
    await userEvent.type(value, '4711');
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Add TagOption' }),
    );
    expect(value).toHaveAccessibleDescription('is on it already');
    expect(tagOptions.changes).toEqual([]);
  });

  it('are taken off after saying what that does', async () => {
    const tagOptions = new FakeTagOptionsApi({ onProduct: [costCenter] });
    open(tagOptions);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove CostCenter = 4711' }),
    );
    const asked = await screen.findByRole('dialog', {
      name: 'Remove CostCenter = 4711?',
    });
    expect(asked).toHaveTextContent('What runs keeps its tags.');
    expect(tagOptions.changes).toEqual([]);
    const remove = within(asked).getByRole('button', { name: 'Remove' });
    await waitFor(() => expect(remove).toBeEnabled());
    await userEvent.click(remove);
    await waitFor(() =>
      expect(screen.queryByText('CostCenter = 4711')).toBeNull(),
    );
    expect(tagOptions.changes).toEqual([
      ['disassociate', 'hub', 'prod-1', 'tag-1'],
    ]);
  });
});
