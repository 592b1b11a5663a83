import {
  DisableAWSOrganizationsAccessCommand,
  EnableAWSOrganizationsAccessCommand,
  GetAWSOrganizationsAccessStatusCommand,
} from '@aws-sdk/client-service-catalog';
import { MANAGEMENT } from '../openHub';
import { type HubStage, openHubStage } from './openHubStage';
import { type Scenario, trying } from './Scenario';

const tried = trying(openHubStage);

const NO_ORGANIZATION = 'the account is in no organization';

const by = ({ management }: HubStage) => management;

/** What switching access on and off refuses alike. */
const refusals: Record<string, Scenario<HubStage, object>> = {
  ResourceNotFoundException: [
    NO_ORGANIZATION,
    stage => {
      stage.leaveOrganization(MANAGEMENT);
      return {};
    },
  ],
  InvalidStateException: [
    'access is being switched',
    async stage => {
      await stage.management.send(new EnableAWSOrganizationsAccessCommand({}));
      return {};
    },
  ],
  OperationNotSupportedException: [
    'another account than the management account asks',
    {},
    ({ curator }) => curator,
  ],
};

/** Access of the service to the organization. */
export const organizations = [
  tried(EnableAWSOrganizationsAccessCommand, {
    by,
    success: ['the management account asks', {}],
    errors: refusals,
  }),
  tried(DisableAWSOrganizationsAccessCommand, {
    by,
    success: ['the management account asks', {}],
    errors: refusals,
  }),
  tried(GetAWSOrganizationsAccessStatusCommand, {
    by,
    success: ['the management account or a delegated administrator asks', {}],
    errors: {
      ResourceNotFoundException: [
        NO_ORGANIZATION,
        stage => {
          stage.leaveOrganization(MANAGEMENT);
          return {};
        },
      ],
      OperationNotSupportedException: [
        'another account of the organization asks',
        {},
        ({ spoke }) => spoke,
      ],
    },
  }),
];
