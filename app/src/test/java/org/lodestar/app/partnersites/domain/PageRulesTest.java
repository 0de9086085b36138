package org.lodestar.app.partnersites.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.partnersites.Expected;
import org.lodestar.app.partnersites.Found;
import org.lodestar.app.partnersites.NearMiss;
import org.lodestar.app.partnersites.Reached;
import org.lodestar.app.partnersites.Stand;
import org.lodestar.app.partnersites.Verdict;

/** What is on a page, however it is written, and what that means. */
class PageRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final String ADDRESS = "https://partner.example.org/help";
  private static final List<Helpline> HELPLINES =
      List.of(new Helpline("08000 121 700", true, true), new Helpline("0800 1111", false, true));

  private final PageRules rules = new PageRules(HELPLINES, "report.example.org", TODAY);

  private Found judge(String body, Expected... expected) {
    return judge(rules, "text/html", body.getBytes(StandardCharsets.UTF_8), Set.of(expected));
  }

  private static Found judge(PageRules rules, String type, byte[] body, Set<Expected> expected) {
    return rules.judge(ADDRESS, expected, 200, type, body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>08000 121 700</p>                                                    | RIGHT
          <p><b>080</b>00 <span>121</span>&nbsp;<i>7</i>00</p>                    | RIGHT
          <table><tr><td>08000</td><td>121 700</td></tr></table>                  | RIGHT
          <p>x</p><noscript>08000 121 700</noscript>                              | RIGHT
          <p>08000 121 700<p><a href='tel:08000121700'>Call</a>                   | RIGHT
          <a href='tel:+448000121700'>Call us</a>                                 | ONLY_DIALLED
          <a href='TEL:08000%20121%20700'>Call us</a>                             | ONLY_DIALLED
          <img src=a.png alt='Helpline 08000 121 700'>                            | IN_PICTURE
          <img src=helpline.png>                                                  | MISSING
          <p hidden>08000 121 700</p>                                             | MISSING
          <p style='color:red;display: none'>08000 121 700</p>                    | MISSING
          <script>var n = '08000 121 700'</script><!-- 08000 121 700 -->          | MISSING
          <head><meta name=d content='08000 121 700'><title>08000 121 700</title> | MISSING
          <p>08000 121 70</p>                                                     | WRONG
          <a href='tel:0800012170'>Call</a>                                       | WRONG
          """)
  void theHelplineStandsAsAReaderSeesIt(String html, Stand stand) {
    assertThat(judge(html, Expected.HELPLINE).stand(Expected.HELPLINE)).isEqualTo(stand);
  }

  @Test
  void aNumberThatIsRightToReadAndWrongToPressIsWrong() {
    Found found = judge("<a href='tel:08000121710'>08000 121 700</a>", Expected.HELPLINE);
    assertThat(found.stand(Expected.HELPLINE)).isEqualTo(Stand.RIGHT);
    assertThat(found.near()).extracting(NearMiss::written).containsExactly("08000121710");
    assertThat(found.verdict()).isEqualTo(Verdict.WRONG);
  }

  /** Who declares one way of writing and uses another still has the right number on the page. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html                      | UTF-8
          text/html; charset=utf-8       | windows-1252
          text/html; charset=utf-16      | UTF-8
          text/html; charset=nonsense-9  | windows-1251
          text/html;charset="iso-8859-1" | UTF-16LE
          text/html                      | UTF-16BE
                                         | UTF-8
          application/xhtml+xml          | UTF-8
          """)
  void aWrongDeclarationHidesNoNumber(@Nullable String type, String real) {
    byte[] body = "<html><p>Hilfe f\u00fcr Alle: 08000 121 700".getBytes(Charset.forName(real));
    Found found = judge(rules, type == null ? "" : type, body, Set.of(Expected.HELPLINE));
    assertThat(found.reached()).isEqualTo(Reached.READ);
    assertThat(found.stand(Expected.HELPLINE)).isEqualTo(Stand.RIGHT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>Last updated: 3 June 2026</p>                               | RIGHT   | 2026-06-03
          <p>Page last reviewed 1st Dec 2025</p>                         | RIGHT   | 2025-12-01
          <p>Updated on 30/11/2025</p>                                   | OLD     | 2025-11-30
          <p>Reviewed: 2024-02-29</p>                                    | OLD     | 2024-02-29
          <p>Updated 1 May 2021. Updated 2 May 2026.</p>                 | RIGHT   | 2026-05-02
          <meta property='article:modified_time' content='2026-11-30T01:02:03Z'>  | RIGHT | 2026-11-30
          <meta name='DCTERMS.modified' content='2020-01-01'>            | OLD     | 2020-01-01
          <p>Updated <time datetime='2026-10-09'>last autumn</time></p>  | RIGHT   | 2026-10-09
          <p>Born <time datetime='2026-10-09'>last autumn</time></p>     | MISSING |
          <p>Last updated: 31 June 2026</p>                              | MISSING |
          <p>Updated 2 December 2026</p>                                 | MISSING |
          <p>Founded 3 June 2026</p>                                     | MISSING |
          """)
  void theDayOfTheLastChangeIsWhatThePageSaysOfItself(
      String html, Stand stand, @Nullable LocalDate day) {
    Found found = judge(html, Expected.DATE);
    assertThat(found.stand(Expected.DATE)).isEqualTo(stand);
    assertThat(found.changedOn()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a href='https://report.example.org'>Tell us</a>                  | RIGHT   | MISSING
          <a href='https://REPORT.example.org/report?lang=pl'>Tell us</a>   | RIGHT   | MISSING
          <a href='https://report.example.org.evil.example/'>Tell us</a>    | MISSING | MISSING
          <a href='/report'>Tell us</a>                                     | MISSING | MISSING
          <iframe src='https://report.example.org/embed/helpline'></iframe> | MISSING | RIGHT
          <a href='https://report.example.org/embed/helpline'>Help</a>      | RIGHT   | RIGHT
          <img src='//report.example.org/embed/helpline.svg' alt=''>        | MISSING | RIGHT
          <iframe src='https://other.example.org/embed/helpline'></iframe>  | MISSING | MISSING
          <a href='https://[broken'>x</a>                                   | MISSING | MISSING
          """)
  void linksAndMessagesOfOursAreFoundByWhereTheyLead(String html, Stand link, Stand embed) {
    Found found = judge(html, Expected.LINK_BACK, Expected.EMBED);
    assertThat(found.stand(Expected.LINK_BACK)).isEqualTo(link);
    assertThat(found.stand(Expected.EMBED)).isEqualTo(embed);
  }

  @ParameterizedTest
  @CsvSource({
    "200, text/html, '', BROKEN",
    "200, application/pdf, %PDF-1.7, NOT_A_PAGE",
    "200, text/html, %PDF-1.7, NOT_A_PAGE",
    "200, image/png, x, NOT_A_PAGE",
    "200, application/json, {}, NOT_A_PAGE",
    "200, '', words, NOT_A_PAGE",
    "204, '', '', BROKEN",
    "401, text/html, <p>, SHUT",
    "403, text/html, <p>, SHUT",
    "429, text/html, <p>, SHUT",
    "404, text/html, <p>, GONE",
    "410, text/html, <p>, GONE",
    "500, text/html, <p>, BROKEN",
    "304, text/html, <p>, BROKEN",
    "999, text/html, <p>, BROKEN"
  })
  void whatIsNoPageIsSaidSo(int status, String type, String body, Reached reached) {
    Found found =
        rules.judge(
            ADDRESS,
            EnumSet.allOf(Expected.class),
            status,
            type,
            body.getBytes(StandardCharsets.UTF_8));
    assertThat(found.reached()).isEqualTo(reached);
    assertThat(found.stands().values()).containsOnly(Stand.UNKNOWN);
    assertThat(found.verdict())
        .isEqualTo(reached == Reached.SHUT ? Verdict.UNKNOWN : Verdict.WRONG);
  }

  @Test
  void aPageBehindAPasswordIsNoPageForThePublicUnlessItCarriesTheNumberAllTheSame() {
    String login = "<form><input type=password name=p></form>";
    assertThat(judge(login, Expected.HELPLINE).reached()).isEqualTo(Reached.SIGN_IN);
    assertThat(judge(login + "08000 121 700", Expected.HELPLINE).verdict())
        .isEqualTo(Verdict.RIGHT);
    assertThat(judge(login + "08000 121 701", Expected.HELPLINE).isNumberWrong()).isTrue();
  }

  @Test
  void withoutAHelplineInTheDirectoryOrAnAddressOfOursNobodyIsBlamed() {
    PageRules blind = new PageRules(List.of(), null, TODAY);
    Found found =
        judge(
            blind,
            "text/html",
            "<p>x".getBytes(StandardCharsets.UTF_8),
            EnumSet.of(Expected.HELPLINE, Expected.LINK_BACK, Expected.EMBED));
    assertThat(found.stands().values()).containsOnly(Stand.UNKNOWN);
    assertThat(found.verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void ofAPageNothingIsGivenOnButWhatWasFound() {
    Found found = judge("<p>Ring Ada on 020 7946 0123 or 08000 121 70</p>", Expected.HELPLINE);
    assertThat(found.toString()).contains("08000 121 70").doesNotContain("Ada", "7946");
  }

  @Test
  void aPageOfManyThousandLevelsIsReadToItsEnd() {
    assertThat(judge("<div>".repeat(60_000) + "08000 121 700", Expected.HELPLINE).verdict())
        .isEqualTo(Verdict.RIGHT);
  }
}
