import type { Guardrail } from 'backstage-plugin-aws-service-catalog-common';
import {
  type ImageSettings,
  keepsOthersOut,
  letIn,
  stateOfSettings,
} from '../allowedImages';

/**
 * A rule on images, with what EC2's own setting of allowed images adds to it. The setting binds the whole account and
 * tells nothing of the team, so it puts no guardrail in force; it may keep out what Service Catalog would launch. Pure.
 */
export function besideImages(
  rule: Guardrail,
  settings: readonly ImageSettings[],
  { accountId, region }: { accountId: string; region: string },
): Guardrail {
  switch (rule.id) {
    case 'image-owner-deny':
      return { ...rule, besides: besidesOwner(settings, accountId) };
    case 'private-image-deny':
      return rule.images?.length
        ? {
            ...rule,
            besides: [
              "EC2's own setting of allowed images never keeps the account from images of its own, so it adds nothing here.",
            ],
          }
        : rule;
    case 'service-catalog-path':
      return keptFromLaunching(rule, settings, { accountId, region });
    default:
      return rule;
  }
}

function besidesOwner(
  settings: readonly ImageSettings[],
  accountId: string,
): string[] {
  const inState = (state: ReturnType<typeof stateOfSettings>) =>
    settings.filter(one => stateOfSettings(one) === state);
  const enabled = inState('enabled');
  const closed = enabled.filter(one => keepsOthersOut(one, accountId));
  const ofAccount = closed.filter(
    ({ settings: one }) => one?.managedBy !== 'declarative-policy',
  );
  return [
    ...(closed.length > 0
      ? [
          `EC2's own setting keeps images of others out in ${regions(
            closed,
          )}, whoever launches: a further proof there. It takes the place of no guardrail${
            ofAccount.length > 0
              ? ', for whoever may change settings of EC2 can take it back'
              : ''
          }.`,
        ]
      : []),
    ...enabled
      .filter(one => !closed.includes(one))
      .map(
        one =>
          `EC2's own setting lets everybody in the account use ${letIn(
            one,
          ).join(', ')} in ${
            one.region
          }, and so keeps nobody from starting those directly.`,
      ),
    ...told(
      inState('audit-mode'),
      where =>
        `EC2 itself only notes in ${where} which images it would keep out, and keeps out none.`,
    ),
    ...told(
      inState('disabled'),
      where => `EC2 itself keeps out no images in ${where}.`,
    ),
    ...told(
      inState('unknown'),
      where =>
        `Whether EC2 itself keeps out images in ${where} could not be read, and counts for nothing.`,
    ),
  ];
}

/** Launch roles are kept from images of others as everybody is. */
function keptFromLaunching(
  rule: Guardrail,
  settings: readonly ImageSettings[],
  { accountId, region }: { accountId: string; region: string },
): Guardrail {
  const here = settings.find(one => one.region === region);
  if (rule.state !== 'in-force' || !here || !keepsOthersOut(here, accountId)) {
    return rule;
  }
  return {
    ...rule,
    state: 'weakened',
    reason: `${rule.reason} But EC2's own setting keeps images of others out in ${region}, whoever launches: Marketplace AMIs do not start there through Service Catalog either.`,
    fix: "Add aws-marketplace, or the product codes of what is approved, to EC2's allowed images.",
  };
}

function told(
  some: readonly ImageSettings[],
  say: (where: string) => string,
): string[] {
  return some.length > 0 ? [say(regions(some))] : [];
}

function regions(some: readonly ImageSettings[]): string {
  return some.map(({ region }) => region).join(', ');
}
