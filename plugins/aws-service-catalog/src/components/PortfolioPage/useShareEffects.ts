import { useTranslate } from '../../hooks/useTranslate';
import type { Flags } from './ShareFlags';

/** What it means when other things travel with a share than did, in sentences. */
export function useShareEffects(before: Flags, after: Flags): string[] {
  const { t } = useTranslate();
  const effects = [t('portfolio.shares.edit.effect.goesOn')];
  if (after.shareTagOptions !== before.shareTagOptions) {
    effects.push(
      t(
        after.shareTagOptions
          ? 'portfolio.shares.edit.effect.tagOptions'
          : 'portfolio.shares.edit.effect.noTagOptions',
      ),
    );
  }
  if (after.sharePrincipals !== before.sharePrincipals) {
    effects.push(
      t(
        after.sharePrincipals
          ? 'portfolio.shares.edit.effect.principals'
          : 'portfolio.shares.edit.effect.noPrincipals',
      ),
    );
  }
  return effects;
}
