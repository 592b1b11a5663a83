import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { packageFile } from './core/packageFile';

const TSX = require.resolve('tsx/cli');
const running: ChildProcess[] = [];

interface Ended {
  code: number | null;
  output: string;
}

function run(...args: string[]) {
  const child = spawn(
    process.execPath,
    [TSX, packageFile('src', 'cli.ts'), ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.push(child);
  let output = '';
  const listeners: (() => void)[] = [];
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
    listeners.forEach(listen => listen());
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<Ended>(resolve =>
    child.once('close', code => resolve({ code, output })),
  );
  const said = (pattern: RegExp) =>
    Promise.race([
      new Promise<RegExpExecArray>(resolve => {
        const look = () => {
          const found = pattern.exec(output);
          if (found) {
            resolve(found);
          }
        };
        listeners.push(look);
        look();
      }),
      ended.then(({ code }) => {
        throw new Error(`It ended with ${code}: ${output}`);
      }),
    ]);
  return { child, ended, said };
}

describe('the command line', () => {
  jest.setTimeout(180_000);

  afterEach(async () => {
    running.splice(0).forEach(child => child.kill('SIGKILL'));
  });

  it('serves a story, hands out credentials, and stops when told', async () => {
    const sandbox = run('--port', '0', '--story', 'ai-research');
    const [, url, port] = await sandbox.said(
      /AWS sandbox at (http:\/\/127\.0\.0\.1:(\d+))/,
    );
    await sandbox.said(/researcher-2 +arn:aws:iam::222222222222:role/);

    const { code, output } = await run(
      'credentials',
      'researcher',
      '--port',
      port,
    ).ended;

    expect(code).toBe(0);
    const variables = Object.fromEntries(
      [...output.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    expect(variables).toMatchObject({
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: url,
    });
    const identity = await new STSClient({
      endpoint: variables.AWS_ENDPOINT_URL,
      region: variables.AWS_REGION,
      credentials: {
        accessKeyId: variables.AWS_ACCESS_KEY_ID,
        secretAccessKey: variables.AWS_SECRET_ACCESS_KEY,
        sessionToken: variables.AWS_SESSION_TOKEN,
      },
    }).send(new GetCallerIdentityCommand({}));
    expect(identity.Arn).toMatch(/AIResearchTeam\/researcher$/);

    sandbox.child.kill('SIGTERM');
    expect((await sandbox.ended).code).toBe(0);
  });

  it('says which stories there are', async () => {
    const { code, output } = await run('stories').ended;

    expect(code).toBe(0);
    expect(output).toMatch(/^ai-research +An AI research team/m);
  });

  describe('says plainly', () => {
    let other: Server;
    let taken: string;

    beforeAll(async () => {
      other = createServer();
      await new Promise<void>(resolve => {
        other.listen(0, '127.0.0.1', resolve);
      });
      const address = other.address();
      taken = String(typeof address === 'object' ? address?.port : '');
    });

    afterAll(() => new Promise(resolve => other.close(resolve)));

    it.each([
      [
        'that a port is taken',
        () => ['--port', taken],
        () => `Port ${taken} is taken`,
      ],
      [
        'that there is no such story',
        () => ['--story', 'no-such-story'],
        () => 'There is no story no-such-story; there are ai-research',
      ],
      [
        'that no sandbox answers',
        () => ['credentials', 'researcher', '--port', '1'],
        () => 'No sandbox answers at http://127.0.0.1:1',
      ],
      [
        'that an option is wrong',
        () => ['--clock', 'fast'],
        () => 'It must be auto or manual',
      ],
    ])('%s', async (_case, args, message) => {
      const { code, output } = await run(...args()).ended;

      expect(code).toBe(1);
      expect(output).toContain(message());
    });
  });
});
