import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { getInstanceProfile } from '../../aws/iam/getInstanceProfile';
import type { PassedRole } from '../template/passedRoles';

/** The roles in the instance profiles that a template names, where the portal may look. */
export function rolesOf(
  reader: AwsSession,
  passes: readonly PassedRole[],
): Promise<PassedRole[]> {
  return Promise.all(
    passes.map(async pass => {
      if (pass.profile === undefined) return pass;
      try {
        return { ...pass, ...(await getInstanceProfile(reader, pass.profile)) };
      } catch (error) {
        const isUnseen =
          error instanceof NotFoundError || error instanceof NotAllowedError;
        if (!isUnseen) throw error;
        return pass;
      }
    }),
  );
}
