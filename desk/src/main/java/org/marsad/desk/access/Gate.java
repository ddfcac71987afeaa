package org.marsad.desk.access;

import org.jspecify.annotations.Nullable;
import org.marsad.exchange.profile.Profile;

/** Finds out who asks. Safe for use by many threads. */
@FunctionalInterface
public interface Gate {
    /** @param authorization the header of that name, or null where the request has none */
    Admission admit(@Nullable String authorization);

    /** For people at this machine: everybody may do everything. */
    static Gate local(Profile profile) {
        Admission known = new Admission.Known(new Viewer(Viewer.LOCAL, Role.ADMIN, profile));
        return authorization -> known;
    }

    /** As this one, but whoever says nothing about themselves reads what everybody may see. */
    default Gate orAnonymous() {
        Admission anonymous = new Admission.Known(new Viewer(Viewer.ANONYMOUS, Role.READER, Profile.PUBLIC));
        return authorization -> {
            Admission admission = admit(authorization);
            return admission instanceof Admission.Unknown ? anonymous : admission;
        };
    }
}
