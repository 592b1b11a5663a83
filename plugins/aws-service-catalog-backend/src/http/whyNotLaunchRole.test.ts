import {
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateConstraintCommand,
  DeleteConstraintCommand,
  ListConstraintsForPortfolioCommand,
  ListPortfoliosCommand,
  SearchProductsAsAdminCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type { WhyNot } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  policySetupConfig,
  writePolicySetupStory,
} from '../__testUtils__/policySetupStory';
import { SETUP_ACCOUNT } from '../__testUtils__/policySetups';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const CATALOG = `catalog-${SETUP_ACCOUNT}`;
const RoleName = 'LaunchRole-Other';
const arnOf = (name: string) => `arn:aws:iam::${SETUP_ACCOUNT}:role/${name}`;
const trust = (more: object = {}, service = 'servicecatalog.amazonaws.com') =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: 'sts:AssumeRole',
        ...more,
      },
    ],
  });

describe('why not, when a launch role is named', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;
  let iam: IAMClient;
  let serviceCatalog: ServiceCatalogClient;
  let of: { PortfolioId: string; ProductId: string };

  beforeAll(async () => {
    sandbox = await TestSandbox.start({ story: await writePolicySetupStory() });
    portal = await startPortal(sandbox, {
      config: policySetupConfig,
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'User',
          metadata: { name: 'jane' },
          spec: { memberOf: ['correct'] },
          relations: [{ type: 'memberOf', targetRef: 'group:default/correct' }],
        },
      ],
    });
    const options = {
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(arnOf('PortalCurator')),
    };
    iam = new IAMClient(options);
    serviceCatalog = new ServiceCatalogClient(options);
    const [{ PortfolioDetails }, { ProductViewDetails }] = await Promise.all([
      serviceCatalog.send(new ListPortfoliosCommand({})),
      serviceCatalog.send(new SearchProductsAsAdminCommand({})),
    ]);
    of = {
      PortfolioId: PortfolioDetails?.[0].Id ?? '',
      ProductId: ProductViewDetails?.[0].ProductViewSummary?.ProductId ?? '',
    };
  });
  afterAll(async () => {
    iam?.destroy();
    serviceCatalog?.destroy();
    await portal?.stop();
    await sandbox?.stop();
  });

  const ask = async (): Promise<WhyNot> => {
    const { status, body } = await portal.get(
      `/v1/catalogs/${CATALOG}/why-not?person=user:default/jane&team=correct&product=${of.ProductId}`,
      'platform',
    );
    expect(status).toBe(200);
    return body;
  };
  const linkOf = ({ links }: WhyNot) =>
    links.find(({ id }) => id === 'constraint');
  /** The product is launched with a role that is there just now. */
  const launchWith = async (role: object) => {
    const { ConstraintDetails } = await serviceCatalog.send(
      new ListConstraintsForPortfolioCommand(of),
    );
    for (const { ConstraintId } of ConstraintDetails ?? []) {
      await serviceCatalog.send(
        new DeleteConstraintCommand({ Id: ConstraintId }),
      );
    }
    await serviceCatalog.send(
      new CreateConstraintCommand({
        ...of,
        Type: 'LAUNCH',
        Parameters: JSON.stringify(role),
      }),
    );
    await sandbox.settle();
  };
  const whileThereIs = async (
    document: string,
    during: () => Promise<void>,
  ) => {
    await iam.send(
      new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: document }),
    );
    try {
      await during();
    } finally {
      await iam.send(new DeleteRoleCommand({ RoleName }));
    }
  };

  it('goes on when the role is there and Service Catalog may assume it', async () => {
    const answer = await ask();
    expect(answer.canLaunch).toBe(true);
    expect(linkOf(answer)).toMatchObject({
      status: 'ok',
      title:
        'The launch role LaunchRole-Paid is there, and Service Catalog may assume it.',
      evidence: [{ label: 'Launch role', id: arnOf('LaunchRole-Paid') }],
    });
  });

  it.each([
    ['by ARN', { RoleArn: arnOf(RoleName) }],
    ['by its name in the account that launches', { LocalRoleName: RoleName }],
  ])('breaks where the role that is named %s is gone', async (_, role) => {
    await whileThereIs(trust(), () => launchWith(role));
    const answer = await ask();
    expect(answer).toMatchObject({
      canLaunch: false,
      brokenAt: 'constraint',
      inWords: `Account ${SETUP_ACCOUNT} has no role ${RoleName}.`,
    });
    expect(linkOf(answer)).toMatchObject({
      fixedBy: 'platform-team',
      fix: `Create the role ${RoleName} in account ${SETUP_ACCOUNT}, or name another one in the LAUNCH constraint.`,
    });
    expect(answer.links.at(-1)).toMatchObject({
      id: 'version',
      status: 'not-reached',
    });
  });

  it.each([
    ['another service', trust({}, 'lambda.amazonaws.com')],
    [
      'Service Catalog for another account',
      trust({
        Condition: { StringEquals: { 'aws:SourceAccount': '999999999999' } },
      }),
    ],
  ])('breaks where the role trusts %s only', async (_, document) => {
    await whileThereIs(document, async () => {
      await launchWith({ RoleArn: arnOf(RoleName) });
      const answer = await ask();
      expect(answer.brokenAt).toBe('constraint');
      expect(linkOf(answer)).toMatchObject({
        title: `The trust policy of ${RoleName} does not let servicecatalog.amazonaws.com assume it.`,
        fix: `Allow sts:AssumeRole to servicecatalog.amazonaws.com in the trust policy of ${RoleName}.`,
      });
    });
  });

  it('is unknown where a condition of the trust policy decides, and goes on', async () => {
    await whileThereIs(
      trust({
        Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:servicecatalog:*' } },
      }),
      async () => {
        await launchWith({ RoleArn: arnOf(RoleName) });
        const answer = await ask();
        expect(answer).toMatchObject({
          canLaunch: false,
          inWords: expect.stringMatching(
            /^It cannot be told\. Whether Service Catalog can launch with the role LaunchRole-Other is unknown/,
          ),
        });
        expect(answer.brokenAt).toBeUndefined();
        expect(linkOf(answer)?.detail).toMatch(/has a condition/);
        expect(answer.links.at(-1)).toMatchObject({
          id: 'version',
          status: 'ok',
        });
      },
    );
  });

  it('is unknown, and never fine, where nobody may look at the role', async () => {
    const refusal = { RoleName: 'PortalCurator', PolicyName: 'Refused' };
    await launchWith({ RoleArn: arnOf('LaunchRole-Paid') });
    await iam.send(
      new PutRolePolicyCommand({
        ...refusal,
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Deny', Resource: '*', Action: 'iam:GetRole' }],
        }),
      }),
    );
    const answer = await ask();
    await iam.send(new DeleteRolePolicyCommand(refusal));
    expect(answer.canLaunch).toBe(false);
    expect(linkOf(answer)).toMatchObject({
      status: 'unknown',
      detail: `The role of the catalog ${CATALOG} may not look at this (iam:GetRole).`,
    });
  });
});
