import {
  AttachRolePolicyCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListRolePoliciesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { sandbox } from './sandbox';

const RoleName = 'AIResearchTeam';
const PolicyName = 'MarketplaceGuardrail';
const PolicyArn = 'arn:aws:iam::aws:policy/AWSServiceCatalogEndUserFullAccess';

/** The team's role in the story's account, changed past the portal, as with the AWS console. */
export class TeamRole {
  readonly #iam = new IAMClient({
    region: 'us-east-1',
    endpoint: sandbox.url,
    credentials: () =>
      sandbox.credentials('arn:aws:iam::222222222222:role/PortalCurator'),
  });
  #document?: string;

  /** Takes away what the walkthrough's first step gives: both denials and the policy of end users. */
  async strip() {
    const { PolicyDocument = '' } = await this.#iam.send(
      new GetRolePolicyCommand({ RoleName, PolicyName }),
    );
    this.#document = decodeURIComponent(PolicyDocument);
    await this.#iam.send(new DeleteRolePolicyCommand({ RoleName, PolicyName }));
    await this.#iam.send(new DetachRolePolicyCommand({ RoleName, PolicyArn }));
  }

  /** Puts back what the story began with, and takes away what the portal has put there since. */
  async restore() {
    const { PolicyNames = [] } = await this.#iam.send(
      new ListRolePoliciesCommand({ RoleName }),
    );
    for (const name of PolicyNames) {
      if (name.startsWith('ServiceCatalogGuardrail-')) {
        await this.#iam.send(
          new DeleteRolePolicyCommand({ RoleName, PolicyName: name }),
        );
      }
    }
    await this.#iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
    if (this.#document === undefined) return;
    await this.#iam.send(
      new PutRolePolicyCommand({
        RoleName,
        PolicyName,
        PolicyDocument: this.#document,
      }),
    );
  }
}
