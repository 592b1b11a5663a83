import { useNow } from '../../hooks/useNow';
import { durationText } from './durationText';

/** Time from one moment to another; without an end it counts on. */
export function Duration({ from, to }: { from: string; to?: string }) {
  const now = useNow(to === undefined ? 1_000 : undefined);
  const end = to === undefined ? now : Date.parse(to);
  return (
    <span style={{ fontVariantNumeric: 'tabular-nums' }}>
      {durationText(end - Date.parse(from))}
    </span>
  );
}
