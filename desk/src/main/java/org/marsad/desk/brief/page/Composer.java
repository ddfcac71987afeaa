package org.marsad.desk.brief.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.marsad.desk.brief.Basis;
import org.marsad.desk.brief.Brief;
import org.marsad.desk.brief.Scope;
import org.marsad.exchange.profile.Profile;
import org.marsad.model.Area;
import org.marsad.model.Country;
import org.marsad.model.Language;
import org.marsad.model.PlaceKind;
import org.marsad.region.Region;

/** Puts a brief into words on two pages, telling as much of it as there is room for and how much more there is. */
public final class Composer {
    private final Region region;
    private final Language language;

    public Composer(Region region, Language language) {
        this.region = region;
        this.language = language;
    }

    /**
     * @param overflow which page has more than fits: 1 or 2, or 0 where all fits
     */
    public Document compose(Brief brief, ToIntFunction<Document> overflow) {
        Room room = Room.MOST;
        while (true) {
            Document document = compose(brief, room);
            int full = room.isLeast() ? 0 : overflow.applyAsInt(document);
            if (full == 0) {
                return document;
            }
            room = full == 1 ? room.lessOnFirst() : room.lessOnSecond();
        }
    }

    private Document compose(Brief brief, Room room) {
        Telling telling = new Telling(region, language);
        List<Block> first = new ArrayList<>(title(telling, brief));
        first.addAll(new ChangesText(telling, brief.changes()).blocks(room));
        first.addAll(new EventsText(telling).blocks(brief.events().first(room.events())));
        first.addAll(new PeopleText(telling).blocks(brief.people(), room.people()));
        first.addAll(new GapsText(telling).blocks(brief.gaps()));
        List<Block> second = new ArrayList<>(
                new DisputesText(telling).blocks(brief.disputes().first(room.disputes()), room.sides()));
        second.add(new Block.Beside(
                List.of(0.55, 0.45),
                List.of(
                        new OutlookText(telling)
                                .blocks(brief.outlooks(), brief.scope().month()),
                        map(telling, brief))));
        second.addAll(new SourcesText(telling).blocks());
        String name = telling.say(
                "title",
                "area",
                area(telling, brief.scope()),
                "month",
                telling.numbers().month(brief.scope().month().yearMonth()));
        return new Document(
                language,
                name,
                List.of(first, second),
                List.of(telling.say("foot", "page", 1L), telling.say("foot", "page", 2L)),
                telling.references().all());
    }

    private static String area(Telling telling, Scope scope) {
        String iso3 = scope.iso3();
        String admin1 = scope.admin1();
        if (iso3 == null) {
            return telling.say("area.region");
        }
        return admin1 == null
                ? telling.names().country(iso3)
                : telling.names().unit(iso3, admin1)
                        + telling.say("comma")
                        + telling.names().country(iso3);
    }

    private static List<Block> title(Telling telling, Brief brief) {
        Basis basis = brief.basis();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                1,
                telling.tell(
                        "title",
                        "area",
                        telling.name(area(telling, brief.scope())),
                        "month",
                        List.of(Run.of(
                                Run.Kind.NUMBER,
                                telling.numbers().month(brief.scope().month().yearMonth()))))));
        List<List<Run>> parts = new ArrayList<>();
        parts.add(telling.tell("basis.reports", "reports", basis.reports(), "outlets", basis.outlets()));
        if (basis.lastPublished() != null) {
            parts.add(telling.tell("basis.last", "day", day(telling, basis.lastPublished())));
        }
        parts.add(telling.tell("basis.made", "day", day(telling, basis.made())));
        parts.add(telling.tell("profile." + basis.profile().label()));
        blocks.add(new Block.Text(Block.Look.SMALL, Telling.join(parts, telling.say("dot")), ""));
        if (brief.gaps().unread().contains(brief.scope().month())) {
            blocks.add(new Block.Text(Block.Look.NOTICE, telling.tell("notice.unread"), ""));
        }
        if (basis.profile() != Profile.INTERNAL && brief.gaps().withheld() > 0) {
            blocks.add(new Block.Text(
                    Block.Look.NOTICE,
                    telling.tell("gaps.withheld", "n", brief.gaps().withheld()),
                    ""));
        }
        return blocks;
    }

    private static List<Run> day(Telling telling, LocalDate day) {
        return List.of(Run.of(Run.Kind.NUMBER, telling.numbers().day(day)));
    }

    private List<Block> map(Telling telling, Brief brief) {
        List<double[]> area = new ArrayList<>();
        List<double[]> around = new ArrayList<>();
        Scope scope = brief.scope();
        for (Area one : region.areas().list()) {
            boolean isCountry = one.kind() == PlaceKind.COUNTRY;
            boolean wanted = scope.admin1() == null
                    ? isCountry
                            && (scope.iso3() == null
                                    ? isCore(one.country())
                                    : one.country().equals(scope.iso3()))
                    : one.kind() == PlaceKind.ADMIN1
                            && one.country().equals(scope.iso3())
                            && one.name().equals(scope.admin1())
                            && one.existedOn(scope.month().yearMonth().atEndOfMonth());
            if (wanted) {
                area.addAll(region.areas().outline(one).rings());
            } else if (isCountry) {
                around.addAll(region.areas().outline(one).rings());
            }
        }
        MapPicture picture =
                new MapPicture(area, around, brief.cells(), telling.say("map.deadly"), telling.say("map.other"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of(Run.words(telling.say("map.title")))));
        blocks.add(new Block.Picture(picture.ratio(), telling.say("map.picture"), picture));
        List<Run> words = new ArrayList<>(telling.tell("map.words"));
        words.addAll(telling.marks(List.of(brief.changes().month())));
        blocks.add(new Block.Text(Block.Look.SMALL, words, ""));
        return blocks;
    }

    private boolean isCore(String iso3) {
        return region.countries().stream()
                .anyMatch(country -> country.iso3().equals(iso3) && country.reach() == Country.Reach.CORE);
    }
}
