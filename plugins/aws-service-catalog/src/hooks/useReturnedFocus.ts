import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus back to the button that opened something in its own place, once that is closed and the button is
 * there again.
 */
export function useReturnedFocus(
  isOpen: boolean,
): RefObject<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
