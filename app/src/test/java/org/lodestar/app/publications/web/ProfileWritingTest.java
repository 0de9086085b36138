package org.lodestar.app.publications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Figure;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.Told;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Profile.State;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileDocument.Row;
import org.lodestar.app.publications.ProfileDocument.Section;
import org.lodestar.app.publications.ProfileDocument.Version;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileWords;
import org.lodestar.app.publications.face.ProfileLife;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.app.publications.face.PublicNames;
import org.lodestar.app.publications.face.PublishedProfiles;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.site.Words;
import org.lodestar.app.strategy.LikelyName;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Period;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** Problem profiles from their figures to everybody, over a ledger that nobody else writes in. */
@PlatformTest
class ProfileWritingTest {
  private final Profiles profiles;
  private final ProfileLife life;
  private final ProfileWriting writing;
  private final PublishedProfiles published;
  private final Figures figures;
  private final ClosedPeriods periods;
  private final Facts facts;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final TransactionOperations transactions;
  private final Workforce workforce;
  private final MockMvc web;
  private final Page page;
  private final int year;
  private final Worker analyst;
  private final PublicNames names;
  private final Worker lead;
  private final Worker board;
  private final Worker manager;
  private final Worker police;
  private final Worker caseworker;

  ProfileWritingTest(
      Profiles profiles,
      ProfileLife life,
      ProfileWriting writing,
      PublishedProfiles published,
      PublicNames names,
      Figures figures,
      ClosedPeriods periods,
      Facts facts,
      Gathering gathering,
      EmptyLedger ledger,
      TransactionOperations transactions,
      Workforce workforce,
      MockMvc web,
      Words words,
      Partnership partnership,
      Clock clock) {
    this.profiles = profiles;
    this.life = life;
    this.writing = writing;
    this.published = published;
    this.names = names;
    this.figures = figures;
    this.periods = periods;
    this.facts = facts;
    this.gathering = gathering;
    this.ledger = ledger;
    this.transactions = transactions;
    this.workforce = workforce;
    this.web = web;
    YearMonth now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    year = Period.financialYearOf(now).first().getYear() - 2;
    UUID organisation = workforce.anOrganisation();
    analyst = workforce.aWorker(organisation, Role.ANALYST);
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
    manager = workforce.aWorker(organisation, Role.MANAGER);
    police = workforce.aWorker(organisation, Role.INTELLIGENCE_OFFICER);
    caseworker = workforce.aWorker(organisation, Role.CASEWORKER);
    page = Page.english(words, partnership, "/problem-profiles");
  }

  /** Two whole years of facts: with channels that are few, and quarters that are many. */
  @BeforeEach
  void twoClosedYears() throws SQLException {
    ledger.begin();
    ledger.asOwner("alter table publications.profile disable trigger profile_keep");
    ledger.asOwner("delete from publications.profile_words; delete from publications.profile");
    ledger.asOwner("alter table publications.profile enable trigger profile_keep");
    YearMonth first = YearMonth.of(year - 1, 4);
    gathering.beginKinds(first);
    for (int month = 0; month < 24; month++) {
      tell(7 + month % 3, concern(first.plusMonths(month), "PHONE"));
      tell(month == 20 ? 3 : 0, concern(first.plusMonths(month), "EMAIL"));
      tell(6, concern(first.plusMonths(month), "PUBLIC_FORM"));
      tell(3, referral(first.plusMonths(month), "LAB_FORCED_WORK"));
      tell(month % 6 == 0 ? 1 : 2, referral(first.plusMonths(month), "SEX_PROSTITUTION"));
    }
    close(new Period(first, YearMonth.of(year + 1, 3)));
  }

  private void tell(int many, Fact fact) {
    transactions.executeWithoutResult(
        status -> {
          for (int at = 0; at < many; at++) {
            facts.hear(fact);
          }
        });
  }

  private static Fact concern(YearMonth month, String channel) {
    return Fact.of("concern.raised", month).with("channel", channel);
  }

  private static Fact referral(YearMonth month, String type) {
    return Fact.of("referral.sent", month)
        .with("type", type)
        .with("age", "ADULT")
        .with("evidence", "YES");
  }

