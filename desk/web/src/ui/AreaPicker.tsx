import { useId } from 'preact/hooks';
import { useAreas } from '../api/areas.ts';
import { change, useScope } from '../app/route.ts';
import { name } from '../i18n/format.ts';
import { currentLanguage, t } from '../i18n/messages.ts';

/** Chooses the area that all views share: the region, a country, or a first-level unit. */
export function AreaPicker({ units = true }: { units?: boolean }) {
  const id = useId();
  const { area = '' } = useScope();
  const countries = useAreas('country').data?.features ?? [];
  const admin1 = useAreas(units ? 'admin1' : null).data?.features ?? [];
  const order = new Intl.Collator(currentLanguage());
  const named = (features: typeof countries) =>
    features
      .map((feature) => ({
        id: feature.properties.id,
        label: name(feature.properties.names, feature.properties.name),
        parent: feature.properties.parent,
      }))
      .sort((a, b) => order.compare(a.label, b.label));
  const below = named(admin1);
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {t('app.area')}
      </label>
      <select
        id={id}
        class="input"
        value={area}
        onChange={(event) => change({ area: event.currentTarget.value || undefined })}
      >
        <option value="">{t('app.wholeRegion')}</option>
        {area !== '' && ![...countries, ...admin1].some((each) => each.properties.id === area) && (
          <option value={area}>{area}</option>
        )}
        {named(countries).map((country) => {
          const inside = below.filter((unit) => unit.parent === country.id);
          return inside.length === 0 ? (
            <option key={country.id} value={country.id}>
              {country.label}
            </option>
          ) : (
            <optgroup key={country.id} label={country.label}>
              <option value={country.id}>{t('app.wholeOf', { country: country.label })}</option>
              {inside.map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {unit.label}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
