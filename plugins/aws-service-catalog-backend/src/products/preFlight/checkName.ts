import { searchProvisionedProducts } from '../../aws/serviceCatalog/searchProvisionedProducts';
import type { ReadSession } from '../ProductReads';
import { type Check, checkNamed, whyUnknown } from './check';

const check = checkNamed('name', 'The name is free');

// As ProvisionProduct takes it.
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$/;

/** Whether a provisioned product of this name can be made. A launch that failed keeps its name. */
export async function checkName(
  session: ReadSession,
  name: string | undefined,
): Promise<Check> {
  if (!name) {
    return check.blocked('There is no name.', 'you', 'Give it a name.');
  }
  if (!NAME.test(name)) {
    return check.blocked(
      `'${name}' cannot be a name.`,
      'you',
      'Begin with a letter or digit, go on with letters, digits, dots, dashes and underscores, 128 at most.',
    );
  }
  try {
    const { items } = await searchProvisionedProducts(session.reader, {
      query: [`name:${name}`],
      // Names are the account's, whoever has launched.
      within: 'account',
    });
    return items.some(item => item.name === name)
      ? check.blocked(
          `The account already has '${name}'. A launch that has failed keeps its name until it is terminated.`,
          'you',
          'Choose another name, or terminate what has this one.',
        )
      : check.ok();
  } catch (error) {
    return check.unknown(
      whyUnknown(error, 'servicecatalog:SearchProvisionedProducts'),
    );
  }
}
