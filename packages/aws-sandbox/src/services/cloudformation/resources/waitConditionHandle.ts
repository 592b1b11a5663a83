import type { ResourceType } from './ResourceType';

/** `AWS::CloudFormation::WaitConditionHandle`: a URL that nothing listens to, and no call to any service. */
export const waitConditionHandle: ResourceType = {
  properties: {},
  required: [],
  tags: 'none',
  attributes: [],
  seconds: { create: 1, update: 1, delete: 1 },

  async create(_wanted, ctx) {
    return {
      physicalId: `https://cloudformation-waitcondition-${
        ctx.region
      }.s3.amazonaws.com/${ctx.stackName}/${ctx.logicalId}?token=${ctx.randomId(
        16,
      )}`,
      attributes: {},
    };
  },

  update: async ({ attributes }) => attributes,

  delete: async () => {},
};
