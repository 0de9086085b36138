package org.lodestar.app.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.exchange.face.CaseExports;
import org.lodestar.app.exchange.face.LeftOut;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Tie;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.referral.CaseOfOne;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.htcds.Dialect;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** From the case to the encrypted file, on a real database. */
@PlatformTest
class CaseExportsTest {
  private final CaseExports exports;
  private final LeftOut leftOut;
  private final CaseConsents consents;
  private final CaseOfOne cases;
  private final Workforce workforce;
  private final Audit audit;
  private final Clock clock;
  private final Hands hands;
  private final MockMvc mvc;

  CaseExportsTest(
      CaseExports exports,
      LeftOut leftOut,
      CaseConsents consents,
      CaseOfOne cases,
      Workforce workforce,
      Audit audit,
      Clock clock,
      Hands hands,
      MockMvc mvc) {
    this.exports = exports;
    this.leftOut = leftOut;
    this.consents = consents;
    this.cases = cases;
    this.workforce = workforce;
    this.audit = audit;
    this.clock = clock;
    this.hands = hands;
    this.mvc = mvc;
  }

  private Worker aManager(UUID organisation) {
    return workforce.aWorker(organisation, Role.MANAGER, Role.FIRST_RESPONDER);
  }

  private CaseOfOne.Made aCase(Worker worker, FormRoute route) {
    return cases.leadingTo(route, worker);
  }

  private CaseOfOne.Made aCase() {
    return aCase(aManager(workforce.anOrganisation()), FormRoute.NRM_ADULT);
  }

  private static WantedExport wanted(Dialect dialect, ExportPurpose purpose, boolean named) {
    return new WantedExport(
        dialect, purpose, WantedExport.Scope.OPEN, named, 3, PersonalText.of("For a test"));
  }

  private MadeExport make(Worker worker, WantedExport wanted) {
    return Standing.member(worker.id()).call(() -> exports.make(worker, wanted));
  }

  private MadeExport make(Worker worker, ExportPurpose purpose, boolean named) {
    return make(worker, wanted(Dialect.CSV, purpose, named));
  }

  private Map<String, byte[]> unpacked(Worker worker, MadeExport made) throws IOException {
    return unpacked(taken(worker, made.export()), made.password());
  }

  /** A file with names is fetched by another hand. */
  private byte[] taken(Worker worker, CaseExport export) {
    Worker hand =
        export.wanted().named()
            ? workforce.aWorker(worker.organisation(), Role.DATA_PROTECTION_OFFICER)
            : worker;
    return Standing.member(hand.id()).call(() -> exports.file(hand, export.id()));
  }

