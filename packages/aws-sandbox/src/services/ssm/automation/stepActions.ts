import type { DescribeInstanceStatusResult } from '@aws-sdk/client-ec2';
import type { Ctx } from '../../../core/operation';

type Inputs = Record<string, unknown>;

/** What a step does. */
export interface StepAction {
  /** Does it, or begins it. Throws the error of the call that was refused. */
  begin(ctx: Ctx, inputs: Inputs): Promise<void>;
  /** Whether what was begun has come to its end. Left out: it had at once. */
  isDone?(ctx: Ctx, inputs: Inputs, startedAt: number): Promise<boolean>;
}

/** How Automation names itself in `aws:CalledVia`. */
const VIA = { via: 'ssm.amazonaws.com' };

const INSTANCE_CALLS: Record<string, string> = {
  running: 'StartInstances',
  stopped: 'StopInstances',
  terminated: 'TerminateInstances',
};

const changeInstanceState: StepAction = {
  async begin(ctx, inputs) {
    const wanted = String(inputs.DesiredState);
    const call = INSTANCE_CALLS[wanted];
    if (!call) {
      throw new Error(`DesiredState ${wanted} is not supported.`);
    }
    if (inputs.CheckStateOnly !== true && inputs.CheckStateOnly !== 'true') {
      await ctx.call('ec2', call, { InstanceIds: instanceIds(inputs) }, VIA);
    }
  },
  async isDone(ctx, inputs) {
    const { InstanceStatuses = [] } =
      await ctx.call<DescribeInstanceStatusResult>(
        'ec2',
        'DescribeInstanceStatus',
        { InstanceIds: instanceIds(inputs), IncludeAllInstances: true },
        VIA,
      );
    return InstanceStatuses.every(
      ({ InstanceState }) => InstanceState?.Name === inputs.DesiredState,
    );
  },
};

const executeAwsApi: StepAction = {
  async begin(ctx, { Service, Api, ...input }) {
    await ctx.call(String(Service).toLowerCase(), String(Api), input, VIA);
  },
};

const sleep: StepAction = {
  async begin() {},
  isDone: async (ctx, { Duration }, startedAt) =>
    ctx.now().getTime() >= startedAt + millisOf(String(Duration)),
};

/** Actions of automation steps that are emulated. */
export const stepActions: Record<string, StepAction> = {
  'aws:changeInstanceState': changeInstanceState,
  'aws:executeAwsApi': executeAwsApi,
  'aws:sleep': sleep,
};

/** The call a step makes first, for the message of its failure. */
export function calledBy(action: string, inputs: Inputs): string {
  return action === 'aws:changeInstanceState'
    ? INSTANCE_CALLS[String(inputs.DesiredState)] ?? action
    : String(inputs.Api ?? action);
}

function instanceIds({ InstanceIds }: Inputs): string[] {
  return [InstanceIds].flat().map(String);
}

/** Milliseconds of an ISO 8601 duration of hours, minutes and seconds. */
function millisOf(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}
