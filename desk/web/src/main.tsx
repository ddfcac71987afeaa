import { render } from 'preact';
import { currentRoute } from './app/route.ts';
import { choose, currentSettings, onSettings, type Settings } from './app/settings.ts';
import { Shell } from './app/Shell.tsx';
import { currentLanguage, loadLanguage } from './i18n/messages.ts';
import { findView } from './views.ts';
import './styles/index.css';

async function apply({ language, theme }: Settings): Promise<void> {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  if (!(await loadLanguage(language))) {
    return;
  }
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
}

const page = document.getElementById('page');
if (page === null) {
  throw new Error('index.html has no element #page');
}
// The view's code is on its way while the language is.
void findView(currentRoute().view)?.load();
await apply(currentSettings());
render(<Shell />, page);
onSettings((settings) => {
  // A language that cannot be fetched leaves the page in the former one; choosing it again asks again.
  apply(settings).catch(() => choose({ language: currentLanguage() }));
});
