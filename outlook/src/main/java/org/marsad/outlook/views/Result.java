package org.marsad.outlook.views;

import org.marsad.measure.panel.Unit;
import org.marsad.model.Month;
import org.marsad.outlook.score.Score;

/**
 * What one forecast was worth.
 *
 * @param month that was forecast
 * @param active whether the unit had a death in the 24 months before the forecast was made
 */
public record Result(Unit unit, Month month, boolean active, Score score) {}
