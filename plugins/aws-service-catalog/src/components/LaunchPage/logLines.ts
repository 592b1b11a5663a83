import type { LaunchTimeline } from 'backstage-plugin-aws-service-catalog-common';

/** One line of what has happened: said by the portal, or by CloudFormation about a resource. */
export type LogLine =
  | { source: 'portal'; at: string; text: string }
  | {
      source: 'stack';
      at: string;
      logicalId: string;
      type: string;
      status: string;
      reason?: string;
    };

/**
 * Everything that has happened in a launch in one list, newest first. The portal tells its part oldest first, AWS the
 * other way round; what shares a moment stays in the order it was told in.
 */
export function logLinesOf(
  timeline: Pick<LaunchTimeline, 'events' | 'stackEvents'>,
): LogLine[] {
  const lines: LogLine[] = [
    ...timeline.events
      .map(({ at, text }): LogLine => ({ source: 'portal', at, text }))
      .reverse(),
    ...timeline.stackEvents.map(
      (event): LogLine => ({ source: 'stack', ...event }),
    ),
  ];
  return lines.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
