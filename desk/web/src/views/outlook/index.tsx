import { useState } from 'preact/hooks';
import { useAreas } from '../../api/areas.ts';
import { useFetched } from '../../api/use.ts';
import { change, useRoute, useScope } from '../../app/route.ts';
import { month as monthWords, name, number } from '../../i18n/format.ts';
import { code, t } from '../../i18n/messages.ts';
import { AreaPicker } from '../../ui/AreaPicker.tsx';
import { Segments, Select } from '../../ui/controls.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Empty, ErrorNotice, Loading } from '../../ui/Status.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { monthAt, monthNumber } from '../../ui/months.ts';
import type { ViewProps } from '../../views.ts';
import { asked, HORIZONS, KINDS } from './question.ts';
import type { ScaleKind } from './scale.ts';
import { ScoreCards } from './ScoreCard.tsx';
import { expected, provisionalSince } from './tell.ts';
import { type ForecastSheet, UNITS } from './types.ts';
import { Skill, UnitFigure } from './UnitFigure.tsx';
import './outlook.css';

const AT_ONCE = 6;
const EARLIER = 24;

/** What may be counted in the months to come, as draws of a model, with how such draws did before. */
export default function OutlookView(_: ViewProps) {
  const { query } = useRoute();
  const { area } = useScope();
  const question = asked(query, area);
  const answer = useFetched<ForecastSheet>('/forecasts', { ...question });
  const sheet = answer.data;
  const scale: ScaleKind = query['scale'] === 'log' ? 'log' : 'linear';
  return (
    <>
      <Heading title={t('outlook.name')} lead={t('outlook.lead')} />
      <div class="view-tools outlook-tools">
        <AreaPicker />
        <Segments
          label={t('outlook.units')}
          value={question.unit}
          choices={UNITS.map((unit) => ({ value: unit, label: t(`outlook.unit.${unit}`) }))}
          onChange={(unit) => change({ unit })}
        />
        {question.unit !== 'country' && (
          <Select
            label={t('outlook.kind')}
            value={question.kind}
            choices={KINDS.map((kind) => ({ value: kind, label: code('violence', kind) }))}
            onChange={(kind) => change({ kind })}
          />
        )}
        <Select
          label={t('outlook.horizon')}
          value={String(question.horizon)}
          choices={HORIZONS.map((each) => ({ value: String(each), label: t('outlook.months', { count: each }) }))}
          onChange={(horizon) => change({ horizon })}
        />
        <Origin origin={query['origin'] ?? ''} last={sheet?.origin} />
        <Segments
          label={t('outlook.scale')}
          value={scale}
          choices={(['linear', 'log'] as const).map((each) => ({ value: each, label: t(`outlook.scale.${each}`) }))}
          onChange={(each) => change({ scale: each === 'log' ? each : undefined })}
        />
      </div>
      {answer.error && <ErrorNotice error={answer.error} retry={answer.reload} />}
      {answer.loading && <Making progress={answer.progress} computing={answer.computing} />}
      {sheet !== undefined && !answer.error && <Sheet sheet={sheet} scale={scale} />}
      <ScoreCards />
    </>
  );
}

function Making({ progress, computing }: { progress: number | null; computing: boolean }) {
  return (
    <>
      <Loading progress={progress} computing={computing} />
      {computing && <p class="hint">{t('outlook.making')}</p>}
    </>
  );
}

/** The cut-off: the newest, or an earlier one to see what the model would have said then. */
function Origin({ origin, last }: { origin: string; last: string | undefined }) {
  const [newest, setNewest] = useState<string>();
  if (origin === '' && last !== undefined && newest !== last) {
    setNewest(last);
  }
  const from = newest ?? last ?? origin;
  const earlier = from === '' ? [] : Array.from({ length: EARLIER }, (_, back) => monthAt(monthNumber(from) - back));
  const choices = [...new Set([...earlier, ...(origin === '' ? [] : [origin])])];
  if (choices.length === 0) {
    return null;
  }
  return (
    <Select
      label={t('outlook.origin')}
      value={origin === '' ? (earlier[0] ?? '') : origin}
      choices={choices.map((month) => ({ value: month, label: monthWords(month) }))}
      onChange={(month) => change({ origin: month === newest ? undefined : month })}
    />
  );
}

