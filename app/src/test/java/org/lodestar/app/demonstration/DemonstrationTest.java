package org.lodestar.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lodestar.app.ContentTables;
import org.lodestar.app.UnfilledDemonstration;
import org.lodestar.app.concerns.ConcernFilter;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.members.DemonstrationSignIn.Choice;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.referral.face.ReferralProgress;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.statute.DtnState;
import org.lodestar.statute.NrmState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** Fills a fresh database, cut short on the way more than once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = UnfilledDemonstration.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTest {
  private static final int MOST_ON_A_HOME = 150;
  private static final int USUAL_ON_A_HOME = 60;

  /** The strategic lead's shows the plan, the figures and the next board, with their tables. */
  private static final int MOST_WITH_PICTURES = 600;

  private static final int MOST_PAGES = 60;

  /** What each role meets; the first table there is drawn by another test. */
  private static final Path ATTENTION = Path.of("../docs/operations/attention.md");

  private static final String HEADING = "\n## Words of each home\n";
  private static final Pattern TOLD = Pattern.compile("(?m)^\\| (.+) \\| .* \\| ([0-9]+) \\|$");

  /** What is due differs by the day. */
  private static final int APART = 25;

  private static final Pattern PERIOD =
      Pattern.compile("\\b20[0-9]{2}(?:[/–][0-9]{2})?\\b(?! [A-Z])");

  private final Demonstration demonstration;
  private final Installation installation;
  private final Organisations organisations;
  private final People people;
  private final NightFill night;
  private final Reports reports;
  private final ConcernFill concernFill;
  private final WorryFill worryFill;
  private final CaseFill caseFill;
  private final SupportFill supportFill;
  private final SharingFill sharingFill;
  private final ExportFill exportFill;
  private final MeetingFill meetingFill;
  private final ReceptionFill receptionFill;
  private final AuditFill auditFill;
  private final RetentionFill retentionFill;
  private final RightsFill rightsFill;
  private final EmergencyFill emergencyFill;
  private final FigureFill figureFill;
  private final PlanFill planFill;
  private final BoardFill boardFill;
  private final RiskFill riskFill;
  private final StatementFill statementFill;
  private final VoiceFill voiceFill;
  private final DocumentFill documentFill;
  private final BodyFill bodyFill;
  private final MaturityFill maturityFill;
  private final AdviserFill adviserFill;
  private final PlaceFill placeFill;
  private final OutreachFill outreachFill;
  private final ProfileFill profileFill;
  private final RequestsFill requestsFill;
  private final Concerns concerns;
  private final Mailboxes mailboxes;
  private final Referrals referrals;
  private final ReferralProgress progress;
  private final Ledger ledger;
  private final SignIns signIns;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final EmptyLedger emptyLedger;
  private final ContentTables tables;
  private final MockMvc web;

  DemonstrationTest(
      Demonstration demonstration,
      Installation installation,
      Organisations organisations,
      People people,
      NightFill night,
      Reports reports,
      ConcernFill concernFill,
      WorryFill worryFill,
      CaseFill caseFill,
      SupportFill supportFill,
      SharingFill sharingFill,
      ExportFill exportFill,
      MeetingFill meetingFill,
      ReceptionFill receptionFill,
      AuditFill auditFill,
      RetentionFill retentionFill,
      RightsFill rightsFill,
      EmergencyFill emergencyFill,
      FigureFill figureFill,
      PlanFill planFill,
      BoardFill boardFill,
      RiskFill riskFill,
      StatementFill statementFill,
      VoiceFill voiceFill,
      DocumentFill documentFill,
      BodyFill bodyFill,
      MaturityFill maturityFill,
      AdviserFill adviserFill,
      PlaceFill placeFill,
      OutreachFill outreachFill,
      ProfileFill profileFill,
      RequestsFill requestsFill,
      Concerns concerns,
      Mailboxes mailboxes,
      Referrals referrals,
      ReferralProgress progress,
      Ledger ledger,
      SignIns signIns,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock,
      EmptyLedger emptyLedger,
      ContentTables tables,
      MockMvc web) {
    this.demonstration = demonstration;
    this.installation = installation;
    this.organisations = organisations;
    this.people = people;
    this.night = night;
    this.reports = reports;
    this.concernFill = concernFill;
    this.worryFill = worryFill;
    this.caseFill = caseFill;
    this.supportFill = supportFill;
    this.sharingFill = sharingFill;
    this.exportFill = exportFill;
    this.meetingFill = meetingFill;
    this.receptionFill = receptionFill;
    this.auditFill = auditFill;
    this.retentionFill = retentionFill;
    this.rightsFill = rightsFill;
    this.emergencyFill = emergencyFill;
    this.figureFill = figureFill;
    this.planFill = planFill;
    this.boardFill = boardFill;
    this.riskFill = riskFill;
    this.statementFill = statementFill;
    this.voiceFill = voiceFill;
    this.documentFill = documentFill;
    this.bodyFill = bodyFill;
    this.maturityFill = maturityFill;
    this.adviserFill = adviserFill;
    this.placeFill = placeFill;
    this.outreachFill = outreachFill;
    this.profileFill = profileFill;
    this.requestsFill = requestsFill;
    this.concerns = concerns;
    this.mailboxes = mailboxes;
    this.referrals = referrals;
    this.progress = progress;
    this.ledger = ledger;
    this.signIns = signIns;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
    this.emptyLedger = emptyLedger;
    this.tables = tables;
    this.web = web;
  }

  /** A kill in the middle of making the object of a name: all but the commit is done. */
  private final class CutShort extends Ledger {
    private final String at;

    CutShort(String at) {
      super(sql, transactions, clock);
      this.at = at;
    }

    @Override
    public UUID make(String key, Supplier<UUID> work) {
      return super.make(
          key,
          () -> {
            UUID made = work.get();
            if (key.equals(at)) {
              throw new IllegalStateException("cut short at " + at);
            }
            return made;
          });
    }
  }

  @BeforeAll
  void fillCutShortThenToTheEndThenAgain() throws SQLException {
    // The platform has begun to count before the test fills it; a demonstration is filled first.
    emptyLedger.begin();
    for (String at :
        List.of(
            "worker:DUTY",
            "concern:brothel",
            "worry:visit",
            "case:capacity",
            "support:farm",
            "figures",
            "complete")) {
      Demonstration cut =
          new Demonstration(
              installation,
              organisations,
              people,
              night,
              reports,
              concernFill,
              worryFill,
              caseFill,
              supportFill,
              sharingFill,
              exportFill,
              meetingFill,
              receptionFill,
              auditFill,
              retentionFill,
              rightsFill,
              emergencyFill,
              figureFill,
              planFill,
              boardFill,
              riskFill,
              statementFill,
              voiceFill,
              documentFill,
              bodyFill,
              maturityFill,
              adviserFill,
              placeFill,
              outreachFill,
              profileFill,
              requestsFill,
              new CutShort(at));
      assertThatThrownBy(cut::fill).hasMessageContaining("cut short at " + at);
    }
    demonstration.fill();
    int events = deeds();
    demonstration.fill();
    assertThat(deeds()).isEqualTo(events);
  }

  /** All that is recorded, but for the clocks of concerns: their sweep goes on beside the test. */
  private int deeds() {
    return asTask(
        () ->
            sql.fetchCount(
                DSL.table("audit.event"), DSL.condition("action <> 'CONCERN_ESCALATED'")));
  }

  @Test
  void aTableOfContentShowsNothingToNobodyAndToAStranger() {
    Standing stranger = Standing.member(UUID.randomUUID());
    assertThat(tables.all())
        .noneMatch(table -> tables.shows(table, Standing.nobody()))
        .noneMatch(table -> tables.shows(table, stranger));
  }

  /** So that the test of row-level security may rely on it. */
  @Test
  void whatTheDemonstrationMustFillSomebodySees() {
    List<Standing> workers =
        organisations.list().stream()
            .flatMap(body -> people.listIn(body.id()).stream())
            .map(person -> Standing.member(person.id()))
            .toList();
    assertThat(ContentTables.FILLED_BY_THE_DEMONSTRATION)
        .allMatch(table -> workers.stream().anyMatch(worker -> tables.shows(table, worker)));
  }

  private int count(String table) {
    return asTask(() -> sql.fetchCount(DSL.table(table)));
  }

  private <T> T asTask(Supplier<T> work) {
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  @Test
  void pagesAboutPeopleAreShownAsSomebodyHereLookedAtThem() throws Exception {
    assertThat(openly("/help").select(".lode-sign-links a"))
        .as("for whoever needs help; what lets firms and landlords turn back has another door")
        .hasSize(6);
    assertThat(openly("/types").select(".lode-sign-links a")).hasSize(8);
  }

  @Test
  void everyObjectIsThereOnce() {
    assertThat(organisations.list()).hasSize(14);
    assertThat(count("concerns.concern")).isEqualTo(43);
    assertThat(count("casework.case_file")).isEqualTo(17);
    assertThat(installation.partnership()).contains("Lanternshire Modern Slavery Partnership");
  }

  @Test
  void everyRoleIsHeldByAnInventedWorker() {
    Set<Role> held = EnumSet.noneOf(Role.class);
    organisations
        .list()
        .forEach(body -> people.listIn(body.id()).forEach(person -> held.addAll(person.roles())));
    assertThat(held).containsExactlyInAnyOrder(Role.values());
  }

  /** What is invented about how well somebody does is said of nobody real. */
  @Test
  void noBodyOfWhichAnythingIsSaidBearsARealName() {
    List<String> names =
        asTask(() -> sql.fetch("select name from strategy.body_name").into(String.class));
    assertThat(names)
        .contains("Lanternshire Council", "Lanternshire Police", "LICB")
        .noneMatch(name -> name.contains("Thurrock") || name.contains("Essex"));
    List<String> actions =
        asTask(
            () ->
                sql.fetch(
                        "select a.title || ' ' || a.about from strategy.plan_action a"
                            + " join strategy.strategy s on s.id = a.strategy"
                            + " where s.state = 'IN_FORCE'")
                    .into(String.class));
    assertThat(actions).isNotEmpty().noneMatch(words -> words.contains("Thurrock"));
  }

  /** Who tries the platform out may ring what they read: a line of a real council is none of it. */
  @Test
  void noLineOfARealCouncilIsInTheDirectoryAndLinesForTheWholeCountryAre() {
    List<String> told =
        asTask(
            () ->
                sql.fetch(
                        "select name || ' ' || number || ' ' || website || ' ' || who_for"
                            + " from directory.service")
                    .into(String.class));
    assertThat(told)
        .noneMatch(
            each ->
                each.contains("01375")
                    || each.contains("0345 606")
                    || each.toLowerCase(Locale.ROOT).contains("thurrock")
                    || each.toLowerCase(Locale.ROOT).contains("essex"));
    assertThat(told)
        .anyMatch(each -> each.contains("08000 121 700"))
        .anyMatch(each -> each.contains("Lanternshire emergency duty team (invented) 01632 9604"));
  }

  /** The strategy names five; of each a board asks how it ranks, what is done, and until when. */
  @Test
  void eachThreatOfTheStrategyHasAScoreADecisionAndItsNextReview() throws Exception {
    Map<String, Boolean> judged =
        asTask(
            () ->
                sql.fetch(
                        "select title, coalesce(confidence is not null and decision is not null"
                            + " and review > cast(decided_at as date), false) as judged"
                            + " from risks.threat"
                            + " where cast(id as text) like '01934f00-0000-7000-8000-0000001d000_'")
                    .intoMap(
                        row -> row.get("title", String.class),
                        row -> row.get("judged", Boolean.class)));
    assertThat(judged).hasSize(5).doesNotContainValue(false);
    List<String> lines =
        Jsoup.parse(at(signedIn("BOARD"), get("/threats")).getContentAsString())
            .select("main li")
            .eachText();
    for (String title : judged.keySet()) {
      assertThat(lines.stream().filter(each -> each.startsWith(title)).findFirst().orElseThrow())
          .contains("Score ", "next review ", "Watch")
          .doesNotContain("No decision yet", "review was due");
    }
  }

  @Test
  void nobodyHasAPassword() {
    assertThat(
            asTask(
                () ->
                    sql.fetchCount(
                        DSL.table("members.person"), DSL.condition("password_hash is not null"))))
        .isZero();
  }

  @Test
  void nothingHappensInTheFuture() {
    for (String column :
        List.of(
            "audit.event.at",
            "concerns.concern.received_at",
            "concerns.move.moved_at",
            "concerns.message.sent_at")) {
      String table = column.substring(0, column.lastIndexOf('.'));
      OffsetDateTime latest =
          asTask(
              () ->
                  sql.select(
                          DSL.max(
                              DSL.field(
                                  column.substring(table.length() + 1),
                                  SQLDataType.TIMESTAMPWITHTIMEZONE)))
                      .from(DSL.table(table))
                      .fetchSingle()
                      .value1());
      // Afterwards: what a sweep records meanwhile is no future.
      OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
      assertThat(latest).as(column).isBeforeOrEqualTo(now);
    }
  }

  @Test
  void concernsStandInEveryStateThatAScriptLeadsTo() {
    Set<String> states =
        asTask(
            () ->
                sql.select(DSL.field("state", String.class))
                    .from("concerns.concern")
                    .fetchSet(0, String.class));
    assertThat(states)
        .contains("NEW", "ACKNOWLEDGED", "TRIAGED", "HANDED_OVER", "SIGNPOSTED", "CLOSED");
  }

  @Test
  void worriesOfWorkersAreToldNewsAndThanks() {
    assertThat(
            asTask(
                () ->
                    sql.select(DSL.field("told", String.class))
                        .from("worries.own_report")
                        .orderBy(DSL.field("sent_at"))
                        .fetch(0, String.class)))
        .containsExactly("ACTION_TAKEN", "LOOKED_AT", "RECEIVED");
    assertThat(
            asTask(
                () ->
                    sql.fetchCount(
                        DSL.table("worries.own_report"), DSL.condition("thanks is not null"))))
        .isEqualTo(1);
  }

  @Test
  void referralsStandInEveryState() {
    Set<Enum<?>> stages = new HashSet<>();
    Players players = new Players(PartnershipScript.read(), new Made(ledger));
    for (CaseScript script : CaseScript.list()) {
      UUID file = new Made(ledger).get("case:" + script.key());
      Worker worker = players.get(script.worker());
      Standing.member(worker.id())
          .run(
              () ->
                  referrals
                      .ofCase(file)
                      .forEach(form -> stages.add(progress.get(worker, form.id()).stage())));
    }
    // Recovery begins on the day of the positive decision, so nothing stays at that decision.
    Set<Enum<?>> all = new HashSet<>(EnumSet.allOf(DtnState.class));
    all.addAll(EnumSet.complementOf(EnumSet.of(NrmState.RG_POSITIVE)));
    assertThat(stages).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void sharesWereReadAndWaitInTheInventedPartnership() {
    assertThat(
            asTask(
                () ->
                    sql.select(DSL.field("state", String.class))
                        .from("sharing.share")
                        .orderBy(DSL.field("state"))
                        .fetch(0, String.class)))
        .containsExactly("ACCEPTED", "ACCEPTED", "OFFERED");
    assertThat(count("sharing.reading")).isEqualTo(2);
    assertThat(count("sharing.told")).isEqualTo(1);
    assertThat(count("sharing.notes_request")).isEqualTo(1);
  }

  @Test
  void whoIsNoLongerSafeStandsFirstInTheInbox() {
    Worker officer = new Players(PartnershipScript.read(), new Made(ledger)).get("TRIAGE");
    List<ConcernLine> lines =
        Standing.member(officer.id())
            .call(() -> concerns.list(officer, ConcernFilter.open(), 1).lines());
    assertThat(lines.getFirst().alarm()).isTrue();
    assertThat(lines.stream().skip(1)).noneMatch(ConcernLine::alarm);
  }

  @Test
  void theReceiptThatEverybodyKnowsOpensAMailbox() {
    Holder holder = mailboxes.find(DemonstrationReceipt.code()).orElseThrow();
    assertThat(mailboxes.open(holder).messages()).hasSize(2);
  }

  @Test
  void eachWorkerSignsInWithOneClick() throws Exception {
    Map<String, Integer> homes = new TreeMap<>();
    List<Choice> choices = signIns.choices();
    assertThat(choices).hasSizeGreaterThanOrEqualTo(21);
    for (Choice choice : choices) {
      MockHttpServletResponse answer =
          web.perform(
                  post("/sign-in/demonstration")
                      .with(csrf())
                      .param("person", choice.person().toString()))
              .andReturn()
              .getResponse();
      assertThat(answer.getRedirectedUrl()).as(choice.label()).isEqualTo("/work");
      Cookie session = Objects.requireNonNull(answer.getCookie("lodestar"));
      MockHttpServletResponse home =
          web.perform(get("/work").cookie(session)).andReturn().getResponse();
      assertThat(home.getStatus()).as(choice.label()).isEqualTo(200);
      homes.put(choice.label(), words(home));
    }
    // What each role reads first; docs/operations/attention.md has the lines and the clicks.
    System.out.println("Words of each home of the demonstration: " + homes);
    assertThat(homes.values()).as(homes.toString()).allMatch(each -> each <= MOST_WITH_PICTURES);
    assertThat(homes.values())
        .as(homes.toString())
        .filteredOn(each -> each > MOST_ON_A_HOME)
        .hasSizeLessThanOrEqualTo(1);
    assertThat(median(homes.values())).as(homes.toString()).isLessThanOrEqualTo(USUAL_ON_A_HOME);
    assertThat(toldAsCounted(choices, homes))
        .as("words in attention.md were out of date and have been redrawn")
        .isTrue();
  }

  /** Whether the table on paper says the same but for a few words; if not it is drawn anew. */
  private static boolean toldAsCounted(List<Choice> choices, Map<String, Integer> homes)
      throws IOException {
    String page = Files.readString(ATTENTION);
    int at = page.indexOf(HEADING);
    Map<String, Integer> told = new TreeMap<>();
    if (at >= 0) {
      TOLD.matcher(page.substring(at))
          .results()
          .forEach(row -> told.put(row.group(1), Integer.valueOf(row.group(2))));
    }
    boolean same =
        told.keySet().equals(homes.keySet())
            && homes.entrySet().stream()
                .allMatch(
                    home ->
                        Math.abs(home.getValue() - told.getOrDefault(home.getKey(), 0)) <= APART);
    if (!same) {
      Files.writeString(ATTENTION, (at < 0 ? page : page.substring(0, at)) + table(choices, homes));
    }
    return same;
  }

  private static String table(List<Choice> choices, Map<String, Integer> homes) {
    return HEADING
        + "\nOf each worker of the demonstration, as `DemonstrationTest` counts them. It draws this"
        + " table anew when one differs by more than "
        + APART
        + " words: what is due differs by the day.\n\n"
        + "| worker | roles | words |\n|---|---|---|\n"
        + choices.stream()
            .sorted(Comparator.comparing(Choice::label))
            .map(
                each ->
                    "| %s | %s | %d |\n"
                        .formatted(each.label(), each.roles(), homes.get(each.label())))
            .collect(Collectors.joining());
  }

  private static int words(MockHttpServletResponse page) throws Exception {
    return Jsoup.parse(page.getContentAsString()).select("main").text().split("\\s+").length;
  }

  private static int median(Collection<Integer> counted) {
    List<Integer> sorted = counted.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /** As they are with a year of work in them, and not as they are empty. */
  @Test
  void theMedianPageOfBoardsHasFewerThanTwoHundredAndFiftyWords() throws Exception {
    Cookie session = signedIn("STRATEGY");
    Map<String, Integer> counted = new TreeMap<>();
    Deque<String> next = new ArrayDeque<>(List.of("/boards"));
    Set<String> seen = new HashSet<>(next);
    while (!next.isEmpty() && counted.size() < MOST_PAGES) {
      String address = next.poll();
      MockHttpServletResponse answer = at(session, get(address));
      if (answer.getStatus() != 200
          || !String.valueOf(answer.getContentType()).startsWith("text/html")) {
        continue;
      }
      counted.put(address, words(answer));
      Jsoup.parse(answer.getContentAsString())
          .select("main a[href^=/boards]")
          .eachAttr("href")
          .stream()
          .map(each -> each.split("[?#]", 2)[0])
          .filter(each -> !each.endsWith(".html") && seen.add(each))
          .forEach(next::add);
    }
    System.out.println("Words of pages of boards: " + counted);
    assertThat(counted).hasSizeGreaterThan(10);
    assertThat(median(counted.values())).as(counted.toString()).isLessThan(250);
  }

  /**
   * Pages on which the lead looks at numbers over time, as they are with a year of work, and what
   * is drawn there. Of each sort of page one is looked at; any other table of numbers over time
   * beside no picture is found, too.
   */
  @Test
  void noPageOfTheLeadShowsNumbersOverTimeWithoutAPicture() throws Exception {
    Cookie session = signedIn("STRATEGY");
    Map<String, String> drawn =
        Map.of(
            "/work", ".lode-spark svg",
            "/plan", ".lode-spark svg",
            "/figures", ".lode-chart__drawing svg",
            "/figures/K1", ".lode-chart__drawing svg",
            "/figures/funnel", ".lode-chart__drawing svg",
            "/figures/neighbourhood", ".lode-chart__drawing svg",
            "/plan/*/years", ".lode-chart__drawing svg",
            "/boards/*/packs/*", ".lode-chart__drawing svg");
    Map<String, Document> pages = pagesOfTheLead(session);
    assertThat(pages.keySet()).containsAll(drawn.keySet());
    drawn.forEach(
        (page, picture) ->
            assertThat(Objects.requireNonNull(pages.get(page)).select("main " + picture))
                .as("pictures on %s", page)
                .isNotEmpty());
    pages.forEach(
        (page, shown) ->
            assertThat(shown.select("main .lode-tiles__item"))
                .filteredOn(tile -> !tile.select(".lode-tiles__figure--words").isEmpty())
                .as("figures that are told, without their line, on %s", page)
                .allMatch(tile -> tile.select("svg").isEmpty()));
    assertThat(
            Objects.requireNonNull(pages.get("/work"))
                .select(".lode-tiles__item:not(:has(svg))")
                .eachText())
        .as("figures without a line on the home")
        .allMatch(each -> each.contains("Kept back"));
    pages.forEach(
        (page, shown) ->
            shown.select("main table").stream()
                .filter(DemonstrationTest::isOverTime)
                .forEach(
                    table ->
                        assertThat(shown.select("main svg"))
                            .as("numbers over time on %s: %s", page, table.text())
                            .isNotEmpty()));
    assertThat(
            pages.values().stream()
                .flatMap(each -> each.select("main table").stream())
                .filter(DemonstrationTest::isOverTime))
        .as("tables of numbers over time")
        .isNotEmpty();
  }

  /** By their addresses, of those that differ by what they are of one. */
  private Map<String, Document> pagesOfTheLead(Cookie session) throws Exception {
    Map<String, Document> pages = new TreeMap<>();
    Deque<String> next =
        new ArrayDeque<>(
            List.of("/work", "/figures", "/figures/K1", "/plan", "/boards", aPack(session)));
    Set<String> seen = new HashSet<>();
    while (!next.isEmpty() && pages.size() < MOST_PAGES) {
      String address = next.poll();
      if (!seen.add(sort(address))) {
        continue;
      }
      MockHttpServletResponse answer = at(session, get(address));
      if (answer.getStatus() == 302) {
        next.addFirst(path(answer));
      } else if (answer.getStatus() == 200
          && String.valueOf(answer.getContentType()).startsWith("text/html")) {
        Document page = Jsoup.parse(answer.getContentAsString());
        pages.put(sort(address), page);
        page.select("main a[href~=^/(figures|plan|boards|maturity)]").eachAttr("href").stream()
            .map(each -> each.split("[?#]", 2)[0])
            .filter(each -> !each.matches(".*/(new|change|remove|watching|.*\\.[a-z]+)"))
            .forEach(next::add);
      }
    }
    return pages;
  }

  private static String sort(String address) {
    return address
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "*")
        .replaceAll("K(?!1$)[0-9]+[A-Z_]*", "K*");
  }

  /** A draft of one, as it is begun. */
  private String aPack(Cookie session) throws Exception {
    String form = path(at(session, get("/boards/" + board() + "/packs/new")));
    String page = at(session, get(form)).getContentAsString();
    return path(
        at(
            session,
            post(form)
                .with(csrf())
                .param("strategy", chosen(page, "strategy"))
                .param("period", chosen(page, "period"))
                .param("headline", "A look at the pictures")
                .param("decisions", "")
                .param("voice", "")
                .param("money", "")
                .param("learning", "")));
  }

  private String board() {
    return asTask(
            () ->
                sql.select(DSL.field("body", UUID.class))
                    .from("boards.board_meeting")
                    .limit(1)
                    .fetchSingle()
                    .value1())
        .toString();
  }

  /** Two or more months, quarters or years as heads, with numbers to them. */
  private static boolean isOverTime(Element table) {
    return table.select("th").eachText().stream()
                .filter(each -> PERIOD.matcher(each).find())
                .distinct()
                .count()
            > 1
        && table.select("td.govuk-table__cell--numeric").size() > 1;
  }

  private Cookie signedIn(String who) throws Exception {
    UUID person = new Players(PartnershipScript.read(), new Made(ledger)).get(who).id();
    return Objects.requireNonNull(
        web.perform(post("/sign-in/demonstration").with(csrf()).param("person", person.toString()))
            .andReturn()
            .getResponse()
            .getCookie("lodestar"));
  }

  /** What everybody reads counts the year that it names, and ranks only as its own tables do. */
  @Test
  void thePublicProfileCountsItsYearsAndItsSentencesAgreeWithItsTables() throws Exception {
    String address =
        openly("/problem-profile").expectFirst("main a[href^=/problem-profile/2]").attr("href");
    Document profile = openly(address);
    assertThat(profile.expectFirst("main").text())
        .doesNotContain("since counting began")
        .doesNotContainPattern("\\b(stock|stock-share|count|share|median|mean|total)\\([a-z]");
    Document page =
        Jsoup.parse(at(signedIn("STRATEGY"), get("/figures/K5_NEW")).getContentAsString());
    Map<String, String> years =
        page.select("main table:contains(financial year) tbody tr").stream()
            .collect(
                Collectors.toMap(
                    row -> row.child(0).text(), row -> row.child(1).text(), (one, two) -> one));
    Element row = profile.expectFirst("[aria-labelledby=scale] tr:contains(Victims identified)");
    assertThat(years.values())
        .as("years of victims: %s", years)
        .contains(row.child(1).text(), row.child(2).text());
    assertThat(most(profile, "channels")).isEqualTo("Telephone");
    assertThat(profile.select("[aria-labelledby=channels] p").text())
        .contains("More worries come by telephone than in any other way.");
    assertThat(profile.select("[aria-labelledby=nature] p").text())
        .doesNotContain("first", "most", "more than");
  }

  private Document openly(String address) throws Exception {
    return Jsoup.parse(web.perform(get(address)).andReturn().getResponse().getContentAsString());
  }

  /** The heading of a section with the highest number. */
  private static String most(Document profile, String section) {
    return profile.select("[aria-labelledby=" + section + "] tbody tr").stream()
        .filter(row -> row.child(1).text().matches("[0-9,]+"))
        .max(Comparator.comparing(row -> Long.valueOf(row.child(1).text().replace(",", ""))))
        .orElseThrow()
        .child(0)
        .text();
  }

  @Test
  void theSignInPageShowsTheReceipt() throws Exception {
    assertThat(web.perform(get("/sign-in")).andReturn().getResponse().getContentAsString())
        .contains(DemonstrationReceipt.printed())
        .contains("Tess Triage");
  }

  @Test
  void theStartTellsWhereToSignIn() {
    assertThat(signIns.lines("http://localhost:1"))
        .anyMatch(line -> line.contains("DEMONSTRATION"))
        .anyMatch(line -> line.contains("http://localhost:1/sign-in"));
  }

  private String path(MockHttpServletResponse answer) {
    return Objects.requireNonNull(answer.getRedirectedUrl());
  }

  @Test
  void pagesOfPartnersWereJudgedAndOneSaysAWrongNumber() throws Exception {
    Cookie session = signedIn("EDITOR");
    Document listed = Jsoup.parse(at(session, get("/partner-sites")).getContentAsString());
    assertThat(listed.select("main tr:contains(Harbour Light)").text()).contains("1 of 2");
    assertThat(listed.select("main tr:contains(Beacon Advocates)").text()).contains("Wrong number");
    String partner = listed.select("main a:contains(Beacon Advocates)").attr("href");
    assertThat(at(session, get(partner)).getContentAsString())
        .contains("https://beacon-advocates.example/get-help", "one digit short");
  }

  /** Eight pages are what a board reads; what is printed says on each which of how many it is. */
  @Test
  void thePackOfTheBoardHasEightPagesAtMostAndAPictureOfThePlanAndOfFigures() throws Exception {
    Cookie session = signedIn("STRATEGY");
    String form = path(at(session, get("/boards/" + board() + "/packs/new")));
    String page = at(session, get(form)).getContentAsString();
    MockHttpServletResponse added =
        at(
            session,
            post(form)
                .with(csrf())
                .param("strategy", chosen(page, "strategy"))
                .param("period", chosen(page, "period"))
                .param("meeting", chosen(page, "meeting"))
                .param(
                    "headline",
                    "Two actions are late. Referrals rose, and their quality with them.")
                .param("decisions", "Agree a second outreach shift\nAsk for a joint visit plan")
                .param("voice", "Ask us before you decide.")
                .param("money", "The outreach post is paid for until March.")
                .param("learning", ""));
    String pack = path(added);
    String freeze = at(session, get(pack + "/freeze")).getContentAsString();
    assertThat(freeze).contains("nothing of it can be changed");
    assertThat(Jsoup.parse(freeze).select("input[name=cleared]"))
        .as("nothing of an invented partnership looks like a person")
        .isEmpty();
    at(session, post(pack + "/freeze").with(csrf()).param("version", "0"));
    byte[] pdf = at(session, get(pack + "/pack.pdf")).getContentAsByteArray();
    Path folder = Files.createDirectories(Path.of("target", "pdf"));
    Files.write(folder.resolve("pack-demonstration.pdf"), pdf);
    Files.write(
        folder.resolve("pack-demonstration.html"),
        at(session, get(pack + "/pack.html")).getContentAsByteArray());
    Files.writeString(
        folder.resolve("pack-demonstration-page.html"),
        at(session, get(pack)).getContentAsString());
    assertThat(figuresOfTheTable(session, pack))
        .as("whatever has a number stands on a page")
        .isNotEmpty()
        .isSubsetOf(figuresOfThePage(session, pack));
    try (PDDocument drawn = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(drawn);
      int screen = wordsOnAScreen(at(session, get(pack + "/pack.html")));
      int paper = text.strip().split("\\s+").length;
      System.out.println(
          "Words of the pack: "
              + screen
              + " on a screen, "
              + paper
              + " on paper, of "
              + drawn.getNumberOfPages()
              + " pages");
      assertThat(screen).as("words of the page and of the paper").isLessThanOrEqualTo(paper);
      assertThat(drawn.getNumberOfPages()).isLessThanOrEqualTo(8);
      assertThat(text)
          .doesNotContain("Nothing was written")
          .contains("Nothing to tell about:", "Web pages of partners");
    }
  }

  /**
   * What is set as text. Drawings have the same words in both, and the list of parts, by which one
   * gets about on a screen, is no content: on paper that is the foot of each page.
   */
  private static int wordsOnAScreen(MockHttpServletResponse drawn) throws Exception {
    Element main = Jsoup.parse(drawn.getContentAsString()).expectFirst("main");
    main.select("svg, nav").remove();
    return main.text().split("\\s+").length;
  }

  /** Names of the figures of which the file for spreadsheets has numbers. */
  private Set<String> figuresOfTheTable(Cookie session, String pack) throws Exception {
    return at(session, get(pack + "/pack.csv"))
        .getContentAsString()
        .lines()
        .filter(each -> each.startsWith("figures,"))
        .map(each -> each.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")[1].replace("\"", ""))
        .map(each -> each.substring(each.indexOf(' ') + 1))
        .collect(Collectors.toSet());
  }

  /** Names of those that are drawn, or stand as tiles. */
  private Set<String> figuresOfThePage(Cookie session, String pack) throws Exception {
    return Set.copyOf(
        Jsoup.parse(at(session, get(pack + "/pack.html")).getContentAsString())
            .select(".drawing h3, .tile .name")
            .eachText());
  }

  private MockHttpServletResponse at(Cookie session, MockHttpServletRequestBuilder asked)
      throws Exception {
    return web.perform(asked.cookie(session)).andReturn().getResponse();
  }

  /** What a form has chosen already. */
  private static String chosen(String page, String name) {
    return Objects.requireNonNull(Jsoup.parse(page).selectFirst("[name=" + name + "] [selected]"))
        .attr("value");
  }
}
