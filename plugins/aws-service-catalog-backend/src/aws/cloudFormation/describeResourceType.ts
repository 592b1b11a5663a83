import { DescribeTypeCommand } from '@aws-sdk/client-cloudformation';
import { InputError, NotFoundError } from '@backstage/errors';
import { isObject, parseJson } from '../../json';
import type { AwsSession } from '../AwsAccess';

/** Handler (`create`, `read`, `update`, `delete`, `list`) -> the IAM actions that it may need. */
export type HandlerPermissions = Readonly<Record<string, readonly string[]>>;

/**
 * What the handlers of a resource type need, as CloudFormation's registry names it.
 *
 * @returns undefined when the registry does not know the type, or names no permissions
 */
export async function describeResourceType(
  session: AwsSession,
  typeName: string,
): Promise<HandlerPermissions | undefined> {
  // Custom resources are no types of the registry.
  if (typeName.startsWith('Custom::')) return undefined;
  let schema: string | undefined;
  try {
    ({ Schema: schema } = await session.run(
      'cloudformation',
      'DescribeType',
      ({ cloudformation }, abortSignal) =>
        cloudformation.send(
          new DescribeTypeCommand({ Type: 'RESOURCE', TypeName: typeName }),
          { abortSignal },
        ),
    ));
  } catch (error) {
    // A name that the registry cannot hold is refused as such.
    if (error instanceof NotFoundError || error instanceof InputError) {
      return undefined;
    }
    throw error;
  }
  const parsed = parseJson(schema);
  const handlers = isObject(parsed) ? parsed.handlers : undefined;
  if (!isObject(handlers)) return undefined;
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      permissionsOf(handler),
    ]),
  );
}

function permissionsOf(handler: unknown): string[] {
  const permissions = isObject(handler) ? handler.permissions : undefined;
  return Array.isArray(permissions)
    ? permissions.filter(action => typeof action === 'string')
    : [];
}
