import type {
  AuthService,
  BackstageCredentials,
  BackstageUserInfo,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { ShortMemory } from '../access/ShortMemory';
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

// Somebody who leaves a group keeps what it gives for this long.
const REMEMBERED_MS = 5_000;

export function createPeople(services: {
  auth: AuthService;
  userInfo: UserInfoService;
}): People {
  const known = new ShortMemory<BackstageUserInfo>(REMEMBERED_MS);
  return {
    async of(credentials) {
      if (!services.auth.isPrincipal(credentials, 'user')) {
        throw new NotAllowedError(
          'Service Catalog is used in the name of a person; call it with the credentials of a user',
        );
      }
      const { userEntityRef, ownershipEntityRefs } = await known.recall(
        credentials.principal.userEntityRef,
        () => services.userInfo.getUserInfo(credentials),
      );
      return {
        entityRef: userEntityRef,
        ownershipEntityRefs,
        sessionName: sessionNameOf(userEntityRef),
        credentials,
      };
    },
  };
}
