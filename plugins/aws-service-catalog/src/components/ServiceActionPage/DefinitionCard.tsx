import type {
  ServiceAction,
  ServiceActionDefinition,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ReactNode } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyableId } from '../CopyableId';
import { useFactStyles } from '../ProvisionedProductPage/factStyles';
import { SectionCard } from '../SectionCard';
import { runsAsOf } from '../ServiceActionForm';

type Parameter = NonNullable<ServiceActionDefinition['parameters']>[number];

/** The document, whose rights it uses, and where its parameters get their values. */
export function DefinitionCard({ action }: { action: ServiceAction }) {
  const classes = useFactStyles();
  const { t } = useTranslate();
  const { id, definition } = action;
  const { documentName, documentVersion, assumeRole } = definition;
  const { parameters = [] } = definition;
  const runsAs = runsAsOf(definition);
  const inWords = ({ name, type, value }: Parameter) => {
    if (type === 'TARGET')
      return t('serviceActions.definition.target', { name });
    return value
      ? t('serviceActions.definition.value', { name, value })
      : t('serviceActions.definition.noValue', { name });
  };
  const facts: [string, ReactNode][] = [
    [t('serviceActions.definition.document'), documentName],
    [t('serviceActions.definition.version'), documentVersion],
    [
      t('serviceActions.runsAs.label'),
      runsAs === 'role' && assumeRole ? (
        <CopyableId value={assumeRole} />
      ) : (
        t(`serviceActions.runsAs.${runsAs}`)
      ),
    ],
    [
      t('serviceActions.definition.parameters'),
      parameters.length > 0
        ? parameters.map(parameter => (
            <div key={parameter.name}>{inWords(parameter)}</div>
          ))
        : t('serviceActions.definition.noParameters'),
    ],
    [t('serviceActions.definition.id'), <CopyableId value={id} />],
  ];
  return (
    <SectionCard title={t('serviceActions.definition.title')}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={classes.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </SectionCard>
  );
}
