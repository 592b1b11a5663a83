import isEqual from 'lodash/isEqual';
import { useEffect, useRef } from 'react';

// A form that puts something else in its place each time, such as a default of its own, has the last word.
const MOST_TRIES = 10;

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
  const tries = useRef<{ of?: T; count: number }>({ count: 0 });
  useEffect(() => {
    if (!ready || isEqual(wanted, formData)) return;
    const { of, count } = tries.current;
    const sofar = isEqual(of, wanted) ? count : 0;
    if (sofar >= MOST_TRIES) return;
    tries.current = { of: wanted, count: sofar + 1 };
    onChange(wanted);
  });
}
