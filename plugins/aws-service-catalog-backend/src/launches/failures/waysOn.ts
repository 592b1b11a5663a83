import type {
  LaunchOperation,
  NextStep,
} from 'backstage-plugin-aws-service-catalog-common';

/** A provisioned product after something failed on it. */
export interface FailedItem {
  /** As AWS names it: `TAINTED` runs but is not what was asked, `ERROR` exists without a stack that works. */
  status: string;
  /** Newest version that it ran well with. */
  lastGoodVersion?: { id: string; name: string };
}

/**
 * The safe ways on with a provisioned product after a failure. AWS updates what is AVAILABLE or TAINTED; an item in
 * ERROR can only be terminated, and keeps its name until then.
 */
export function waysOn(
  operation: LaunchOperation,
  item: FailedItem | undefined,
): NextStep[] {
  switch (item?.status) {
    case 'TAINTED':
      return operation === 'terminate'
        ? [
            {
              action: 'terminate',
              text: 'Terminate it again once the cause is gone, or terminate and keep the resources.',
            },
          ]
        : [
            { action: 'retry', text: 'Try again with the values you wanted.' },
            ...returnToLastGood(item),
            { action: 'terminate', text: 'Terminate it.' },
          ];
    case 'ERROR':
      return [
        {
          action: 'terminate',
          text:
            operation === 'provision'
              ? 'Terminate it: nothing runs, but it keeps its name. Then launch again.'
              : 'Terminate it; AWS does not update what is in this state.',
        },
      ];
    default:
      return [];
  }
}

function returnToLastGood({ lastGoodVersion }: FailedItem): NextStep[] {
  return lastGoodVersion
    ? [
        {
          action: 'return-to-last-good',
          text: `Return to ${lastGoodVersion.name}, the last version it ran well with.`,
          versionId: lastGoodVersion.id,
        },
      ]
    : [];
}
