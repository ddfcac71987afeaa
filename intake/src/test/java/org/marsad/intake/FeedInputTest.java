package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Taking.ids;
import static org.marsad.intake.Taking.kinds;
import static org.marsad.intake.Taking.refused;
import static org.marsad.intake.Taking.take;
import static org.marsad.intake.Taking.write;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.intake.Taken.Accepted;
import org.marsad.model.Language;
import org.marsad.model.Report;

class FeedInputTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Le Relais &amp; fils</title><language>fr-fr</language>
            <item><title>Dix morts à Ansongo</title><link>https://relais.example/2024/ansongo-dix-morts.html?x=1</link>
              <pubDate>Wed, 18 Sep 2024 23:30:00 +0100</pubDate><description>Dix morts&#8230;</description>
              <content:encoded><![CDATA[<p>Dix personnes ont été <b>tuées</b> mardi.</p><p>Lire aussi : <a href="#">autre</a></p>
              <p>Pas de revendication.</p>]]></content:encoded></item>
            <item><title>مقتل عشرة</title><guid isPermaLink="false">tag:relais,77</guid><dc:date>2024-09-17T10:00:00Z</dc:date>
              <dc:language>ar</dc:language><description>&lt;p&gt;قُتل عشرة أشخاص.&lt;/p&gt;</description></item>
            <item><title>Sans date</title><description>Trois blessés à Gao.</description></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title>
            <entry><title type="html">Ten &lt;i&gt;killed&lt;/i&gt;</title><link rel="alternate" href="https://wire.example/a/ten-killed/"/>
              <id>urn:1</id><published>2024-09-18T01:00:00Z</published><updated>2024-09-20T01:00:00Z</updated>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ten people were killed.</p><p>None claimed.</p></div></content></entry>
            <entry><title>Two</title><id>urn:uuid:60a76c80</id><updated>2024-09-20T01:00:00Z</updated><summary>Two killed.</summary></entry>
            </feed>
            """;

    @TempDir
    Path folder;

    private List<Report> reports(Path file) {
        return take(file).stream().map(taken -> ((Accepted) taken).report()).toList();
    }

    @Test
    void readsEachEntryOfAnRssFileWithItsFullestText() throws IOException {
        List<Report> reports = reports(write(folder, "relais.xml", RSS));
        assertThat(reports).extracting(Report::id).containsExactly("ansongo-dix-morts", "tag-relais-77", "relais-3");
        Report first = reports.get(0);
        assertThat(first.title()).isEqualTo("Dix morts à Ansongo");
        assertThat(first.source()).isEqualTo("Le Relais & fils");
        assertThat(first.published().iso()).isEqualTo("2024-09-18");
        assertThat(first.language()).isEqualTo(Language.FR);
        assertThat(first.text()).isEqualTo("Dix personnes ont été tuées mardi.\n\nPas de revendication.");
        assertThat(reports.get(1).text()).isEqualTo("قُتل عشرة أشخاص.");
        assertThat(reports.get(1).language()).isEqualTo(Language.AR);
        assertThat(reports.get(1).published().iso()).isEqualTo("2024-09-17");
        assertThat(kinds(take(folder))).containsExactly("unknown-publication-date");
    }

    @Test
    void readsEachEntryOfAnAtomFile() throws IOException {
        List<Report> reports = reports(write(folder, "wire.atom", ATOM));
        assertThat(reports).extracting(Report::id).containsExactly("ten-killed", "urn-uuid-60a76c80");
        assertThat(reports.get(0).title()).isEqualTo("Ten killed");
        assertThat(reports.get(0).text()).isEqualTo("Ten people were killed.\n\nNone claimed.");
        assertThat(reports.get(0).published().iso()).isEqualTo("2024-09-18");
        assertThat(reports.get(1).published().iso()).isEqualTo("2024-09-20");
        assertThat(reports.get(1).language()).isEqualTo(Language.EN);
    }

    @Test
    void readsABrokenFeedAsFarAsItGoes() throws IOException {
        String broken = RSS.substring(0, RSS.indexOf("<item><title>Sans date")).replace("&amp; fils", "& fils </oops>");
        assertThat(ids(take(write(folder, "broken.xml", broken))))
                .containsExactly("ansongo-dix-morts", "tag-relais-77");
    }

    @Test
    void expandsNoEntitiesAndFetchesNothing() throws IOException {
        Path secret = write(folder, "secret", "the secret");
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY lol \"lol\">");
        for (int i = 1; i < 10; i++) {
            String before = i == 1 ? "&lol;" : "&lol" + (i - 1) + ";";
            laughs.append("<!ENTITY lol")
                    .append(i)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        laughs.append("<!ENTITY x SYSTEM \"file://").append(secret).append("\">]>");
        laughs.append("<rss><channel><title>t</title><item><pubDate>2024-01-01</pubDate>"
                + "<description>Ten killed &lol9; &x; in Gao.</description></item></channel></rss>");
        List<Report> reports = reports(write(folder, "laughs.xml", laughs.toString()));
        assertThat(reports)
                .singleElement()
                .satisfies(report -> assertThat(report.text())
                        .startsWith("Ten killed")
                        .endsWith("in Gao.")
                        .hasSizeLessThan(60)
                        .doesNotContain("secret"));
        Files.delete(secret);
    }

    @Test
    void believesTheEncodingThatTheFileDeclares() throws IOException {
        String old = RSS.replace("UTF-8", "windows-1256");
        List<Taken> taken = take(write(folder, "old.xml", old.getBytes(Charset.forName("windows-1256"))));
        assertThat(((Accepted) taken.get(1)).report().text()).isEqualTo("قُتل عشرة أشخاص.");
    }

    @Test
    void isNotHeldUpByAddressesWithoutEnd() throws IOException {
        String feed = "<rss><channel><item><link>" + "/".repeat(2_000_000) + "x</link><pubDate>2024-01-01</pubDate>"
                + "<description>Ten killed.</description></item></channel></rss>";
        assertThat(ids(take(write(folder, "slashes.xml", feed)))).containsExactly("slashes-1");
    }

    @Test
    void refusesAFeedWithoutEntries() throws IOException {
        assertThat(refused(write(folder, "a.xml", "<rss><channel><title>t</title></channel></rss>"))
                        .kind())
                .isEqualTo("empty");
    }

    @Test
    void readsDeeplyNestedFeedsWithoutFalling() throws IOException {
        String deep = "<rss><channel><item><pubDate>2024-01-01</pubDate><description>Ten killed.</description>"
                + "<x>".repeat(100_000);
        assertThat(reports(write(folder, "deep.xml", deep)))
                .singleElement()
                .satisfies(report -> assertThat(report.text()).isEqualTo("Ten killed."));
    }
}
