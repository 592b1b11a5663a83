import { toImageView } from '../../aws/ec2/ImageView';
import { checkImage } from './checkImage';

const image = toImageView({
  ImageId: 'ami-0123456789abcdef0',
  Architecture: 'arm64',
  PlatformDetails: 'Linux/UNIX',
  RootDeviceName: '/dev/xvda',
  BlockDeviceMappings: [
    { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 50 } },
    { DeviceName: '/dev/sdf', Ebs: { VolumeSize: 500 } },
    { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' },
  ],
});
const machine = { instanceTypes: ['t4g.large'] };
const network = { connect: 'ssh' as const, publicIp: false };
const architectures = new Map([
  ['t4g.large', ['arm64']],
  ['t3.large', ['x86_64']],
]);

describe('checkImage', () => {
  it('takes what fits, and what nobody knows', () => {
    for (const one of [
      machine,
      { ...machine, volumeSize: 50 },
      { instanceTypes: ['t9.large'] },
    ]) {
      expect(() =>
        checkImage(image, { machine: one, network }, architectures),
      ).not.toThrow();
    }
  });

  it.each([
    [
      'machine.instanceTypes',
      image,
      { instanceTypes: ['t4g.large', 't3.large'] },
    ],
    ['machine.volumeSize', image, { ...machine, volumeSize: 49 }],
    ['network.connect', { ...image, platform: 'Windows' }, machine],
  ])('refuses %s that does not fit the image', (field, found, chosen) => {
    expect(() =>
      checkImage(found, { machine: chosen, network }, architectures),
    ).toThrow(expect.objectContaining({ field }));
  });
});