function Sheet({ sheet, scale }: { sheet: ForecastSheet; scale: ScaleKind }) {
  const [shown, setShown] = useState(AT_ONCE);
  const areas = useAreas(sheet.unit).data?.features ?? [];
  const named = (id: string, otherwise: string): string => {
    const found = areas.find((feature) => feature.properties.id === id)?.properties;
    return sheet.unit === 'cell'
      ? t('outlook.cell', { id: number(Number(id), { useGrouping: false }), centre: otherwise })
      : name(found?.names, found?.name ?? otherwise);
  };
  const units = sheet.unit === 'country' ? sheet.items : [...sheet.items].sort((a, b) => expected(b) - expected(a));
  if (units.length === 0) {
    return <Empty>{t('outlook.empty')}</Empty>;
  }
  return (
    <>
      <div class="outlook-about">
        <p>
          <Tag tone="model">{t('outlook.modelOutput')}</Tag>{' '}
          {t('outlook.source', { model: sheet.model, month: monthWords(sheet.origin), vintage: sheet.vintage })}{' '}
          {code('violence', sheet.kind)}.
        </p>
        {sheet.notes.map((note) => (
          <Note key={note} note={note} />
        ))}
        {units.length > 1 && (
          <details>
            <summary>{t('outlook.overall', { count: units.length })}</summary>
            <Skill before={sheet.overall} />
          </details>
        )}
        <Legend came={units.some((unit) => unit.came.length > 0)} />
      </div>
      <div class="outlook-units">
        {units.slice(0, shown).map((unit) => (
          <UnitFigure key={unit.unit} unit={unit} sheet={sheet} name={named(unit.unit, unit.name)} kind={scale} />
        ))}
      </div>
      {units.length > shown && (
        <p class="screen-only">
          {t('outlook.shown', { shown, all: units.length })}{' '}
          <button type="button" class="button" onClick={() => setShown(shown + AT_ONCE)}>
            {t('app.showMore')}
          </button>
        </p>
      )}
      {sheet.unknown.length > 0 && (
        <p class="hint">
          {t('outlook.unknownUnits', { count: sheet.unknown.length })}{' '}
          {sheet.unknown
            .slice(0, 12)
            .map((unit) => named(unit.unit, unit.name))
            .join(' · ')}
        </p>
      )}
    </>
  );
}

/** What is to be said of the data; the desk says it in English, and what it says often is told in the reader's language. */
function Note({ note }: { note: string }) {
  const since = provisionalSince(note);
  return since === undefined ? (
    <p lang="en" dir="ltr" class="outlook-note">
      {note}
    </p>
  ) : (
    <p class="outlook-note">{t('outlook.provisional', { month: monthWords(since) })}</p>
  );
}

function Legend({ came }: { came: boolean }) {
  return (
    <ul class="outlook-legend" aria-label={t('outlook.legend')}>
      <li>
        <span class="key key-bar" aria-hidden="true" />
        {t('outlook.key.observed')}
      </li>
      <li>
        <span class="key key-gap" aria-hidden="true" />
        {t('outlook.key.gap')}
      </li>
      <li>
        <span class="key key-median" aria-hidden="true" />
        {t('outlook.key.median')}
      </li>
      <li>
        <span class="key key-50" aria-hidden="true" />
        {t('outlook.key.half')}
      </li>
      <li>
        <span class="key key-90" aria-hidden="true" />
        {t('outlook.key.ninety')}
      </li>
      {came && (
        <li>
          <span class="key key-came" aria-hidden="true" />
          {t('outlook.key.came')}
        </li>
      )}
    </ul>
  );
}
