import { DateTime } from 'luxon';
import { useNow } from '../../hooks/useNow';
import { useTranslate } from '../../hooks/useTranslate';
import { relativeTime } from './relativeTime';

const TICK_MS = 10_000;

/** How long ago a moment was, the exact moment on hover. */
export function TimeAgo({ at }: { at: string }) {
  const { t } = useTranslate();
  const now = useNow(TICK_MS);
  return (
    <time
      dateTime={at}
      title={DateTime.fromISO(at).toLocaleString(
        DateTime.DATETIME_FULL_WITH_SECONDS,
      )}
    >
      {relativeTime(at, now) ?? t('shared.age.now')}
    </time>
  );
}
