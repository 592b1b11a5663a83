import {
  PUBLIC_PARAMETERS,
  ssmState,
  type Parameter,
} from '../services/ssm/state';
import type { MemoryWorld } from '../world/MemoryWorld';
import type { StoryParameter, StoryPlace } from './Story';

const newParameter = (
  { name, value, dataType = 'text' }: StoryParameter,
  modifiedBy: string,
  modifiedAt: string,
): Parameter => ({
  name,
  tier: 'Standard',
  versions: [
    {
      version: 1,
      value,
      type: 'String',
      modifiedAt,
      modifiedBy,
      dataType,
      labels: [],
    },
  ],
  tags: {},
});

function put(
  world: MemoryWorld,
  at: { accountId: string; region: string },
  parameter: StoryParameter,
): void {
  world.state(ssmState, at).parameters[parameter.name] = newParameter(
    parameter,
    `arn:aws:iam::${at.accountId}:root`,
    world.clock.now().toISOString(),
  );
}

/** Puts the parameters in place that AWS publishes to every account, such as AMI aliases. */
export function seedPublicParameters(
  world: MemoryWorld,
  parameters: (StoryParameter & { region: string })[],
): void {
  for (const { region, ...parameter } of parameters) {
    put(world, { accountId: PUBLIC_PARAMETERS, region }, parameter);
  }
}

/** Puts an account's own parameters in place. */
export function seedParameters(
  world: MemoryWorld,
  { parameters = [], account: accountId, region }: StoryPlace,
): void {
  for (const parameter of parameters) {
    put(world, { accountId, region }, parameter);
  }
}
