import type { ShareType } from 'backstage-plugin-aws-service-catalog-common';
import type { ShareRecipient } from '../../aws/serviceCatalog/ShareRecipient';
import { InvalidFieldError } from '../../invalidField';

const FORMS: Record<ShareType, { form: RegExp; example: string }> = {
  account: { form: /^\d{12}$/, example: 'an account id of 12 digits' },
  'organization-member-account': {
    form: /^\d{12}$/,
    example: 'an account id of 12 digits',
  },
  organization: {
    form: /^o-[a-z0-9]{10,32}$/,
    example: 'the id of an organization, e.g. o-exampleorg1',
  },
  'organizational-unit': {
    form: /^(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}|r-[0-9a-z]{4,32})$/,
    example: 'the id of an organizational unit, e.g. ou-ab12-cdefgh34',
  },
};

/**
 * Whom a portfolio is shared with.
 *
 * @throws InvalidFieldError - not an id of this type, or the account itself
 */
export function recipientOf(
  type: ShareType,
  id: string,
  ownAccountId: string,
): ShareRecipient {
  const { form, example } = FORMS[type];
  if (!form.test(id)) {
    throw new InvalidFieldError(
      'recipient',
      `recipient '${id}' is not ${example}`,
    );
  }
  if (id === ownAccountId) {
    throw new InvalidFieldError(
      'recipient',
      'The portfolio is this account’s own: it needs no share',
    );
  }
  return { type, id };
}

/** @throws InvalidFieldError - names of principals travel within an organization only */
export function requireMayCarryPrincipals(
  type: ShareType,
  sharePrincipals: boolean | undefined,
): void {
  if (sharePrincipals && type === 'account') {
    throw new InvalidFieldError(
      'sharePrincipals',
      'Names of principals travel with shares in an organization only; grant access in the account instead',
    );
  }
}
