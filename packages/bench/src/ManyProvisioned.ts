import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SandboxControl } from './World';

const pageSize = 100;
const operation = 'AWS242ServiceCatalogService.SearchProvisionedProducts';

/**
 * The sandbox with as many provisioned products as a row wants: stands before it and answers their search, page by
 * page, out of nothing. Launching them one by one would take the sandbox hours.
 */
export class ManyProvisioned {
  readonly #server: Server;
  readonly #sandbox: SandboxControl;
  readonly #total: number;
  /** Whether somebody who has read every page has begun again: then what was read has been dealt with. */
  isReadAgain = false;
  #isRead = false;

  private constructor(sandbox: SandboxControl, total: number) {
    this.#sandbox = sandbox;
    this.#total = total;
    this.#server = createServer((req, res) => {
      if (req.headers['x-amz-target'] === operation) this.#search(req, res);
      else this.#pass(req, res);
    });
  }

  static async start(
    sandbox: SandboxControl,
    total: number,
  ): Promise<ManyProvisioned> {
    const many = new ManyProvisioned(sandbox, total);
    many.#server.listen(0, '127.0.0.1');
    await once(many.#server, 'listening');
    return many;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #search(req: IncomingMessage, res: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const { PageToken } = JSON.parse(Buffer.concat(chunks).toString());
    if (!PageToken) this.isReadAgain = this.#isRead;
    const start = Number(PageToken ?? 0);
    const end = Math.min(start + pageSize, this.#total);
    if (end === this.#total) this.#isRead = true;
    res.setHeader('content-type', 'application/x-amz-json-1.1');
    res.end(
      JSON.stringify({
        ProvisionedProducts: Array.from({ length: end - start }, (_, row) =>
          provisionedProduct(start + row),
        ),
        TotalResultsCount: this.#total,
        NextPageToken: end < this.#total ? String(end) : undefined,
      }),
    );
  }

  #pass(req: IncomingMessage, res: ServerResponse) {
    const onward = request(
      new URL(req.url ?? '/', this.#sandbox.url),
      // The host is part of the signature.
      { method: req.method, headers: req.headers },
      answer => {
        res.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(res);
      },
    );
    onward.on('error', () => res.destroy());
    req.pipe(onward);
  }
}

function provisionedProduct(row: number) {
  const id = `pp-${row.toString(36).padStart(13, '0')}`;
  return {
    Id: id,
    Name: `run-${row}`,
    Arn: `arn:aws:servicecatalog:us-east-1:222222222222:stack/run-${row}/${id}`,
    Type: 'CFN_STACK',
    Status: 'AVAILABLE',
    CreatedTime: 1_780_000_000 + row,
    ProductId: 'prod-bench',
    ProductName: 'Research data bucket',
    ProvisioningArtifactId: 'pa-bench',
    ProvisioningArtifactName: 'v2',
    UserArnSession:
      'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher',
    Tags: [{ Key: 'CostCenter', Value: '4711' }],
  };
}
