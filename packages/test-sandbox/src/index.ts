export * from './TestSandbox';
export * from './eventually';
export * from './story';