  private static Map<String, byte[]> unpacked(byte[] file, String password) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(file), password.toCharArray())) {
      for (LocalFileHeader header = zip.getNextEntry();
          header != null;
          header = zip.getNextEntry()) {
        assertThat(header.getEncryptionMethod()).isEqualTo(EncryptionMethod.AES);
        parts.put(header.getFileName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private String whole(Worker worker, MadeExport made) throws IOException {
    StringBuilder whole = new StringBuilder();
    unpacked(worker, made).values().forEach(part -> whole.append(new String(part, UTF_8)));
    return whole.toString();
  }

  @Test
  void a_named_export_tells_the_case_and_opens_with_its_password_only() throws IOException {
    CaseOfOne.Made made = aCase();
    MadeExport export = make(made.worker(), ExportPurpose.OWN_SYSTEM, true);
    assertThat(export.export().people()).isEqualTo(1);
    assertThat(whole(made.worker(), export))
        .contains(",ForcedLabour,", "PossibleVictimOfTrafficking");
    byte[] file = taken(made.worker(), export.export());
    assertThatThrownBy(() -> unpacked(file, "wrong-password")).isInstanceOf(ZipException.class);
    assertThat(new String(file, UTF_8)).doesNotContain("ForcedLabour", "Thu");
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void every_form_can_be_made_and_names_of_files_say_a_reference_only(Dialect dialect)
      throws IOException {
    CaseOfOne.Made made = aCase();
    MadeExport export = make(made.worker(), wanted(dialect, ExportPurpose.OWN_SYSTEM, true));
    assertThat(unpacked(made.worker(), export).keySet())
        .isNotEmpty()
        .allMatch(name -> name.startsWith("htcds-" + export.export().reference()));
  }

  @Test
  void ways_to_reach_somebody_never_leave() throws IOException {
    CaseOfOne.Made made = aCase();
    String whole = whole(made.worker(), make(made.worker(), ExportPurpose.OWN_SYSTEM, true));
    assertThat(whole).contains("SAFE_CONTACTS").doesNotContainPattern("\\+?44\\d{9}");
  }

  @Test
  void only_people_whose_yes_to_the_purpose_stands_are_in_the_file() {
    Worker manager = aManager(workforce.anOrganisation());
    CaseOfOne.Made agreed = aCase(manager, FormRoute.DTN_NAMED);
    aCase(manager, FormRoute.NRM_ADULT);
    MadeExport before = make(manager, ExportPurpose.POLICE, true);
    assertThat(before.export().people()).isEqualTo(1);
    assertThat(count(before, NotExported.NO_CONSENT)).isEqualTo(1);
    agreed.doing(
        () ->
            consents.withdraw(
                manager,
                agreed.caseFile(),
                agreed.person(),
                ConsentKind.POLICE_CO_OPERATION,
                null));
    MadeExport after = make(manager, ExportPurpose.POLICE, true);
    assertThat(after.export().people()).isZero();
    assertThat(count(after, NotExported.NO_CONSENT)).isEqualTo(2);
  }

  @Test
  void a_file_that_is_to_name_nobody_names_nobody() throws IOException {
    CaseOfOne.Made made = aCase();
    String[] telling = {"Thu", "1999", "Elsewhere", "Krasniqi", "vehicles", "Lucky", "900123"};
    String named = whole(made.worker(), make(made.worker(), ExportPurpose.OWN_SYSTEM, true));
    assertThat(named).contains("Thu", "1999-03-07", "Elsewhere", "vehicles");
    MadeExport nameless = make(made.worker(), ExportPurpose.OWN_SYSTEM, false);
    assertThat(nameless.export().people()).isEqualTo(1);
    assertThat(whole(made.worker(), nameless)).contains(",ForcedLabour,").doesNotContain(telling);
  }

  private static int count(MadeExport made, NotExported reason) {
    return made.export().notExported().getOrDefault(reason, 0);
  }

  @Test
  void who_is_left_out_is_counted_and_not_written_until_taken_in_again() throws IOException {
    CaseOfOne.Made made = aCase();
    Worker worker = made.worker();
    made.doing(() -> leftOut.set(worker, made.caseFile(), made.person(), true));
    made.doing(() -> leftOut.set(worker, made.caseFile(), made.person(), true));
    MadeExport without = make(worker, ExportPurpose.OWN_SYSTEM, true);
    assertThat(without.export().people()).isZero();
    assertThat(count(without, NotExported.LEFT_OUT)).isEqualTo(1);
    assertThat(whole(worker, without)).doesNotContain(",ForcedLabour,", "Thu");
    made.doing(() -> leftOut.set(worker, made.caseFile(), made.person(), false));
    assertThat(make(worker, ExportPurpose.OWN_SYSTEM, true).export().people()).isEqualTo(1);
  }

  @Test
  void a_file_that_lies_here_goes_when_somebody_in_it_is_left_out_or_takes_the_yes_back() {
    Worker worker = aManager(workforce.anOrganisation());
    CaseOfOne.Made made = aCase(worker, FormRoute.DTN_NAMED);
    UUID own = make(worker, ExportPurpose.OWN_SYSTEM, true).export().id();
    UUID support = make(worker, ExportPurpose.SUPPORT, true).export().id();
    UUID agreed = make(worker, ExportPurpose.POLICE, true).export().id();
    assertThat(isThere(made, agreed)).isTrue();
    ConsentKind kind = ConsentKind.POLICE_CO_OPERATION;
    made.doing(() -> consents.withdraw(worker, made.caseFile(), made.person(), kind, null));
    assertThat(isThere(made, agreed)).isFalse();
    assertThat(isThere(made, support)).as("nobody was in it").isTrue();
    assertThat(isThere(made, own)).as("it does not rest on consent").isTrue();
    made.doing(() -> leftOut.set(worker, made.caseFile(), made.person(), true));
    assertThat(isThere(made, own)).isFalse();
    assertThat(recorded(worker)).anyMatch(line -> line.startsWith("EXPORT_CLEARED"));
  }

  private boolean isThere(CaseOfOne.Made made, UUID export) {
    return made.as(() -> exports.get(made.worker(), export)).fileThere() != null;
  }

  @Test
  void a_case_in_which_the_worker_has_not_declared_is_counted_and_not_read() {
    UUID organisation = workforce.anOrganisation();
    aCase(aManager(organisation), FormRoute.NRM_ADULT);
    MadeExport colleagues = make(aManager(organisation), ExportPurpose.OWN_SYSTEM, true);
    assertThat(colleagues.export().people()).isZero();
    assertThat(count(colleagues, NotExported.CASE_NOT_DECLARED)).isEqualTo(1);
  }

  @Test
  void cases_of_others_are_neither_written_nor_counted() {
    aCase();
    MadeExport foreign = make(aManager(workforce.anOrganisation()), ExportPurpose.OWN_SYSTEM, true);
    assertThat(foreign.export().people()).isZero();
    assertThat(foreign.export().notExported()).isEmpty();
  }

  @Test
  void others_find_neither_report_nor_file_and_other_roles_may_not_ask() {
    CaseOfOne.Made made = aCase();
    UUID id = make(made.worker(), ExportPurpose.OWN_SYSTEM, true).export().id();
    Worker stranger = aManager(workforce.anOrganisation());
    Standing.member(stranger.id())
        .run(
            () -> {
              assertThatThrownBy(() -> exports.get(stranger, id)).isInstanceOf(NotFound.class);
              assertThatThrownBy(() -> exports.file(stranger, id)).isInstanceOf(NotFound.class);
            });
    Worker responder =
        workforce.aWorker(made.worker().organisation(), Role.FIRST_RESPONDER, Role.CASEWORKER);
    assertThatThrownBy(() -> make(responder, ExportPurpose.OWN_SYSTEM, true))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void names_leave_by_two_hands_of_which_neither_has_both_halves() throws Exception {
    CaseOfOne.Made made = aCase();
    Worker maker = made.worker();
    UUID named = make(maker, ExportPurpose.OWN_SYSTEM, true).export().id();
    UUID nameless = make(maker, ExportPurpose.OWN_SYSTEM, false).export().id();
    assertThatThrownBy(() -> made.as(() -> exports.file(maker, named))).isInstanceOf(Refused.class);
    assertThat(made.as(() -> exports.file(maker, nameless))).isNotEmpty();
    assertThat(seen(maker, "/exports/" + named)).contains("Nobody else here can fetch it");
    Worker second = aManager(maker.organisation());
    assertThat(seen(maker, "/exports/" + named))
        .contains("somebody else fetches the file", second.displayName())
        .doesNotContain("Download the file");
    assertThat(seen(maker, "/work")).doesNotContain("Names are to leave");
    assertThat(seen(second, "/work")).containsOnlyOnce("Names are to leave");
    assertThat(seen(second, "/exports/" + named))
        .contains("Download the file", "holds its password");
    Standing.task("test").run(() -> hands.tie(maker.id(), second.id(), Tie.INVITED, false, false));
    assertThatThrownBy(() -> Standing.member(second.id()).call(() -> exports.file(second, named)))
        .as("whose account the maker looks after")
        .isInstanceOf(Refused.class);
    assertThat(seen(second, "/work")).doesNotContain("Names are to leave");
  }

  @Test
  void the_second_hand_says_no_with_a_reason_and_whoever_made_it_reads_it() throws Exception {
    CaseOfOne.Made made = aCase();
    Worker maker = made.worker();
    Worker second = aManager(maker.organisation());
    String here = "/exports/" + make(maker, ExportPurpose.OWN_SYSTEM, true).export().id();
    assertThat(seen(second, here)).contains(maker.displayName(), "No, and why");
    assertThat(seen(maker, here)).doesNotContain("No, and why");
    assertThat(no(maker, here, "I want it gone").getContentAsString())
        .contains("Somebody else must fetch this file");
    assertThat(no(second, here, " ").getContentAsString()).contains("Say why");
    assertThat(no(second, here, "Nobody asked us for it").getRedirectedUrl()).isEqualTo(here);
    assertThat(seen(second, "/work")).doesNotContain("Names are to leave");
    assertThat(seen(second, here)).doesNotContain("Download the file");
    assertThat(seen(maker, "/work")).contains("Somebody said no to your export");
    assertThat(seen(maker, here)).contains("Nobody asked us for it", second.displayName());
    assertThat(seen(maker, "/work")).doesNotContain("Somebody said no to your export");
    assertThat(recorded(second)).anyMatch(each -> each.startsWith("EXPORT_STOPPED"));
  }

  private MockHttpServletResponse no(Worker by, String here, String why) throws Exception {
    return mvc.perform(
            post(here + "/no").with(csrf()).cookie(workforce.signedIn(by)).param("why", why))
        .andReturn()
        .getResponse();
  }

  @Test
  void who_fetched_the_file_and_when_stands_on_the_page_and_nobody_is_asked_again()
      throws Exception {
    CaseOfOne.Made made = aCase();
    Worker maker = made.worker();
    Worker second = aManager(maker.organisation());
    UUID named = make(maker, ExportPurpose.OWN_SYSTEM, true).export().id();
    Standing.member(second.id()).call(() -> exports.file(second, named));
    assertThat(seen(second, "/work")).doesNotContain("Names are to leave");
    for (Worker each : List.of(maker, second)) {
      assertThat(seen(each, "/exports/" + named))
          .contains("File fetched " + second.displayName())
          .doesNotContain("No, and why");
    }
    assertThat(no(second, "/exports/" + named, "Too late").getStatus()).isEqualTo(409);
  }

  private String seen(Worker by, String path) throws Exception {
    return Jsoup.parse(
            mvc.perform(get(path).cookie(workforce.signedIn(by)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .text();
  }

  @Test
  void the_file_is_gone_after_a_day_and_the_report_stays() {
    CaseOfOne.Made made = aCase();
    UUID id = make(made.worker(), ExportPurpose.OWN_SYSTEM, true).export().id();
    CaseExport report =
        ScopedClock.at(
            clock.instant().plus(Duration.ofHours(25)),
            () ->
                made.as(
                    () -> {
                      assertThatThrownBy(() -> exports.file(made.worker(), id))
                          .isInstanceOf(NotFound.class);
                      return exports.get(made.worker(), id);
                    }));
    assertThat(report.fileThere()).isNull();
    assertThat(report.losses()).isNotEmpty();
    assertThat(report.wanted().reason().text()).isEqualTo("For a test");
  }

  @Test
  void the_export_and_each_person_read_for_it_are_in_the_audit() {
    CaseOfOne.Made made = aCase();
    UUID id = make(made.worker(), ExportPurpose.OWN_SYSTEM, true).export().id();
    assertThat(recorded(made.worker()))
        .contains("CASES_EXPORTED OWN_SYSTEM " + id, "FACTS_READ EXPORT " + made.person());
  }

  private List<String> recorded(Worker worker) {
    AuditFilter filter = new AuditFilter(worker.id(), null, null, null, null, null);
    return Standing.task("test").call(() -> audit.page(filter, null)).events().stream()
        .map(event -> event.action() + " " + event.purpose() + " " + event.object())
        .toList();
  }

  @Test
  void a_file_for_research_names_nobody() {
    assertThatThrownBy(() -> wanted(Dialect.CSV, ExportPurpose.RESEARCH, true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
