export { ConfirmChange } from './ConfirmChange';
