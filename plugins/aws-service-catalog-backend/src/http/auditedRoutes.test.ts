import { contractOperations } from './contractOperations';
import { auditedRoute } from './auditedRoutes';

/** Operations that look like changes and are none. */
const CHANGE_NOTHING = new Set([
  'preFlight',
  'tryRules',
  'previewPublicationTemplate',
  'draftLaunchRole',
]);

const changes = contractOperations()
  .filter(({ method }) => method !== 'GET')
  .filter(({ operationId }) => !CHANGE_NOTHING.has(operationId));

describe('auditedRoute', () => {
  it.each(
    changes.map(({ operationId, method, path }) => [operationId, method, path]),
  )('knows %s', (_, method, path) => {
    const example = String(path)
      .replace(/^\/\^|\$\/$/g, '')
      .replace(/\(\?<\w+>\[\^\/\]\+\)/g, 'x')
      .replace(/\\\//g, '/')
      .replace(/\/\?$/, '');
    expect(auditedRoute(String(method), example)).toBeDefined();
  });
});
