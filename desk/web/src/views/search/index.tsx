import { useEffect, useState } from 'preact/hooks';
import type { Page } from '../../api/client.ts';
import { useFetched, usePaged } from '../../api/use.ts';
import type { Found } from '../../api/work.ts';
import { go, useRoute, useScope } from '../../app/route.ts';
import { list } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Heading } from '../../ui/Heading.tsx';
import { announce } from '../../ui/live.ts';
import { ErrorNotice, Loading } from '../../ui/Status.tsx';
import { FoundEvents, FoundReport } from './Found.tsx';
import { Hints, SearchForm } from './SearchForm.tsx';
import './search.css';

interface Results extends Page<Found> {
  widened: { typed: string; meant: string[] }[];
  maybe: string[];
}

/** Reports found by words and names in any script, and the events that they tell of. */
export default function SearchView() {
  const { q } = useRoute().query;
  const { area, from, to } = useScope();
  const asked = q === undefined || q.trim() === '' ? null : '/search';
  const first = useFetched<Results>(asked, { q, area, from, to });
  const [further, setFurther] = useState<string | null>(null);
  const rest = usePaged<Found>(further);
  useEffect(() => setFurther(null), [q, area, from, to]);
  useEffect(() => {
    if (first.data !== undefined && !first.loading) {
      announce(t('search.found', { count: first.data.items.length, more: first.data.next === null ? 'no' : 'yes' }));
    }
  }, [first.data, first.loading]);
  const results = asked === null ? undefined : first.data;
  const items = results === undefined ? [] : [...results.items, ...rest.items];
  const more = further === null ? (results?.next ?? null) !== null : rest.more;
  return (
    <>
      <Heading title={t('search.name')} lead={t('search.lead')} />
      <SearchForm words={q ?? ''} />
      {asked === null && <Hints />}
      {asked !== null && first.loading && <Loading />}
      {asked !== null && first.error && <ErrorNotice error={first.error} retry={first.reload} />}
      {results !== undefined && <Understood results={results} />}
      {results !== undefined && items.length === 0 && !first.loading && <Nothing maybe={results.maybe} />}
      {items.length > 0 && (
        <div class="found">
          <section aria-labelledby="found-reports">
            <h2 id="found-reports">
              {t('search.reports', { count: items.length })} {more && t('search.andMore')}
            </h2>
            <ol class="found-reports">
              {items.map((report) => (
                <FoundReport key={report.report} report={report} />
              ))}
            </ol>
            {rest.loading && <Loading />}
            {rest.error && <ErrorNotice error={rest.error} retry={rest.retry} />}
            {more && !rest.loading && (
              <button
                type="button"
                class="button"
                onClick={() => (further === null ? setFurther(results?.next ?? null) : rest.fetchMore())}
              >
                {t('app.showMore')}
              </button>
            )}
          </section>
          <FoundEvents items={items} />
        </div>
      )}
    </>
  );
}

/** Which words were taken for names, and under which other names they were looked for. */
function Understood({ results }: { results: Results }) {
  if (results.widened.length === 0) {
    return null;
  }
  return (
    <p class="hint">
      {results.widened.map(({ typed, meant }) => (
        <span key={typed}>
          {t('search.widened', { typed, meant: list(meant.map((each) => `\u2068${each}\u2069`)) })}{' '}
        </span>
      ))}
    </p>
  );
}

function Nothing({ maybe }: { maybe: readonly string[] }) {
  return (
    <div class="status status-empty">
      <p>{t('search.nothing')}</p>
      {maybe.length > 0 && (
        <>
          <p>{t('search.maybe')}</p>
          <ul class="maybe">
            {maybe.map((name) => (
              <li key={name}>
                <button type="button" class="button" onClick={() => go('search', [], { q: name })}>
                  <bdi>{name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
