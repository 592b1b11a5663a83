import { useRouteRef } from '@backstage/core-plugin-api';
import { useContext } from 'react';
import { useLocation, useMatch } from 'react-router-dom';
import { useCatalogs } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { rootRouteRef } from '../../routes';
import { TeamContext } from '../TeamProvider';
import { curatorPages } from './curatorPages';

/** A page in the bar. */
export type PageLink = { to: string; text: string; current: boolean };

/** Whether an address is that of a page or lies below it. */
const isWithin = (pathname: string, link: string) => {
  const [path] = link.split('?');
  return pathname === path || pathname.startsWith(`${path}/`);
};

/** The catalog in the address; undefined on pages of a team. */
export function useCatalogInAddress(): string | undefined {
  const root = useRouteRef(rootRouteRef)();
  return useMatch(`${root}/catalogs/:catalogId/*`)?.params.catalogId;
}

/** The pages that a person may go to: those of the team, and those of the catalog for a curator. */
export function usePages(): PageLink[] {
  const { t } = useTranslate();
  const paths = usePaths();
  const { pathname } = useLocation();
  const situation = useContext(TeamContext);
  const [firstCatalog] = useCatalogs();
  const catalogId = useCatalogInAddress();

  const onCatalog = catalogId !== undefined;
  const onProvisioned = isWithin(pathname, paths.provisionedProducts());
  const onGuardrails = isWithin(pathname, paths.teamGuardrails());
  // Without a team there is nothing of a team to go to.
  const teamPages: PageLink[] =
    situation?.kind === 'chosen'
      ? [
          {
            to: paths.products(),
            text: t('shared.nav.products'),
            current:
              !onCatalog &&
              !onProvisioned &&
              !onGuardrails &&
              !pathname.includes('/launches/'),
          },
          {
            to: paths.provisionedProducts(),
            text: t('shared.nav.provisionedProducts'),
            current: onProvisioned,
          },
          {
            to: paths.teamGuardrails(),
            text: t('shared.nav.teamGuardrails'),
            current: onGuardrails,
          },
        ]
      : [];
  const catalogPages: PageLink[] = onCatalog
    ? curatorPages.map(({ name, to, also }) => {
        const link = to(paths, catalogId);
        return {
          to: link,
          text: t(`shared.nav.${name}`),
          current:
            isWithin(pathname, link) ||
            (also !== undefined && isWithin(pathname, also(paths, catalogId))),
        };
      })
    : [];
  const [home] = curatorPages;
  const wayIn: PageLink[] =
    !onCatalog && firstCatalog && home
      ? [
          {
            to: home.to(paths, firstCatalog.id),
            text: t('shared.nav.curate'),
            current: false,
          },
        ]
      : [];
  return [...teamPages, ...catalogPages, ...wayIn];
}
