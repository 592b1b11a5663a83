import { readFileSync } from 'node:fs';
import { packageFile } from '../../../core/packageFile';

export type HandlerName = 'create' | 'read' | 'update' | 'delete' | 'list';

/** Handler -> the IAM actions it needs. A type that is never changed in place has no `update`. */
export type Handlers = Partial<Record<HandlerName, string[]>>;

let cache: Record<string, Handlers> | undefined;

/**
 * What the handlers of each resource type need, by name of the type. The lists in `data/resourceHandlers.json` are
 * written as those in CloudFormation's public registry are: they name more actions than one template uses, and every one
 * that the engine of the sandbox calls. Some types are described here only: no stack of the sandbox can hold them.
 */
export function resourceHandlers(): Record<string, Handlers> {
  cache ??= JSON.parse(
    readFileSync(packageFile('data', 'resourceHandlers.json'), 'utf8'),
  ) as Record<string, Handlers>;
  return cache;
}

/** Names of every resource type that the registry describes, in order. */
export const describedTypeNames = (): string[] =>
  Object.keys(resourceHandlers()).sort();
