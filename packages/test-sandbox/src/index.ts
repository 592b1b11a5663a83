export * from './TestSandbox';
export * from './eventually';
