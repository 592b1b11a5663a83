import type { FaultBook } from '../faults/FaultBook';
import type { WireRequest, WireResponse } from '../protocols/wire';
import type { MemoryWorld } from '../world/MemoryWorld';
import type { Timekeeper } from '../world/Timekeeper';
import { controlRoutes } from './controlRoutes';
import { ControlError } from './controlInput';
import type { RequestLog } from './RequestLog';

export const CONTROL_PREFIX = '/_sandbox/';

/** What the control API steers. */
export interface Control {
  world: MemoryWorld;
  timekeeper: Timekeeper;
  faults: FaultBook;
  requests: RequestLog;
  /** Back to the world as the story tells it. */
  reset(): Promise<void>;
}

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

const json = (status: number, body: unknown): WireResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: `${JSON.stringify(body)}\n`,
});

/**
 * Answers `/_sandbox/…`. It hands out credentials without asking, so it serves this machine only: a page in a browser
 * (which sends `Origin`) and a name that resolves here are refused.
 */
export async function answerControl(
  request: WireRequest,
  control: Control,
): Promise<WireResponse> {
  if (!LOOPBACK.test(request.headers.host ?? '') || request.headers.origin) {
    return json(403, { error: 'The control API serves this machine only' });
  }
  const path = request.path.slice(CONTROL_PREFIX.length).replace(/\/$/, '');
  try {
    for (const { method, pattern, answer } of controlRoutes) {
      const match = pattern.exec(path);
      if (match && method === request.method) {
        return json(200, (await answer(control, request, match[1])) ?? {});
      }
    }
  } catch (error) {
    if (error instanceof ControlError) {
      return json(error.status, { error: error.message });
    }
    throw error;
  }
  return json(404, {
    error: `No ${request.method} ${request.path} here`,
    routes: controlRoutes.map(({ method, help }) => `${method} ${help}`),
  });
}
