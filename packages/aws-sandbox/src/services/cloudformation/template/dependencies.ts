import { references } from './references';
import type { TemplateResource } from './Template';
import { validationError } from './templateError';

/** Logical id -> logical ids that must be ready before it. */
export type Dependencies = Record<string, string[]>;

/**
 * Finds the order of resources: what each one refers to or names in `DependsOn`, among the given resources.
 *
 * @throws ValidationError when resources wait for each other
 */
export function dependencies(resources: TemplateResource[]): Dependencies {
  const ids = new Set(resources.map(({ logicalId }) => logicalId));
  const graph: Dependencies = {};
  for (const resource of resources) {
    const found = references(resource.properties);
    const names = new Set([
      ...resource.dependsOn,
      ...found.names,
      ...found.attributes.map(({ logicalId }) => logicalId),
    ]);
    graph[resource.logicalId] = [...names].filter(name => ids.has(name));
  }
  refuseCycles(graph);
  return graph;
}

function refuseCycles(graph: Dependencies): void {
  const open = { ...graph };
  for (;;) {
    const ready = Object.keys(open).filter(id =>
      open[id].every(dependency => !(dependency in open)),
    );
    if (ready.length === 0) {
      break;
    }
    ready.forEach(id => delete open[id]);
  }
  const stuck = Object.keys(open);
  if (stuck.length > 0) {
    throw validationError(
      `Circular dependency between resources: [${stuck.join(', ')}]`,
    );
  }
}

/** Turns the order round, for deletion: logical id -> logical ids that must be gone before it. */
export function reverse(graph: Dependencies): Dependencies {
  const reversed: Dependencies = {};
  for (const id of Object.keys(graph)) {
    reversed[id] ??= [];
    for (const dependency of graph[id]) {
      (reversed[dependency] ??= []).push(id);
    }
  }
  return reversed;
}
