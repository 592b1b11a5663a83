import type {
  LaunchOperation,
  NextStep,
} from 'backstage-plugin-aws-service-catalog-common';
import { nextStepTarget, type FailureSubject } from './nextStepTarget';

const subject = (operation: LaunchOperation): FailureSubject => ({
  operation,
  launchId: 'launch-1',
  provisionedProductId: 'pp-1',
  productId: 'prod-1',
  versionId: 'pa-2',
  pathId: 'lpv3-1',
});
const step = (
  action: NextStep['action'],
  more: Partial<NextStep> = {},
): NextStep => ({ action, text: 'words', ...more });

it.each([
  [
    'retrying a launch fills the launch form with the wanted values',
    step('retry'),
    subject('provision'),
    {
      kind: 'launch-form',
      productId: 'prod-1',
      versionId: 'pa-2',
      pathId: 'lpv3-1',
      launchId: 'launch-1',
    },
  ],
  [
    'retrying an update fills the update form with the wanted values',
    step('retry'),
    subject('update'),
    {
      kind: 'update-form',
      provisionedProductId: 'pp-1',
      versionId: 'pa-2',
      launchId: 'launch-1',
    },
  ],
  [
    'retrying a termination asks for the name again',
    step('retry'),
    subject('terminate'),
    { kind: 'terminate', provisionedProductId: 'pp-1' },
  ],
  [
    'changing a parameter leads to its field',
    step('change-parameter', { parameter: 'InstanceType' }),
    subject('update'),
    {
      kind: 'update-form',
      provisionedProductId: 'pp-1',
      versionId: 'pa-2',
      launchId: 'launch-1',
      parameter: 'InstanceType',
    },
  ],
  [
    'returning to the last good version does not carry the failed values along',
    step('return-to-last-good', { versionId: 'pa-1' }),
    subject('update'),
    {
      kind: 'update-form',
      provisionedProductId: 'pp-1',
      versionId: 'pa-1',
    },
  ],
  [
    'terminating opens the termination',
    step('terminate'),
    subject('provision'),
    { kind: 'terminate', provisionedProductId: 'pp-1' },
  ],
  [
    'terminating what AWS never made is only words',
    step('terminate'),
    { operation: 'provision' as const },
    { kind: 'text' },
  ],
  [
    'retrying what has no product any more is only words',
    step('retry'),
    { operation: 'provision' as const },
    { kind: 'text' },
  ],
  [
    'asking somebody offers a report to send',
    step('ask-platform-team'),
    subject('provision'),
    { kind: 'copy-report' },
  ],
  [
    'entering secrets opens the dialog',
    step('enter-secrets'),
    subject('provision'),
    { kind: 'enter-secrets' },
  ],
  ['waiting is only words', step('wait'), subject('update'), { kind: 'text' }],
])('%s', (_, given, about, expected) => {
  expect(nextStepTarget(given, about)).toEqual(expected);
});
