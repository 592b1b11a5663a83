import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { AwsError } from '../core/AwsError';
import type { AwsEndpoint } from './AwsEndpoint';
import { answerControl, CONTROL_PREFIX, type Control } from './control';
import { readRequest } from './readRequest';

/** Longer than SDKs keep idle connections, so that none is closed while they use it again. */
const KEEP_ALIVE = 120_000;

interface Parts {
  endpoint: AwsEndpoint;
  control: Control;
  log: (line: string) => void;
}

async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  { endpoint, control }: Parts,
): Promise<void> {
  const request = await readRequest(message);
  const reply = request.path.startsWith(CONTROL_PREFIX)
    ? await answerControl(request, control)
    : await endpoint.answer(request, message.socket.remoteAddress);
  if (reply === 'drop') {
    message.socket.destroy();
    return;
  }
  const { status, headers, body } = reply;
  response.writeHead(status, {
    ...(request.method === 'HEAD'
      ? {}
      : { 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The one HTTP server: `/_sandbox/` is the control API, everything else AWS. */
export function createServer(parts: Parts): Server {
  const server = createHttpServer((message, response) => {
    answer(message, response, parts).catch(error => {
      const status = error instanceof AwsError ? error.status : 400;
      parts.log(`${message.method} ${message.url}: ${String(error)}`);
      response.writeHead(status, { 'content-type': 'text/plain' });
      response.end(error instanceof Error ? error.message : 'Bad request');
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE;
  return server;
}
