import { isDeepStrictEqual } from 'node:util';
import type { LoggerService } from '@backstage/backend-plugin-api';

/**
 * Says where what is there differs from what the template asks. It is left as it is: somebody may have changed it on
 * purpose.
 *
 * @param members - by name, what is asked and what is there; what is not asked for is not compared
 */
export function sayDifferences(
  logger: LoggerService,
  what: string,
  members: Record<string, { asked: unknown; found: unknown }>,
): void {
  for (const [name, { asked, found }] of Object.entries(members)) {
    if (asked === undefined || isSame(asked, found)) continue;
    logger.warn(
      `${what} has ${name} ${inText(found)}, the template asks for ${inText(
        asked,
      )}; it is left as it is`,
    );
  }
}

/** As JSON has it: members that are undefined are not there, and their order says nothing. */
function isSame(asked: unknown, found: unknown): boolean {
  return (
    isDeepStrictEqual(plain(asked), plain(found)) ||
    (isNothing(asked) && isNothing(found))
  );
}

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '';
}

function inText(value: unknown): string {
  return isNothing(value) ? 'none' : JSON.stringify(value);
}
