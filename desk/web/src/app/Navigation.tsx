import { useAbout } from '../api/about.ts';
import { t } from '../i18n/messages.ts';
import { Icon } from '../ui/Icon.tsx';
import { GROUPS, VIEWS } from '../views.ts';
import { href } from './route.ts';

/** The views, by group. */
export function Navigation({ open }: { open: string }) {
  const profile = useAbout()?.viewer.profile;
  const shown = VIEWS.filter((view) => !view.hiddenFor?.some((each) => each === profile));
  return (
    <nav class="navigation" aria-label={t('app.views')}>
      {GROUPS.map((group) => ({ group, views: shown.filter((view) => view.group === group) }))
        .filter(({ views }) => views.length > 0)
        .map(({ group, views }) => (
          <ul key={group} class="navigation-group" aria-label={t(`app.group.${group}`)}>
            {views.map((view) => (
              <li key={view.id}>
                <a href={href(view.id)} aria-current={view.id === open ? 'page' : undefined}>
                  <Icon name={view.icon} />
                  <span>{t(view.label)}</span>
                </a>
              </li>
            ))}
          </ul>
        ))}
    </nav>
  );
}
