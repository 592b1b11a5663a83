import type {
  Alignment,
  SpokePortfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { group } from 'test-sandbox';
import { catalogIn, teamIn } from '../__testUtils__/organisation';
import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const HUB = '/v1/catalogs/hub';
const EARTH = '/v1/catalogs/earth';
const rules = {
  Purposes: {
    Assertions: [
      { Assert: { 'Fn::Equals': [{ Ref: 'Purpose' }, 'research'] } },
    ],
  },
};
const RULE = { type: 'TEMPLATE', rules };
const TAGS = { type: 'RESOURCE_UPDATE', tagUpdates: 'allowed' };
const TOPIC = {
  type: 'NOTIFICATION',
  notificationArns: ['arn:aws:sns:us-east-1:111111111111:stacks'],
};

describe('constraints of the hub on what a spoke has of it', () => {
  let test: CurationTest;

  beforeAll(async () => {
    test = await startCuration({
      story: 'organisation',
      config: {
        catalogs: [
          catalogIn('hub', '111111111111'),
          catalogIn('earth', '666666666666', 'hub'),
        ],
        teams: [teamIn('ocean', '666666666666', 'OceanTeam')],
      },
      entities: [group('ocean', 'Ocean')],
    });
  });
  afterAll(async () => {
    await test?.stop();
  });

  const made = async (path: string, body: object) => {
    const answer = await test.create(path, body);
    expect([200, 201, 202, 204]).toContain(answer.status);
    await test.sandbox.settle();
    return answer.body;
  };
  const align = async (
    portfolioId: string,
    more: object = {},
  ): Promise<Alignment> => {
    const { status, body } = await test.portal.post(
      `${HUB}/spokes/earth/alignment`,
      { portfolioId, ...more },
      { as: 'platform' },
    );
    expect(status).toBe(200);
    await test.sandbox.settle();
    return body;
  };
  const inSpoke = async (id: string): Promise<SpokePortfolio> => {
    const { items } = await test.read(
      `${HUB}/spokes?portfolioId=${id}&refresh=true`,
    );
    return items[0].portfolios[0];
  };
  const stepsOf = ({ steps }: Alignment) =>
    steps.filter(({ step }) => step === 'constraint');
  const constraintsOf = async (portfolioId: string) => {
    const { constraints } = await test.read(
      `${EARTH}/portfolios/${portfolioId}?refresh=true`,
    );
    return constraints;
  };

  /** A product of the hub that the spoke has taken over, and one that it offers a copy of. */
  async function taken(name: string) {
    const { id } = await made(`${HUB}/portfolios`, {
      name,
      provider: 'Platform team',
    });
    const { id: productId } = await made(`${HUB}/products`, {
      name: `${name} product`,
      vendor: 'Platform team',
      version: {
        name: 'v1',
        source: {
          template:
            '{"Parameters":{"Purpose":{"Type":"String"}},"Resources":{"Bucket":{"Type":"AWS::S3::Bucket"}}}',
        },
      },
      portfolioId: id,
    });
    const constraints = `${HUB}/portfolios/${id}/constraints`;
    await made(constraints, {
      type: 'LAUNCH',
      productId,
      localRoleName: 'LaunchRole-Storage',
    });
    await align(id, { teams: ['ocean'] });
    return {
      id,
      productId,
      constrain: (body: object) => made(constraints, { productId, ...body }),
    };
  }
  async function copied(name: string) {
    const original = await taken(name);
    const { id: copying } = await made(
      `${HUB}/products/${original.productId}/copies`,
      { targetCatalog: 'earth', name: `${name} product` },
    );
    await test.read(`${EARTH}/product-copies/${copying}`);
    const { items } = await test.read(
      `${EARTH}/products?search=${encodeURIComponent(name)}&refresh=true`,
    );
    const copy = items.find((one: { imported: boolean }) => !one.imported);
    const { id: homeId } = await made(`${EARTH}/portfolios`, {
      name: `${name} here`,
      provider: 'Earth sciences',
    });
    await made(`${EARTH}/portfolios/${homeId}/products`, {
      productId: copy.id,
    });
    return { ...original, copyId: copy.id as string, homeId: homeId as string };
  }

  it('come along with a product that is taken over, so nothing is missing', async () => {
    const { id, constrain } = await taken('Taken');
    await constrain(RULE);
    await constrain(TAGS);
    expect(await inSpoke(id)).toMatchObject({ inStep: true, drift: [] });
    expect(stepsOf(await align(id))).toEqual([]);
  });

  it('are missing on a copy, and are added to one that is chosen, once', async () => {
    const { id, copyId, homeId, constrain } = await copied('Copied');
    expect((await inSpoke(id)).drift).toEqual([]);
    await constrain(RULE);
    await constrain(TAGS);
    await constrain(TOPIC);
    expect(await inSpoke(id)).toMatchObject({
      inStep: false,
      drift: [
        {
          kind: 'copy-constraint-missing',
          productId: copyId,
          text: 'The hub limits Copied product by a template rule; its copy in the portfolio Copied here of the spoke does not.',
        },
        { text: expect.stringMatching(/whether the tags .* may change/) },
        { text: expect.stringMatching(/sends on what happens/) },
      ],
    });

    const without = await align(id);
    expect(stepsOf(without)).toMatchObject([
      { status: 'skipped', fix: expect.stringMatching(/choose it/) },
      { status: 'skipped' },
      { status: 'skipped' },
    ]);
    expect(await constraintsOf(homeId)).toEqual([]);

    const outcome = await align(id, { copies: [copyId] });
    expect(outcome.inLine).toBe(false);
    const byHand = {
      status: 'skipped',
      text: expect.stringMatching(/NOTIFICATION/),
      fix: expect.stringMatching(/by hand, with what is the spoke's own/),
    };
    expect(stepsOf(outcome)).toMatchObject([
      { status: 'done', text: expect.stringMatching(/TEMPLATE/) },
      { status: 'done', text: expect.stringMatching(/RESOURCE_UPDATE/) },
      byHand,
    ]);
    expect(await constraintsOf(homeId)).toMatchObject([
      { type: 'TEMPLATE', parameters: { Rules: rules }, productId: copyId },
      { type: 'RESOURCE_UPDATE', productId: copyId },
    ]);

    const again = await align(id, { copies: [copyId] });
    expect(stepsOf(again)).toMatchObject([byHand]);
    expect(await constraintsOf(homeId)).toHaveLength(2);
  });

  it('differ where the spoke says something else of which there is one only, which is left to it', async () => {
    const { id, copyId, homeId, constrain } = await copied('Differing');
    await constrain(TAGS);
    await made(`${EARTH}/portfolios/${homeId}/constraints`, {
      ...TAGS,
      tagUpdates: 'not-allowed',
      productId: copyId,
    });
    expect((await inSpoke(id)).drift).toMatchObject([
      { kind: 'copy-constraint-differs', productId: copyId },
    ]);
    expect(stepsOf(await align(id, { copies: [copyId] }))).toMatchObject([
      {
        status: 'skipped',
        fix: `Change the RESOURCE_UPDATE constraint of ${copyId} in Differing here by hand`,
      },
    ]);
  });

  it('are unknown where those of the spoke cannot be read', async () => {
    const { id, copyId, constrain } = await copied('Unread');
    await constrain(RULE);
    await test.sandbox.addFault({
      match: {
        operation: 'ListConstraintsForPortfolio',
        accountId: '666666666666',
      },
      effect: {
        type: 'error',
        code: 'AccessDeniedException',
        message: 'Not for you.',
        status: 400,
      },
    });
    const unread = await inSpoke(id);
    await test.sandbox.clearFaults();
    expect(unread).toMatchObject({
      inStep: false,
      drift: [
        {
          kind: 'copy-constraint-unknown',
          productId: copyId,
          text: expect.stringMatching(/Unread here .* could not be read/),
        },
      ],
    });
  });
});
