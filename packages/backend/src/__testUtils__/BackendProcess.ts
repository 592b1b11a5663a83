import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import type { JsonObject } from '@backstage/types';
import { killNow } from 'test-sandbox';

const PACKAGE = path.resolve(__dirname, '../..');
const START_DEADLINE_MS = 180_000;

/** The backend of the demo in a process of its own, as it is configured there, which a test may kill. */
export class BackendProcess {
  readonly #child: ChildProcess;
  readonly #url: string;
  readonly #tokens = new Map<string, string>();

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.#url = url;
  }

  /**
   * Starts it with its databases in a directory, or goes on with them.
   *
   * @param config - laid over the configuration of the demo
   */
  static async start(
    directory: string,
    sandboxUrl: string,
    config: JsonObject,
  ): Promise<BackendProcess> {
    const port = await freePort();
    const overlay = path.join(directory, 'app-config.test.json');
    const connection = { directory };
    await writeFile(
      overlay,
      JSON.stringify({
        ...config,
        backend: {
          database: { client: 'better-sqlite3', connection },
          workingDirectory: directory,
        },
      }),
    );
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        'src/index.ts',
        '--config',
        path.join(PACKAGE, '../../app-config.yaml'),
        '--config',
        overlay,
      ],
      {
        cwd: PACKAGE,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          NODE_ENV: 'development',
          BACKEND_PORT: String(port),
          AWS_ENDPOINT_URL: sandboxUrl,
        },
      },
    );
    const url = `http://127.0.0.1:${port}`;
    const backend = new BackendProcess(child, url);
    await untilReady(child, `${url}/.backstage/health/v1/readiness`);
    return backend;
  }

  /**
   * Makes a request as one of the personas, the researcher of the story unless said otherwise.
   *
   * @param route - below `/api`
   * @throws Error when the answer is no success
   */
  async request<T>(
    method: 'GET' | 'POST',
    route: string,
    body?: object,
    persona = 'researcher',
  ): Promise<T> {
    const response = await this.send(persona, method, route, {
      type: 'application/json',
      content: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(
        `${method} ${route} answered ${response.status}: ${text}`,
      );
    }
    return JSON.parse(text);
  }

  /** Makes a request as one of the personas, whatever the answer is. */
  async send(
    persona: string,
    method: 'GET' | 'POST' | 'PUT',
    route: string,
    body?: { type: string; content?: string },
  ): Promise<Response> {
    const token = this.#tokens.get(persona) ?? (await this.#signIn(persona));
    this.#tokens.set(persona, token);
    return fetch(`${this.#url}/api${route}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body && { 'content-type': body.type }),
      },
      body: body?.content,
    });
  }

  /** Ends it at once, without a chance to tidy up, as `kill -9` does. */
  async kill(): Promise<void> {
    await killNow(this.#child);
  }

  async #signIn(persona: string): Promise<string> {
    const response = await fetch(`${this.#url}/api/auth/personas/refresh`, {
      headers: { 'x-portal-persona': persona },
    });
    if (!response.ok) {
      throw new Error(`The sign-in answered ${await response.text()}`);
    }
    const { backstageIdentity } = await response.json();
    return backstageIdentity.token;
  }
}

/** A port that nothing listens on just now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', chunk => said.push(String(chunk)));
  }
  const deadline = Date.now() + START_DEADLINE_MS;
  for (;;) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The backend did not start: ${said.join('')}`);
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
