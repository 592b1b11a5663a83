import { listProvisioningArtifacts } from '../../aws/serviceCatalog/listProvisioningArtifacts';
import { productIdOf } from './ids';
import type { Step } from './Step';

/** The product has the version that was asked for; an adopted one has those that came with it. */
export const version: Step = {
  async take(ctx) {
    const { answers, hub } = ctx;
    const productId = productIdOf(ctx);
    const versions = await listProvisioningArtifacts(hub.reader, productId);
    const isAdopted = answers.source.kind === 'adopt';
    const wanted =
      versions.find(({ name }) => name === answers.version.name) ??
      (isAdopted ? versions.findLast(({ active }) => active) : undefined);
    if (!wanted) {
      return {
        state: 'failed',
        message: `${productId} has no version '${answers.version.name}'.`,
        fix: {
          text: isAdopted
            ? 'Copy a version in from AWS Marketplace again.'
            : 'Somebody has taken it away. Take the publication back and begin anew.',
        },
      };
    }
    return {
      state: 'done',
      facts: { versionId: wanted.id },
      evidence: [{ label: `Version ${wanted.name}`, id: wanted.id }],
    };
  },
};
