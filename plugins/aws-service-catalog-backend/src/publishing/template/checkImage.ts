import type { ImageView } from '../../aws/ec2/ImageView';
import { InvalidFieldError } from '../../invalidField';
import type { TemplateInput } from './writeTemplate';

/**
 * Holds what researchers may choose against the image: with what does not fit it, no launch would succeed.
 *
 * @param architectures - of instance types, as far as they are known
 * @throws InvalidFieldError
 */
export function checkImage(
  image: Pick<
    ImageView,
    'id' | 'architecture' | 'platform' | 'rootDeviceName' | 'volumes'
  >,
  { machine, network }: Pick<TemplateInput, 'machine' | 'network'>,
  architectures: ReadonlyMap<string, readonly string[]>,
): void {
  const fail = (field: string, why: string) =>
    new InvalidFieldError(field, `${field}: ${why}`);
  const { architecture } = image;
  const unfit = machine.instanceTypes.find(type => {
    const supported = architectures.get(type) ?? [];
    return (
      architecture && supported.length > 0 && !supported.includes(architecture)
    );
  });
  if (unfit) {
    throw fail(
      'machine.instanceTypes',
      `${unfit} does not run ${image.id}, which is made for ${architecture}; choose types of that architecture`,
    );
  }
  const root = image.volumes.find(
    ({ deviceName }) => deviceName === image.rootDeviceName,
  );
  if (machine.volumeSize && machine.volumeSize < (root?.sizeGiB ?? 0)) {
    throw fail(
      'machine.volumeSize',
      `${image.id} takes ${root?.sizeGiB} GiB; name that or more`,
    );
  }
  if (network.connect === 'ssh' && image.platform?.startsWith('Windows')) {
    throw fail(
      'network.connect',
      `${image.id} is an image of Windows, which is not reached by SSH with a key; choose session-manager`,
    );
  }
}
