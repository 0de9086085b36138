package org.lodestar.app.publications.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.community.CampaignSet;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.document.PackFiles;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.face.PackNames;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Words;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What somebody wrote about a figure goes with it, wherever it is drawn. */
@PlatformTest
class NotesThatFollowTest {
  private static final int MONTHS = 15;

  private final PackWriting writing;
  private final PackNames names;
  private final PackFiles files;
  private final Figures figures;
  private final ClosedPeriods periods;
  private final Facts facts;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final CampaignSet campaigns;
  private final Bodies bodies;
  private final Strategies strategies;
  private final TransactionOperations transactions;
  private final MockMvcTester browser;
  private final Page page;
  private final YearMonth first;
  private final Worker lead;
  private final Cookie session;
  private final UUID body = Ids.next();
  private final UUID[] notes = {Ids.next(), Ids.next(), Ids.next()};

  NotesThatFollowTest(
      PackWriting writing,
      PackNames names,
      PackFiles files,
      Figures figures,
      ClosedPeriods periods,
      Facts facts,
      Gathering gathering,
      EmptyLedger ledger,
      CampaignSet campaigns,
      Bodies bodies,
      Strategies strategies,
      TransactionOperations transactions,
      MockMvcTester browser,
      Workforce workforce,
      Words words,
      Partnership partnership,
      Clock clock) {
    this.writing = writing;
    this.names = names;
    this.files = files;
    this.figures = figures;
    this.periods = periods;
    this.facts = facts;
    this.gathering = gathering;
    this.ledger = ledger;
    this.campaigns = campaigns;
    this.bodies = bodies;
    this.strategies = strategies;
    this.transactions = transactions;
    this.browser = browser;
    this.page = Page.english(words, partnership, "/figures");
    this.first = YearMonth.now(clock.withZone(ZoneId.of("Europe/London"))).minusMonths(MONTHS);
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    session = workforce.signedIn(lead);
  }

  private void asLead(Runnable work) {
    Standing.member(lead.id()).run(work);
  }

  private YearMonth month(int at) {
    return first.plusMonths(at);
  }

  private String named(int at) {
    return new FigureWords(page).month(month(at));
  }

