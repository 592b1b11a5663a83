import type {
  Launch,
  LaunchTimeline,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { countResources } from './launchProgress';

/** A launch in the words of the person: its state, and what a change of it sounds like. */
export function useLaunchWords() {
  const { t } = useTranslate();
  const stateOf = ({ operation, state }: Pick<Launch, 'operation' | 'state'>) =>
    t(`launches.state.${operation}.${state}`);
  const announcementOf = ({ launch, resources }: LaunchTimeline) => {
    const words = {
      name: launch.provisionedProductName,
      state: stateOf(launch),
    };
    if (launch.state === 'failed' && launch.failure) {
      return t('launches.announce.failed', {
        ...words,
        cause: launch.failure.summary,
      });
    }
    const { done, total } = countResources(resources);
    return launch.state === 'in-progress' && total > 0
      ? t('launches.announce.progress', {
          ...words,
          done: String(done),
          total: String(total),
        })
      : t('launches.announce.state', words);
  };
  return { stateOf, announcementOf };
}
