import type {
  _InstanceType,
  DescribeInstanceTypesRequest,
  DescribeInstanceTypesResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { passes } from './filters';
import { INSTANCE_TYPES } from './instanceTypes';
import { knownInstanceType } from './launchPlan';
import { page } from './page';

export const describeInstanceTypes: Operation<
  DescribeInstanceTypesRequest,
  DescribeInstanceTypesResult
> = {
  run(input) {
    const names = input.InstanceTypes?.length
      ? input.InstanceTypes.map(knownInstanceType)
      : Object.keys(INSTANCE_TYPES);
    const { items, nextToken } = page(
      names.filter(name => {
        const facts = INSTANCE_TYPES[name];
        return passes(input.Filters, {
          'burstable-performance-supported': facts.burstable,
          'current-generation': facts.currentGeneration,
          'instance-type': name,
          'memory-info.size-in-mib': facts.memoryMiB,
          'processor-info.supported-architecture': facts.architecture,
          'vcpu-info.default-vcpus': facts.vcpus,
        });
      }),
      input,
    );
    return { InstanceTypes: items.map(describe), NextToken: nextToken };
  },
};

function describe(name: string) {
  const facts = INSTANCE_TYPES[name];
  return {
    InstanceType: name as _InstanceType,
    CurrentGeneration: facts.currentGeneration,
    BurstablePerformanceSupported: facts.burstable,
    BareMetal: false,
    InstanceStorageSupported: false,
    VCpuInfo: { DefaultVCpus: facts.vcpus },
    MemoryInfo: { SizeInMiB: facts.memoryMiB },
    ProcessorInfo: { SupportedArchitectures: [facts.architecture] },
    SupportedRootDeviceTypes: ['ebs' as const],
    SupportedVirtualizationTypes: ['hvm' as const],
    GpuInfo: facts.gpus && {
      Gpus: [
        {
          Name: facts.gpus.name,
          Manufacturer: facts.gpus.manufacturer,
          Count: facts.gpus.count,
          MemoryInfo: { SizeInMiB: facts.gpus.memoryMiB },
        },
      ],
      TotalGpuMemoryInMiB: facts.gpus.count * facts.gpus.memoryMiB,
    },
  };
}
