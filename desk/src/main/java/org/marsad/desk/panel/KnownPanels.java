package org.marsad.desk.panel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.desk.server.Ledgers;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.PanelSource;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Violence;
import org.marsad.region.Region;

/** The panels that a desk can answer from: of the region's history, and of the releases that its ledger has imported. */
public final class KnownPanels {
    /** Which past a panel is made from. */
    public enum Past {
        /** What the region's pack brings. */
        HISTORY,
        /** UCDP's releases in the ledger. */
        RELEASES
    }

    /** State of the pack's history, which is the same as long as the program runs. */
    public static final String OF_PACK = "pack";

    private static final String OF_REGION = "region";

    private final Region region;
    private final Ledgers ledgers;
    private final PanelShelf shelf = new PanelShelf();

    public KnownPanels(Region region, Ledgers ledgers) {
        this.region = region;
        this.ledgers = ledgers;
    }

    public Region region() {
        return region;
    }

    /**
     * A panel of one figure, as the command line has it; empty where the ledger has no release.
     *
     * @param kinds of violence, counted together
     */
    public Optional<KnownPanel> find(Past past, UnitKind unit, Set<Violence> kinds, Estimate estimate) {
        PanelSources sources = new PanelSources(region, unit, kinds, estimate);
        if (past == Past.HISTORY) {
            return Optional.of(
                    shelf.get(new PanelShelf.Key(OF_PACK, unit, kinds, estimate), () -> known(sources.ofPack(), unit)));
        }
        String releases = releases();
        return releases.isEmpty()
                ? Optional.empty()
                : Optional.of(shelf.get(
                        new PanelShelf.Key(releases, unit, kinds, estimate), () -> known(ofReleases(sources), unit)));
    }

    /** Figures of the region's countries from the release that tells all kinds of violence and all estimates. */
    public KnownPanel ofRegion(Set<Violence> kinds, Estimate estimate) {
        PanelSources sources = new PanelSources(region, UnitKind.COUNTRY, kinds, estimate);
        return shelf.get(
                new PanelShelf.Key(OF_REGION, UnitKind.COUNTRY, kinds, estimate),
                () -> known(sources.ofRegion(), UnitKind.COUNTRY));
    }

    /** What a past consists of; another text means other figures. */
    public String state(Past past) {
        return past == Past.HISTORY ? OF_PACK : releases();
    }

    private String releases() {
        return ledgers.read(ledger -> ledger.releases().stream()
                .filter(kept -> PanelSources.isCounted(kept.collection()))
                .map(Object::toString)
                .collect(Collectors.joining(" ")));
    }

    private PanelSource ofReleases(PanelSources sources) {
        PanelSource source = ledgers.read(ledger ->
                sources.ofReleases(ledger, List.of(), null, false, LocalDate.now(ZoneOffset.UTC), issue -> {}));
        if (source == null) {
            throw new IllegalStateException("the ledger's releases are gone");
        }
        return source;
    }

    private KnownPanel known(PanelSource source, UnitKind unit) {
        return new KnownPanel(source, unit, region);
    }
}
