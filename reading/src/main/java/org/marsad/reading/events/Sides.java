package org.marsad.reading.events;

import java.util.List;
import org.marsad.model.Participant;

/**
 * Who did an event and to whom.
 *
 * @param perpetrators who did it, with the words that name them
 * @param targets to whom it was done, with the words that name them
 * @param stateTarget a force, a government or a mission was hit
 * @param civilianTarget civilians or their things were hit
 * @param armedTarget an armed group was hit
 * @param stateDoer only forces or governments did it
 */
record Sides(
        List<Participant> perpetrators,
        List<Participant> targets,
        boolean stateTarget,
        boolean civilianTarget,
        boolean armedTarget,
        boolean stateDoer) {}
