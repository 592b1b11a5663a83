export { TerminateDialog } from './TerminateDialog';
