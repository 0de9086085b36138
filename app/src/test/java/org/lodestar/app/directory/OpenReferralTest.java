package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.directory.domain.HumanServices;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.directory.face.StarterServices;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The directory as open data: what the UK profile asks for, and nothing that no page shows. */
@PlatformTest
class OpenReferralTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FEED = "/open-referral";

  /** Others' work, unchanged; {@code SOURCE.md} beside them. */
  private static final Path SCHEMAS = Path.of("src/test/resources/open-referral");

  private final MockMvcTester browser;
  private final Workforce workforce;
  private final Directory directory;
  private final StarterServices starters;
  private final List<UUID> shown = new ArrayList<>();
  private Service centre;

  OpenReferralTest(
      MockMvcTester browser, Workforce workforce, Directory directory, StarterServices starters) {
    this.browser = browser;
    this.workforce = workforce;
    this.directory = directory;
    this.starters = starters;
  }

  @BeforeEach
  void open() {
    centre =
        put(
            "Invented advice centre",
            Purpose.OTHER,
            new Reach(
                List.of("LEGAL", "WORK"),
                "Mon-Fri 09:00-17:00, Sat 10:00-12:00",
                List.of("en", "pl", "*"),
                List.of("E05999999"),
                18,
                99,
                "Invented Centre Trust",
                "1 Invented Street, Inventedtown, ZZ1 1AA"));
  }

  /** The database is shared: what was shown is taken off again. */
  @AfterEach
  void close() {
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    Standing.member(editor.id()).run(() -> shown.forEach(each -> directory.hide(editor, each)));
  }

  private Service put(String name, Purpose purpose, Reach reach) {
    UUID id = Ids.next();
    Service service = MatrixAsks.aService(id, name).reaching(reach);
    Service made =
        new Service(
            id,
            purpose,
            service.name(),
            service.number(),
            true,
            service.hours(),
            service.languages(),
            service.cost(),
            "https://www.example.org",
            service.whoFor(),
            service.audience(),
            service.source(),
            "a note for editors alone",
            true,
            0,
            reach);
    Standing.task("test").run(() -> starters.put(made));
    shown.add(id);
    return made;
  }

  private MockHttpServletResponse get(String address) {
    return browser.get().uri(FEED + address).exchange().getResponse();
  }

  private JsonNode json(String address) throws Exception {
    MockHttpServletResponse answer = get(address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return JSON.readTree(answer.getContentAsString());
  }

  private List<String> names(String address) throws Exception {
    return json(address)
        .get("contents")
        .valueStream()
        .map(each -> each.get("name").stringValue())
        .toList();
  }

  @Test
  void theFeedSaysWhatItIs() throws Exception {
    JsonNode about = json("");
    assertThat(about.get("version").stringValue()).isEqualTo("HSDS-UK-3.0");
    assertThat(about.has("profile")).isTrue();
    assertThat(about.has("openapi_url")).isTrue();
  }

  @Test
  void anyPageOfTheWorldMayReadItAndNobodyIsGivenACookie() {
    for (String address : List.of("", "/services", "/taxonomies", "/services/" + Ids.next())) {
      MockHttpServletResponse answer = get(address);
      assertThat(answer.getHeader("Access-Control-Allow-Origin")).as(address).isEqualTo("*");
      assertThat(answer.getHeader("Set-Cookie")).as(address).isNull();
      assertThat(answer.getContentType()).as(address).startsWith("application/json");
    }
  }

  @Test
  void whatHasNotChangedIsNotSentAgainAndAChangeIs() {
    MockHttpServletResponse first = get("/services");
    String mark = String.valueOf(first.getHeader("ETag"));
    assertThat(first.getHeader("Last-Modified")).isNotNull();
    assertThat(first.getHeaders("Cache-Control")).containsExactly("public, max-age=60");
    MockHttpServletResponse again =
        browser
            .get()
            .uri(FEED + "/services")
            .header("If-None-Match", mark)
            .exchange()
            .getResponse();
    assertThat(again.getStatus()).isEqualTo(304);
    put("Invented second centre", Purpose.OTHER, Reach.UNTOLD);
    MockHttpServletResponse after =
        browser
            .get()
            .uri(FEED + "/services")
            .header("If-None-Match", mark)
            .exchange()
            .getResponse();
    assertThat(after.getStatus()).isEqualTo(200);
  }

  @Test
  void pagesFollowEachOtherAndNoneIsLost() throws Exception {
    put("Invented second centre", Purpose.OTHER, Reach.UNTOLD);
    int all = json("/services").get("total_items").intValue();
    List<String> seen = new ArrayList<>();
    JsonNode page = json("/services?per_page=3&page=1");
    assertThat(page.get("first_page").booleanValue()).isTrue();
    assertThat(page.get("total_pages").intValue()).isEqualTo((all + 2) / 3);
    for (int number = 1; number <= page.get("total_pages").intValue(); number++) {
      JsonNode here = json("/services?per_page=3&page=" + number);
      assertThat(here.get("page_number").intValue()).isEqualTo(number);
      assertThat(here.get("size").intValue()).isEqualTo(here.get("contents").size());
      assertThat(here.get("last_page").booleanValue()).isEqualTo(number == (all + 2) / 3);
      here.get("contents").forEach(each -> seen.add(each.get("id").stringValue()));
    }
    assertThat(seen).hasSize(all).doesNotHaveDuplicates();
    JsonNode beyond = json("/services?per_page=3&page=9999");
    assertThat(beyond.get("empty").booleanValue()).isTrue();
    assertThat(beyond.get("total_items").intValue()).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({
    "search=invented advice,true",
    "search=nothing of the kind,false",
    "taxonomy_term_id=01934f00-0000-7000-8000-000000010006,true",
    "taxonomy_term_id=01934f00-0000-7000-8000-000000010004,false",
    "taxonomy_id=OURS,true",
    "taxonomy_id=01934f00-0000-7000-8000-000000019999,false",
    "minimum_age=18&maximum_age=25,true",
    "maximum_age=17,false",
    "minimum_age=100,false",
    "day=MO,true",
    "day=SU,false",
    "day=SA&start_time=09:00&end_time=11:00,true",
    "day=SA&start_time=13:00&end_time=15:00,false"
  })
  void aFilterKeepsWhatFits(String query, boolean kept) throws Exception {
    String ours = HumanServices.TAXONOMY.toString();
    assertThat(
            names("/services?per_page=200&" + query.replace("OURS", ours)).contains(centre.name()))
        .isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=0",
        "page=one",
        "page=99999999999",
        "per_page=100000",
        "taxonomy_term_id=7",
        "minimum_age=-1",
        "day=someday",
        "start_time=noon",
        "proximity=5"
      })
  void aQuestionThatCannotBeAnsweredIsToldSo(String query) throws Exception {
    MockHttpServletResponse answer = get("/services?" + query);
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(JSON.readTree(answer.getContentAsString()).get("error").stringValue())
        .contains(query.split("=")[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"services", "taxonomies", "taxonomy_terms", "service_at_locations"})
  void whatIsNotThereIsToldInTheSameLanguage(String kind) {
    for (String id : List.of(Ids.next().toString(), "7", "nothing")) {
      MockHttpServletResponse answer = get("/" + kind + "/" + id);
      assertThat(answer.getStatus()).as(id).isEqualTo(404);
      assertThat(answer.getContentType()).as(id).startsWith("application/json");
    }
  }

  @Test
  void aServiceTellsItsHoursLanguagesNumberPlaceAndNeeds() throws Exception {
    JsonNode told = json("/services/" + centre.id());
    assertThat(told.at("/schedules/0/byday").stringValue()).isEqualTo("MO,TU,WE,TH,FR");
    assertThat(told.at("/schedules/1/opens_at").stringValue()).isEqualTo("10:00");
    assertThat(told.get("languages").valueStream().map(each -> each.get("code").stringValue()))
        .containsExactlyInAnyOrder("en", "pl");
    assertThat(told.at("/phones/0/number").stringValue()).isEqualTo(centre.number());
    assertThat(told.at("/organization/name").stringValue()).isEqualTo("Invented Centre Trust");
    assertThat(told.at("/minimum_age").intValue()).isEqualTo(18);
    assertThat(told.at("/service_areas/0/extent").stringValue()).isEqualTo("E05999999");
    JsonNode address = told.at("/service_at_locations/0/location/addresses/0");
    assertThat(address.get("address_1").stringValue()).isEqualTo("1 Invented Street");
    assertThat(address.get("city").stringValue()).isEqualTo("Inventedtown");
    assertThat(address.get("postal_code").stringValue()).isEqualTo("ZZ1 1AA");
    assertThat(
            told.get("attributes")
                .valueStream()
                .map(each -> each.at("/taxonomy_term/term").stringValue()))
        .containsExactlyInAnyOrder("LEGAL", "WORK");
    String place = told.at("/service_at_locations/0/id").stringValue();
    assertThat(json("/service_at_locations/" + place).at("/service/name").stringValue())
        .isEqualTo(centre.name());
  }

  @Test
  void onlyWhatPublicPagesShowLeaves() throws Exception {
    Service hidden = put("Invented hidden centre", Purpose.OTHER, Reach.UNTOLD);
    Service refuge = put("Invented refuge", Purpose.REFUGE, Reach.UNTOLD);
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    assertThat(names("/services?per_page=200")).contains(hidden.name());
    Standing.member(editor.id()).run(() -> directory.hide(editor, hidden.id()));
    assertThat(names("/services?per_page=200"))
        .as("gone with the next question")
        .doesNotContain(hidden.name(), refuge.name())
        .as("neither keys to press nor what nobody can reach")
        .doesNotContain("If you cannot speak", "Labour abuse reports (GLAA)")
        .contains(centre.name(), "Childline", "Fair Work Agency");
    assertThat(get("/services/" + hidden.id()).getStatus()).isEqualTo(404);
    assertThat(get("/services/" + refuge.id()).getStatus()).isEqualTo(404);
    String whole = get("/services/" + centre.id()).getContentAsString();
    assertThat(whole).doesNotContain("a note for editors alone", "Invented\"");
  }

  /** Whatever comes to stand in a record, past the form and past the database, no feed tells it. */
  @Test
  @Tag("care")
  void aPlaceOfSafetyIsNeverTold() {
    Reach told =
        new Reach(
            List.of("SAFE_BED"),
            "always",
            List.of(),
            List.of("W1"),
            null,
            null,
            "",
            "2 Secret Lane");
    HumanServices words = new HumanServices(List.of(), Map.of("W1", "Secret Ward"));
    HumanServices.Listed listed = new HumanServices.Listed(centre.reaching(told), Instant.EPOCH);
    assertThat(JSON.writeValueAsString(words.full(listed))).doesNotContain("Secret", "W1");
    assertThat(told.serves("W2")).as("asking ward by ward tells nothing").isTrue();
    assertThat(words.placed(listed)).isEmpty();
  }

  /** What the profile demands, as we read it (Open Referral UK 3.0). */
  @Test
  void everyThingHasWhatTheProfileDemands() throws Exception {
    for (JsonNode each : json("/services?per_page=200").get("contents")) {
      needs(each, "id", "name", "status");
      JsonNode whole = json("/services/" + each.get("id").stringValue());
      needs(whole, "id", "name", "status");
      for (String part : List.of("schedules", "service_areas", "languages", "attributes")) {
        whole.get(part).forEach(some -> needs(some, "id"));
      }
      whole.get("service_at_locations").forEach(some -> needs(some, "id", "location"));
      if (whole.has("organization")) {
        needs(whole.get("organization"), "id", "name", "description");
      }
    }
    json("/taxonomies").get("contents").forEach(each -> needs(each, "id", "name", "description"));
    JsonNode terms = json("/taxonomy_terms");
    assertThat(terms.get("contents").size()).isGreaterThan(8);
    terms.get("contents").forEach(each -> needs(each, "id", "name", "description"));
  }

  private static void needs(JsonNode told, String... fields) {
    for (String field : fields) {
      assertThat(told.path(field).isMissingNode()).as(field + " of " + told).isFalse();
      assertThat(told.get(field).asString("x")).as(field + " of " + told).isNotEmpty();
    }
  }

  @Test
  void everyThingFitsThePublishedSchemas() throws Exception {
    Schema list = schema("service_list");
    Schema service = schema("service");
    Schema place = schema("service_at_location");
    int services = 0;
    for (JsonNode each : json("/services?per_page=200").get("contents")) {
      fits(list, each);
      fits(service, json("/services/" + each.get("id").stringValue()));
      services++;
    }
    JsonNode places = json("/service_at_locations?per_page=200").get("contents");
    places.forEach(each -> fits(place, each));
    assertThat(services).isGreaterThan(8);
    assertThat(places.size()).isPositive();
    assertThat(
            list.validate("{\"id\": 7, \"name\": \"A\", \"status\": \"open\"}", InputFormat.JSON))
        .as("the schema refuses what is wrong")
        .hasSizeGreaterThan(1);
  }

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMAS.resolve(name + ".json")), InputFormat.JSON);
  }

  private static void fits(Schema schema, JsonNode told) {
    assertThat(schema.validate(told.toString(), InputFormat.JSON)).as(told.toString()).isEmpty();
  }
}