  /** Five months of seven, then, counted in another way, ten of forty. */
  @BeforeEach
  void fifteenMonthsAndThreeNotes() throws SQLException {
    ledger.begin();
    gathering.beginKinds(first);
    transactions.executeWithoutResult(
        status -> {
          for (int at = 0; at < MONTHS; at++) {
            for (int many = at < 5 ? 7 : 40; many > 0; many--) {
              facts.hear(Fact.of("concern.raised", month(at)).with("channel", "PHONE"));
            }
          }
        });
    gathering.run();
    asLead(
        () -> {
          periods.close(lead, new Period(first, month(MONTHS - 1)));
          note(0, SeriesNote.Kind.BREAK, 5, "Calls to the helpline count now");
          note(1, SeriesNote.Kind.EVENT, 7, "A course for hotels began");
          note(2, SeriesNote.Kind.COMMENT, 9, "Most came in one week");
          bodies.add(
              lead,
              body,
              new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null));
        });
  }

  private void note(int at, SeriesNote.Kind kind, int month, String words) {
    figures.note(
        lead, new SeriesNote(notes[at], "K1", kind, month(month), words, lead.id(), Instant.EPOCH));
  }

  @AfterEach
  void takeThemAway() {
    asLead(
        () -> {
          for (UUID each : notes) {
            figures.removeNote(lead, "K1", each);
          }
        });
  }

  private PackDocument pack() {
    return Standing.member(lead.id())
        .call(
            () -> {
              UUID strategy =
                  strategies.list(lead).stream()
                      .filter(each -> each.state() == StrategyState.CLOSED)
                      .findFirst()
                      .orElseThrow()
                      .id();
              Pack pack =
                  new Pack(
                      Ids.next(),
                      body,
                      new Pack.Content(null, strategy, 1, new Pack.Written("", "", "", "", "")),
                      Pack.State.DRAFT,
                      lead.id(),
                      Instant.EPOCH,
                      null,
                      null,
                      0);
              return writing.document(lead, page, pack, Instant.EPOCH);
            });
  }

  private PackChart concerns(PackDocument pack) {
    String name = new FigureWords(page).name(Measures.find("K1").orElseThrow());
    return pack.parts().stream()
        .flatMap(each -> each.drawings().stream())
        .filter(each -> each.title().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(
        browser.get().uri(address).cookie(session).exchange().getResponse().getContentAsString());
  }

  private static List<String> drawn(Element within) {
    return within.expectFirst("svg").select("text").eachText();
  }

  @Test
  void aPackDrawsTheBreakTheNotesAndTheMiddleThatThePageOfTheFigureDraws() throws Exception {
    PackDocument pack = pack();
    PackChart concerns = concerns(pack);
    assertThat(concerns.slots()).as("of fifteen months thirteen are drawn").hasSize(13);
    assertThat(concerns.notes())
        .startsWith(
            named(5) + ", recording changed: Calls to the helpline count now",
            named(7) + ": A course for hotels began",
            named(9) + ": Most came in one week");
    assertThat(concerns.said()).contains("Recording changed from " + named(5) + " on");
    Document file =
        Jsoup.parse(
            new String(files.draw(PackFile.PAGE, pack, Instant.EPOCH), StandardCharsets.UTF_8));
    Element block =
        file.select(".drawing").stream()
            .filter(each -> each.expectFirst("h3").text().equals(concerns.title()))
            .findFirst()
            .orElseThrow();
    assertThat(drawn(block))
        .contains("Recording changed", "1", "2", "3")
        .anyMatch(each -> each.startsWith("median 40") || each.startsWith("mean 40"));
    assertThat(drawn(page("/figures/K1").expectFirst(".lode-chart__wide")))
        .contains("Recording changed", "1", "2", "3")
        .anyMatch(each -> each.startsWith("median 40") || each.startsWith("mean 40"));
    assertThat(block.select("p").eachText())
        .contains("2. " + named(7) + ": A course for hotels began");
  }

  /** That it proves nothing stands in the pack once. */
  @Test
  void aCampaignIsMarkedInAPackAsOnThePageOfTheFigure() throws Exception {
    // The newest are marked, and campaigns of other tests may have begun this month.
    LocalDate begins = month(14).atEndOfMonth();
    String title = "Pay is yours " + Workforce.inLetters().substring(24);
    campaigns.signed(title, begins, begins.plusDays(3));
    PackDocument pack = pack();
    String noted = named(14) + ": " + title;
    assertThat(concerns(pack).notes()).contains(noted);
    assertThat(page("/figures/K1").expectFirst("main").text()).contains(title);
    String file =
        new String(files.draw(PackFile.PAGE, pack, Instant.EPOCH), StandardCharsets.UTF_8);
    assertThat(Jsoup.parse(file).text())
        .contains(noted)
        .containsOnlyOnce("does not say that it moved the figure");
  }

  @Test
  void noPageComparesWhatWasCountedBeforeWithWhatWasCountedAfter() throws Exception {
    String changed = "Recording changed from " + named(5) + " on";
    assertThat(page("/figures/K1").expectFirst("main").text()).contains(changed);
    Element listed =
        page("/figures?all=true").select(".lode-figures__item").stream()
            .filter(each -> !each.select("a[href=/figures/K1]").isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(listed.expectFirst("svg").text()).contains(changed);
    assertThat(drawn(listed)).contains("Recording changed");
  }

  @Test
  void aNameInANoteIsAskedAboutBeforeAPackIsFrozen() {
    asLead(
        () -> {
          figures.removeNote(lead, "K1", notes[2]);
          notes[2] = Ids.next();
          note(2, SeriesNote.Kind.COMMENT, 9, "Most came from Mrs Agnes Nowhere of 12 Mill Lane");
        });
    PackDocument pack = pack();
    assertThat(Standing.member(lead.id()).call(() -> names.open(lead, body, pack)))
        .anyMatch(each -> each.words().contains("Agnes"));
  }
}
