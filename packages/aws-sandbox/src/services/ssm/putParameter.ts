import type {
  PutParameterRequest,
  PutParameterResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { checkName } from './checkName';
import { parameterArn } from './parameterArn';
import { type Parameter, type ParameterKind, ssmState } from './state';
import { requestTagContext, toTags } from './tags';

export const putParameter: Operation<PutParameterRequest, PutParameterResult> =
  {
    access: (input, ctx) => [
      {
        action: 'ssm:PutParameter',
        resource: parameterArn(ctx, input.Name ?? ''),
        context: {
          ...requestTagContext(toTags(input.Tags)),
          'ssm:Overwrite': String(input.Overwrite ?? false),
        },
      },
      ...(input.Tags?.length
        ? [
            {
              action: 'ssm:AddTagsToResource',
              resource: parameterArn(ctx, input.Name ?? ''),
              context: requestTagContext(toTags(input.Tags)),
            },
          ]
        : []),
    ],
    run(input, ctx) {
      const { parameters } = ctx.state(ssmState);
      const name = input.Name ?? '';
      const earlier = lookup(parameters, name);
      checkName(name);
      if (earlier && !input.Overwrite) {
        throw new AwsError(
          'ParameterAlreadyExists',
          'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
        );
      }
      if (earlier && input.Tags?.length) {
        throw new AwsError(
          'ValidationException',
          "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag.",
        );
      }
      const parameter: Parameter = earlier ?? {
        name,
        tier: input.Tier ?? 'Standard',
        versions: [],
        tags: toTags(input.Tags),
      };
      const latest = parameter.versions.at(-1);
      const type = chosenType(input.Type, latest?.type);
      checkValue(input.Value ?? '', type, input.AllowedPattern);
      parameter.versions.push({
        version: (latest?.version ?? 0) + 1,
        value: input.Value ?? '',
        type,
        modifiedAt: ctx.now().toISOString(),
        modifiedBy: ctx.caller.arn,
        description: input.Description ?? latest?.description,
        allowedPattern: input.AllowedPattern ?? latest?.allowedPattern,
        keyId:
          type === 'SecureString' ? input.KeyId ?? 'alias/aws/ssm' : undefined,
        dataType: input.DataType ?? 'text',
        labels: [],
      });
      parameters[name] = parameter;
      return {
        Version: parameter.versions.length,
        Tier: parameter.tier,
      };
    },
  };

function chosenType(
  asked: ParameterKind | undefined,
  earlier: ParameterKind | undefined,
): ParameterKind {
  const type = asked ?? earlier;
  if (!type) {
    throw new AwsError(
      'ValidationException',
      'A parameter type is required when you create a parameter.',
    );
  }
  if (earlier && type !== earlier) {
    throw new AwsError(
      'HierarchyTypeMismatchException',
      "The parameter type can't be changed. Delete the parameter and create it again.",
    );
  }
  return type;
}

function checkValue(
  value: string,
  type: ParameterKind,
  allowedPattern: string | undefined,
): void {
  const members = type === 'StringList' ? value.split(',') : [value];
  if (
    allowedPattern &&
    !members.every(member => new RegExp(`^(?:${allowedPattern})$`).test(member))
  ) {
    throw new AwsError(
      'ParameterPatternMismatchException',
      `Parameter value, cannot be validated against allowedPattern: ${allowedPattern}`,
    );
  }
}
