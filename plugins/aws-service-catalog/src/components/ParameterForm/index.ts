export { ParameterForm } from './ParameterForm';
export { parameterInputId } from './fieldProps';
