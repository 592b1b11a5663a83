import type {
  DescribeProvisioningParametersInput,
  DescribeProvisioningParametersOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import { constraintSummary } from './paths/constraintView';
import { requireRole } from './launches/launchType';
import { launchRoleOnPath } from './launches/launchSession';
import { tagOptionsOnPath } from './paths/launchTags';
import { provisioningParameter } from './launches/parameters';
import { resolveLaunch } from './paths/resolveLaunch';
import { launchTemplate } from './paths/launchTemplate';
import { summaryOfVersion } from './products/templates';
import {
  stackSetPreferences,
  usageInstructions,
} from './paths/usageInstructions';

/** What a launch of a version on a path needs and is subject to. */
export const describeProvisioningParameters: Operation<
  DescribeProvisioningParametersInput,
  DescribeProvisioningParametersOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'DescribeProvisioningParameters', ProductId),
  run(input, ctx) {
    const launch = resolveLaunch(ctx, input);
    const { path, version } = launch;
    requireRole(launch);
    const template = summaryOfVersion(version, launchTemplate(ctx, launch));
    return {
      ProvisioningArtifactParameters: template.parameters.map(
        provisioningParameter,
      ),
      ConstraintSummaries: path.constraints.map(constraintSummary),
      UsageInstructions: usageInstructions(
        template,
        path,
        launchRoleOnPath(ctx, path),
      ),
      TagOptions: tagOptionsOnPath(path).map(({ key, values }) => ({
        Key: key,
        Values: values,
      })),
      ProvisioningArtifactPreferences: stackSetPreferences(path),
      ProvisioningArtifactOutputs: [
        { Key: version.id, Description: version.description },
      ],
      ProvisioningArtifactOutputKeys: template.outputs.map(
        ({ key, description }) => ({ Key: key, Description: description }),
      ),
    };
  },
};
