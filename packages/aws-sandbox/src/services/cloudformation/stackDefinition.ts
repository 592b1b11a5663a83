import type { Tag } from '@aws-sdk/client-cloudformation';
import type { Caller } from '../../core/Caller';
import type { Ctx } from '../../core/operation';
import { accountFacts } from './accountFacts';
import { checkCapabilities } from './capabilities';
import { checkResourceTypes } from './checkResourceTypes';
import { readParameterStore } from './parameterStore';
import { stackPlace } from './stackPlace';
import { NO_RESOURCES, stackScope } from './stackScope';
import { stackTags } from './stackTags';
import type { Stack, StackDefinition } from './state';
import { checkReferences } from './template/checkReferences';
import { parameterType } from './template/parameterType';
import {
  type GivenParameter,
  parameterValues,
} from './template/parameterValues';
import { parseTemplate } from './template/parseTemplate';
import { checkRules } from './template/rules';
import type { Template } from './template/Template';
import { validationError } from './template/templateError';
import { type TemplateSource, templateText } from './templateSource';

/** The parts of a request that say what a stack is to be. */
export interface DefinitionRequest extends TemplateSource {
  Parameters?: GivenParameter[];
  Tags?: Tag[];
  Capabilities?: string[];
}

/**
 * Turns a request into what the stack is to be: reads the template, settles every parameter, runs the rules. Everything
 * that CloudFormation refuses before it makes anything is refused here.
 *
 * @param previous - what the stack is now, for updates
 * @throws ValidationError or InsufficientCapabilitiesException
 */
export async function stackDefinition(
  ctx: Ctx,
  request: DefinitionRequest,
  stack: Pick<Stack, 'stackId' | 'stackName' | 'notificationArns'>,
  options: { actor: Caller; operation: string; previous?: StackDefinition },
): Promise<StackDefinition> {
  const { actor, operation, previous } = options;
  const templateBody = await templateText(ctx, request, previous?.templateBody);
  const template = acceptedTemplate(templateBody, operation);
  checkCapabilities(template, request.Capabilities);
  const parameters = parameterValues({
    parameters: template.parameters,
    given: request.Parameters ?? [],
    previous: previous?.parameters,
  });
  const definition: StackDefinition = {
    templateBody,
    parameters,
    resolvedParameters: await resolvedParameters(
      ctx,
      template,
      parameters,
      actor,
    ),
    tags:
      request.Tags || !previous
        ? stackTags(request.Tags, ctx.caller)
        : previous.tags,
  };
  checkRules({
    rules: template.rules,
    parameters: template.parameters,
    scope: stackScope(
      template,
      definition,
      stackPlace(ctx, stack),
      NO_RESOURCES,
    ),
    facts: accountFacts(ctx),
  });
  return definition;
}

/**
 * Parses a template and checks all that can be checked without values.
 *
 * @throws ValidationError
 */
export function acceptedTemplate(text: string, operation: string): Template {
  const template = parseTemplate(text);
  if (template.transforms.length > 0) {
    throw validationError(
      `${operation} cannot be used with templates containing Transforms.`,
    );
  }
  checkReferences(template);
  checkResourceTypes(template);
  return template;
}

async function resolvedParameters(
  ctx: Ctx,
  template: Template,
  values: Record<string, string>,
  actor: Caller,
): Promise<Record<string, string>> {
  const fromSsm = template.parameters.filter(
    ({ type }) => parameterType(type).fromSsm,
  );
  const read = await readParameterStore(
    ctx,
    fromSsm.map(({ key }) => values[key]),
    actor,
  );
  return Object.fromEntries(fromSsm.map(({ key }) => [key, read[values[key]]]));
}
