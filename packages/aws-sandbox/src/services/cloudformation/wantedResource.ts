import type { Caller } from '../../core/Caller';
import type { Ctx } from '../../core/operation';
import { readParameterStore } from './parameterStore';
import type { ResourceType, Wanted } from './resources/ResourceType';
import { resourceType } from './resources/resourceTypes';
import type { Stack } from './state';
import { resolveDynamicReferences } from './template/dynamicReferences';
import { evaluateObject, type Scope } from './template/evaluate';
import {
  isObject,
  type Json,
  type JsonObject,
  type TemplateResource,
} from './template/Template';
import { validationError } from './template/templateError';

/**
 * What a resource of a template is to be: properties evaluated, dynamic references read, tags merged.
 *
 * @throws ValidationError when a property makes no sense for the type
 */
export async function wantedResource(
  ctx: Ctx,
  resource: TemplateResource,
  options: {
    scope: Scope;
    stack: Pick<Stack, 'stackId' | 'stackName'>;
    stackTags: Record<string, string>;
    /** Whose permissions the reading of Parameter Store uses. */
    actor: Caller;
  },
): Promise<Wanted> {
  const { scope, stack, stackTags, actor } = options;
  const type = resourceType(resource.type);
  if (!type) {
    throw validationError(`Unrecognized resource type: ${resource.type}`);
  }
  const evaluated = await resolveDynamicReferences(
    evaluateObject(resource.properties, scope),
    async name => (await readParameterStore(ctx, [name], actor))[name],
  );
  const { Tags, ...properties } = isObject(evaluated) ? evaluated : {};
  checkProperties(resource.logicalId, type, properties, Tags);
  return {
    properties,
    tags:
      type.tags === 'none'
        ? {}
        : {
            ...stackTags,
            ...ownTags(Tags),
            'aws:cloudformation:stack-name': stack.stackName,
            'aws:cloudformation:stack-id': stack.stackId,
            'aws:cloudformation:logical-id': resource.logicalId,
          },
  };
}

function checkProperties(
  logicalId: string,
  type: ResourceType,
  properties: JsonObject,
  tags: Json | undefined,
): void {
  const extraneous = Object.keys(properties).filter(
    name => !Object.hasOwn(type.properties, name),
  );
  if (tags !== undefined && type.tags === 'none') {
    extraneous.push('Tags');
  }
  const missing = type.required.filter(name => properties[name] === undefined);
  const problems = [
    ...extraneous.map(name => `#: extraneous key [${name}] is not permitted`),
    ...missing.map(name => `#: required key [${name}] not found`),
  ];
  if (problems.length > 0) {
    throw validationError(
      `Properties validation failed for resource ${logicalId} with message:\n${problems.join(
        '\n',
      )}`,
    );
  }
}

function ownTags(tags: Json | undefined): Record<string, string> {
  const pairs = Array.isArray(tags)
    ? tags.map(tag => (isObject(tag) ? [tag.Key, tag.Value] : []))
    : Object.entries(tags && isObject(tags) ? tags : {});
  return Object.fromEntries(
    pairs.map(([key, value]) => [String(key), String(value ?? '')]),
  );
}
