import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { clientOf } from '../../__testUtils__/clientOf';
import type { PrincipalCredentials } from '../../story/credentialsFor';
import { addRole } from '../../testing/principals';
import {
  openPortal,
  SPOKE,
  type TestPortal,
  trust,
} from './__testUtils__/openPortal';

describe('session tags', () => {
  let hub: TestPortal;

  beforeEach(async () => {
    hub = await openPortal();
  });

  afterEach(() => hub.sandbox.close());

  const taggedOnly = (RoleArn: string, key: string) =>
    addRole(hub.sandbox, {
      accountId: SPOKE,
      name: RoleArn,
      trust: trust(SPOKE),
      policies: {
        Tagged: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['s3:*', 'sts:*'],
              Resource: '*',
              Condition: {
                StringEquals: { [`aws:PrincipalTag/${key}`]: 'ai' },
              },
            },
          ],
        },
      },
    });
  const buckets = (as: PrincipalCredentials) =>
    clientOf(S3Client, hub.sandbox, as).send(new ListBucketsCommand({}));

  it('are tags of the principal, and transitive ones go on', async () => {
    const tags = {
      Tags: [
        { Key: 'team', Value: 'ai' },
        { Key: 'once', Value: 'ai' },
      ],
      TransitiveTagKeys: ['team'],
    };
    const RoleArn = hub.addTeam();
    const first = await hub.session({ RoleArn, ...tags });
    const byTeam = taggedOnly('ByTeam', 'team');
    const byOnce = taggedOnly('ByOnce', 'once');

    await expect(
      buckets(await hub.session({ RoleArn: byTeam }, first)),
    ).resolves.toBeDefined();
    await expect(
      buckets(await hub.session({ RoleArn: byOnce }, first)),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('need a trust policy that allows them', async () => {
    const RoleArn = hub.addTeam(
      trust(hub.portal, { Action: 'sts:AssumeRole' }),
    );

    await expect(
      hub.assume({ RoleArn, Tags: [{ Key: 'team', Value: 'ai' }] }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('sts:TagSession'),
    });
  });
});
