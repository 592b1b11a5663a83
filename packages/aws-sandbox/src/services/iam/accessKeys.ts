import type { World } from '../../world/World';
import type { AccessKey, IamState } from './state';

/** Makes an access key for a user; a story may fix its id and secret. */
export function addAccessKey(
  world: World,
  state: IamState,
  userName: string,
  fixed?: { id: string; secret: string },
): AccessKey {
  const key: AccessKey = {
    id: fixed?.id ?? `AKIA${world.ids.random(16).toUpperCase()}`,
    secret: fixed?.secret ?? world.ids.random(40),
    userName,
    active: true,
    createDate: world.clock.now().toISOString(),
  };
  state.accessKeys[key.id] = key;
  return key;
}
