import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { storyEntities } from 'test-sandbox';

/** A step of a template, as its author writes it. */
export interface Step {
  id: string;
  action: string;
  input: JsonObject;
}

/** A template of these steps, which puts out all that they put out. */
export function templateOf(name: string, steps: Step[]): Entity {
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name, namespace: 'default' },
    spec: {
      type: 'service',
      parameters: [],
      steps: steps.map(step => ({ name: step.id, ...step })),
      output: Object.fromEntries(
        steps.map(({ id }) => [id, `\${{ steps['${id}'].output }}`]),
      ),
    },
  };
}

/** A catalog with the people of the story, in which templates appear as tests write them. */
export function templateCatalog() {
  const templates = new Map<string, Entity>();
  const story = catalogServiceMock({ entities: storyEntities });
  const factory = createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () =>
      Object.assign(catalogServiceMock({ entities: storyEntities }), {
        async getEntityByRef(...args: Parameters<typeof story.getEntityByRef>) {
          const ref = stringifyEntityRef(
            typeof args[0] === 'string' ? parseEntityRef(args[0]) : args[0],
          );
          return templates.get(ref) ?? story.getEntityByRef(...args);
        },
      }),
  });
  return {
    factory,
    /** @returns ref of the template */
    add(template: Entity): string {
      const ref = stringifyEntityRef(template);
      templates.set(ref, template);
      return ref;
    },
  };
}
