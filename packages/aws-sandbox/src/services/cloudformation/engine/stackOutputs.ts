import type { Ctx } from '../../../core/operation';
import { stackPlace, stackResources } from '../stackPlace';
import { stackScope } from '../stackScope';
import type { Stack, StackOutput } from '../state';
import { cachedTemplate } from '../template/cachedTemplate';
import { evaluate, type Scope } from '../template/evaluate';
import type { TemplateOutput } from '../template/Template';
import { validationError } from '../template/templateError';

/**
 * The outputs of a stack whose resources are all there.
 *
 * @throws ValidationError when a value is no text
 */
export function stackOutputs(ctx: Ctx, stack: Stack): StackOutput[] {
  const template = cachedTemplate(stack.definition.templateBody);
  const scope = stackScope(
    template,
    stack.definition,
    stackPlace(ctx, stack),
    stackResources(stack),
  );
  return template.outputs
    .filter(({ condition }) => !condition || scope.condition(condition))
    .map(output => ({
      key: output.key,
      description: output.description,
      value: outputText(output, scope),
      exportName:
        output.exportName === undefined
          ? undefined
          : String(evaluate(output.exportName, scope)),
    }));
}

function outputText(output: TemplateOutput, scope: Scope): string {
  const value = evaluate(output.value, scope);
  if (typeof value === 'object') {
    throw validationError(
      `Template format error: Output ${output.key} is malformed. The Value field of every Outputs member must evaluate to a String.`,
    );
  }
  return String(value);
}
