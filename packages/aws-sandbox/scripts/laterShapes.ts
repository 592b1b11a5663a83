type Json = Record<string, unknown>;

/** Shapes of a service by name; of a shape that the published model has too, only what is to be added. */
export type LaterShapes = Record<string, { members?: Json } & Json>;

const list = (member: string): Json => ({
  type: 'list',
  member: { shape: member },
});

/** What the SDK's clients have already and the published models do not, by service. */
export const laterShapes: Record<string, LaterShapes> = {
  iam: {
    SimulatePrincipalPolicyRequest: {
      members: { PolicyExclusionList: { shape: 'PolicyExclusionsListType' } },
    },
    SimulateCustomPolicyRequest: {
      members: {
        OrderedOrganizationPolicyInputList: {
          shape: 'OrderedOrganizationPolicyListType',
        },
      },
    },
    PolicyExclusionsListType: list('PolicyIdentifier'),
    PolicyIdentifier: {
      type: 'structure',
      members: {
        PolicyType: { shape: 'PolicyIdentifierPolicyType' },
        PolicyArn: { shape: 'arnType' },
        InlinePolicyIdentifier: { shape: 'InlinePolicyIdentifierType' },
      },
      union: true,
    },
    PolicyIdentifierPolicyType: {
      type: 'string',
      enum: [
        'aws-managed',
        'inline',
        'permission-boundary',
        'rcp',
        'scp',
        'user-managed',
      ],
    },
    InlinePolicyIdentifierType: {
      type: 'structure',
      required: ['PolicyName', 'AttachmentType', 'AttachmentName'],
      members: {
        PolicyName: { shape: 'policyNameType' },
        AttachmentType: { shape: 'AttachmentType' },
        AttachmentName: { shape: 'stringType' },
      },
    },
    AttachmentType: { type: 'string', enum: ['group', 'role', 'user'] },
    OrderedOrganizationPolicyListType: list('OrderedOrganizationPolicyType'),
    OrderedOrganizationPolicyType: {
      type: 'structure',
      members: {
        ServiceControlPolicyInputList: {
          shape: 'SimulationPolicyListType',
        },
      },
    },
  },
};
