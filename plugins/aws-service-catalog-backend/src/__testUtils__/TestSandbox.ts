export { TestSandbox, type SandboxFault, type SeenRequest } from 'test-sandbox';
