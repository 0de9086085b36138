package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Tie;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.store.ForgedRows;
import org.lodestar.app.outbound.InnerPlace;
import org.lodestar.app.outbound.InnerPlaceAsked;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.outbound.face.InnerPlaces;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A server inside the network is called when two administrators said so, and no more when one. */
@PlatformTest
class ServersTest {
  private static final String HERE = "/settings/servers";

  private final MockMvc mvc;
  private final Workforce workforce;
  private final InnerPlaces places;
  private final Hands hands;
  private final ForgedRows forged;
  private final DatabaseAccess access;

  private Worker first;
  private Worker second;
  private InnerPlace place;

  ServersTest(
      MockMvc mvc,
      Workforce workforce,
      InnerPlaces places,
      Hands hands,
      ForgedRows forged,
      DatabaseAccess access) {
    this.forged = forged;
    this.access = access;
    this.mvc = mvc;
    this.workforce = workforce;
    this.places = places;
    this.hands = hands;
  }

  @BeforeEach
  void twoAdministrators() {
    first = workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    second = workforce.aWorker(workforce.anOrganisation(), Role.ORGANISATION_ADMINISTRATOR);
    place = new InnerPlace(new Spot(Ids.next() + ".example.org", 8443), false);
  }

  /** Nothing is left that would wait for administrators of other tests. */
  @AfterEach
  void takesItOff() {
    Standing.task("test")
        .run(
            () ->
                places.list().stream()
                    .filter(each -> each.askedBy().equals(first.id()))
                    .forEach(each -> places.end(first.id(), each.id())));
  }

