import { stringify } from 'yaml';

export const guardrailsApplyExamples = [
  {
    description: 'Put a team on the approved path',
    example: stringify({
      steps: [
        {
          id: 'guardrails',
          name: 'Apply the guardrails',
          action: 'aws:service-catalog:guardrails:apply',
          input: {
            catalog: 'ai-research',
            team: '${{ parameters.team }}',
          },
        },
      ],
    }),
  },
  {
    description: 'Deny subscriptions in AWS Marketplace only',
    example: stringify({
      steps: [
        {
          id: 'guardrails',
          name: 'Apply the guardrail',
          action: 'aws:service-catalog:guardrails:apply',
          input: {
            catalog: 'ai-research',
            team: 'ai-research',
            rules: ['marketplace-deny'],
          },
        },
      ],
    }),
  },
];
