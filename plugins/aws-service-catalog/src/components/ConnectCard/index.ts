export { ConnectCard, OutputValue } from './ConnectCard';
