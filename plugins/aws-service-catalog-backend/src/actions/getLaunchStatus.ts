import { teamIdIn } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { MOST, shortened } from './bounded';
import { launchId, team } from './inputs';
import { launchShape, launchView } from './launchView';
import { outputShapes, outputViews } from './outputViews';

export function registerGetLaunchStatus({
  registry,
  service,
  links,
}: ActionTools): void {
  registry.register({
    name: 'get-launch-status',
    title: 'Get the status of a launch',
    description:
      'Reads how far a launch or a termination is, what has happened in it, and the outputs (addresses, commands) ' +
      'once it has succeeded. Starting software takes minutes: wait at least 15 seconds between two calls, and stop ' +
      'when ended is true. When it failed, tell the person the summary and the next steps.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z => z.object({ team: team(z), launchId: launchId(z) }),
      output: z =>
        z.object({
          ...launchShape(z),
          ended: z.boolean(),
          events: z
            .array(
              z.object({ at: z.string(), state: z.string(), text: z.string() }),
            )
            .describe(`The last ${MOST.events}, oldest first.`),
          resources: z
            .array(
              z.object({
                logicalId: z.string(),
                type: z.string(),
                status: z.string(),
                reason: z.string().optional(),
              }),
            )
            .describe(`AWS resources of it, ${MOST.resources} at most.`),
          outputs: outputShapes(z),
          unavailable: z
            .string()
            .optional()
            .describe("Why AWS's side could not be read just now."),
        }),
    },
    action: async ({ input, credentials }) => {
      const timeline = await service
        .onBehalfOf(credentials)
        .getLaunchTimeline(teamIdIn(input.team), input.launchId);
      const { launch, events, resources, outputs, unavailable } = timeline;
      return {
        output: {
          ...launchView(launch, links),
          ended: launch.state === 'succeeded' || launch.state === 'failed',
          events: events
            .slice(-MOST.events)
            .map(({ at, state, text }) => ({ at, state, text })),
          resources: resources.slice(0, MOST.resources).map(resource => ({
            logicalId: resource.logicalId,
            type: resource.type,
            status: resource.status,
            reason: shortened(resource.reason),
          })),
          outputs: outputViews(outputs),
          unavailable,
        },
      };
    },
  });
}
