import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { AwsClients } from '../AwsClients';
import { getObjectText } from './getObjectText';

describe('getObjectText', () => {
  let server: Server;
  let url: string;
  // Pages of a template that is far too large, without a length told beforehand.
  let pagesLeft = 1_000;
  const closed = jest.fn();

  beforeAll(async () => {
    server = createServer((req, res) => {
      if (req.url?.startsWith('/bucket/small')) {
        res.end('Resources: { Größe: 1 }');
        return;
      }
      const page = '#'.repeat(64 * 1024);
      const writeOn = () => {
        do pagesLeft -= 1;
        while (pagesLeft > 0 && res.write(page));
        if (pagesLeft <= 0) res.end();
      };
      res.on('drain', writeOn);
      res.on('close', closed);
      writeOn();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('No port');
    url = `http://127.0.0.1:${address.port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const read = (key: string) => {
    // The SDK's standard way to another endpoint, read when a client is made.
    process.env.AWS_ENDPOINT_URL = url;
    const clients = new AwsClients({
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIA', secretAccessKey: 'secret' },
      requestHandler: new NodeHttpHandler(),
    });
    return getObjectText(
      { run: (_service, _operation, send) => send(clients) },
      { bucket: 'bucket', key },
    );
  };

  it('reads what is no larger than a template can be', async () => {
    expect(await read('small')).toBe('Resources: { Größe: 1 }');
  });

  it('stops at what is larger, and hangs up', async () => {
    await expect(read('large')).rejects.toThrow(
      'large is larger than a template can be',
    );
    if (closed.mock.calls.length === 0) {
      await new Promise(resolve => closed.mockImplementationOnce(resolve));
    }
    expect(pagesLeft).toBeGreaterThan(0);
  });
});
