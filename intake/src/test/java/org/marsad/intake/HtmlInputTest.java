package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Taking.accepted;
import static org.marsad.intake.Taking.refused;
import static org.marsad.intake.Taking.report;
import static org.marsad.intake.Taking.write;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.intake.Taken.Accepted;
import org.marsad.model.DataIssue;
import org.marsad.model.Language;
import org.marsad.model.Report;

class HtmlInputTest {
    private static final String FRENCH = """
            <!DOCTYPE html>
            <html lang="fr-FR"><head><meta charset="utf-8">
            <title>Ansongo : dix morts - Le Relais</title>
            <meta property="og:title" content="Ansongo : dix morts dans une attaque">
            <meta property="og:site_name" content="Le Relais">
            <meta property="article:published_time" content="2024-09-18T23:30:00+01:00">
            <link rel="canonical" href="https://www.relais.example/2024/09/19/ansongo">
            <style>p { color: red }</style><script>var p = "<p>no text</p>";</script>
            </head><body class="has-sidebar">
            <header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/mali">Mali</a></li></ul></nav></header>
            <div class="cookie-banner"><p>Nous utilisons des cookies pour mesurer l'audience de ce site.</p></div>
            <article>
              <header><h1>Ansongo : dix morts dans une attaque</h1><p class="byline">Par A. B.</p>
              <time datetime="2024-09-18">18 septembre</time></header>
              <figure><img src="a.jpg"><figcaption>Des combattants de Daech, en 2015 (archives).</figcaption></figure>
              <p>Dix personnes ont été tuées mardi à Ansongo, dans le nord du&nbsp;Mali,
                 selon <a href="/maire">le maire</a>.</p>
              <p>Lire aussi : <a href="/x">Vingt morts à Gao il y a un mois</a></p>
              <div class="share-buttons"><p>Partager sur les réseaux</p></div>
              <h2>Pas de revendication</h2>
              <p>Aucun groupe n'a reven&shy;diqué l'attaque.<br><br>L'armée n'a pas réagi.</p>
              <ul><li>trois femmes</li><li>sept hommes</li></ul>
            </article>
            <aside><h3>Les plus lus</h3><p>Coup de force à Niamey : ce que l'on sait des vingt morts.</p></aside>
            <div id="comments"><p>Un lecteur : c'est terrible, il y a eu cent morts !</p></div>
            <footer><p>© Le Relais. Tous droits réservés.</p></footer>
            </body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void takesTheMainTextOfAPageAndLeavesItsClutter() throws IOException {
        Report report = report(write(folder, "ansongo.html", FRENCH));
        assertThat(report.text())
                .isEqualTo("Dix personnes ont été tuées mardi à Ansongo, dans le nord du\u00A0Mali, selon le maire.\n\n"
                        + "Pas de revendication\n\nAucun groupe n'a revendiqué l'attaque.\n\nL'armée n'a pas réagi.\n\n"
                        + "trois femmes\n\nsept hommes");
    }

    @Test
    void takesTitleSourceDayAndLanguageFromTheMetadata() throws IOException {
        Accepted accepted = accepted(write(folder, "ansongo.html", FRENCH));
        assertThat(accepted.report().title()).isEqualTo("Ansongo : dix morts dans une attaque");
        assertThat(accepted.report().source()).isEqualTo("Le Relais");
        assertThat(accepted.report().published().iso()).isEqualTo("2024-09-18");
        assertThat(accepted.report().language()).isEqualTo(Language.FR);
        assertThat(accepted.issues()).isEmpty();
    }

    @Test
    void readsAnArabicPageWithoutMarkedArticleAndWithALyingLanguage() throws IOException {
        String page = """
                <html lang="en"><head><title>مقتل عشرة | المرصد</title>
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
                {"@type":["NewsArticle"],"headline":"مقتل عشرة","datePublished":"2023-01-05T10:00:00Z",
                "publisher":{"@type":"Organization","name":"المرصد"}}]}</script></head>
                <body><div id="page"><div class="menu-main"><a href="#">الرئيسية</a> <a href="#">أخبار</a></div>
                <div class="c1"><div class="c2"><p>قُتل عشرة أشخاص الثلاثاء في أنسونغو شمالي مالي، بحسب ما أفاد به رئيس البلدية.</p>
                <p>ولم تعلن أي جهة مسؤوليتها عن الهجوم، فيما لم يعلق الجيش على الحادث حتى مساء الأربعاء.</p></div></div>
                <div class="c3"><p>جميع الحقوق محفوظة</p></div></div></body></html>
                """;
        Accepted accepted = accepted(write(folder, "ar.html", page));
        assertThat(accepted.report().text())
                .startsWith("قُتل عشرة")
                .endsWith("مساء الأربعاء.")
                .contains("\n\nولم تعلن");
        assertThat(accepted.report().title()).isEqualTo("مقتل عشرة");
        assertThat(accepted.report().source()).isEqualTo("المرصد");
        assertThat(accepted.report().published().iso()).isEqualTo("2023-01-05");
        assertThat(accepted.report().language()).isNull();
        assertThat(accepted.issues()).extracting(DataIssue::kind).containsExactly("language-contradicted");
    }

    @Test
    void readsOldPagesWithoutParagraphs() throws IOException {
        String page = """
                <html><body><table><tr><td><a href="a">Home</a><br><a href="b">Mali</a><br><a href="c">Niger</a></td>
                <td><font size="2">Ten people were killed on Tuesday in Ansongo, northern Mali, the mayor of the town said.<br><br>
                Nobody has claimed the attack so far, and the army has not commented on it.</font></td></tr></table>
                <div>All rights reserved. <a href="x">Legal notice</a></div></body></html>
                """;
        assertThat(report(write(folder, "old.html", page)).text())
                .isEqualTo(
                        "Ten people were killed on Tuesday in Ansongo, northern Mali, the mayor of the town said.\n\n"
                                + "Nobody has claimed the attack so far, and the army has not commented on it.");
    }

    @Test
    void takesTheTextFromTheMetadataWhereAScriptWouldFillThePage() throws IOException {
        String page = """
                <html><head><script type="application/ld+json">
                {"@type":"NewsArticle","headline":"Ten killed","datePublished":"2023-01-05",
                 "articleBody":"Ten people were killed in Ansongo on Tuesday.\nNobody claimed the attack."}
                </script></head><body><div id="root"></div></body></html>
                """;
        Report report = report(write(folder, "spa.html", page));
        assertThat(report.text())
                .isEqualTo("Ten people were killed in Ansongo on Tuesday.\nNobody claimed the attack.");
        assertThat(report.title()).isEqualTo("Ten killed");
    }

    @Test
    void findsThePublicationDayInMetaNamesTimeElementsAndAddresses() throws IOException {
        for (String head : new String[] {
            "<meta name=\"DC.date.issued\" content=\"2022-03-04\">",
            "<meta name=\"pubdate\" content=\"Fri, 04 Mar 2022 10:00:00 +0100\">",
            "<meta itemprop=\"datePublished\" content=\"2022-03-04T01:00\">",
            "<meta name=\"date\" content=\"today\"><link rel=\"canonical\" href=\"https://x.example/news/2022/03/04/a\">",
            "<link rel=\"canonical\" href=\"https://x.example/mali-20220304-attaque\">",
        }) {
            Report report = report(write(
                    folder,
                    "a.html",
                    "<html><head>" + head
                            + "</head><body><p>Ten people were killed in Ansongo on Tuesday.</p></body></html>"));
            assertThat(report.published()).as(head).isNotNull();
            assertThat(report.published().iso()).as(head).isEqualTo("2022-03-04");
        }
        assertThat(report(write(
                                folder,
                                "a.html",
                                "<article><time datetime=\"2022-03-04\">x</time><p>Ten killed.</p></article>"))
                        .published()
                        .iso())
                .isEqualTo("2022-03-04");
    }

    @Test
    void believesTheDeclaredEncodingOfAPageWhereItFits() throws IOException {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\">"
                + "<meta name=\"date\" content=\"2010-01-01\"></head><body><p>قتل عشرة أشخاص في أنسونغو.</p></body></html>";
        Accepted accepted = accepted(write(folder, "a.htm", page.getBytes(Charset.forName("windows-1256"))));
        assertThat(accepted.report().text()).isEqualTo("قتل عشرة أشخاص في أنسونغو.");
        assertThat(accepted.issues()).isEmpty();
        Accepted lying = accepted(write(folder, "b.htm", page.getBytes(StandardCharsets.UTF_8)));
        assertThat(lying.report().text()).isEqualTo("قتل عشرة أشخاص في أنسونغو.");
    }

    @Test
    void readsBrokenPagesAsFarAsTheyGo() throws IOException {
        String cut = FRENCH.substring(0, FRENCH.indexOf("Aucun groupe"));
        assertThat(report(write(folder, "cut.html", cut)).text())
                .startsWith("Dix personnes")
                .endsWith("revendication");
        assertThat(report(write(folder, "soup.html", "<p><b>Ten <i>people</b> were</i> killed</div></p> in Ansongo."))
                        .text())
                .isEqualTo("Ten people were killed\n\nin Ansongo.");
    }

    @Test
    void readsDeeplyNestedPagesWithoutFalling() throws IOException {
        String deep = "<html><body>" + "<div>".repeat(20_000) + "<p>Ten people were killed in Ansongo.</p>";
        assertThat(report(write(folder, "deep.html", deep)).text()).isEqualTo("Ten people were killed in Ansongo.");
        String bold = "<html><body>" + "<b><i>".repeat(10_000) + "Ten people were killed in Ansongo.";
        assertThat(report(write(folder, "bold.html", bold)).text()).isEqualTo("Ten people were killed in Ansongo.");
    }

    @Test
    void stopsAtTheLimitOfTagsAndSaysSo() throws IOException {
        String many =
                "<html><body><p>Ten people were killed in Ansongo.</p>" + "<i>".repeat(Limits.PAGE_TAGS + 1) + "end";
        Accepted accepted = accepted(write(folder, "many.html", many));
        assertThat(accepted.report().text()).isEqualTo("Ten people were killed in Ansongo.");
        assertThat(accepted.issues()).extracting(DataIssue::kind).contains("too-long");
    }

    @Test
    void saysThatAPageHasNoText() throws IOException {
        assertThat(refused(write(folder, "a.html", "<html><body><script>x()</script></body></html>")))
                .satisfies(issue -> {
                    assertThat(issue.kind()).isEqualTo("no-main-text");
                    assertThat(issue.message()).contains("script");
                });
    }
}
