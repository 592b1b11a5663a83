import { useEffect, type RefObject } from 'react';

/**
 * Moves the focus to the first thing of a form that is wrong, after its button was pressed and led nowhere: an invalid
 * field, or whatever carries `data-refused`.
 *
 * @param attempts - how often the button was pressed
 * @param answer - becomes another when the server has not accepted the form, such as its refusal
 */
export function useFocusOnProblem(
  form: RefObject<HTMLFormElement>,
  attempts: number,
  answer: unknown,
) {
  useEffect(() => {
    if (attempts === 0) return;
    form.current
      ?.querySelector<HTMLElement>(
        '[aria-invalid="true"]:not([aria-hidden]), [data-refused]',
      )
      ?.focus();
  }, [form, attempts, answer]);
}
