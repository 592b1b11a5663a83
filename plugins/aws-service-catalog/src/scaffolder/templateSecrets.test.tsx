import { screen } from '@testing-library/react';
import { templateSecretName } from 'backstage-plugin-aws-service-catalog-common';
import { FakeServiceCatalogApi } from '../__testUtils__/FakeServiceCatalogApi';
import {
  launchFields,
  renderTemplate,
  stepOf,
} from '../__testUtils__/renderTemplate';
import { jupyterHub, jupyterHubForm, storyTeams } from '../__testUtils__/story';

const teams = { ...storyTeams, items: storyTeams.items.slice(0, 1) };
const second = { ...jupyterHub, id: 'prod-second1', name: 'Second hub' };
const hubs = {
  teams,
  products: [jupyterHub, second],
  forms: [
    jupyterHubForm,
    {
      ...jupyterHubForm,
      productId: second.id,
      productName: second.name,
    },
  ],
};

/** A launch form of a product that the template fixes. */
const formOf = (title: string, product: string) => ({
  ...launchFields.parameters,
  title,
  'ui:options': { product },
});
const { team } = launchFields;
const oneHub = [stepOf({ team, parameters: formOf('Hub', jupyterHub.name) })];
const passwordOf = ({ id }: { id: string }) =>
  templateSecretName(id, 'AdminPassword');

const next = () => screen.getByRole('button', { name: 'Review' });
const passwords = () => screen.findAllByLabelText(/^Administrator password/);

describe('NoEcho parameters in the form of a template', () => {
  it('are among the secrets of the task, and never in the form data', async () => {
    const { user, created, secrets } = await renderTemplate(
      new FakeServiceCatalogApi(hubs),
      oneHub,
    );
    const [password] = await passwords();
    await user.type(password, 'a secret of twelve');
    await user.click(next());
    await user.click(await screen.findByRole('button', { name: 'Create' }));
    expect(secrets()).toEqual({
      [passwordOf(jupyterHub)]: 'a secret of twelve',
    });
    expect(created).toHaveBeenCalledWith({
      team: 'ai-research',
      parameters: { Environment: 'dev', InstanceType: 't3.medium' },
    });
  });

  it('have to be filled before the form goes on', async () => {
    const { user, secrets } = await renderTemplate(
      new FakeServiceCatalogApi(hubs),
      oneHub,
    );
    const [password] = await passwords();
    expect(password).toBeRequired();
    await user.click(next());
    expect(next()).toBeVisible();
    await user.type(password, 'too short');
    await user.click(next());
    await screen.findAllByText(/Administrator password: Between 12/);
    expect(password).toHaveAccessibleDescription(/Between 12/);
    expect(password).toBeInvalid();
    expect(next()).toBeVisible();
    await user.clear(password);
    await user.type(password, 'a secret of twelve');
    await user.click(next());
    expect(await screen.findByRole('button', { name: 'Create' })).toBeEnabled();
    expect(Object.values(secrets())).toEqual(['a secret of twelve']);
  });

  it('have each their own value in launch forms of two products', async () => {
    const { user, created, secrets } = await renderTemplate(
      new FakeServiceCatalogApi(hubs),
      [
        stepOf({
          team,
          first: formOf('First', jupyterHub.name),
          second: formOf('Second', second.name),
        }),
      ],
    );
    await screen.findByRole('heading', { name: 'First' });
    await screen.findByRole('heading', { name: 'Second' });
    const [ofFirst, ofSecond] = await passwords();
    await user.type(ofFirst, 'the first of two');
    await user.type(ofSecond, 'the second of two');
    expect(ofFirst).toHaveValue('the first of two');
    expect(ofSecond).toHaveValue('the second of two');
    await user.click(next());
    await user.click(await screen.findByRole('button', { name: 'Create' }));
    expect(secrets()).toEqual({
      [passwordOf(jupyterHub)]: 'the first of two',
      [passwordOf(second)]: 'the second of two',
    });
    expect(JSON.stringify(created.mock.calls)).not.toMatch(/of two/);
  });
});
