import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { createSandbox, type Sandbox } from './createSandbox';
import { addUser } from './testing/principals';

const ACCOUNT = '111111111111';
const USER = `arn:aws:iam::${ACCOUNT}:user/ada`;

describe('createSandbox', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await createSandbox({ clock: 'manual', seed: 1 });
    addUser(sandbox, { accountId: ACCOUNT, name: 'ada' });
  });

  afterAll(() => sandbox.close());

  it('says who holds the credentials', async () => {
    const sts = new STSClient({
      endpoint: sandbox.url,
      region: 'us-east-1',
      credentials: sandbox.credentials(USER),
    });

    const identity = await sts.send(new GetCallerIdentityCommand({}));

    expect(identity).toMatchObject({
      Account: ACCOUNT,
      Arn: USER,
      UserId: expect.stringMatching(/^AIDA/),
    });
  });
});
