import { lookup } from '../../core/lookup';
import type { Ctx } from '../../core/operation';
import { isPublicName, splitSelector } from './parameterArn';
import {
  type Parameter,
  type ParameterVersion,
  PUBLIC_PARAMETERS,
  ssmState,
} from './state';

/** A parameter in the version that was asked for. */
export interface FoundParameter extends ParameterVersion {
  name: string;
  selector?: string;
}

/** Finds a parameter by `name`, `name:version`, `name:label` or ARN; the latest version unless one is named. */
export function findParameter(
  ctx: Ctx,
  nameOrSelector: string,
): FoundParameter | undefined {
  const { name, selector } = splitSelector(nameOrSelector);
  const parameter = storedParameter(ctx, name);
  const version = selector
    ? parameter?.versions.find(
        candidate =>
          String(candidate.version) === selector ||
          candidate.labels.includes(selector),
      )
    : parameter?.versions.at(-1);
  return (
    version && {
      ...version,
      name,
      selector: selector ? `:${selector}` : undefined,
    }
  );
}

/** A parameter with all its versions, the account's own or one of AWS's. */
export function storedParameter(ctx: Ctx, name: string): Parameter | undefined {
  const { parameters } = isPublicName(name)
    ? ctx.state(ssmState, { accountId: PUBLIC_PARAMETERS })
    : ctx.state(ssmState);
  return lookup(parameters, name);
}

/** Every parameter below a path, AWS's own ones only when the path is theirs. */
export function parametersBelow(ctx: Ctx, path: string): Parameter[] {
  const { parameters } = isPublicName(path)
    ? ctx.state(ssmState, { accountId: PUBLIC_PARAMETERS })
    : ctx.state(ssmState);
  const prefix = path.endsWith('/') ? path : `${path}/`;
  return Object.values(parameters).filter(({ name }) =>
    name.startsWith(prefix),
  );
}
