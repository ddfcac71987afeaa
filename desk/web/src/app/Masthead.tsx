import { useAbout } from '../api/about.ts';
import { session, signedIn, signOut } from '../api/client.ts';
import type { About } from '../api/types.ts';
import { days, list, name, number } from '../i18n/format.ts';
import { t } from '../i18n/messages.ts';
import { Segments, Select } from '../ui/controls.tsx';
import { Icon } from '../ui/Icon.tsx';
import { choose, DIGITS, LANGUAGES, type Language, MONTHS, THEMES, type Theme, useSettings } from './settings.ts';
import { FIRST_VIEW, href } from './route.ts';
import { useStore } from './store.ts';

const OWN_NAMES: Record<Language, string> = { ar: 'العربية', fr: 'Français', en: 'English' };
const THEME_SIGNS: Record<Theme, 'auto' | 'sun' | 'moon'> = { auto: 'auto', light: 'sun', dark: 'moon' };

/** Name of the observatory, what it watches, and how the reader wants it shown. */
export function Masthead() {
  const known = useAbout();
  return (
    <header class="masthead">
      <div class="masthead-name">
        <a class="wordmark" href={href(FIRST_VIEW)} title={t('app.home')}>
          <span lang="ar" dir="rtl" class="wordmark-ar">
            مرصد
          </span>
          <span lang="fr" dir="ltr" class="wordmark-latin">
            Marsad
          </span>
        </a>
        <p class="masthead-about">
          {known === undefined ? (
            t('app.motto')
          ) : (
            <>
              <strong>{list(known.region.countries.map((country) => name(country.names, country.iso3)))}</strong>
              <span>
                <Holdings store={known.store} />
                {known.store.first !== null && known.store.last !== null && (
                  <> · {days(known.store.first, known.store.last)}</>
                )}
              </span>
            </>
          )}
        </p>
      </div>
      <Preferences />
    </header>
  );
}

/** How much is kept; of reports only to those who may see them. */
function Holdings({ store: { events, reports } }: { store: About['store'] }) {
  return <>{reports === null ? t('app.events', { count: events }) : t('app.holdings', { events, reports })}</>;
}

function Preferences() {
  const { language, theme, digits, months } = useSettings();
  useStore(session);
  const viewer = useAbout()?.viewer;
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <div class="preferences">
      {signedIn() && (
        <p class="signed-in">
          {viewer !== undefined && (
            <>
              <bdi>{viewer.name}</bdi> ({t(`app.role.${viewer.role}`)}){' '}
            </>
          )}
          <button type="button" class="link" onClick={signOut}>
            {t('app.signOut')}
          </button>
        </p>
      )}
      <nav aria-label={t('app.language')}>
        <ul class="languages">
          {LANGUAGES.map((each) => (
            <li key={each}>
              <button
                type="button"
                lang={each}
                class="language"
                aria-pressed={each === language}
                onClick={() => choose({ language: each })}
              >
                {OWN_NAMES[each]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {language === 'ar' && (
        <details class="more">
          <summary>{t('app.digitsAndMonths')}</summary>
          <div class="more-panel">
            <Segments
              label={t('app.digits')}
              value={digits}
              choices={DIGITS.map((each) => ({
                value: each,
                label: each === 'latn' ? '123' : '١٢٣',
                title: t(`app.digits.${each}`),
              }))}
              onChange={(value) => choose({ digits: value })}
            />
            <Select
              label={t('app.months')}
              value={months}
              choices={MONTHS.map((each) => ({ value: each, label: t(`app.months.${each}`) }))}
              onChange={(value) => choose({ months: value })}
            />
            <p class="hint">{t('app.digitsExample', { number: number(12345.6) })}</p>
          </div>
        </details>
      )}
      <button
        type="button"
        class="button button-quiet"
        title={t(`app.theme.${theme}`)}
        aria-label={t('app.themeSwitch', { now: t(`app.theme.${theme}`), next: t(`app.theme.${nextTheme}`) })}
        onClick={() => choose({ theme: nextTheme })}
      >
        <Icon name={THEME_SIGNS[theme]} />
      </button>
      <button
        type="button"
        class="button button-quiet"
        title={t('app.print')}
        aria-label={t('app.print')}
        onClick={() => print()}
      >
        <Icon name="print" />
      </button>
    </div>
  );
}
