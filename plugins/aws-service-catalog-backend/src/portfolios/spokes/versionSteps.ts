import { copyProduct } from '../../aws/serviceCatalog/copyProduct';
import { updateProvisioningArtifact } from '../../aws/serviceCatalog/updateProvisioningArtifact';
import { inWords } from '../inWords';
import type { AlignmentWork } from './alignSpoke';
import type { SpokeState } from './SpokeState';
import { tokenOf } from './tokenOf';
import { differingVersions, missingVersions, versionInWords } from './versions';

/**
 * Gives copies that the spoke has of its own the versions of their originals, and the state that those are in: those
 * that the request names, since a product of the same name may be another one.
 */
export async function alignVersions(
  { request, spoke, step }: AlignmentWork,
  { copies }: SpokeState,
): Promise<void> {
  for (const { original, copy } of copies) {
    const missing = missingVersions(original, copy);
    const differing = differingVersions(original, copy);
    if (missing.length + differing.length === 0) continue;
    if (!request.copies?.includes(copy.id)) {
      await step(
        'version',
        `${copy.name}: the versions of ${copy.id} stay as they are`,
        async () => 'skipped',
        'If it is a copy of the hub’s product, choose it and align again',
      );
      continue;
    }
    if (missing.length > 0) {
      const names = missing.map(({ name }) => name).join(', ');
      await step(
        'version',
        `${copy.name}: AWS copies ${names}, which takes it a moment`,
        async () => {
          const versionIds = missing.map(({ id }) => id);
          await inWords(
            'copy a version',
            copyProduct(spoke.actor(), {
              sourceArn: original.arn,
              targetProductId: copy.id,
              versionIds,
              copyTags: false,
              token: tokenOf(['versions', copy.id, ...versionIds]),
            }),
            {
              ResourceNotFoundException:
                'AWS finds the product, or its copy, no longer',
            },
          );
          return 'done';
        },
        `Copy ${names} of ${original.name} into its copy ${copy.id} by hand`,
      );
    }
    for (const { theirs, ours } of differing) {
      await step(
        'version',
        `${copy.name}: version ${ours.name} ${versionInWords(theirs)}`,
        async () => {
          await inWords(
            'change a version',
            updateProvisioningArtifact(spoke.actor(), {
              productId: copy.id,
              versionId: ours.id,
              active: theirs.active,
              deprecated: theirs.deprecated,
            }),
          );
          return 'done';
        },
        `Make version ${ours.name} of ${copy.id} ${versionInWords(
          theirs,
        )} by hand`,
      );
    }
  }
}
