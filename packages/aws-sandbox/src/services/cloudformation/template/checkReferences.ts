import { dependencies } from './dependencies';
import { PSEUDO_PARAMETERS } from './pseudoParameters';
import { type References, references } from './references';
import type { Template } from './Template';
import { formatError, validationError } from './templateError';

/**
 * Checks that every name a template uses is there: parameters, resources, conditions, mappings; and that no resources wait
 * for each other. This is what `ValidateTemplate` adds to parsing.
 *
 * @throws ValidationError in CloudFormation's words
 */
export function checkReferences(template: Template): void {
  const known = knownNames(template);
  for (const [name, expression] of Object.entries(template.conditions)) {
    const found = references(expression);
    const unresolved = [...found.names].filter(ref => !known.inputs.has(ref));
    if (unresolved.length > 0) {
      throw formatError(
        `Unresolved dependencies [${unresolved.join(
          ', ',
        )}]. Cannot reference resources in the Conditions block of the template`,
      );
    }
    checkConditions(found, known, `Conditions/${name}`);
  }
  for (const resource of template.resources) {
    const found = references(resource.properties);
    if (resource.condition) {
      found.conditions.add(resource.condition);
    }
    resource.dependsOn.forEach(name => found.names.add(name));
    checkBlock(found, known, 'Resources');
  }
  for (const output of template.outputs) {
    const found = references([output.value, output.exportName ?? null]);
    if (output.condition) {
      found.conditions.add(output.condition);
    }
    checkBlock(found, known, 'Outputs');
  }
  dependencies(template.resources);
}

interface KnownNames {
  /** Parameters and pseudo parameters. */
  inputs: Set<string>;
  resources: Set<string>;
  conditions: Set<string>;
  mappings: Set<string>;
}

function knownNames(template: Template): KnownNames {
  return {
    inputs: new Set([
      ...PSEUDO_PARAMETERS,
      ...template.parameters.map(({ key }) => key),
    ]),
    resources: new Set(template.resources.map(({ logicalId }) => logicalId)),
    conditions: new Set(Object.keys(template.conditions)),
    mappings: new Set(Object.keys(template.mappings)),
  };
}

function checkBlock(
  found: References,
  known: KnownNames,
  block: 'Resources' | 'Outputs',
): void {
  const unresolved = [...found.names].filter(
    name => !known.inputs.has(name) && !known.resources.has(name),
  );
  if (unresolved.length > 0) {
    throw formatError(
      `Unresolved resource dependencies [${unresolved.join(
        ', ',
      )}] in the ${block} block of the template`,
    );
  }
  for (const { logicalId } of found.attributes) {
    if (!known.resources.has(logicalId)) {
      throw validationError(
        `Template error: instance of Fn::GetAtt references undefined resource ${logicalId}`,
      );
    }
  }
  for (const name of found.mappings) {
    if (!known.mappings.has(name)) {
      throw validationError(
        `Template error: Mapping named '${name}' is not present in the 'Mappings' section of template.`,
      );
    }
  }
  checkConditions(found, known, block);
}

function checkConditions(
  found: References,
  known: KnownNames,
  block: string,
): void {
  for (const name of found.conditions) {
    if (!known.conditions.has(name)) {
      throw formatError(
        `Unresolved condition dependency [${name}] in the ${block} block of the template`,
      );
    }
  }
}