  private void close(Period period) {
    gathering.run();
    as(lead, () -> periods.close(lead, period));
  }

  private <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private void does(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private UUID draft() {
    UUID id = Ids.next();
    does(analyst, () -> profiles.add(analyst, id, year));
    does(analyst, () -> profiles.add(analyst, id, year));
    return id;
  }

  private UUID written() {
    UUID id = draft();
    for (ProfileSection each : ProfileSection.values()) {
      boolean said = each == ProfileSection.SCALE;
      does(
          analyst,
          () ->
              profiles.say(
                  analyst,
                  id,
                  new ProfileWords(
                      each,
                      said ? "More people tell us." : "",
                      said ? "A partner found a pattern." : "",
                      said ? "" : "The tables say it.",
                      0)));
    }
    return id;
  }

  private Profile one(UUID id) {
    return as(lead, () -> profiles.get(lead, id));
  }

  private UUID proposed() {
    UUID id = written();
    propose(id);
    return id;
  }

  private void propose(UUID id) {
    Profile now = one(id);
    does(
        analyst,
        () ->
            life.propose(
                analyst, id, now.version(), at -> writing.document(analyst, page, now, at)));
  }

  private UUID published() {
    UUID id = proposed();
    finish(id);
    return id;
  }

  private void finish(UUID id) {
    does(board, () -> life.approve(board, id, one(id).version()));
    // What others left in the plan may hold what could be a name.
    Set<String> cleared =
        names.in(Objects.requireNonNull(one(id).proposed()).document()).stream()
            .map(LikelyName::mark)
            .collect(Collectors.toSet());
    does(board, () -> life.publish(board, id, one(id).version(), cleared));
  }

  private ProfileDocument document(UUID id) {
    return as(lead, () -> writing.document(lead, page, one(id)));
  }

  private List<ShownFigure> seen(Told told) {
    IndicatorView view = as(board, () -> figures.get(board, told.figure().code()));
    return told.isWhole()
        ? Stream.concat(
                view.line().series().years().stream(), view.line().series().figures().stream())
            .toList()
        : view.line().series().headings().getOrDefault(told.dimension(), List.of()).stream()
            .filter(each -> each.code().equals(told.heading()))
            .map(ShownHeading::figure)
            .toList();
  }

  @Test
  void everyFigureLeadsToItsDefinitionAndTheSameNumber() {
    ProfileDocument document = document(draft());
    assertThat(document.restricted().rows().count()).isGreaterThan(30);
    for (Version version : List.of(document.restricted(), document.open())) {
      for (Row row : version.rows().toList()) {
        Figure figure = row.now().figure();
        assertThat(document.definitions())
            .as(figure.code())
            .filteredOn(each -> each.code().equals(figure.code()))
            .singleElement()
            .satisfies(
                each -> {
                  assertThat(each.means()).isNotEmpty();
                  assertThat(each.formula()).isEqualTo(figure.formula());
                });
        if (figure.value() != null || figure.keptBack()) {
          assertThat(seen(row.now())).as(figure.code()).anyMatch(figure::isSame);
        }
      }
    }
    assertThat(document.stands().snapshot()).isEqualTo(1);
    assertThat(document.stands().seal()).isEqualTo(as(lead, () -> figures.basis(lead)).seal());
  }

  @Test
  void itIsGeneratedWithThisYearTheYearBeforeAndWhatIsNotKnown() {
    ProfileDocument document = document(draft());
    assertThat(document.restricted().sections())
        .extracting(Section::id)
        .containsExactly(
            Stream.of(ProfileSection.values()).map(ProfileSection::slug).toArray(String[]::new));
    Row concerns =
        document
            .restricted()
            .rows()
            .filter(each -> each.now().figure().code().equals("K1"))
            .findFirst()
            .orElseThrow();
    assertThat(concerns.now().figure().value()).isEqualTo("171");
    assertThat(Objects.requireNonNull(concerns.before()).value()).isEqualTo("168");
    assertThat(concerns.change()).isEqualTo("More than the year before");
    assertThat(gaps(document.restricted()))
        .anyMatch(each -> each.startsWith("Suspects identified: Nothing tells it yet"))
        .anyMatch(each -> each.startsWith("What stays hidden: No estimate"))
        .anyMatch(each -> each.startsWith("Concerns received: Some of it is kept back"));
  }

  private static List<String> gaps(Version version) {
    return version.sections().stream()
        .filter(each -> each.id().equals("gaps"))
        .flatMap(each -> each.grids().stream())
        .flatMap(each -> each.rows().stream())
        .map(each -> String.join(": ", each.stream().map(Cell::text).toList()))
        .toList();
  }

  @Test
  void aBreakIsAGapAndNothingIsComparedAcrossIt() {
    SeriesNote note =
        new SeriesNote(
            Ids.next(),
            "K1",
            SeriesNote.Kind.BREAK,
            YearMonth.of(year, 6),
            "A secret of the desk",
            lead.id(),
            Instant.EPOCH);
    does(lead, () -> figures.note(lead, note));
    ProfileDocument document = document(draft());
    does(lead, () -> figures.removeNote(lead, "K1", note.id()));
    assertThat(gaps(document.open())).anyMatch(each -> each.contains("another way from June"));
    assertThat(document.restricted().toString()).contains("A secret of the desk");
    assertThat(document.open().toString()).doesNotContain("A secret of the desk");
    assertThat(document.open().rows().map(Row::change))
        .anyMatch(each -> each.startsWith("Not to be compared"));
  }

  @Test
  void nothingThatIsForPartnersReachesTheVersionForEverybody() {
    ProfileDocument document = document(written());
    assertThat(document.restricted().toString()).contains("A partner found a pattern.");
    assertThat(document.open().toString())
        .contains("More people tell us.")
        .doesNotContain("A partner found a pattern.");
    assertThat(document.open().sections()).noneMatch(each -> each.id().equals("threats"));
    assertThat(document.pack(document.open()).toString())
        .doesNotContain("A partner found a pattern.");
  }

  /** A place with four referrals a year, of which no year may be told by itself. */
  @Test
  void whereAYearIsKeptBackThreeYearsTogetherAreToldInBothVersionsAndTheirFiles()
      throws SQLException {
    ledger.begin();
    YearMonth first = YearMonth.of(year - 2, 4);
    gathering.beginKinds(first);
    for (int quarter = 0; quarter < 12; quarter++) {
      tell(1, referral(first.plusMonths(3L * quarter), "LAB_FORCED_WORK"));
    }
    close(new Period(first, YearMonth.of(year + 1, 3)));
    UUID id = published();
    ProfileDocument document = document(id);
    for (Version version : List.of(document.restricted(), document.open())) {
      assertThat(version.sections().stream().flatMap(each -> each.notes().stream()))
          .anyMatch(
              each -> each.startsWith("Referrals and notifications: 12 in three years, April"));
      assertThat(version.told())
          .filteredOn(each -> each.isWhole() && each.figure().code().equals("K3"))
          .filteredOn(each -> each.figure().value() != null)
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.figure().first()).isEqualTo(first);
                assertThat(each.figure().last()).isEqualTo(first.plusMonths(35));
                assertThat(each.figure().value()).isEqualTo("12");
              });
    }
    assertThat(as(lead, () -> life.check(lead, id)).isSame()).isTrue();
  }

  /** Neither inside one version nor between the two does a small number follow. */
  @Test
  void noDifferenceTellsWhatIsKeptBack() {
    ProfileDocument document = document(draft());
    assertThat(document.open().told())
        .as("three emails in a year")
        .filteredOn(each -> each.figure().code().equals("K1") && each.heading().equals("EMAIL"))
        .singleElement()
        .matches(each -> each.figure().keptBack());
    List<Told> channels =
        document.open().told().stream()
            .filter(each -> each.figure().code().equals("K1"))
            .filter(each -> each.dimension().equals("channel"))
            .toList();
    assertThat(channels.stream().filter(each -> each.figure().keptBack()).count())
        .as("a second one is kept back, so that the first is not the rest")
        .isGreaterThan(1);
    for (Told open : document.open().told()) {
      document.restricted().told().stream()
          .filter(each -> each.dimension().equals(open.dimension()))
          .filter(each -> each.heading().equals(open.heading()))
          .filter(each -> each.figure().code().equals(open.figure().code()))
          .filter(each -> each.figure().first().equals(open.figure().first()))
          .filter(each -> each.figure().last().equals(open.figure().last()))
          .forEach(
              each -> {
                assertThat(open.figure().value()).isEqualTo(each.figure().value());
                assertThat(open.figure().keptBack()).isEqualTo(each.figure().keptBack());
              });
    }
  }

  @Test
  void whatCameLateIsToldInTheNextYearToPartnersAsToEverybody() {
    UUID first = published();
    tell(1, concern(YearMonth.of(year, 5), "PHONE"));
    close(new Period(YearMonth.of(year + 1, 4), YearMonth.of(year + 1, 6)));
    UUID next = Ids.next();
    does(analyst, () -> profiles.correct(analyst, first, next, "One came late"));
    does(analyst, () -> profiles.correct(analyst, first, next, "One came late"));
    ProfileDocument old = document(first);
    ProfileDocument corrected = document(next);
    assertThat(value(corrected.restricted())).as("as it was told first").isEqualTo("171");
    assertThat(value(corrected.open())).isEqualTo("171");
    assertThat(gaps(corrected.restricted())).isEqualTo(gaps(old.restricted()));
    assertThat(headings(corrected)).isEqualTo(headings(old));
    propose(next);
    finish(next);
    assertThat(one(first).state()).isEqualTo(State.SUPERSEDED);
    assertThat(published.get(one(next).base().slug()).id()).isEqualTo(next);
    assertThat(published.list()).hasSize(1);
  }

  private static String value(Version version) {
    return Objects.requireNonNull(
        version
            .rows()
            .filter(each -> each.now().figure().code().equals("K1"))
            .findFirst()
            .orElseThrow()
            .now()
            .figure()
            .value());
  }

  private static List<Told> headings(ProfileDocument document) {
    return document.open().told().stream().filter(each -> !each.isWhole()).toList();
  }

  @Test
  void aYearThatIsNotClosedNamesTheMonthsThatAreMissing() {
    assertThatThrownBy(() -> does(analyst, () -> profiles.add(analyst, Ids.next(), year + 1)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals())
                    .containsExactly(
                        new Refusal(
                            "year",
                            "publications.profile.year.open",
                            "April " + (year + 1) + " to March " + (year + 2))));
    assertThatThrownBy(() -> does(analyst, () -> profiles.add(analyst, Ids.next(), -5)))
        .isInstanceOf(Refused.class);
    draft();
    assertThatThrownBy(() -> does(analyst, () -> profiles.add(analyst, Ids.next(), year)))
        .as("it has one")
        .isInstanceOf(Refused.class);
  }

  @Test
  void aYearInWhichNothingWasCountedHasNoProfileAndSaysWhenCountingBegan() {
    assertThatThrownBy(() -> does(analyst, () -> profiles.add(analyst, Ids.next(), year - 2)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals())
                    .containsExactly(
                        new Refusal(
                            "year", "publications.profile.year.noData", "April " + (year - 1))));
  }

  @Test
  void countsThatBeganInAYearAreNotComparedWithEarlierOnes() throws SQLException {
    ledger.asOwner("update ledger.coverage set since = '" + (year - 1) + "-06-01'");
    Version version = document(draft()).restricted();
    assertThat(row(version, "K3").change())
        .isEqualTo("Not to be compared: counting began in June " + (year - 1));
    assertThat(Objects.requireNonNull(row(version, "K1").before()).shown())
        .as("months, of which the year has only some")
        .isEqualTo("Not counted yet");
    assertThat(row(version, "K1").change()).isEmpty();
  }

  private List<String> columns(UUID id) throws Exception {
    return sent(analyst, get("/problem-profiles/" + id))
        .select("table:contains(Concerns received)")
        .getFirst()
        .select("thead th")
        .eachText();
  }

  @Test
  void aYearBeforeOfWhichNothingIsToldHasNoColumnOnThePage() throws Exception {
    UUID both = draft();
    var labels = document(both).labels();
    assertThat(columns(both))
        .containsExactly(labels.figure(), labels.now(), labels.before(), labels.change());
    ledger.asOwner("update ledger.coverage set since = '" + year + "-04-01'");
    assertThat(columns(both)).containsExactly(labels.figure(), labels.now());
  }

  private static Row row(Version version, String code) {
    return version
        .rows()
        .filter(each -> each.now().figure().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSentenceNeverStandsAboveFiguresThatAreAllKeptBack() throws SQLException {
    ledger.begin();
    gathering.beginKinds(YearMonth.of(year - 1, 4));
    tell(3, concern(YearMonth.of(year, 5), "PHONE"));
    tell(2, referral(YearMonth.of(year, 5), "LAB_FORCED_WORK"));
    close(new Period(YearMonth.of(year - 1, 4), YearMonth.of(year + 1, 3)));
    ProfileDocument document = document(written());
    for (Version version : List.of(document.restricted(), document.open())) {
      assertThat(version.sections().getFirst().words())
          .containsExactly(
              "All figures of this section are kept back, so nothing is said above them.");
    }
  }

  @Test
  void eachSectionSaysSomethingOrWhyNotBeforeItGoesToReview() {
    UUID id = draft();
    assertThatThrownBy(() -> propose(id)).isInstanceOf(Refused.class);
    assertThat(one(id).state()).isEqualTo(State.DRAFT);
    UUID other = Ids.next();
    does(analyst, () -> profiles.drop(analyst, id, one(id).version()));
    does(analyst, () -> profiles.drop(analyst, id, 99));
    does(analyst, () -> profiles.add(analyst, other, year));
    assertThat(one(other).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void twoWhoWriteInOneSectionClashAndInTwoDoNot() {
    UUID id = draft();
    ProfileWords mine = new ProfileWords(ProfileSection.SCALE, "Mine", "", "", 0);
    does(analyst, () -> profiles.say(analyst, id, mine));
    assertThatThrownBy(
            () ->
                does(
                    lead,
                    () ->
                        profiles.say(
                            lead, id, new ProfileWords(ProfileSection.SCALE, "X", "", "", 0))))
        .isInstanceOf(EditClash.class);
    does(
        lead,
        () -> profiles.say(lead, id, new ProfileWords(ProfileSection.PLAN, "", "", "Why", 0)));
    assertThat(one(id).writers()).containsExactlyInAnyOrder(analyst.id(), lead.id());
  }

  private Document sent(Worker worker, MockHttpServletRequestBuilder asked) throws Exception {
    return Jsoup.parse(
        web.perform(asked.cookie(workforce.signedIn(worker)).with(csrf()))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  @Test
  void aNameInASectionIsAskedAboutBeforeItIsKeptAndOfWhoeverPublishesIt() throws Exception {
    String named = "Mirela Dobrescu, aged 15, of 12 Anchor Street";
    UUID id = written();
    String there = "/problem-profiles/" + id;
    MockHttpServletRequestBuilder typed =
        post(there + "/sections/scale")
            .param("open", "More people tell us.")
            .param("closed", named)
            .param("version", "1");
    Document asked = sent(analyst, typed);
    assertThat(asked.select(".govuk-error-summary").text()).contains("Mirela Dobrescu");
    assertThat(asked.select("[name=closed]").text()).isEqualTo(named);
    assertThat(document(id).restricted().toString()).doesNotContain("Mirela");
    String tick = asked.select("[type=checkbox][name=aboutNobody]").val();
    sent(analyst, typed.param("aboutNobody", tick));
    assertThat(document(id).restricted().toString()).contains("Mirela");
    propose(id);
    does(board, () -> life.approve(board, id, one(id).version()));
    String version = String.valueOf(one(id).version());
    List<String> marks =
        sent(board, get(there + "/publish"))
            .select("[type=checkbox][name=cleared]")
            .eachAttr("value");
    assertThat(marks).as("what the writer ticked is asked of a second person").isNotEmpty();
    assertThat(
            sent(board, post(there + "/publish").param("version", version))
                .select(".govuk-error-summary")
                .text())
        .contains("Change each of these words where it stands");
    assertThat(one(id).state()).isEqualTo(State.APPROVED);
    sent(
        board,
        post(there + "/publish")
            .param("version", version)
            .param("cleared", marks.toArray(String[]::new)));
    assertThat(one(id).state()).isEqualTo(State.PUBLISHED);
    assertThat(
            sent(board, post(there + "/withdraw").param("reason", named).param("version", "9"))
                .select(".govuk-error-summary")
                .text())
        .as("partners read why it was withdrawn")
        .contains("Mirela Dobrescu");
  }

  @Test
  void whoWroteOrAskedDoesNotApprove() {
    UUID id = written();
    does(
        lead,
        () -> profiles.say(lead, id, new ProfileWords(ProfileSection.SCALE, "We", "", "", 1)));
    propose(id);
    long version = one(id).version();
    assertThatThrownBy(() -> does(lead, () -> life.approve(lead, id, version)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> does(analyst, () -> life.approve(analyst, id, version)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> does(board, () -> life.publish(board, id, version, Set.of())))
        .as("before it is approved")
        .isInstanceOf(Refused.class);
    does(board, () -> life.approve(board, id, version));
    does(board, () -> life.approve(board, id, version));
    assertThat(one(id).state()).isEqualTo(State.APPROVED);
  }

  @Test
  void itGoesBackWithAReasonAndIsSealedAnew() {
    UUID id = proposed();
    String seal = Objects.requireNonNull(one(id).proposed()).seal();
    assertThatThrownBy(() -> does(manager, () -> life.sendBack(manager, id, "No", 0)))
        .isInstanceOf(NotAllowed.class);
    does(board, () -> life.sendBack(board, id, "Say more", one(id).version()));
    assertThat(one(id).sentBack()).isEqualTo("Say more");
    does(
        analyst,
        () -> profiles.say(analyst, id, new ProfileWords(ProfileSection.SCALE, "More", "", "", 1)));
    propose(id);
    assertThat(Objects.requireNonNull(one(id).proposed()).seal()).isNotEqualTo(seal);
    assertThatThrownBy(
            () ->
                does(
                    analyst,
                    () ->
                        profiles.say(
                            analyst, id, new ProfileWords(ProfileSection.PLAN, "M", "", "", 1))))
        .as("it is no draft")
        .isInstanceOf(Refused.class);
  }

  @Test
  void partnersSeeWhatIsPublishedAndOthersNothing() {
    UUID id = proposed();
    assertThatThrownBy(() -> as(manager, () -> profiles.get(manager, id)))
        .isInstanceOf(NotFound.class);
    assertThat(as(police, () -> profiles.list(police, 1)).profiles()).isEmpty();
    assertThat(published.list()).isEmpty();
    finish(id);
    assertThat(as(police, () -> profiles.get(police, id)).state()).isEqualTo(State.PUBLISHED);
    assertThat(as(manager, () -> profiles.list(manager, 1)).profiles()).hasSize(1);
    assertThatThrownBy(() -> as(caseworker, () -> profiles.get(caseworker, id)))
        .isInstanceOf(NotAllowed.class);
    assertThat(published.get(one(id).base().slug()).id()).isEqualTo(id);
    assertThatThrownBy(() -> published.get("1900-01")).isInstanceOf(NotFound.class);
  }

  @Test
  void madeAgainFromTheFactsItIsTheSameAndATamperedOneIsFoundAndShownToNobody()
      throws SQLException {
    UUID id = proposed();
    assertThat(as(board, () -> life.check(board, id)).isSame()).isTrue();
    ledger.asOwner("alter table publications.profile disable trigger profile_keep");
    ledger.asOwner(
        "update publications.profile set document = replace(document, '\"171\"', '\"191\"') where"
            + " id = '"
            + id
            + "'");
    ledger.asOwner("alter table publications.profile enable trigger profile_keep");
    assertThat(as(board, () -> life.check(board, id)).text()).isFalse();
    assertThat(document(id).restricted().sections()).isEmpty();
    assertThatThrownBy(() -> does(board, () -> life.approve(board, id, one(id).version())))
        .isInstanceOf(Refused.class);
  }

  @Test
  void nothingChangesWhatWasApprovedOrPublished() {
    UUID id = published();
    String where = " where id = '" + id + "'";
    assertThatThrownBy(
            () -> ledger.asOwner("update publications.profile set document = '{}'" + where))
        .hasMessageContaining("never changed");
    assertThatThrownBy(() -> ledger.asOwner("delete from publications.profile" + where))
        .hasMessageContaining("kept as it is");
  }

  @Test
  void aWithdrawnOneSaysWhyAndCanBeCorrected() {
    UUID id = published();
    does(board, () -> life.withdraw(board, id, "A table was wrong", one(id).version()));
    does(board, () -> life.withdraw(board, id, "A table was wrong", 0));
    Profile shown = published.get(one(id).base().slug());
    assertThat(shown.state()).isEqualTo(State.WITHDRAWN);
    assertThat(Objects.requireNonNull(shown.published()).reason()).isEqualTo("A table was wrong");
    UUID next = Ids.next();
    does(analyst, () -> profiles.correct(analyst, id, next, "The table is right now"));
    assertThat(one(next).base().edition()).isEqualTo(2);
    assertThat(as(lead, () -> profiles.words(lead, next)).get(ProfileSection.SCALE))
        .satisfies(each -> assertThat(each.open()).isEqualTo("More people tell us."));
    assertThatThrownBy(
            () -> does(analyst, () -> profiles.correct(analyst, id, Ids.next(), "Again")))
        .as("one is begun already")
        .isInstanceOf(Refused.class);
  }

  private static final String ESTIMATE =
      """
      {"data": {"people": 1237, "lists": 4, "overlap": 202, "names": ["council", "police"]},
       "publishable": true, "methods": [{"method": "bic", "estimate": 4321.5,
       "intervals": {"95": [3210.4, 6543.2]}}], "range": [3012.7, 7001.2], "warnings": [],
       "variants": [], "consistency": [], "log": []}
      """;

  @Test
  void anEstimateIsShownAsARangeAndRefusedWithoutOne() {
    UUID id = draft();
    long version = one(id).version();
    assertThatThrownBy(
            () ->
                does(
                    analyst,
                    () ->
                        profiles.estimate(
                            analyst, id, ESTIMATE.replace("[3012.7, 7001.2]", "null"), version)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals())
                    .containsExactly(Refusal.of("json", "publications.profile.estimate.noRange")));
    does(analyst, () -> profiles.estimate(analyst, id, ESTIMATE, version));
    assertThatThrownBy(() -> does(analyst, () -> profiles.estimate(analyst, id, "", version)))
        .isInstanceOf(EditClash.class);
    ProfileDocument document = document(id);
    for (Version each : List.of(document.restricted(), document.open())) {
      assertThat(each.toString()).contains("From 3,000 to 7,100").doesNotContain("4321", "4,321");
      assertThat(gaps(each)).noneMatch(gap -> gap.contains("No estimate was made"));
      assertThat(each.sections().stream().flatMap(some -> some.drawings().stream()).toList())
          .singleElement()
          .satisfies(
              drawing -> {
                assertThat(drawing.kind()).isEqualTo(PackChart.Kind.RANGES);
                assertThat(drawing.chart().table().rows())
                    .contains(
                        List.of("People on any of 4 lists", "1,237"),
                        List.of("People in all, as a range", "From 3,000 to 7,100"))
                    .anyMatch(row -> row.getLast().equals("From 3,200 to 6,600"));
                assertThat(drawing.said()).contains("as a range: From 3,000 to 7,100.");
              });
    }
    does(analyst, () -> profiles.estimate(analyst, id, "", version + 1));
    assertThat(gaps(document(id).open())).anyMatch(gap -> gap.contains("No estimate was made"));
    assertThat(document(id).open().sections()).allMatch(each -> each.drawings().isEmpty());
  }

  @Test
  void aProfileDiffersFromTheLastInWhatIsNamed() {
    ProfileDocument document = document(draft());
    ProfileDifference same =
        new ProfileDifference(page, document, document, ProfileDocument::restricted);
    assertThat(same.tables()).hasSize(1);
    assertThat(same.words()).isEmpty();
    ProfileDifference other =
        new ProfileDifference(page, document, ProfileDocument.nothing(), ProfileDocument::open);
    assertThat(other.tables()).hasSize(1);
    assertThat(other.words()).contains("New this year: Concerns received");
  }
}
