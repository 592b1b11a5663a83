export { FailurePanel } from './FailurePanel';
export type { FailureSubject } from './nextStepTarget';
