package org.lodestar.app.publications.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackFile;
import org.lodestar.app.figures.ShownBlock;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.Told;
import org.lodestar.app.figures.document.PackFiles;
import org.lodestar.app.figures.domain.Twins;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileDocument.Version;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.publications.ProgressDocument;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.app.publications.store.AnswerTableRows;
import org.lodestar.app.requests.table.AnswerQuestion;
import org.lodestar.app.requests.table.AnswerTables;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Words;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.face.Statements;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.statute.StatementArea;
import org.lodestar.tries.Run;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What really leaves: pages with their drawings, files, packs, profiles, progress reports, answers
 * to requests for information and what is offered to statements. Each number that is read out of
 * them is one that the attack on everything told is given; and of two partnerships of which it is
 * given the same, all that leaves is the same to the letter, whatever happened in them.
 */
@PlatformTest
class WhatLeavesTest {
  private static final int ALL = 6;
  private static final int PLAIN = 1;

  private final PackWriting packs;
  private final ProfileWriting writing;
  private final Profiles profiles;
  private final ProgressWriting reports;
  private final AnswerTables answers;
  private final AnswerTableRows answered;
  private final Statements statements;
  private final PackFiles files;
  private final ClosedPeriods periods;
  private final Facts facts;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final Bodies bodies;
  private final Strategies strategies;
  private final TransactionOperations transactions;
  private final MockMvcTester browser;
  private final Page page;
  private final Worker lead;
  private final UUID body = Ids.next();
  private final Cookie session;
  private int numbers;

