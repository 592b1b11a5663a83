export { ToneChip } from './ToneChip';
export { ToneIcon } from './ToneIcon';
