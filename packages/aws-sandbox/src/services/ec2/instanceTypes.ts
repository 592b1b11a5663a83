/** Facts of one instance type. */
export interface InstanceTypeFacts {
  vcpus: number;
  memoryMiB: number;
  architecture: 'x86_64' | 'arm64';
  currentGeneration: boolean;
  burstable: boolean;
  gpus?: {
    name: string;
    manufacturer: string;
    count: number;
    memoryMiB: number;
  };
}

const x86 = {
  architecture: 'x86_64',
  currentGeneration: true,
  burstable: false,
} as const;

/** Instance types the sandbox offers, with their published sizes. */
export const INSTANCE_TYPES: Record<string, InstanceTypeFacts> = {
  't3.micro': { ...x86, vcpus: 2, memoryMiB: 1024, burstable: true },
  't3.small': { ...x86, vcpus: 2, memoryMiB: 2048, burstable: true },
  't3.medium': { ...x86, vcpus: 2, memoryMiB: 4096, burstable: true },
  't3.large': { ...x86, vcpus: 2, memoryMiB: 8192, burstable: true },
  't3.xlarge': { ...x86, vcpus: 4, memoryMiB: 16384, burstable: true },
  'm6i.large': { ...x86, vcpus: 2, memoryMiB: 8192 },
  'm6i.xlarge': { ...x86, vcpus: 4, memoryMiB: 16384 },
  'm6i.2xlarge': { ...x86, vcpus: 8, memoryMiB: 32768 },
  'c6i.large': { ...x86, vcpus: 2, memoryMiB: 4096 },
  'r6i.large': { ...x86, vcpus: 2, memoryMiB: 16384 },
  'g4dn.xlarge': {
    ...x86,
    vcpus: 4,
    memoryMiB: 16384,
    gpus: { name: 'T4', manufacturer: 'NVIDIA', count: 1, memoryMiB: 16384 },
  },
  'g5.xlarge': {
    ...x86,
    vcpus: 4,
    memoryMiB: 16384,
    gpus: { name: 'A10G', manufacturer: 'NVIDIA', count: 1, memoryMiB: 24576 },
  },
  'g5.2xlarge': {
    ...x86,
    vcpus: 8,
    memoryMiB: 32768,
    gpus: { name: 'A10G', manufacturer: 'NVIDIA', count: 1, memoryMiB: 24576 },
  },
  'p4d.24xlarge': {
    ...x86,
    vcpus: 96,
    memoryMiB: 1179648,
    gpus: { name: 'A100', manufacturer: 'NVIDIA', count: 8, memoryMiB: 40960 },
  },
};

/** What RunInstances takes when no type is asked for. */
export const DEFAULT_INSTANCE_TYPE = 't3.micro';
