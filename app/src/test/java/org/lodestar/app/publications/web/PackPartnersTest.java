package org.lodestar.app.publications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.figures.PackText;
import org.lodestar.app.figures.document.PackFiles;
import org.lodestar.app.figures.document.PackWord;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.partnersites.PartnerSiteSet;
import org.lodestar.app.partnersites.face.PartnerSites;
import org.lodestar.app.partnersites.face.SiteChecks;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.face.PackNames;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Page.Csrf;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Reading;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Period;

/** Whether partners' web pages are right, in a pack: the same in each of its files. */
@PlatformTest
class PackPartnersTest {
  private static final String RIGHT = "<p>Ring 08000 121 700";
  private static final String SHORT = "<p>Ring 08000 121 70";
  private static final String NONE = "<p>Ring us";
  private static final String CAPTION = "Web pages of partners: are our words on them right?";

  private final PackWriting writing;
  private final PackNames names;
  private final PackFiles files;
  private final PackWord word;
  private final PartnerSiteSet set;
  private final PartnerSites sites;
  private final SiteChecks checks;
  private final Organisations organisations;
  private final ClosedPeriods periods;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final Bodies bodies;
  private final Strategies strategies;
  private final Words words;
  private final Partnership partnership;
  private final YearMonth now;
  private final Worker lead;
  private final Worker editor;
  private final UUID body = Ids.next();

  PackPartnersTest(
      PackWriting writing,
      PackNames names,
      PackFiles files,
      PackWord word,
      PartnerSiteSet set,
      PartnerSites sites,
      SiteChecks checks,
      Organisations organisations,
      ClosedPeriods periods,
      Gathering gathering,
      EmptyLedger ledger,
      Bodies bodies,
      Strategies strategies,
      Workforce workforce,
      Words words,
      Partnership partnership,
      Clock clock) {
    this.writing = writing;
    this.names = names;
    this.files = files;
    this.word = word;
    this.set = set;
    this.sites = sites;
    this.checks = checks;
    this.organisations = organisations;
    this.periods = periods;
    this.gathering = gathering;
    this.ledger = ledger;
    this.bodies = bodies;
    this.strategies = strategies;
    this.words = words;
    this.partnership = partnership;
    this.now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    editor = set.editor();
  }

