import { Command, InvalidArgumentError } from 'commander';
import { createSandbox } from './createSandbox';
import { listStories } from './story/readStory';
import type { ClockMode } from './world/clock';
import type { Persona } from './world/Persona';

const DEFAULT_PORT = 4566;
const DEFAULT_REGION = 'us-east-1';

const say = (text: string) => process.stdout.write(`${text}\n`);

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) {
    throw new InvalidArgumentError('It must be a whole number.');
  }
  return value;
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0)) {
    throw new InvalidArgumentError('It must be a number above 0.');
  }
  return value;
}

function clockMode(text: string): ClockMode {
  if (text !== 'auto' && text !== 'manual') {
    throw new InvalidArgumentError('It must be auto or manual.');
  }
  return text;
}

interface StartOptions {
  port: number;
  story?: string;
  products?: number;
  data?: string;
  clock: ClockMode;
  speed: number;
  seed?: number;
}

async function start(options: StartOptions): Promise<void> {
  const sandbox = await createSandbox({
    port: options.port,
    story: options.story,
    products: options.products,
    dataDir: options.data,
    clock: options.clock,
    speed: options.speed,
    seed: options.seed,
    logger: line => process.stderr.write(`${line}\n`),
  });
  say(`AWS sandbox at ${sandbox.url}`);
  const personas: Persona[] = await fetch(`${sandbox.url}/_sandbox/personas`)
    .then(response => response.json())
    .then(({ personas: table }) => Object.values(table));
  for (const { id, principal, description } of personas) {
    say(`  ${id.padEnd(14)} ${principal}  ${description ?? ''}`);
  }
  const stop = () => {
    sandbox.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function credentials(
  principal: string,
  options: { port: number; sessionName?: string; region: string },
): Promise<void> {
  const url = `http://127.0.0.1:${options.port}`;
  let response: Response;
  try {
    response = await fetch(`${url}/_sandbox/credentials`, {
      method: 'POST',
      body: JSON.stringify({ principal, sessionName: options.sessionName }),
    });
  } catch {
    throw new Error(`No sandbox answers at ${url}; start one, or give --port`);
  }
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.error);
  }
  const variables: Record<string, string | undefined> = {
    AWS_ACCESS_KEY_ID: answer.accessKeyId,
    AWS_SECRET_ACCESS_KEY: answer.secretAccessKey,
    AWS_SESSION_TOKEN: answer.sessionToken,
    AWS_REGION: options.region,
    AWS_DEFAULT_REGION: options.region,
    AWS_ENDPOINT_URL: url,
  };
  for (const [name, value] of Object.entries(variables)) {
    say(value === undefined ? `unset ${name}` : `export ${name}=${value}`);
  }
}

async function stories(): Promise<void> {
  for (const { name, description } of await listStories()) {
    say(`${name.padEnd(14)} ${description}`);
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    const { port } = error as Error & { port?: number };
    return `Port ${port} is taken; stop what uses it, or choose another with --port`;
  }
  return error.message;
}

const program = new Command()
  .name('sandbox')
  .description('AWS on loopback, for development, demo and tests')
  .option('--port <port>', 'port of the sandbox', wholeNumber, DEFAULT_PORT)
  .option('--story <name or path>', 'the world to begin with')
  .option('--products <number>', 'products of its load portfolio', wholeNumber)
  .option('--data <directory>', 'keep the world there over restarts')
  .option(
    '--clock <mode>',
    'auto: time passes; manual: the control API moves it',
    clockMode,
    'auto' as ClockMode,
  )
  .option(
    '--speed <factor>',
    'seconds of sandbox time in a second',
    positiveNumber,
    1,
  )
  .option('--seed <number>', 'the same seed makes the same ids', wholeNumber)
  .action(start);

program
  .command('credentials <principal>')
  .description(
    'print export lines for a persona, an IAM user (ARN) or a role (ARN) of the running sandbox',
  )
  .option('--session-name <name>', 'of a role session')
  .option('--region <region>', 'region to export', DEFAULT_REGION)
  .action((principal, _options, command: Command) =>
    credentials(principal, command.optsWithGlobals()),
  );

program
  .command('stories')
  .description('list the stories that come with the sandbox')
  .action(stories);

program.parseAsync().catch(error => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exit(1);
});
