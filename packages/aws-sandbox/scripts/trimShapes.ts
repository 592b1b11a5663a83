/**
 * Writes `shapes/<service>.json` from the published API models (botocore's `service-2.json`, Apache-2.0).
 *
 *     yarn tsx scripts/trimShapes.ts <botocore data directory> [service…]
 *
 * Kept: the metadata, the name of every operation, and the full shapes of the emulated operations without their prose.
 * Added: what `laterShapes` has and the published models do not have yet.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packageFile } from '../src/core/packageFile';
import { emulatedOperations, type EmulatedModel } from './emulatedOperations';
import { laterShapes, type LaterShapes } from './laterShapes';

type Json = Record<string, unknown>;

interface PublishedModel {
  metadata: Json;
  operations: Record<string, Json>;
  shapes: Record<string, Json>;
}

const PROSE = new Set([
  'documentation',
  'deprecatedMessage',
  'deprecatedSince',
  'deprecated',
  'contextParam',
  'staticContextParams',
  'operationContextParams',
  'httpChecksum',
  'auth',
  'authtype',
  'endpoint',
  'hostLabel',
  'synthetic',
]);

function withoutProse(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) {
    return value.map(item => withoutProse(item, depth + 1));
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const isMemberTable = depth === 1 && !('shape' in value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isMemberTable || !PROSE.has(key))
      .map(([key, item]) => [key, withoutProse(item, depth + 1)]),
  );
}

function compiles(pattern: string): boolean {
  try {
    return Boolean(new RegExp(`^(?:${pattern})$`, 'u'));
  } catch {
    return false;
  }
}

function trimShape(shape: Json): Json {
  const trimmed = withoutProse(shape) as Json;
  if (typeof trimmed.pattern === 'string' && !compiles(trimmed.pattern)) {
    delete trimmed.pattern;
  }
  return trimmed;
}

function referencedShapes(definition: Json): string[] {
  const references: string[] = [];
  const visit = (value: unknown, key?: string) => {
    if (Array.isArray(value)) {
      if (key !== 'enum' && key !== 'required') {
        value.forEach(item => visit(item));
      }
    } else if (value !== null && typeof value === 'object') {
      Object.entries(value).forEach(([name, item]) => visit(item, name));
      if ('shape' in value && typeof value.shape === 'string') {
        references.push(value.shape);
      }
    }
  };
  visit(definition);
  return references;
}

function withLater(model: PublishedModel, later: LaterShapes): PublishedModel {
  const added = Object.entries(later).map(([name, shape]) => {
    const published = model.shapes[name] ?? {};
    const members = {
      ...(published.members as Json | undefined),
      ...shape.members,
    };
    return [
      name,
      { ...published, ...shape, ...(shape.members && { members }) },
    ] as const;
  });
  return {
    ...model,
    shapes: { ...model.shapes, ...Object.fromEntries(added) },
  };
}

function trimModel(model: PublishedModel, wanted: EmulatedModel) {
  const names =
    wanted.operations === 'all'
      ? Object.keys(model.operations)
      : wanted.operations.trim().split(/\s+/);
  const operations: Record<string, Json> = {};
  const shapes: Record<string, Json> = {};
  const queue: string[] = [];
  for (const name of [...names].sort()) {
    const operation = model.operations[name];
    if (!operation) {
      throw new Error(`The model has no operation ${name}`);
    }
    operations[name] = withoutProse(operation) as Json;
    queue.push(...referencedShapes(operations[name]));
  }
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (!(name in shapes)) {
      shapes[name] = trimShape(model.shapes[name]);
      queue.push(...referencedShapes(shapes[name]));
    }
  }
  return {
    metadata: withoutProse(model.metadata) as Json,
    operationNames: Object.keys(model.operations).sort(),
    operations,
    shapes: Object.fromEntries(
      Object.entries(shapes).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

/** One operation and one shape a line, so that a new model makes a readable difference. */
function print(model: ReturnType<typeof trimModel>): string {
  const table = (entries: Record<string, Json>) =>
    Object.entries(entries)
      .map(
        ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
      )
      .join(',\n');
  return `{
"metadata": ${JSON.stringify(model.metadata)},
"operationNames": ${JSON.stringify(model.operationNames)},
"operations": {
${table(model.operations)}
},
"shapes": {
${table(model.shapes)}
}
}
`;
}

function main([dataDirectory, ...only]: string[]) {
  if (!dataDirectory) {
    throw new Error(
      'Give the directory of the published models: trimShapes.ts <botocore data directory> [service…]',
    );
  }
  for (const [service, wanted] of Object.entries(emulatedOperations)) {
    if (only.length > 0 && !only.includes(service)) {
      continue;
    }
    const source = join(
      dataDirectory,
      service,
      wanted.version,
      'service-2.json.gz',
    );
    const model: PublishedModel = JSON.parse(
      gunzipSync(readFileSync(source)).toString('utf8'),
    );
    writeFileSync(
      packageFile('shapes', `${service}.json`),
      print(trimModel(withLater(model, laterShapes[service] ?? {}), wanted)),
    );
  }
}

main(process.argv.slice(2));
