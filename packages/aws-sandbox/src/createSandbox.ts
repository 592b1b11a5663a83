import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Emulator } from './core/Emulator';
import type { Fault } from './faults/fault';
import { FaultBook } from './faults/FaultBook';
import { AwsEndpoint } from './server/AwsEndpoint';
import { createServer } from './server/createServer';
import {
  RequestLog,
  type RequestFilter,
  type RequestLogEntry,
} from './server/RequestLog';
import { registry } from './services/registry';
import {
  credentialsFor,
  type PrincipalCredentials,
} from './story/credentialsFor';
import { loadStory } from './story/loadStory';
import type { ClockMode } from './world/clock';
import { MemoryWorld } from './world/MemoryWorld';
import { Timekeeper } from './world/Timekeeper';
import type { World } from './world/World';
import { WorldFile } from './world/WorldFile';

/** @public */
export interface SandboxOptions {
  /** Default: any free port. */
  port?: number;
  host?: '127.0.0.1';
  /** Name of a story that comes with the sandbox, or path of one; default: an empty world. */
  story?: string;
  /** Products of the `load` story. */
  products?: number;
  /** Directory in which the world is kept; a world found there wins over the story. */
  dataDir?: string;
  /** Default `auto`. */
  clock?: ClockMode;
  /** Seconds of sandbox time in a second, in `auto` mode. */
  speed?: number;
  /** The same seed makes the same ids. */
  seed?: number;
  logger?: (line: string) => void;
}

/** A running sandbox. @public */
export interface Sandbox {
  /** Endpoint of every emulated service, for `AWS_ENDPOINT_URL`. */
  url: string;
  world: World;
  /** Moves the sandbox clock, runs every job due on the way in order, then resolves. */
  advance(seconds: number): Promise<void>;
  /** Moves the sandbox clock until no job is left. */
  settle(): Promise<void>;
  /** Credentials of a persona of the story, an IAM user (ARN) or a session of a role (ARN). */
  credentials(
    principal: string,
    options?: { sessionName?: string },
  ): PrincipalCredentials;
  faults: {
    add(fault: Fault): string;
    clear(id?: string): void;
  };
  requests: {
    list(filter?: RequestFilter): RequestLogEntry[];
    counts(): Record<string, number>;
    clear(): void;
  };
  close(): Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () =>
      resolve((server.address() as AddressInfo).port),
    );
  });
}

/**
 * Starts AWS on loopback.
 *
 * @public
 */
export async function createSandbox(
  options: SandboxOptions = {},
): Promise<Sandbox> {
  const host = options.host ?? '127.0.0.1';
  const log = options.logger ?? (() => {});
  const world = new MemoryWorld({
    clock: options.clock ?? 'auto',
    speed: options.speed ?? 1,
    seed: options.seed ?? Math.floor(Math.random() * 2 ** 32),
  });
  const faults = new FaultBook();
  const requests = new RequestLog();
  const emulator = new Emulator(world, registry, faults, log);
  const timekeeper = new Timekeeper(world, job => emulator.runJob(job));
  const file = options.dataDir
    ? new WorldFile(options.dataDir, log)
    : undefined;

  const seed = async () => {
    if (options.story) {
      await loadStory(options.story, {
        world,
        emulator,
        timekeeper,
        products: options.products,
      });
    }
  };
  const saved = await file?.read();
  if (saved) {
    world.load(saved);
  } else {
    await seed();
  }
  emulator.onChange = () => file?.saveSoon(world);
  emulator.onSchedule = () => timekeeper.wake();

  const server = createServer({
    endpoint: new AwsEndpoint(emulator, faults, requests, log),
    control: {
      world,
      timekeeper,
      faults,
      requests,
      reset: async () => {
        world.clear();
        faults.clear();
        requests.clear();
        await seed();
        file?.saveSoon(world);
      },
    },
    log,
  });
  const port = await listen(server, options.port ?? 0, host);
  timekeeper.wake();

  return {
    url: `http://${host}:${port}`,
    world,
    advance: seconds => timekeeper.advance(seconds),
    settle: () => timekeeper.settle(),
    credentials: (principal, { sessionName } = {}) =>
      credentialsFor(world, principal, sessionName),
    faults: {
      add: fault => faults.add(fault),
      clear: id => {
        faults.clear(id);
      },
    },
    requests: {
      list: filter => requests.list(filter),
      counts: () => requests.counts(),
      clear: () => requests.clear(),
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await timekeeper.close();
      await file?.saveNow(world);
    },
  };
}
