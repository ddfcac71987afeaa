package org.marsad.desk.brief;

import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.Sheet;

/**
 * What may come in the area's country, as a model has it.
 *
 * @param forecast of the country, one of the sheet's
 * @param provisional later releases may change the last months that it knows
 */
public record Outlook(Sheet sheet, Forecast forecast, boolean provisional) {
    public Citation.Model citation() {
        return new Citation.Model(
                sheet.model(), sheet.vintage(), forecast.unit().id(), sheet.origin());
    }
}
