export { DeleteDialog } from './DeleteDialog';
