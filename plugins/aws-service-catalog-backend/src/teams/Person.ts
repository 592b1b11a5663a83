import type {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { sessionNameOf } from './sessionName';

/** Who is asking. */
export interface Person {
  entityRef: string;
  ownershipEntityRefs: string[];
  /** Name of the person's role sessions. */
  sessionName: string;
  credentials: BackstageCredentials;
}

/** Finds the person behind credentials. */
export interface People {
  /** @throws NotAllowedError when the credentials are not a person's: AWS has to see who acts. */
  of(credentials: BackstageCredentials): Promise<Person>;
}

export function createPeople(services: {
  auth: AuthService;
  userInfo: UserInfoService;
}): People {
  return {
    async of(credentials) {
      if (!services.auth.isPrincipal(credentials, 'user')) {
        throw new NotAllowedError(
          'Service Catalog is used in the name of a person; call it with the credentials of a user',
        );
      }
      const { userEntityRef, ownershipEntityRefs } =
        await services.userInfo.getUserInfo(credentials);
      return {
        entityRef: userEntityRef,
        ownershipEntityRefs,
        sessionName: sessionNameOf(userEntityRef),
        credentials,
      };
    },
  };
}
