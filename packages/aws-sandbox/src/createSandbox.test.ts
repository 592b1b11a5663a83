import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { clientOf } from './__testUtils__/clientOf';
import { createSandbox } from './createSandbox';
import { addUser } from './testing/principals';

const ACCOUNT = '111111111111';

describe('createSandbox', () => {
  it('is an empty world with whom a test puts into it', async () => {
    const sandbox = await createSandbox({ seed: 1 });
    const ada = addUser(sandbox, { accountId: ACCOUNT, name: 'ada' });

    const identity = await clientOf(STSClient, sandbox, ada).send(
      new GetCallerIdentityCommand({}),
    );

    expect(identity).toMatchObject({
      Account: ACCOUNT,
      Arn: ada,
      UserId: expect.stringMatching(/^AIDA/),
    });
    await sandbox.close();
  });

  it('is the same world from the same seed', async () => {
    const idOf = async (seed: number) => {
      const sandbox = await createSandbox({ seed });
      const ada = addUser(sandbox, { accountId: ACCOUNT, name: 'ada' });
      const { UserId } = await clientOf(STSClient, sandbox, ada).send(
        new GetCallerIdentityCommand({}),
      );
      await sandbox.close();
      return UserId;
    };

    expect(await idOf(7)).toBe(await idOf(7));
    expect(await idOf(7)).not.toBe(await idOf(8));
  });

  it('says who is unknown', async () => {
    const sandbox = await createSandbox({ story: 'empty' });

    expect(() => sandbox.credentials('ada')).toThrow(
      'ada is no persona of the story and no ARN of a user or role in it; personas are admin',
    );
    expect(() =>
      sandbox.credentials(`arn:aws:iam::${ACCOUNT}:user/ada`),
    ).toThrow('is no persona');
    await sandbox.close();
  });

  it('refuses a port that is taken', async () => {
    const sandbox = await createSandbox();
    const port = Number(new URL(sandbox.url).port);

    await expect(createSandbox({ port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await sandbox.close();
  });
});
