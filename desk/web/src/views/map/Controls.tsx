import { code, t } from '../../i18n/messages.ts';
import { Segments, Select, Toggle } from '../../ui/controls.tsx';
import { type Choice, choose, FIGURES, forecastKind, KINDS, SHADES, UNITS } from './choice.ts';

/** What is put on the map. */
export function Controls({ choice }: { choice: Choice }) {
  const forecast = choice.shade === 'forecast';
  const kinds = KINDS.filter(
    (kind) => !forecast || (kind !== 'all' && (choice.unit !== 'country' || kind === 'state-based')),
  );
  return (
    <form class="map-controls" onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t('map.shade')}
        value={choice.shade}
        choices={SHADES.map((value) => ({ value, label: t(`map.shade.${value}`) }))}
        onChange={(shade) => choose({ shade })}
      />
      {choice.shade !== 'none' && (
        <>
          <Segments
            label={t('map.unit')}
            value={choice.unit}
            choices={UNITS.map((value) => ({ value, label: t(`map.unit.${value}`) }))}
            onChange={(unit) => choose({ unit })}
          />
          <Select
            label={t('map.kind')}
            value={forecast ? (forecastKind(choice) as Choice['kind']) : choice.kind}
            choices={kinds.map((value) => ({ value, label: code('violence', value) }))}
            onChange={(kind) => choose({ kind })}
          />
        </>
      )}
      {forecast && (
        <Segments
          label={t('map.figure')}
          value={choice.figure}
          choices={FIGURES.map((value) => ({ value, label: t(`map.figure.${value}`) }))}
          onChange={(figure) => choose({ figure })}
        />
      )}
      <fieldset class="map-toggles">
        <legend class="field-label">{t('map.onTop')}</legend>
        <Toggle label={t('map.events')} checked={choice.events} onChange={(events) => choose({ events })} />
        <Toggle label={t('map.forces')} checked={choice.forces} onChange={(forces) => choose({ forces })} />
      </fieldset>
    </form>
  );
}
