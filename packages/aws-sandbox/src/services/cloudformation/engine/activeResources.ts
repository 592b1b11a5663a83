import type { Ctx } from '../../../core/operation';
import { stackPlace } from '../stackPlace';
import { NO_RESOURCES, stackScope } from '../stackScope';
import type { Stack } from '../state';
import { cachedTemplate } from '../template/cachedTemplate';
import type { TemplateResource } from '../template/Template';

/** Resources of the stack's template whose conditions hold. */
export function activeResources(ctx: Ctx, stack: Stack): TemplateResource[] {
  const template = cachedTemplate(stack.definition.templateBody);
  const scope = stackScope(
    template,
    stack.definition,
    stackPlace(ctx, stack),
    NO_RESOURCES,
  );
  return template.resources.filter(
    ({ condition }) => !condition || scope.condition(condition),
  );
}
