import type {
  LaunchState,
  LaunchTimeline,
  StackResource,
} from 'backstage-plugin-aws-service-catalog-common';

/** Where a milestone of a launch stands. */
export type MilestoneState = 'done' | 'now' | 'later' | 'failed' | 'halted';

/** The stations that every launch passes, in order. */
export type Milestone = {
  id: 'requested' | 'approval' | 'accepted' | 'working' | 'ended';
  state: MilestoneState;
  /** ISO 8601; left out while it is not known. */
  at?: string;
};

/** How many resources of the stack have arrived where the operation wants them. */
export type ResourceCount = { done: number; total: number };

const OVER: readonly LaunchState[] = ['succeeded', 'failed'];

/** A launch that is over does not change any more. */
export function isOver(state: LaunchState): boolean {
  return OVER.includes(state);
}

/** Nothing happens until a person acts. */
export function needsPerson(state: LaunchState): boolean {
  return state === 'interrupted' || state === 'awaiting-approval';
}

export function countResources(
  resources: readonly Pick<StackResource, 'tone'>[],
): ResourceCount {
  return {
    done: resources.filter(resource => resource.tone === 'ok').length,
    total: resources.length,
  };
}

// Stations reached by a launch that stands in a state; a failed one is placed by what it had reached before.
const REACHED: Record<LaunchState, Milestone['id']> = {
  requested: 'requested',
  'awaiting-approval': 'approval',
  submitting: 'accepted',
  interrupted: 'accepted',
  'in-progress': 'working',
  succeeded: 'ended',
  failed: 'ended',
};

function furthestReached({ launch, events }: LaunchTimeline): Milestone['id'] {
  if (launch.state !== 'failed') return REACHED[launch.state];
  if (launch.recordId || events.some(event => event.state === 'in-progress')) {
    return 'working';
  }
  return events.some(event => event.state === 'submitting')
    ? 'accepted'
    : 'requested';
}

function stateAt(state: LaunchState): MilestoneState {
  if (state === 'failed') return 'failed';
  if (needsPerson(state)) return 'halted';
  return state === 'succeeded' ? 'done' : 'now';
}

/** The stations of a launch and how far it has come. The approval stands there only when somebody asked for one. */
export function milestonesOf(timeline: LaunchTimeline): Milestone[] {
  const { launch, events } = timeline;
  const firstAt = (state: LaunchState) =>
    events.find(event => event.state === state)?.at;
  const approvalAt = firstAt('awaiting-approval');
  const stations: Pick<Milestone, 'id' | 'at'>[] = [
    { id: 'requested', at: launch.requestedAt },
    ...(approvalAt || launch.state === 'awaiting-approval'
      ? [{ id: 'approval' as const, at: approvalAt }]
      : []),
    { id: 'accepted', at: firstAt('in-progress') ?? firstAt('submitting') },
    { id: 'working', at: firstAt('in-progress') },
    { id: 'ended', at: launch.endedAt },
  ];
  const reached = stations.findIndex(
    station => station.id === furthestReached(timeline),
  );
  return stations.map((station, index) => {
    if (index < reached) return { ...station, state: 'done' };
    if (index > reached) return { id: station.id, state: 'later' };
    return { ...station, state: stateAt(launch.state) };
  });
}