  private MockHttpServletResponse sent(Worker by, String path, String... parameters)
      throws Exception {
    MockHttpServletRequestBuilder request = post(path).with(csrf()).cookie(workforce.signedIn(by));
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private Document seen(Worker by, String path) throws Exception {
    return AllPages.ofWork(
        path,
        each ->
            Jsoup.parse(
                mvc.perform(get(each).cookie(workforce.signedIn(by)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString()));
  }

  private UUID asked() throws Exception {
    String address = "https://" + place.spot();
    assertThat(sent(first, HERE, "address", address).getStatus()).isEqualTo(303);
    return Standing.task("test")
        .call(
            () ->
                places.list().stream()
                    .filter(each -> each.place().equals(place))
                    .findFirst()
                    .orElseThrow()
                    .id());
  }

  private Set<InnerPlace> agreed() {
    return Standing.task("test").call(places::agreed);
  }

  @Test
  void itCountsWhenAnotherAdministratorAgreesAndOneEndsIt() throws Exception {
    UUID id = asked();
    assertThat(agreed()).doesNotContain(place);
    assertThat(seen(second, "/work?kind=DUE").text()).contains("A server inside the network");
    assertThat(seen(second, HERE).text()).contains("Agree to " + place.spot());
    sent(second, HERE + "/" + id + "/agree");
    assertThat(agreed()).contains(place);
    Document told = seen(first, HERE);
    assertThat(told.text()).contains(second.displayName());
    String end = "form[action='" + HERE + "/" + id + "/end']";
    assertThat(told.select("main " + end)).hasSize(1);
    assertThat(told.select("details:has(" + end + ")").text())
        .as("asked under an unfold that says what follows")
        .contains("It is called again only when one administrator names it");
    sent(second, HERE + "/" + id + "/end");
    assertThat(agreed()).doesNotContain(place);
  }

  @Test
  void whoAskedDoesNotAgreeAndIsToldSo() throws Exception {
    UUID id = asked();
    assertThat(seen(first, HERE).text()).doesNotContain("Agree to " + place.spot());
    MockHttpServletResponse answer = sent(first, HERE + "/" + id + "/agree");
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString()).contains("Somebody other than you must agree.");
    assertThat(agreed()).doesNotContain(place);
  }

  @Test
  void whoseAccountTheFirstHadAHandInDoesNotAgree() throws Exception {
    UUID id = asked();
    Standing.member(first.id())
        .run(() -> hands.tie(first.id(), second.id(), Tie.INVITED, false, false));
    assertThat(sent(second, HERE + "/" + id + "/agree").getStatus()).isEqualTo(409);
    assertThat(agreed()).doesNotContain(place);
  }

  /** What somebody may do to a row past the platform; the row is agreed to. */
  enum Forgery {
    AGREED_AT_ONCE("agreed_by = '%2$s', agreed_at = now()", false),
    OTHER_HOST("host = 'other.' || host", true),
    OTHER_PORT("port = 9443", true),
    NOT_SECURE("plain = true", true),
    OPENED_AGAIN("ended_by = null, ended_at = null", true),
    WITHOUT_CODE("code = null", true);

    private final String change;
    private final boolean agreed;

    Forgery(String change, boolean agreed) {
      this.change = change;
      this.agreed = agreed;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aServerThatThePlatformDidNotWriteDownIsAsIfAbsentAndTold(Forgery forgery) throws Exception {
    UUID id = asked();
    if (forgery.agreed) {
      sent(second, HERE + "/" + id + "/agree");
      assertThat(agreed()).as("the right one").contains(place);
    }
    if (forgery == Forgery.OPENED_AGAIN) {
      sent(first, HERE + "/" + id + "/end");
    }
    owner(
        ("update outbound.inner_place set " + forgery.change + " where id = '%1$s'")
            .formatted(id, second.id()));
    try {
      assertThat(agreed()).noneMatch(each -> each.spot().host().endsWith(place.spot().host()));
      assertThat(seen(second, HERE).text()).doesNotContain(place.spot().host());
      assertThat(sent(second, HERE + "/" + id + "/agree").getStatus()).isEqualTo(404);
      assertThat(sent(second, HERE + "/" + id + "/end").getStatus()).isEqualTo(404);
      String told = "outbound.inner_place " + id;
      for (int i = 0; i < 200 && !forged.faults().contains(told); i++) {
        Thread.sleep(25);
      }
      assertThat(forged.faults()).containsOnlyOnce(told);
    } finally {
      owner("delete from outbound.inner_place where id = '" + id + "'");
      owner("delete from members.forged_row where kind = 'outbound.inner_place'");
    }
  }

  @Test
  void aServerThatWasEndedIsNotPutBack() throws Exception {
    UUID id = asked();
    Standing.task("test").run(() -> places.agree(second.id(), id));
    String row =
        one(
            "select row_to_json(p)::text from outbound.inner_place p where id = '%s'"
                .formatted(id));
    Standing.task("test").run(() -> places.end(first.id(), id));
    owner("delete from outbound.inner_place where id = '" + id + "'");
    owner(
        "insert into outbound.inner_place select * from"
            + " json_populate_record(null::outbound.inner_place, '%s')".formatted(row));
    try {
      assertThat(Standing.task("test").call(places::list))
          .extracting(InnerPlaceAsked::id)
          .doesNotContain(id);
    } finally {
      owner("delete from outbound.inner_place where id = '" + id + "'");
      owner("delete from members.forged_row where kind = 'outbound.inner_place'");
    }
  }

  private String one(String query) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        var statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      try (var rows = statement.executeQuery(query)) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }

  private void owner(String command) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        Statement statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute(command);
    }
  }

  @Test
  void whatWasEndedIsEndedForTheSecondOneTooAndAgreedToByNobody() throws Exception {
    UUID id = asked();
    assertThat(sent(first, HERE + "/" + id + "/end").getStatus()).isEqualTo(303);
    assertThat(sent(second, HERE + "/" + id + "/end").getStatus()).isEqualTo(303);
    assertThat(sent(second, HERE + "/" + id + "/agree").getStatus()).isEqualTo(409);
    assertThat(sent(second, HERE + "/" + Ids.next() + "/end").getStatus()).isEqualTo(404);
  }

  @Test
  void whatIsNamedAlreadyIsNotNamedTwice() throws Exception {
    asked();
    MockHttpServletResponse again = sent(first, HERE, "address", "https://" + place.spot());
    assertThat(again.getContentAsString()).contains("This server is named already.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "login", "https://a:b@login.example.org", "https://login/path"})
  void whatIsNoAddressOfOneServerIsRefusedInWords(String typed) throws Exception {
    MockHttpServletResponse answer = sent(first, HERE, "address", typed);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary").text())
        .contains(typed.isEmpty() ? "Write the address" : "This is not the address");
  }
}
