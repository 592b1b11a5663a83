export * from './TestSandbox';
export * from './eventually';
export * from './processes';
export * from './story';