  @BeforeEach
  void aClosedMonthAndNoPages() throws SQLException {
    set.alone();
    ledger.begin();
    gathering.beginKinds(now.minusMonths(3));
    asLead(
        () -> {
          periods.close(lead, Period.of(now.minusMonths(2)));
          bodies.add(
              lead,
              body,
              new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null));
        });
  }

  @AfterEach
  void takesThemAway() {
    set.alone();
  }

  private void asLead(Runnable work) {
    Standing.member(lead.id()).run(work);
  }

  /** A partner with a page for each of these texts, and what the partner is called. */
  private String partner(String... texts) {
    UUID partner = set.partner();
    for (String each : texts) {
      String address = PartnerSiteSet.address("page").replace(".invalid", ".example");
      checks.invent(set.page(editor, partner, address), each);
    }
    return name(partner);
  }

  private String name(UUID partner) {
    return Standing.member(lead.id()).call(() -> organisations.find(partner).orElseThrow().name());
  }

  private Page page() {
    return Page.english(words, partnership, "/boards");
  }

  private PackDocument pack(Page page) {
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

  private static List<Grid> tables(PackDocument pack) {
    return pack.parts().stream()
        .flatMap(each -> each.grids().stream())
        .filter(PackPartnersTest::isOfPartners)
        .toList();
  }

  private static List<String> column(Grid table, int number) {
    return table.rows().stream().map(row -> row.get(number)).map(Cell::text).toList();
  }

  @Test
  void partnersStandInALineEachTheWorstFirst() {
    String right = partner(RIGHT, RIGHT);
    String mend = partner(RIGHT, NONE, NONE);
    String number = partner(SHORT, RIGHT);
    UUID fresh = set.partner();
    set.page(editor, fresh, PartnerSiteSet.address("fresh"));
    PackDocument pack = pack(page());
    assertThat(tables(pack)).hasSize(1);
    Grid table = tables(pack).getFirst();
    assertThat(table.caption()).isEqualTo(CAPTION);
    assertThat(table.columns())
        .containsExactly("Partner", "Pages", "Right", "Wrong", "How it stands", "Last looked at");
    assertThat(column(table, 0)).containsExactly(number, mend, name(fresh), right);
    assertThat(column(table, 1)).containsExactly("2", "3", "1", "2");
    assertThat(column(table, 2)).containsExactly("1", "1", "0", "2");
    assertThat(column(table, 3)).containsExactly("1", "2", "0", "0");
    assertThat(column(table, 4))
        .containsExactly("Wrong number", "To mend", "Not all known", "Right");
    assertThat(table.rows().get(2).getLast().text()).isEqualTo("Not yet");
    assertThat(Standing.member(lead.id()).call(() -> names.open(lead, body, pack)))
        .as("a partner is no person")
        .noneMatch(each -> each.words().contains("Organisation"));
  }

  @Test
  void theyStandInAPartOfTheirOwnThatSaysWhosePagesTheyAreAndWhatWasLookedAt() {
    partner(SHORT);
    List<PackDocument.Part> parts = pack(page()).parts();
    assertThat(parts)
        .filteredOn(each -> each.grids().stream().anyMatch(PackPartnersTest::isOfPartners))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.id()).isEqualTo("partners");
              assertThat(each.title())
                  .isEqualTo("Partners' web pages: is the right number on them?");
              assertThat(each.words().getFirst())
                  .contains("partner organisations", "our helpline", "digit by digit");
            });
    List<String> ids = parts.stream().map(PackDocument.Part::id).toList();
    assertThat(ids.indexOf("partners"))
        .as("after all priorities, before the risks")
        .isGreaterThan(ids.lastIndexOf("priority-1"));
    assertThat(ids.subList(0, ids.indexOf("partners"))).doesNotContain("risks");
  }

  private static boolean isOfPartners(Grid grid) {
    return grid.caption().startsWith("Web pages of partners");
  }

  @Test
  void theTableStandsInThePageThePrintTheTableAndInWord() throws IOException {
    String number = partner(SHORT);
    String right = partner(RIGHT);
    PackDocument kept = PackText.read(PackText.write(pack(page())));
    assertThat(tables(kept)).as("as it is frozen").hasSize(1);
    List<String> told = List.of(number, right, "Wrong number", CAPTION);
    Document shown = Jsoup.parse(text(kept, PackFile.PAGE));
    assertThat(shown.select("table[aria-label^='Web pages of partners']")).hasSize(1);
    assertThat(shown.text()).contains(told);
    try (PDDocument printed = Loader.loadPDF(files.draw(PackFile.PDF, kept, Instant.EPOCH))) {
      String text = bare(new PDFTextStripper().getText(printed));
      told.forEach(each -> assertThat(text).contains(bare(each)));
    }
    assertThat(text(kept, PackFile.TABLE)).contains(number, right, "Wrong number");
    byte[] written = word.draw(kept, Instant.EPOCH, null);
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(written))) {
      List<String> cells =
          opened.getTables().stream()
              .flatMap(each -> each.getRows().stream())
              .flatMap(each -> each.getTableCells().stream())
              .map(each -> each.getText().strip())
              .toList();
      assertThat(cells).contains(number, right, "Wrong number");
    }
  }

  private String text(PackDocument pack, PackFile file) {
    return new String(files.draw(file, pack, Instant.EPOCH), StandardCharsets.UTF_8);
  }

  /** Without breaks of lines, which fall where a column is narrow. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00a0-]+", "");
  }

  @Test
  void tenStandInItAndHowManyMoreThereAreIsSaid() {
    List<String> all = new ArrayList<>();
    for (int at = 0; at < 12; at++) {
      all.add(partner(at == 7 ? NONE : RIGHT));
    }
    Grid table = tables(pack(page())).getFirst();
    assertThat(table.rows()).hasSize(10);
    assertThat(column(table, 0).getFirst()).isEqualTo(all.get(7));
    assertThat(table.caption())
        .isEqualTo(CAPTION + " The worst first; 2 more partners are not shown");
  }

  @Test
  void aPausedPartnerIsSaidToBePaused() {
    UUID partner = set.partner();
    set.page(editor, partner, PartnerSiteSet.address("paused"));
    PartnerSiteSet.as(editor, () -> sites.pause(editor, partner, true));
    Grid table = tables(pack(page())).getFirst();
    assertThat(table.rows().getFirst().getLast().text()).contains("Not yet").endsWith(", paused");
    PartnerSiteSet.as(editor, () -> sites.pause(editor, partner, false));
  }

  @Test
  void nothingOfItStandsWhereNoPartnerHasAPageOrThePartnershipDoesWithout() {
    PackDocument none = pack(page());
    assertThat(tables(none)).isEmpty();
    assertThat(said(none)).noneMatch(each -> each.contains("Web pages of partners"));
    partner(RIGHT);
    assertThat(tables(pack(page()))).hasSize(1);
    PackDocument without = pack(without());
    assertThat(tables(without)).isEmpty();
    assertThat(said(without)).noneMatch(each -> each.contains("Web pages of partners"));
  }

  private static List<String> said(PackDocument pack) {
    return pack.parts().stream()
        .flatMap(each -> Stream.concat(Stream.of(each.title()), each.words().stream()))
        .toList();
  }

  /** For somebody whose partnership does not look at pages of partners. */
  private Page without() {
    Viewer viewer =
        new Viewer() {
          @Override
          public String displayName() {
            return "Robin";
          }

          @Override
          public String organisation() {
            return "Organisation";
          }

          @Override
          public boolean may(Enum<?> action) {
            return false;
          }

          @Override
          public boolean reaches(String address) {
            return !address.startsWith("/partner-sites");
          }
        };
    return new Page(
        words,
        Reading.in(Language.ENGLISH),
        "/boards",
        "",
        partnership,
        viewer,
        List.of(),
        () -> new Csrf("", ""),
        UnaryOperator.identity(),
        Optional::empty,
        _ -> Optional.empty(),
        Map::of);
  }
}
