import type { WireRequest } from '../protocols/wire';
import { credentialsFor, UnknownPrincipal } from '../story/credentialsFor';
import type { Control } from './control';
import { listWorkflows, startEngine, stopEngine } from './controlEngine';
import {
  ControlError,
  numberIn,
  readFault,
  readJson,
  textIn,
} from './controlInput';

interface ControlRoute {
  method: 'GET' | 'POST' | 'DELETE';
  /** Path below `/_sandbox/`. */
  pattern: RegExp;
  help: string;
  answer(control: Control, request: WireRequest, id?: string): unknown;
}

const clockOf = ({ world }: Control) => ({
  now: world.clock.now().toISOString(),
  mode: world.clock.mode,
  speed: world.clock.speed,
  jobs: world.jobs.size,
});

function setClock(control: Control, request: WireRequest) {
  const body = readJson(request);
  const { clock } = control.world;
  const mode = textIn(body, 'mode') ?? clock.mode;
  if (mode !== 'auto' && mode !== 'manual') {
    throw new ControlError('mode must be auto or manual');
  }
  const speed = numberIn(body, 'speed', 0, clock.speed);
  if (speed === 0) {
    throw new ControlError('speed must be more than 0');
  }
  clock.set(mode, speed);
  control.timekeeper.wake();
  return clockOf(control);
}

function listRequests(control: Control, { query }: WireRequest) {
  const text = (name: string) => [query[name]].flat()[0];
  return {
    counts: control.requests.counts(),
    requests: control.requests.list({
      service: text('service'),
      operation: text('operation'),
      accountId: text('accountId'),
      principalArn: text('principalArn'),
    }),
  };
}

function giveCredentials(control: Control, request: WireRequest) {
  const body = readJson(request);
  const principal = textIn(body, 'principal');
  if (!principal) {
    throw new ControlError('principal is missing: a persona id or an ARN');
  }
  try {
    return credentialsFor(
      control.world,
      principal,
      textIn(body, 'sessionName'),
    );
  } catch (error) {
    if (error instanceof UnknownPrincipal) {
      throw new ControlError(error.message, 404);
    }
    throw error;
  }
}

/** The control API; see the README for what each does. */
export const controlRoutes: ControlRoute[] = [
  {
    method: 'GET',
    pattern: /^health$/,
    help: 'health',
    answer: () => ({ status: 'ok' }),
  },
  { method: 'GET', pattern: /^clock$/, help: 'clock', answer: clockOf },
  {
    method: 'POST',
    pattern: /^clock$/,
    help: 'clock {mode, speed}',
    answer: setClock,
  },
  {
    method: 'POST',
    pattern: /^clock\/advance$/,
    help: 'clock/advance {seconds}',
    async answer(control, request) {
      await control.timekeeper.advance(
        numberIn(readJson(request), 'seconds', 0),
      );
      return clockOf(control);
    },
  },
  {
    method: 'POST',
    pattern: /^clock\/settle$/,
    help: 'clock/settle',
    async answer(control) {
      await control.timekeeper.settle();
      return clockOf(control);
    },
  },
  {
    method: 'GET',
    pattern: /^faults$/,
    help: 'faults',
    answer: ({ faults }) => ({ faults: faults.list() }),
  },
  {
    method: 'POST',
    pattern: /^faults$/,
    help: 'faults {match, times, after, effect}',
    answer: ({ faults }, request) => ({
      id: faults.add(readFault(readJson(request))),
    }),
  },
  {
    method: 'DELETE',
    pattern: /^faults$/,
    help: 'faults',
    answer({ faults }) {
      faults.clear();
    },
  },
  {
    method: 'DELETE',
    pattern: /^faults\/([^/]+)$/,
    help: 'faults/{id}',
    answer({ faults }, _request, id) {
      if (!faults.clear(id)) {
        throw new ControlError(`There is no fault ${id}`, 404);
      }
    },
  },
  {
    method: 'GET',
    pattern: /^requests$/,
    help: 'requests?service=&operation=&accountId=&principalArn=',
    answer: listRequests,
  },
  {
    method: 'DELETE',
    pattern: /^requests$/,
    help: 'requests',
    answer({ requests }) {
      requests.clear();
    },
  },
  {
    method: 'POST',
    pattern: /^credentials$/,
    help: 'credentials {principal, sessionName}',
    answer: giveCredentials,
  },
  {
    method: 'GET',
    pattern: /^personas$/,
    help: 'personas',
    answer: ({ world }) => ({ personas: world.personas }),
  },
  {
    method: 'GET',
    pattern: /^engine$/,
    help: 'engine?accountId=&region=',
    answer: listWorkflows,
  },
  {
    method: 'POST',
    pattern: /^engine$/,
    help: 'engine {roleArn, region, seconds}',
    answer: startEngine,
  },
  {
    method: 'DELETE',
    pattern: /^engine$/,
    help: 'engine?accountId=&region=',
    answer: stopEngine,
  },
  {
    method: 'POST',
    pattern: /^reset$/,
    help: 'reset',
    answer: ({ reset }) => reset(),
  },
];
