import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Person } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';

/** Who did something: you, a person of the portal, or what AWS calls a principal that the portal does not know. */
export function PersonName({ person }: { person: Person }) {
  const { t } = useTranslate();
  if (person.isMe) return <>{t('provisioned.owner.you')}</>;
  if (person.entityRef) {
    return (
      <EntityRefLink entityRef={person.entityRef} hideIcon underline="always" />
    );
  }
  const name = person.sessionName ?? person.principalArn.split('/').pop();
  return (
    <span title={person.principalArn}>
      {name || t('provisioned.owner.unknown')}
    </span>
  );
}
