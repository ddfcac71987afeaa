import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { about, useAbout } from '../api/about.ts';
import { useFetched } from '../api/use.ts';
import type { About } from '../api/types.ts';
import { day } from '../i18n/format.ts';
import { t, useLanguage } from '../i18n/messages.ts';
import { announce } from '../ui/live.ts';
import { Empty, ErrorNotice, Loading } from '../ui/Status.tsx';
import { Spoken } from '../ui/Spoken.tsx';
import { findView, type View, type ViewProps } from '../views.ts';
import { Masthead } from './Masthead.tsx';
import { Navigation } from './Navigation.tsx';
import { useRoute } from './route.ts';
import { useSettings } from './settings.ts';
import { SignIn } from './SignIn.tsx';

/** What is around every view: masthead, navigation, the view, and what is said about the data below. */
export function Shell() {
  useLanguage();
  useSettings();
  const route = useRoute();
  const known = useFetched<About>('/about');
  useEffect(() => about.set(known.data), [known.data]);
  const view = findView(route.view);
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('app.skip')}
      </a>
      <Masthead />
      <Navigation open={route.view} />
      <main id="main" tabIndex={-1} class={`view view-${route.view}`}>
        {known.error !== undefined && known.error.status !== 401 && (
          <ErrorNotice error={known.error} retry={known.reload} />
        )}
        {view === undefined ? (
          <Empty>{t('app.noSuchView', { view: route.view })}</Empty>
        ) : (
          <Opened key={view.id} view={view} path={route.path} />
        )}
      </main>
      <Foot />
      <Spoken />
      <SignIn />
    </>
  );
}

/** A view, once its code is there. */
function Opened({ view, path }: { view: View; path: readonly string[] }) {
  const [Component, setComponent] = useState<ComponentType<ViewProps>>();
  const [failed, setFailed] = useState(false);
  const first = useRef(document.activeElement === document.body);
  useEffect(() => {
    let open = true;
    view.load().then(
      (module) => open && setComponent(() => module.default),
      () => open && setFailed(true),
    );
    return () => {
      open = false;
    };
  }, [view]);
  useEffect(() => {
    if (Component !== undefined) {
      announce(t('app.opened', { view: t(view.label) }));
      if (!first.current) {
        document.getElementById('view-title')?.focus({ preventScroll: true });
      }
    }
  }, [Component, view]);
  if (failed) {
    // A part that could not be fetched stays so until the page is loaded anew.
    return (
      <div class="status status-error">
        <p>
          <strong>{t('app.notLoaded')}</strong>
        </p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('app.retry')}
        </button>
      </div>
    );
  }
  return Component === undefined ? <Loading /> : <Component path={path} />;
}

function Foot() {
  const known = useAbout();
  return (
    <footer class="foot">
      <p>{t('app.foot')}</p>
      {known !== undefined && (
        <p>
          {t('app.version', { version: known.version })}
          {' · '}
          {t('app.asOf', { day: day(known.today) })}
        </p>
      )}
    </footer>
  );
}
