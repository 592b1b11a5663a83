import {
  CreateStackCommand,
  type CreateStackInput,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  type Stack,
  UpdateStackCommand,
  type UpdateStackInput,
} from '@aws-sdk/client-cloudformation';
import {
  openAccount,
  type TestAccount,
} from '../../../__testUtils__/openAccount';

/** Parameters by key; `previous` keeps what the stack has. */
export type ParameterTable = Record<string, string>;

/** What stands for the previous value of a parameter. */
export const PREVIOUS = '<previous>';

/** An account whose stacks a test makes, moves and looks at. `client` acts as the account's administrator. */
export interface TestStacks extends TestAccount {
  /** Asks for a stack, and waits until it has come to rest. */
  create(
    template: object,
    parameters?: ParameterTable,
    more?: Partial<CreateStackInput>,
  ): Promise<Stack>;
  /** Asks for an update, and waits until the stack has come to rest. */
  update(
    template: object | undefined,
    parameters?: ParameterTable,
    more?: Partial<UpdateStackInput>,
  ): Promise<Stack>;
  /** Deletes the stack, and waits until it has come to rest. */
  remove(): Promise<Stack>;
  describe(): Promise<Stack>;
  /** `<logical id> <status>`, oldest first. */
  events(): Promise<string[]>;
  /** Logical id -> why the resource failed, the first time. */
  failures(): Promise<Record<string, string | undefined>>;
  /** Why the resource failed, the first time. */
  failureOf(logicalId: string): Promise<string | undefined>;
  /** Logical id -> physical id, of resources that are not deleted. */
  physicalIds(): Promise<Record<string, string>>;
}

export const STACK = 'research';

/** Makes the list that the API takes. */
export function parameterList(table: ParameterTable) {
  return Object.entries(table).map(([ParameterKey, value]) =>
    value === PREVIOUS
      ? { ParameterKey, UsePreviousValue: true }
      : { ParameterKey, ParameterValue: value },
  );
}

export async function openStacks(): Promise<TestStacks> {
  const account = await openAccount();
  const { cloudFormation, sandbox } = account;
  let stackId = STACK;

  const describe = async () => {
    const { Stacks = [] } = await cloudFormation.send(
      new DescribeStacksCommand({ StackName: stackId }),
    );
    return Stacks[0];
  };
  const readEvents = async () => {
    const { StackEvents = [] } = await cloudFormation.send(
      new DescribeStackEventsCommand({ StackName: stackId }),
    );
    return StackEvents.reverse();
  };

  const readFailures = async () => {
    const failed = (await readEvents()).filter(event =>
      event.ResourceStatus?.endsWith('_FAILED'),
    );
    return Object.fromEntries(
      failed
        .reverse()
        .map(event => [event.LogicalResourceId, event.ResourceStatusReason]),
    );
  };

  return {
    ...account,
    describe,
    async create(template, parameters = {}, more = {}) {
      const created = await cloudFormation.send(
        new CreateStackCommand({
          StackName: STACK,
          TemplateBody: JSON.stringify(template),
          Parameters: parameterList(parameters),
          ...more,
        }),
      );
      stackId = created.StackId ?? '';
      await sandbox.settle();
      return describe();
    },
    async update(template, parameters = {}, more = {}) {
      await cloudFormation.send(
        new UpdateStackCommand({
          StackName: STACK,
          ...(template
            ? { TemplateBody: JSON.stringify(template) }
            : { UsePreviousTemplate: true }),
          Parameters: parameterList(parameters),
          ...more,
        }),
      );
      await sandbox.settle();
      return describe();
    },
    async remove() {
      await cloudFormation.send(new DeleteStackCommand({ StackName: STACK }));
      await sandbox.settle();
      return describe();
    },
    async events() {
      return (await readEvents()).map(
        event => `${event.LogicalResourceId} ${event.ResourceStatus}`,
      );
    },
    failures: readFailures,
    async failureOf(logicalId) {
      return (await readFailures())[logicalId];
    },
    async physicalIds() {
      const { StackResources = [] } = await cloudFormation.send(
        new DescribeStackResourcesCommand({ StackName: stackId }),
      );
      return Object.fromEntries(
        StackResources.filter(
          ({ ResourceStatus }) => ResourceStatus !== 'DELETE_COMPLETE',
        ).map(resource => [
          resource.LogicalResourceId ?? '',
          resource.PhysicalResourceId ?? '',
        ]),
      );
    },
  };
}
