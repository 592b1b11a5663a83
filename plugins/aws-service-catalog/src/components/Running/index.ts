export { RunningCard } from './RunningCard';
export { RunningItem } from './RunningItem';
export { scopeKey, scopesOf, type Scope } from './scopes';
export { useRunning, type ScopeRunning } from './useRunning';
