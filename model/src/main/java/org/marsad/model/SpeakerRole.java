package org.marsad.model;

/** In what role somebody speaks; an interested {@code PARTY} never confirms independently. */
public enum SpeakerRole {
    PARTY,
    OFFICIAL,
    OBSERVER,
    WITNESS,
    MEDIA,
    AUTHOR
}
