import Typography from '@material-ui/core/Typography';
import type {
  OwnerChange,
  RunningItem,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useTranslate } from '../../hooks/useTranslate';
import { userRefOf } from '../../userRefOf';
import { CopyableId } from '../CopyableId';
import { FormField, RadioField } from '../FormFields';
import { PersonField } from '../PersonField';
import { PersonName } from '../PersonName';
import { SideDrawer } from '../SideDrawer';
import { OwnerTeamField } from './OwnerTeamField';
import { useOwnerChange } from './useOwnerChange';

type Kind = 'person' | 'principal';
const KINDS: readonly Kind[] = ['person', 'principal'];

/** Hands something that runs over to a person of a team, or to a principal of AWS. */
export function ChangeOwnerDrawer(props: {
  item: RunningItem;
  onChanged: (change: OwnerChange) => void;
  onClose: () => void;
}) {
  const { item, onChanged, onClose } = props;
  const { t } = useTranslate();
  const [kind, setKind] = useState<Kind>('person');
  const [team, setTeam] = useState(item.team?.id ?? '');
  const [person, setPerson] = useState('');
  const [principal, setPrincipal] = useState('');
  const owner = person.trim();
  const ownerArn = principal.trim();
  const { base, change, reload, reloadFailure } = useOwnerChange(
    item,
    kind === 'person'
      ? { team: team.trim(), owner: userRefOf(owner) }
      : { ownerArn },
    onChanged,
  );
  const missing = (value: string) =>
    value ? undefined : t('whatRuns.owner.required');
  const ofPerson = kind === 'person';
  const form = useDrawerForm({
    change,
    problems: {
      team: ofPerson ? missing(team.trim()) : undefined,
      owner: ofPerson ? missing(owner) : undefined,
      ownerArn: ofPerson ? undefined : missing(ownerArn),
    },
    onDone: onClose,
  });
  const shared = { required: true, disabled: form.sending };
  return (
    <SideDrawer
      title={t('whatRuns.owner.title', { name: item.name })}
      submit={t('whatRuns.owner.action')}
      sending={form.sending}
      refusal={reloadFailure ?? form.refusal}
      onSubmit={form.submit}
      onReload={reload}
      onClose={onClose}
    >
      <Typography component="div">
        {t('whatRuns.owner.now')}{' '}
        {base.owner ? (
          <>
            <PersonName person={base.owner} />
            <div>
              <CopyableId value={base.owner.principalArn} />
            </div>
          </>
        ) : (
          t('whatRuns.owner.nobody')
        )}
      </Typography>
      <Typography>{t('whatRuns.owner.effect')}</Typography>
      <RadioField
        label={t('whatRuns.owner.kind')}
        value={kind}
        options={KINDS.map(value => ({
          value,
          text: t(`whatRuns.owner.${value}`),
        }))}
        onChange={setKind}
        disabled={form.sending}
      />
      {ofPerson ? (
        <>
          <OwnerTeamField
            {...shared}
            item={item}
            value={team}
            onChange={setTeam}
            problem={form.problemOf('team')}
          />
          <PersonField
            {...shared}
            id="change-owner-person"
            label={t('whatRuns.owner.personLabel')}
            help={t('whatRuns.owner.personHelp')}
            value={person}
            onChange={setPerson}
            problem={form.problemOf('owner')}
          />
        </>
      ) : (
        <FormField
          {...shared}
          id="change-owner-principal"
          label={t('whatRuns.owner.principalLabel')}
          help={t('whatRuns.owner.principalHelp', {
            account: item.accountId,
          })}
          value={principal}
          onChange={setPrincipal}
          problem={form.problemOf('ownerArn')}
          monospace
        />
      )}
    </SideDrawer>
  );
}
