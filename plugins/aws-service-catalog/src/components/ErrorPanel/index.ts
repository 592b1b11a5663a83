export { BlockerList } from './BlockerList';
export { ErrorPanel } from './ErrorPanel';
export { explainError, type ExplainedError } from './explainError';
