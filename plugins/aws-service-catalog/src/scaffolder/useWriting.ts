import isEqual from 'lodash/isEqual';
import { useEffect } from 'react';

/**
 * Writes a value into the form until the form has it: a field that writes at the same moment as another is not heard.
 *
 * @param field - what the form gives to the field
 * @param wanted - the value; nothing is written unless `ready`
 */
export function useWriting<T>(
  field: { formData?: T; onChange: (value: T | undefined) => void },
  wanted: T | undefined,
  ready: boolean,
): void {
  const { formData, onChange } = field;
  useEffect(() => {
    if (ready && !isEqual(wanted, formData)) onChange(wanted);
  });
}
