import { useFetched } from '../../api/use.ts';
import { change, useRoute } from '../../app/route.ts';
import { name, number, percent } from '../../i18n/format.ts';
import { hasMessage, t } from '../../i18n/messages.ts';
import { useAbout } from '../../api/about.ts';
import { Select } from '../../ui/controls.tsx';
import { Empty, ErrorNotice, Loading } from '../../ui/Status.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { AIM, MANY } from './tell.ts';
import {
  against,
  type Card,
  losses,
  type CardRow,
  type Comparison,
  FIGURES,
  type Figure,
  scopesOf,
  table,
} from './card.ts';

const USUAL_SCOPE = 'sahel';

/** How forecasts of past years did against what came, and against other models: wins and losses alike. */
export function ScoreCards() {
  const { data, error, loading, progress, reload } = useFetched<{ items: Card[] }>('/scorecard');
  return (
    <section class="outlook-card" aria-labelledby="score-card">
      <h2 id="score-card">{t('outlook.card')}</h2>
      <p class="view-lead">{t('outlook.cardLead')}</p>
      {error && <ErrorNotice error={error} retry={reload} />}
      {loading && data === undefined && <Loading progress={progress} />}
      {data?.items.length === 0 && <Empty>{t('outlook.cardEmpty')}</Empty>}
      {data?.items.map((card) => (
        <One key={card.protocol} card={card} />
      ))}
    </section>
  );
}

function One({ card }: { card: Card }) {
  const countries = useAbout()?.region.countries ?? [];
  const scopes = scopesOf(card);
  const { query } = useRoute();
  const usual = scopes.find((each) => each === USUAL_SCOPE) ?? scopes[0] ?? '';
  const scope = scopes.find((each) => each === query['where']) ?? usual;
  const figure = FIGURES.find((each) => each === query['score']) ?? 'crps';
  const scores = table(card, scope, figure);
  const compared = against(card, scope, figure);
  const lost = losses(card, figure);
  const scopeName = (id: string): string => {
    const key = `outlook.scope.${id}`;
    return hasMessage(key) ? t(key) : name(countries.find((country) => country.iso3 === id)?.names, id);
  };

  const heading = hasMessage(`outlook.protocol.${card.protocol}`)
    ? t(`outlook.protocol.${card.protocol}`)
    : card.protocol;
  return (
    <article class="panel" aria-label={heading}>
      <h3>{heading}</h3>
      <div class="view-tools">
        <Select
          label={t('outlook.scope')}
          value={scope}
          choices={scopes.map((each) => ({ value: each, label: scopeName(each) }))}
          onChange={(where) => change({ where: where === usual ? undefined : where })}
        />
        <Select
          label={t('outlook.score')}
          value={figure}
          choices={FIGURES.map((each) => ({ value: each, label: figureName(each) }))}
          onChange={(score) => change({ score: score === 'crps' ? undefined : score })}
        />
      </div>
      <p class="hint">{figure === 'coverage90' ? t('outlook.nearest', { aim: percent(AIM) }) : t('outlook.lower')}</p>
      <div class="table-frame" role="region" tabIndex={0} aria-label={heading}>
        <table class="outlook-scores">
          <caption class="unseen">
            {heading}, {scopeName(scope)}, {figureName(figure)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('outlook.model')}</th>
              {scores.windows.map((window) => (
                <th key={window} scope="col" class="number">
                  {number(window, { useGrouping: false })}
                </th>
              ))}
              <th scope="col" class="number">
                {t('outlook.all')}
              </th>
            </tr>
          </thead>
          <tbody>
            {scores.rows.map((row) => (
              <Row key={row.model} row={row} figure={figure} />
            ))}
          </tbody>
        </table>
      </div>
      {lost.length > 0 && (
        <div class="outlook-losses">
          <p>{t('outlook.losses', { model: card.served })}</p>
          <ul>
            {lost.map((loss) => (
              <li key={loss.scope}>
                {t('outlook.loss', {
                  scope: scopeName(loss.scope),
                  model: loss.model,
                  value: figureWords(figure, loss.value),
                  served: figureWords(figure, loss.served),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {compared.length > 0 && (
        <ul class="outlook-against">
          {compared.map((each) => (
            <Against key={each.against} compared={each} />
          ))}
        </ul>
      )}
      <p class="hint">{t('outlook.vintage', { vintage: card.vintage })}</p>
    </article>
  );
}

function Row({ row, figure }: { row: CardRow; figure: Figure }) {
  return (
    <tr class={row.served ? 'outlook-served' : undefined}>
      <th scope="row">
        <span class="name" dir="ltr">
          {row.model}
        </span>{' '}
        {row.served && <Tag tone="model">{t('outlook.served')}</Tag>}
        {hasMessage(`outlook.model.${row.model}`) && <small>{t(`outlook.model.${row.model}`)}</small>}
      </th>
      {[...row.values, row.all].map((value, at) => (
        <td key={at} class={row.best[at] ? 'number outlook-best' : 'number'}>
          {figureWords(figure, value)}
          {row.best[at] && <span class="unseen"> ({t('outlook.best')})</span>}
        </td>
      ))}
    </tr>
  );
}

function figureWords(figure: Figure, value: number | null): string {
  if (value === null) {
    return t('app.unknown');
  }
  return figure === 'coverage90'
    ? percent(value)
    : number(value, { minimumSignificantDigits: 4, maximumSignificantDigits: 4 });
}

function Against({ compared }: { compared: Comparison }) {
  const { gain, low, high } = compared;
  const sure = low !== null && high !== null && (low > 0 || high < 0);
  const side = gain === null ? 'equal' : !sure ? 'unsure' : gain > 0 ? 'better' : 'worse';
  return (
    <li>
      {t('outlook.windows', {
        model: compared.against,
        won: compared.windows_won,
        lost: compared.windows_lost,
      })}{' '}
      <Tag tone={side === 'better' ? 'good' : side === 'worse' ? 'serious' : 'plain'}>{t(`outlook.side.${side}`)}</Tag>
    </li>
  );
}

function figureName(figure: Figure): string {
  return t(`outlook.figure.${figure}`, { n: MANY });
}
