import { screen, waitFor } from '@testing-library/react';
import mapValues from 'lodash/mapValues';
import { FakeServiceCatalogApi } from '../__testUtils__/FakeServiceCatalogApi';
import {
  choose,
  fieldOf,
  fieldShows,
  launchFields,
  renderTemplate,
  stepOf,
} from '../__testUtils__/renderTemplate';
import {
  deepLearning,
  jupyterHub,
  jupyterHubForm,
  storyTeams,
} from '../__testUtils__/story';

const [aiResearch, genomics] = storyTeams.items;
const teams = { ...storyTeams, items: [aiResearch] };
const regionField = {
  title: 'Region',
  type: 'string',
  enum: aiResearch.regions,
};

/** The fields with the region that the template fixes. */
const fixedTo = (region: string) =>
  mapValues(launchFields, field => ({ ...field, 'ui:options': { region } }));

/** JupyterHub is offered in Ireland alone, under the id that it has there; the rest in Virginia. */
function twoRegions(): FakeServiceCatalogApi {
  const api = new FakeServiceCatalogApi({ teams });
  const irish = new FakeServiceCatalogApi({
    teams,
    products: [{ ...jupyterHub, id: 'prod-irish' }],
    forms: [{ ...jupyterHubForm, productId: 'prod-irish' }],
  });
  const virginian = new FakeServiceCatalogApi({
    teams,
    products: [deepLearning],
  });
  const there = (region?: string) =>
    region === 'eu-west-1' ? irish : virginian;
  api.listProducts = (team, query, ...rest) =>
    there(query?.region).listProducts(team, query, ...rest);
  api.getProduct = (team, id, query, ...rest) =>
    there(query?.region).getProduct(team, id, query, ...rest);
  api.getLaunchForm = (team, id, query, ...rest) =>
    there(query?.region).getLaunchForm(team, id, query, ...rest);
  return api;
}

describe('the fields of a template in a team with two regions', () => {
  it('offer what the team may launch in the region of another field', async () => {
    const { user } = await renderTemplate(twoRegions(), [
      stepOf({ region: regionField, ...launchFields }),
    ]);
    await choose(user, /^Product/, /^Deep Learning/);
    await fieldShows(/^Version/, '2026.10');
    await user.click(screen.getByLabelText(/^Region/));
    await user.click(await screen.findByRole('option', { name: 'eu-west-1' }));
    await fieldShows(/^Product/, '');
    await choose(user, /^Product/, /^JupyterHub/);
    await fieldShows(/^Version/, 'v1.4');
    expect(
      await screen.findByLabelText(/^Administrator password/),
    ).toBeVisible();
  });

  it('launch in the first region of the team without one', async () => {
    const { user } = await renderTemplate(twoRegions());
    await user.click(await fieldOf(/^Product/));
    expect(
      (await screen.findAllByRole('option')).map(
        ({ textContent }) => textContent,
      ),
    ).toEqual([expect.stringMatching(/^Deep Learning/)]);
  });

  it('keep to a region that the template fixes', async () => {
    const { user } = await renderTemplate(twoRegions(), [
      stepOf(fixedTo('eu-west-1')),
    ]);
    await choose(user, /^Product/, /^JupyterHub/);
    await fieldShows(/^Version/, 'v1.4');
    expect(
      await screen.findByLabelText(/^Administrator password/),
    ).toBeVisible();
  });

  it('offer only teams that work in the region that the template fixes', async () => {
    const { may } = aiResearch;
    const api = new FakeServiceCatalogApi({
      teams: { ...storyTeams, items: [aiResearch, { ...genomics, may }] },
    });
    await renderTemplate(api, [stepOf(fixedTo('eu-west-1'))]);
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /^Team/ })).toHaveValue(
        'AI Research',
      ),
    );
  });

  it('say that no team works in the region that the template fixes', async () => {
    await renderTemplate(new FakeServiceCatalogApi({ teams }), [
      stepOf(fixedTo('ap-south-1')),
    ]);
    expect(
      await screen.findByText(/^None of your teams.*works in ap-south-1/),
    ).toBeVisible();
  });
});
