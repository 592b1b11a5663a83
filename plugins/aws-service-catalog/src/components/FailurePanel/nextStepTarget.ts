import type {
  LaunchOperation,
  NextStep,
} from 'backstage-plugin-aws-service-catalog-common';

/** What failed, as far as the next steps need to know it. */
export type FailureSubject = {
  operation: LaunchOperation;
  /** The launch that failed, when it was requested through the portal; its wanted values fill the form again. */
  launchId?: string;
  provisionedProductId?: string;
  productId?: string;
  versionId?: string;
  pathId?: string;
};

/** Where a next step leads. `text` steps are for reading only. */
export type NextStepTarget =
  | {
      kind: 'launch-form';
      productId: string;
      versionId?: string;
      pathId?: string;
      launchId?: string;
      parameter?: string;
    }
  | {
      kind: 'update-form';
      provisionedProductId: string;
      versionId?: string;
      launchId?: string;
      parameter?: string;
    }
  | { kind: 'terminate'; provisionedProductId: string }
  | { kind: 'enter-secrets' }
  | { kind: 'copy-report' }
  | { kind: 'text' };

const TEXT: NextStepTarget = { kind: 'text' };

function formOf(
  subject: FailureSubject,
  parameter: string | undefined,
): NextStepTarget {
  const { operation, launchId, versionId, pathId } = subject;
  if (operation === 'update' && subject.provisionedProductId) {
    const { provisionedProductId } = subject;
    return {
      kind: 'update-form',
      provisionedProductId,
      versionId,
      launchId,
      parameter,
    };
  }
  if (operation === 'provision' && subject.productId) {
    const { productId } = subject;
    return {
      kind: 'launch-form',
      productId,
      versionId,
      pathId,
      launchId,
      parameter,
    };
  }
  return TEXT;
}

function terminationOf({
  provisionedProductId,
}: FailureSubject): NextStepTarget {
  return provisionedProductId
    ? { kind: 'terminate', provisionedProductId }
    : TEXT;
}

/** Turns advice into the place where it can be followed. */
export function nextStepTarget(
  step: NextStep,
  subject: FailureSubject,
): NextStepTarget {
  switch (step.action) {
    case 'retry':
      return subject.operation === 'terminate'
        ? terminationOf(subject)
        : formOf(subject, undefined);
    case 'change-parameter':
      return formOf(subject, step.parameter);
    case 'return-to-last-good':
      return subject.provisionedProductId
        ? {
            kind: 'update-form',
            provisionedProductId: subject.provisionedProductId,
            versionId: step.versionId,
          }
        : TEXT;
    case 'terminate':
      return terminationOf(subject);
    case 'enter-secrets':
      return { kind: 'enter-secrets' };
    case 'ask-platform-team':
    case 'ask-aws-administrator':
      return { kind: 'copy-report' };
    case 'wait':
    default:
      return TEXT;
  }
}
