package org.marsad.reading.attribution;

import org.marsad.model.SpeakerRole;

/** In what role the pack's observer roles speak. */
final class SpeakerRoles {
    private SpeakerRoles() {}

    static SpeakerRole of(String id) {
        if (id.startsWith("media-")) {
            return SpeakerRole.MEDIA;
        }
        return switch (id) {
            case "role-witness", "role-traditional", "role-elected" -> SpeakerRole.WITNESS;
            case "role-analyst",
                    "role-civil-society",
                    "role-humanitarian-source",
                    "role-diplomatic-source",
                    "role-transport-union",
                    "role-hospital-source",
                    "site-intel" -> SpeakerRole.OBSERVER;
            default -> SpeakerRole.OFFICIAL;
        };
    }
}
