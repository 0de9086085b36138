package org.lodestar.app.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.face.Places;
import org.lodestar.app.places.face.Wards;
import org.lodestar.app.site.EditClash;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class PlacesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 8, 1);
  private static final String BOUNDARY = "invented-boundary";

  private final MockMvcTester browser;
  private final Places places;
  private final Wards wards;
  private final Worker keeper;
  private final Workforce workforce;
  private final Cookie session;

  PlacesTest(MockMvcTester browser, Places places, Wards wards, Workforce workforce) {
    this.browser = browser;
    this.places = places;
    this.wards = wards;
    this.workforce = workforce;
    this.keeper = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    this.session = workforce.signedIn(keeper);
  }

  private static Lookup one(String postcode, String ward, String name) {
    return TestLookup.of(Map.of(postcode, ward), Map.of(ward, name));
  }

  private UUID load(Lookup lookup) {
    return TestLookup.load(places, keeper, DAY, lookup);
  }

  private <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"EDITOR", "PLATFORM_ADMINISTRATOR"})
  void nobodyElseGetsIn(Role role) {
    Worker other = workforce.aWorker(keeper.organisation(), role);
    assertThatThrownBy(() -> as(other, () -> places.list(other))).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(other, () -> places.find(other, "ZZ1 1AA")))
        .isInstanceOf(NotAllowed.class);
    assertThat(browser.get().uri("/places").cookie(workforce.signedIn(other))).hasStatus(403);
  }

  @Test
  void whatIsLoadedIsNotUsedUntilSomebodySaysSo() {
    UUID id = load(one("ZZ11QA", "Z05000101", "Quay"));
    assertThat(as(keeper, () -> wards.codeOf("ZZ1 1QA"))).isEmpty();
    TestLookup.use(places, keeper, id);
    assertThat(as(keeper, () -> wards.codeOf("zz1 1qa"))).contains("Z05000101");
    assertThat(as(keeper, () -> places.find(keeper, "ZZ1 1QA")))
        .contains(new Ward("Z05000101", "Quay"));
    assertThat(as(keeper, () -> wards.codeOf("ZZ1 1QB"))).isEmpty();
  }

  @Test
  void oneGoesBackToAFormerEdition() {
    UUID first = load(one("ZZ12QA", "Z05000102", "Old name"));
    TestLookup.use(places, keeper, first);
    UUID second = load(one("ZZ12QA", "Z05000103", "New ward"));
    EditionView view = as(keeper, () -> places.get(keeper, second));
    assertThat(view.changes())
        .isEqualTo(
            new EditionChanges(
                0,
                0,
                1,
                java.util.List.of(new Ward("Z05000103", "New ward")),
                java.util.List.of(new Ward("Z05000102", "Old name"))));
    TestLookup.use(places, keeper, second);
    assertThat(as(keeper, () -> wards.codeOf("ZZ12QA"))).contains("Z05000103");
    TestLookup.use(places, keeper, first);
    assertThat(as(keeper, () -> wards.codeOf("ZZ12QA"))).contains("Z05000102");
    assertThat(as(keeper, wards::names)).containsEntry("Z05000103", "New ward");
  }

  @Test
  void whoDecidesOnWhatIsInUseNoMoreLooksAgain() {
    UUID first = load(one("ZZ13QA", "Z05000104", "A"));
    UUID second = load(one("ZZ13QA", "Z05000105", "B"));
    UUID seen = TestLookup.used(places, keeper);
    TestLookup.use(places, keeper, first);
    assertThatThrownBy(
            () -> Standing.member(keeper.id()).run(() -> places.use(keeper, second, seen)))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(() -> Standing.member(keeper.id()).run(() -> places.discard(keeper, first)))
        .as("what was in use is not thrown away")
        .isInstanceOf(EditClash.class);
    assertThat(
            browser
                .post()
                .uri("/places/" + second + "/use")
                .param("seen", "nonsense")
                .with(csrf())
                .cookie(session))
        .hasStatus(409)
        .bodyText()
        .contains("This is how it stands now");
  }

  @Test
  void manyEditionsStandOnPages() {
    for (int i = 0; i < 21; i++) {
      load(one("ZZ18QA", "Z05000108", "Many"));
    }
    assertThat(editions("1")).isEqualTo(20);
    assertThat(editions("2")).isPositive();
    assertThat(editions("999")).as("the last page").isPositive();
    assertThat(editions("-3")).as("the first page").isEqualTo(20);
  }

  private int editions(String page) {
    MvcTestResult answer = browser.get().uri("/places?page=" + page).cookie(session).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(
            new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
        .select("tbody a[href^=/places/]")
        .size();
  }

  @Test
  void onlyWhatNeverWasInUseIsThrownAway() {
    UUID other = load(one("ZZ14QB", "Z05000108", "D"));
    UUID id = load(one("ZZ14QA", "Z05000106", "C"));
    Standing.member(keeper.id()).run(() -> places.discard(keeper, id));
    assertThatThrownBy(() -> as(keeper, () -> places.get(keeper, id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Standing.member(keeper.id()).run(() -> places.discard(keeper, id)))
        .isInstanceOf(NotFound.class);
    assertThat(as(keeper, () -> places.list(keeper)))
        .as("throwing it away twice throws nothing else away")
        .noneMatch(each -> each.id().equals(id))
        .anyMatch(each -> each.id().equals(other));
  }

  @Test
  void theWardsOfADayAreThoseOfTheEditionPublishedLastByThen() {
    UUID old =
        TestLookup.load(
            places, keeper, LocalDate.of(1990, 1, 1), one("ZZ15QA", "Z05000107", "Then"));
    TestLookup.use(places, keeper, old);
    assertThat(as(keeper, () -> wards.on(LocalDate.of(1990, 6, 1))))
        .containsExactly(new Ward("Z05000107", "Then"));
    assertThat(as(keeper, () -> wards.on(LocalDate.of(1980, 1, 1))))
        .as("before the first, the first")
        .containsExactly(new Ward("Z05000107", "Then"));
  }

  private MvcTestResult upload(UUID id, String authority, String file) {
    String form =
        part("source", "ONS, invented")
            + part("publishedOn.day", "1")
            + part("publishedOn.month", "8")
            + part("publishedOn.year", "2025")
            + part("authority", authority)
            + "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"wards.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n"
            + file
            + "\r\n--"
            + BOUNDARY
            + "--\r\n";
    return browser
        .post()
        .uri("/places/new/" + id)
        .contentType(MediaType.parseMediaType("multipart/form-data; boundary=" + BOUNDARY))
        .content(form.getBytes(StandardCharsets.UTF_8))
        .with(csrf())
        .cookie(session)
        .exchange();
  }

  private static String part(String name, String value) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  @Test
  void aFileIsLoadedAndLoadingItTwiceLoadsItOnce() throws Exception {
    UUID id = Ids.next();
    String file = "pcds,laua,ward,wd25nm\r\nZZ1 6QA,Z06000001,Z05000108,Quay & Docks\r\n";
    assertThat(upload(id, "Z06000001", file)).hasStatus3xxRedirection();
    assertThat(upload(id, "Z06000001", file)).hasStatus3xxRedirection();
    Document page =
        Jsoup.parse(body(browser.get().uri("/places/" + id).cookie(session).exchange()));
    assertThat(page.text()).contains("Quay & Docks").contains("ONS, invented");
    assertThat(as(keeper, () -> places.list(keeper)).stream().filter(each -> each.id().equals(id)))
        .hasSize(1);
  }

  @Test
  void withAWrongRowNothingIsKeptAndTheRowIsNamed() throws Exception {
    UUID id = Ids.next();
    String file = "pcds,laua,ward\nZZ1 7QA,Z06000001,Z05000109\nnot one,Z06000001,Z05000109\n";
    MvcTestResult result = upload(id, "Z06000001", file);
    assertThat(result).hasStatus(422);
    Document page = Jsoup.parse(body(result));
    assertThat(page.text()).contains("row 3").contains("not one");
    assertThat(page.select("input[name=source]").val()).isEqualTo("ONS, invented");
    assertThatThrownBy(() -> as(keeper, () -> places.get(keeper, id))).isInstanceOf(NotFound.class);
  }

  @Test
  void moreThanFortyMegabytesAreRefused() throws Exception {
    String line = "ZZ1 7QA,Z06000009,Z05000109\n";
    String file = "pcds,laua,ward\n" + line.repeat(41 * 1024 * 1024 / line.length());
    MvcTestResult result = upload(Ids.next(), "Z06000001", file);
    assertThat(result).hasStatus(422);
    assertThat(Jsoup.parse(body(result)).text()).contains("larger than 40 MB");
  }

  @Test
  void aCodeThatIsNoneIsSaidAtItsField() throws Exception {
    MvcTestResult result = upload(Ids.next(), "Thurrock", "pcds,ward\n");
    assertThat(Jsoup.parse(body(result)).select("#authority-error")).isNotEmpty();
  }

  @Test
  void thePostcodeOneLooksForStandsInNoAddress() throws Exception {
    TestLookup.use(places, keeper, load(one("ZZ18QA", "Z05000110", "Marsh")));
    MvcTestResult found =
        browser
            .post()
            .uri("/places/find")
            .param("postcode", "zz1 8qa")
            .with(csrf())
            .cookie(session)
            .exchange();
    assertThat(Jsoup.parse(body(found)).text()).contains("It lies in Marsh (Z05000110).");
    assertThat(browser.get().uri("/places/find?postcode=ZZ18QA").cookie(session)).hasStatus(400);
  }

  private static final String QUAY =
      "{\"features\":[{\"properties\":{\"WD24CD\":\"Z05000120\"},\"geometry\":{\"type\":\"Polygon\","
          + "\"coordinates\":[[[0.3,51.5],[0.4,51.5],[0.4,51.6],[0.3,51.6],[0.3,51.5]]]}}]}";

  private MvcTestResult borders(UUID edition, UUID id, String file) {
    String form =
        part("source", "ONS, invented borders")
            + part("publishedOn.day", "1")
            + part("publishedOn.month", "12")
            + part("publishedOn.year", "2024")
            + "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"wards.geojson\"\r\n"
            + "Content-Type: application/geo+json\r\n\r\n"
            + file
            + "\r\n--"
            + BOUNDARY
            + "--\r\n";
    return browser
        .post()
        .uri("/places/" + edition + "/borders/" + id)
        .contentType(MediaType.parseMediaType("multipart/form-data; boundary=" + BOUNDARY))
        .content(form.getBytes(StandardCharsets.UTF_8))
        .with(csrf())
        .cookie(session)
        .exchange();
  }

  private Document bordersPage(UUID edition) throws Exception {
    return Jsoup.parse(
        body(browser.get().uri("/places/" + edition + "/borders").cookie(session).exchange()));
  }

  private MvcTestResult decide(UUID edition, UUID id, String what) {
    return browser
        .post()
        .uri("/places/" + edition + "/borders/" + id + "/" + what)
        .with(csrf())
        .cookie(session)
        .exchange();
  }

  @Test
  void bordersAreLookedAtOnAMapBeforeTheyAreUsed() throws Exception {
    Ward ward = new Ward("Z05000120", "Quay");
    UUID edition = load(one("ZZ120A", ward.code(), ward.name()));
    TestLookup.use(places, keeper, edition);
    UUID id = Ids.next();
    assertThat(borders(edition, id, QUAY)).hasStatus3xxRedirection();
    assertThat(borders(edition, id, QUAY)).as("sent twice, loaded once").hasStatus3xxRedirection();
    Document waiting = bordersPage(edition);
    assertThat(waiting.text()).contains("Not in use yet: ONS, invented borders");
    assertThat(waiting.select(".lode-chart__wide svg path")).isNotEmpty();
    assertThat(waiting.select("details tbody tr").text()).isEqualTo("1 Quay 1");
    assertThat(as(keeper, () -> wards.outlines(java.util.List.of(ward)))).isEmpty();
    assertThat(decide(edition, id, "use")).hasStatus3xxRedirection();
    assertThat(bordersPage(edition).text()).contains("In use: ONS, invented borders");
    assertThat(as(keeper, () -> wards.outlines(java.util.List.of(ward))))
        .singleElement()
        .satisfies(each -> assertThat(each.rings().getFirst()).hasSize(4));
    assertThat(decide(edition, id, "use")).as("they wait no more").hasStatus(409);
  }

  @Test
  void aBrokenBorderIsRefusedInWordsAndWhatIsInUseStays() throws Exception {
    UUID edition = load(one("ZZ121A", "Z05000120", "Quay"));
    MvcTestResult result =
        borders(
            edition, Ids.next(), QUAY.replace("[0.4,51.6],[0.3,51.6]", "[0.3,51.6],[0.4,51.6]"));
    assertThat(result).hasStatus(422);
    Document page = Jsoup.parse(body(result));
    assertThat(page.text()).contains("Quay: A border crosses itself.");
    assertThat(page.select("input[name=source]").val()).isEqualTo("ONS, invented borders");
    assertThat(bordersPage(edition).select(".lode-chart")).isEmpty();
  }

  @Test
  void bordersThatWereReplacedMeanwhileAreNotDecidedOn() throws Exception {
    UUID edition = load(one("ZZ122A", "Z05000120", "Quay"));
    UUID first = Ids.next();
    borders(edition, first, QUAY);
    borders(edition, Ids.next(), QUAY);
    MvcTestResult late = decide(edition, first, "discard");
    assertThat(late).hasStatus(409);
    assertThat(Jsoup.parse(body(late)).text()).contains("Somebody else decided on these borders");
  }

  private static String body(MvcTestResult result) throws Exception {
    return result.getResponse().getContentAsString();
  }
}