  WhatLeavesTest(
      PackWriting packs,
      ProfileWriting writing,
      Profiles profiles,
      ProgressWriting reports,
      AnswerTables answers,
      AnswerTableRows answered,
      Statements statements,
      PackFiles files,
      ClosedPeriods periods,
      Facts facts,
      Gathering gathering,
      EmptyLedger ledger,
      Bodies bodies,
      Strategies strategies,
      TransactionOperations transactions,
      MockMvcTester browser,
      Workforce workforce,
      Words words,
      Partnership partnership) {
    this.packs = packs;
    this.writing = writing;
    this.profiles = profiles;
    this.reports = reports;
    this.answers = answers;
    this.answered = answered;
    this.statements = statements;
    this.files = files;
    this.periods = periods;
    this.facts = facts;
    this.gathering = gathering;
    this.ledger = ledger;
    this.bodies = bodies;
    this.strategies = strategies;
    this.transactions = transactions;
    this.browser = browser;
    this.page = Page.english(words, partnership, "/figures");
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD, Role.ANALYST);
    session = workforce.signedIn(lead);
  }

  private <T> T asLead(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(lead.id()).call(work);
  }

  @Test
  void whatLeavesTellsWhatTheAttackIsGivenAndNothingElse() throws Exception {
    asLead(
        () -> {
          bodies.add(
              lead,
              body,
              new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null));
          return body;
        });
    int[] cases = Run.cases("WhatLeavesTest", ALL, PLAIN).toArray();
    int left = 0;
    List<String> apart = new ArrayList<>();
    for (int each : cases) {
      Twins twins = Twins.of(each);
      Map<String, String> one = leaving(twins, false);
      Map<String, String> other = leaving(twins, true);
      assertThat(other.keySet()).isEqualTo(one.keySet());
      one.forEach(
          (address, told) ->
              assertThat(other.get(address))
                  .as("%s of years %d, apart in %s", address, each, twins.apart())
                  .isEqualTo(told));
      assertThat(squeezed(Objects.requireNonNull(one.get("/figures?all=true"))))
          .as("bytes of the page with a drawing for each figure, as they are sent")
          .isLessThan(60_000);
      left += one.size();
      apart.addAll(twins.apart());
    }
    System.out.printf(
        "What leaves: years %s, %d pages and files alike between twins apart in %d facts %s;"
            + " %d numbers read out of them, each given to the attack%n",
        Run.isThorough() ? "" : Arrays.toString(cases),
        left,
        apart.size(),
        new TreeSet<>(apart),
        numbers);
    assertThat(apart).as("twins that differ").isNotEmpty();
    assertThat(numbers).isPositive();
  }

  /** All that leaves a partnership, by address. */
  private Map<String, String> leaving(Twins twins, boolean twin) throws Exception {
    live(twins, twin);
    Map<String, String> left = new TreeMap<>();
    for (String code : twins.pages()) {
      Document shown = page("/figures/" + code);
      String file = text("/figures/" + code + "/series.csv");
      left.put("/figures/" + code, plain(main(shown)));
      left.put("/figures/" + code + "/series.csv", file);
      ShownSeries given = twins.given(twins.closings().getLast(), code);
      read(code, file, given);
      read(code, shown, given);
    }
    for (String each :
        List.of(
            "/figures?all=true",
            "/figures/funnel",
            "/figures/neighbourhood",
            "/figures/neighbourhood/wards.csv",
            "/figures/K29",
            "/figures/periods",
            "/site-figures",
            "/toolkit")) {
      left.put(each, plain(each.endsWith("csv") ? text(each) : main(page(each))));
    }
    int number = 0;
    for (int closing : twins.closings()) {
      pack(++number, closing, twins, left);
    }
    profile(twins, left);
    progress(number, twins, left);
    answers(twins, left);
    statement(twins, left);
    return left;
  }

  private void live(Twins twins, boolean twin) throws SQLException {
    ledger.begin();
    gathering.beginKinds(Twins.first());
    int before = 0;
    for (int closing : twins.closings()) {
      List<Fact> came = twins.came(twin, before, closing);
      transactions.executeWithoutResult(status -> came.forEach(facts::hear));
      gathering.run();
      YearMonth first = before == 0 ? Twins.first() : Twins.last(before).plusMonths(1);
      asLead(() -> periods.close(lead, new Period(first, Twins.last(closing))));
      before = closing;
    }
  }

  private void pack(int number, int closing, Twins twins, Map<String, String> left) {
    Pack pack =
        new Pack(
            Ids.next(),
            body,
            new Pack.Content(null, aStrategy(), number, new Pack.Written("", "", "", "", "")),
            Pack.State.DRAFT,
            lead.id(),
            Instant.EPOCH,
            null,
            null,
            0);
    PackDocument document = asLead(() -> packs.document(lead, page, pack, Instant.EPOCH));
    draw("pack " + number, document, left);
    document.figures().forEach(each -> given(each, twins, closing));
  }

  private UUID aStrategy() {
    return asLead(() -> strategies.list(lead)).stream()
        .filter(each -> each.state() == StrategyState.CLOSED)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void draw(String name, PackDocument document, Map<String, String> left) {
    for (PackFile each : List.of(PackFile.PAGE, PackFile.TABLE)) {
      left.put(
          name + " " + each,
          plain(new String(files.draw(each, document, Instant.EPOCH), StandardCharsets.UTF_8)));
    }
  }

  private void profile(Twins twins, Map<String, String> left) throws SQLException {
    int closing = twins.closings().getLast();
    int year = Twins.last(closing).getYear() - 1;
    forget();
    UUID id = Ids.next();
    asLead(
        () -> {
          profiles.add(lead, id, year);
          return id;
        });
    ProfileDocument document = asLead(() -> writing.document(lead, page, profiles.get(lead, id)));
    for (Version each : List.of(document.restricted(), document.open())) {
      String name = each == document.open() ? "profile for everybody" : "profile for partners";
      draw(name, document.pack(each), left);
      left.put(
          name + " data",
          plain(
              new String(
                  Objects.requireNonNull(
                      Csv.file("figures", Table.of("figures", each.told(), OpenData.PROFILE))
                          .getBody()),
                  StandardCharsets.UTF_8)));
      each.told().stream()
          .filter(Told::isWhole)
          .forEach(told -> given(told.figure(), twins, closing));
    }
    forget();
  }

  /** With all that it could tell, of the period that was closed last. */
  private void progress(int number, Twins twins, Map<String, String> left) {
    Progress report =
        new Progress(
            Ids.next(),
            new Progress.Content(aStrategy(), number, "", "", List.copyOf(twins.codes())),
            Progress.State.DRAFT,
            List.of(lead.id()),
            Instant.EPOCH,
            null,
            null,
            0);
    ProgressDocument document = asLead(() -> reports.document(lead, page, report, Instant.EPOCH));
    draw("progress report", document.page(), left);
    left.put("progress report data", data(document.page().figures(), OpenData.FIGURES));
    left.put("progress report plan", data(document.actions(), OpenData.ACTIONS));
    int closing = twins.closings().getLast();
    document.page().figures().forEach(each -> given(each, twins, closing));
  }

  private static <R> String data(List<R> rows, List<Table.Part<R>> parts) {
    byte[] file = Csv.file("data", Table.of("data", rows, parts)).getBody();
    return plain(new String(Objects.requireNonNull(file), StandardCharsets.UTF_8));
  }

  /** Of all years that are closed, divided by all that there is. */
  private void answers(Twins twins, Map<String, String> left) {
    List<Integer> years = asLead(() -> answers.years(lead));
    Set<String> offered =
        answers.figures(page).stream().map(Option::value).collect(Collectors.toSet());
    int closing = twins.closings().getLast();
    for (String code : twins.pages()) {
      if (offered.contains(code)) {
        String reference = "Twins " + Ids.next();
        Set<String> divisions = Set.copyOf(Measures.find(code).orElseThrow().dimensions());
        AnswerQuestion wanted =
            new AnswerQuestion(code, years.getLast(), years.getFirst(), divisions);
        AnswerTableRows.Kept made = asLead(() -> answer(reference, wanted));
        left.put(
            "answer of " + code, plain(made.document().grids() + "\n" + made.document().words()));
        made.document().told().stream()
            .filter(Told::isWhole)
            .forEach(told -> given(told.figure(), twins, closing));
      }
    }
  }

  /** It is not given: what was told would bind what others tell. */
  private AnswerTableRows.Kept answer(String reference, AnswerQuestion wanted) {
    answers.make(lead, page, reference, wanted);
    AnswerTableRows.Kept made =
        Objects.requireNonNull(
            transactions.execute(status -> answered.find(reference).orElseThrow()));
    answers.drop(reference);
    return made;
  }

  /** Sentences with figures that whoever writes in an area is offered. */
  private void statement(Twins twins, Map<String, String> left) throws Exception {
    YearMonth last = Twins.last(twins.closings().getLast());
    UUID id = Ids.next();
    Statement.Head head =
        new Statement.Head(
            "Council " + id,
            last.minusMonths(11).atDay(1),
            last.atEndOfMonth(),
            Statement.Ground.VOLUNTARY);
    asLead(
        () -> {
          statements.start(lead, id, head);
          return id;
        });
    for (StatementArea each : StatementArea.values()) {
      left.put("statement " + each, plain(main(page("/statements/" + id + "/areas/" + each))));
    }
  }

  private void forget() throws SQLException {
    ledger.asOwner("alter table publications.profile disable trigger profile_keep");
    ledger.asOwner("delete from publications.profile_words; delete from publications.profile");
    ledger.asOwner("alter table publications.profile enable trigger profile_keep");
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(text(address));
  }

  private String text(String address) throws Exception {
    return browser.get().uri(address).cookie(session).exchange().getResponse().getContentAsString();
  }

  private static int squeezed(String page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(page.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  private static String main(Document page) {
    Element main = Objects.requireNonNull(page.selectFirst("main"));
    main.select("input[type=hidden]").remove();
    return main.html();
  }

  /** Without what is drawn anew each time: identifiers, and seals. */
  private static String plain(String told) {
    return told.replaceAll("[0-9a-f]{64}", "(seal)")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "(id)");
  }

  // What is read out of it.

  private FigureWords words() {
    return new FigureWords(page);
  }

  private Set<String> rows(String code, Stream<ShownFigure> given) {
    var measure = Measures.find(code).orElseThrow();
    Set<String> rows = new TreeSet<>();
    given.forEach(
        each ->
            rows.add(
                words().period(measure, each.period()) + " | " + words().figure(measure, each)));
    return rows;
  }

  private void read(String code, String file, ShownSeries given) {
    Set<String> may =
        rows(
            code,
            Stream.concat(
                given.figures().stream(), given.blocks().stream().map(ShownBlock::shown)));
    file.lines().skip(1).forEach(each -> isGiven(code, each.split(","), may));
  }

  private void isGiven(String code, String[] cells, Set<String> may) {
    String row = cells[0].replace("\"", "") + " | " + cells[1].replace("\"", "");
    assertThat(may).as("%s, as the file tells it", code).contains(row);
    numbers++;
  }

  private void read(String code, Document shown, ShownSeries given) {
    var measure = Measures.find(code).orElseThrow();
    Set<String> may =
        new TreeSet<>(rows(code, Stream.concat(given.figures().stream(), given.years().stream())));
    given
        .headings()
        .forEach(
            (by, headings) -> {
              for (ShownHeading each : headings) {
                may.add(
                    words().heading(by, each.code())
                        + " | "
                        + words().figure(measure, each.figure()));
              }
            });
    for (Element row : shown.select("main table tbody tr")) {
      String told = row.child(0).text() + " | " + row.child(1).text();
      assertThat(may).as("%s, as its page tells it", code).contains(told);
      numbers++;
    }
  }

  private void given(PackDocument.Figure told, Twins twins, int closing) {
    if (told.value() == null) {
      return;
    }
    ShownSeries given = twins.given(closing, told.code());
    boolean wards = told.code().equals("K29");
    if (!wards && twins.codes().contains(told.code())) {
      assertThat(
              Stream.of(
                      given.figures().stream(),
                      given.years().stream(),
                      given.blocks().stream().map(ShownBlock::shown))
                  .flatMap(each -> each))
          .as("%s, as a document tells it", told)
          .anyMatch(told::isSame);
      numbers++;
    }
  }
}
