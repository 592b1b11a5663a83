import type { Ctx } from '../../core/operation';
import { exists } from './accountFacts';
import type { StackDefinition } from './state';
import { cachedTemplate } from './template/cachedTemplate';
import { parameterType } from './template/parameterType';

/**
 * Checks the values of AWS-specific parameter types against the account. CloudFormation does so once the stack
 * operation has begun, so a wrong value makes the operation fail and not the call.
 *
 * @returns the reason to fail with; undefined when every value exists
 */
export function missingParameterValues(
  ctx: Ctx,
  definition: StackDefinition,
): string | undefined {
  const missing: string[] = [];
  for (const { key, type } of cachedTemplate(definition.templateBody)
    .parameters) {
    const { element, list } = parameterType(type);
    if (element !== 'String' && element !== 'Number') {
      const value =
        definition.resolvedParameters[key] ?? definition.parameters[key];
      const members = list
        ? value.split(',').map(item => item.trim())
        : [value];
      missing.push(
        ...members
          .filter(member => !exists(ctx, element, member))
          .map(
            member =>
              `parameter value ${member} for parameter name ${key} does not exist`,
          ),
      );
    }
  }
  return missing.length > 0
    ? `Parameter validation failed: ${missing.join(', ')}`
    : undefined;
}
