export { ReadingFrame } from './ReadingFrame';
