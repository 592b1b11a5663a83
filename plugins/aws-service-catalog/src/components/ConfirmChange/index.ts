export { BlastRadiusPart } from './BlastRadiusPart';
export { ConfirmChange } from './ConfirmChange';
export { useBlastRadius } from './useBlastRadius';
