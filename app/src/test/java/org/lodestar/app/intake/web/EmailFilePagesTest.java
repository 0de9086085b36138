package org.lodestar.app.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.concerns.web.FormBody;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.intake.Orphans;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.Recoded;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** An e-mail that is handed in as a file, from the form to the files of the concern. */
@PlatformTest
class EmailFilePagesTest {
  private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

  private final Desk desk;
  private final Workforce workforce;
  private final MockMvcTester browser;
  private final ConcernFiles files;
  private final Concerns concerns;
  private final Orphans orphans;
  private final FileLimits limits;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private Worker officer;
  private String mark = "";
  private final Recoded recoded;

  EmailFilePagesTest(
      Desk desk,
      Workforce workforce,
      MockMvcTester browser,
      ConcernFiles files,
      Concerns concerns,
      Orphans orphans,
      FileLimits limits,
      DSLContext sql,
      TransactionOperations transactions,
      Recoded recoded) {
    this.recoded = recoded;
    this.desk = desk;
    this.workforce = workforce;
    this.browser = browser;
    this.files = files;
    this.concerns = concerns;
    this.orphans = orphans;
    this.limits = limits;
    this.sql = sql;
    this.transactions = transactions;
    this.officer = desk.anOfficer(desk.aReceiver());
  }

  @BeforeEach
  void anOfficer() {
    officer = desk.anOfficer(desk.aReceiver());
    mark = "m" + UUID.randomUUID().toString().replace("-", "");
  }

  @Test
  void whatTheOfficerTicksIsKeptWithTheConcernAndTheEmailWithWhoReported() {
    byte[] source =
        email(attached("yard.jpg", PICTURE) + attached("advert.pdf", bytes("%PDF-1.7")));
    String draft = location(handIn(source));
    Document page = desk.page(officer, draft);
    assertThat(page.select("[data-source]").text()).contains(mark);
    assertThat(page.select("input[name=keepFiles][checked]")).hasSize(2);
    assertThat(page.select("main").text()).contains("yard.jpg", "Photo", "advert.pdf");
    assertThat(page.select("main img")).isEmpty();

    UUID concern = taken(draft, "CONFIDENTIAL", ticked(page, "yard.jpg"));
    List<Attachment> kept = attached(officer, concern);
    assertThat(kept).extracting(Attachment::name).containsExactly("yard.jpg", "worry.eml");
    assertThat(kept.getFirst().kind()).isEqualTo(FileKind.JPEG);
    assertThat(kept.getFirst().size()).isEqualTo(PICTURE.length);
    assertThat(kept.getLast().size()).isEqualTo(source.length);
    assertThat(kept.getLast().object()).isNotEqualTo(concern);
    assertThat(desk.page(officer, "/concerns/" + concern).text())
        .contains("The e-mail itself, as it was handed in");
  }

  @Test
  void whoMayNotKnowTheSenderFindsNoEmailAmongTheFiles() {
    String draft = location(handIn(email(attached("yard.jpg", PICTURE))));
    Document page = desk.page(officer, draft);
    UUID concern = taken(draft, "CONFIDENTIAL", ticked(page, "yard.jpg"));
    UUID email = attached(officer, concern).getLast().id();
    Worker partner = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    asTask(
        () ->
            sql.execute(
                "insert into members.access_grant (object, holder, level, purpose, granted_at)"
                    + " values (?, ?, 3, 'HAND_OVER', now())",
                concern,
                partner.organisation()));
    recoded.grants(concern);
    meets(partner, concern);
    assertThat(attached(partner, concern)).extracting(Attachment::name).containsExactly("yard.jpg");
    assertThat(desk.get(partner, "/concerns/" + concern + "/files/" + email)).hasStatus(404);
    assertThat(desk.post(partner, "/files/" + email + "/original", Map.of("reason", "EVIDENCE")))
        .hasStatus(404);
  }

  @Test
  void nobodyComesToTheEmailAroundTheQuestionWhetherTheyKnowSomebodyInIt() throws IOException {
    String draft = location(handIn(email("")));
    UUID concern = taken(draft, "CONFIDENTIAL", List.of());
    UUID email = attached(officer, concern).getLast().id();
    Worker manager = desk.aWorker(officer.organisation(), Role.MANAGER);
    Map<String, String> reason = Map.of("reason", "EVIDENCE");
    assertThat(desk.post(manager, "/files/" + email + "/original", reason))
        .hasStatus(303)
        .hasRedirectedUrl("/concerns/" + concern);
    String original = "/concerns/" + concern + "/files/" + email + "/original";
    assertThat(desk.get(manager, original)).hasStatus(303).hasRedirectedUrl("/concerns/" + concern);
    meets(manager, concern);
    assertThat(desk.post(manager, "/files/" + email + "/original", reason))
        .as("no general address gives it out")
        .hasStatus(404);
    MvcTestResult opened =
        desk.send(
            manager,
            desk.page(manager, original),
            Map.of("reason", "EVIDENCE", "words", "For the officer in the case"));
    assertThat(opened.getResponse().getContentAsString()).contains("nora@neighbours.example");
    assertThat(desk.recorded("FILE_ORIGINAL_OPENED", email)).hasSize(1);
  }

  @Test
  void ofAReporterWhomNobodyMayKnowTheEmailIsNotKept() {
    String draft = location(handIn(email(attached("yard.jpg", PICTURE))));
    Document page = desk.page(officer, draft);
    UUID concern = taken(draft, "ANONYMOUS", ticked(page, "yard.jpg"));
    assertThat(attached(officer, concern)).extracting(Attachment::name).containsExactly("yard.jpg");
  }

  @Test
  void aDraftHoldsItsFilesForDaysAndADiscardedOneLeavesThem() throws IOException {
    String draft = location(handIn(email(attached("yard.jpg", PICTURE))));
    String other = location(handIn(email(attached("gone.jpg", PICTURE))));
    Document page = desk.page(officer, draft);
    Document discarded = desk.page(officer, other);
    desk.post(officer, other + "/discard", Map.of());
    asTask(
        () ->
            sql.execute(
                "update files.upload set touched_at = now() - interval '9 days'"
                    + " where attached_at is null"));
    Document ended = desk.page(officer, location(handIn(email(attached("old.jpg", PICTURE)))));
    UUID old = UUID.fromString(ended.select("input[name=keepFiles]").val());
    asTask(
        () ->
            sql.execute(
                "update files.upload set touched_at = now() - interval '9 days',"
                    + " held_until = now() - interval '1 day' where id = ?",
                old));
    orphans.clear();
    assertThat(there(ended)).as("its draft has come to its end").isFalse();
    assertThat(there(discarded)).isFalse();
    assertThat(there(page)).isTrue();
    UUID concern = taken(draft, "CONFIDENTIAL", ticked(page, "yard.jpg"));
    assertThat(attached(officer, concern)).hasSize(2);
    assertThat(limits.orphan()).isLessThan(Duration.ofDays(9));
  }

  private boolean there(Document page) {
    UUID file = UUID.fromString(page.select("input[name=keepFiles]").val());
    return asTask(() -> !sql.fetch("select 1 from files.upload where id = ?", file).isEmpty());
  }

  @Test
  void aZeroByteFileAndTooManyAreToldByNameAndPathsLeadNowhere() {
    StringBuilder many = new StringBuilder(attached("nothing.txt", new byte[0]));
    many.append(attached("../../etc/pass<b>wd.txt", bytes("x")));
    for (int i = 0; i < 12; i++) {
      many.append(attached("n" + i + ".txt", bytes("x" + i)));
    }
    Document page = desk.page(officer, location(handIn(email(many.toString()))));
    assertThat(page.select("input[name=keepFiles]")).hasSize(limits.mostFiles());
    assertThat(page.text())
        .contains("nothing.txt: it is empty", "n11.txt: there are too many")
        .doesNotContain("../");
    assertThat(page.html()).doesNotContain("<b>wd");
  }

  @Test
  void anArchiveThatWouldFillTheDiskLiesAsItCame() throws IOException {
    byte[] bomb = bomb();
    String draft = location(handIn(email(attached("bomb.zip", bomb))));
    Document page = desk.page(officer, draft);
    UUID concern = taken(draft, "CONFIDENTIAL", ticked(page, "bomb.zip"));
    Attachment kept = attached(officer, concern).getFirst();
    assertThat(kept.kind()).isEqualTo(FileKind.ZIP);
    assertThat(kept.size()).isEqualTo(bomb.length);
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("zeros"));
      zip.write(new byte[20_000_000]);
    }
    return bytes.toByteArray();
  }

  @Test
  void tenThousandPartsAndEndlessDepthAreToldAndTheEmailIsKeptWhole() {
    byte[] many = email("--b\nContent-Type: text/plain\n\nx\n".repeat(10_000));
    String draft = location(handIn(many));
    assertThat(desk.page(officer, draft).text()).contains("more parts than we take apart");
    UUID concern = taken(draft, "CONFIDENTIAL", List.of());
    assertThat(attached(officer, concern).getLast().size()).isEqualTo(many.length);

    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=d%1$d\n\n--d%1$d\n".formatted(i));
    }
    assertThat(desk.page(officer, location(handIn(bytes(deep + "\nWords")))).text())
        .contains("deeper than we take apart");
  }

  @Test
  void anEmailOfMoreThanFiveMegabytesIsTakenApartToo() {
    byte[] large = new byte[6_000_000];
    String draft =
        location(handIn(email(attached("large.bin", large) + attached("after.jpg", PICTURE))));
    assertThat(desk.page(officer, draft).text()).contains(mark, "large.bin", "after.jpg");
  }

  @Test
  void whatIsNoEmailIsRefusedWithWhatToDoAndNothingStays() throws IOException {
    long before = uploads();
    assertThat(refused(handIn(PICTURE))).contains("Save the e-mail as a file that ends in .eml");
    assertThat(refused(handIn(new byte[0]))).contains("worry.eml is empty");
    assertThat(refused(send(new FormBody().field("do", "add").whole())))
        .contains("Choose an e-mail");
    assertThat(
            refused(send(new FormBody().field("do", "add").file("file", "", new byte[0]).whole())))
        .contains("Choose an e-mail");
    byte[] two =
        new FormBody().file("file", "a.eml", email("")).file("file", "b.eml", email("")).whole();
    assertThat(refused(send(two))).contains("Choose one e-mail");
    assertThat(uploads()).isEqualTo(before);
  }

  private String refused(MvcTestResult answer) {
    assertThat(answer.getResponse().getStatus()).isBetween(400, 499);
    return Desk.parsed(answer).select(".govuk-error-summary").text();
  }

  @Test
  void theSameMessageAgainIsToldWithALinkToWhoMaySeeItAndBarelyToOthers() {
    byte[] source = email("");
    UUID first = taken(location(handIn(source)), "CONFIDENTIAL", List.of());
    Document again = desk.page(officer, location(handIn(source)));
    assertThat(again.select("a[href=/concerns/" + first + "]")).hasSize(1);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER);
    officer = stranger;
    Document hidden = desk.page(stranger, location(handIn(source)));
    assertThat(hidden.text()).contains("recorded already", "You may not see that concern");
    assertThat(hidden.html()).doesNotContain(first.toString());
  }

  @Test
  void theWordsThatTheOfficerTookOverAreFoundAndThoseLeftOutAreNot() {
    UUID concern = taken(location(handIn(email(""))), "CONFIDENTIAL", List.of());
    assertThat(found("quinces " + mark)).contains(concern);
    assertThat(found("quinces")).contains(concern);
    assertThat(found("leftout" + mark)).isEmpty();
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.TRIAGE_OFFICER);
    officer = stranger;
    assertThat(found(mark)).isEmpty();
  }

  private List<UUID> found(String typed) {
    return Standing.member(officer.id())
        .call(() -> concerns.search(officer, typed).stream().map(ConcernLine::id).toList());
  }

  @Test
  void aPhoneNumberInTheWordsOfTwoEmailsMakesTheirConcernsAlike() throws InterruptedException {
    String phone = "07700 9" + (Math.floorMod(mark.hashCode(), 90_000) + 10_000);
    UUID first = taken(location(handIn(email(""))), "Call " + phone, "CONFIDENTIAL", List.of());
    mark = mark + "b";
    UUID second = taken(location(handIn(email(""))), "Ring " + phone, "CONFIDENTIAL", List.of());
    for (int i = 0; i < 300 && !alike(first, second); i++) {
      Thread.sleep(100);
    }
    assertThat(alike(first, second)).isTrue();
  }

  private boolean alike(UUID first, UUID second) {
    return asTask(
        () ->
            !sql.fetch(
                    "select 1 from concerns.likeness where (first = ? and second = ?)"
                        + " or (first = ? and second = ?)",
                    first,
                    second,
                    second,
                    first)
                .isEmpty());
  }

  private UUID taken(String draft, String sharing, List<String> keep) {
    return taken(draft, "Invented: quinces " + mark, sharing, keep);
  }

  private UUID taken(String draft, String seen, String sharing, List<String> keep) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    Map.of(
            "version", "0",
            "channel", "EMAIL",
            "danger", "NO",
            "seen", seen,
            "about", "SOMEONE_ELSE",
            "age", "ADULT",
            "sharing", sharing,
            "language", "en",
            "receipt", "NONE")
        .forEach((field, value) -> answers.put(field, List.of(value)));
    answers.put("keepFiles", keep);
    var request = browser.post().uri(draft).with(csrf()).cookie(workforce.signedIn(officer));
    answers.forEach((field, values) -> request.param(field, values.toArray(String[]::new)));
    request.param("step", "send");
    String at = location(request.exchange());
    UUID concern = UUID.fromString(at.replaceAll(".*/taken/|[?].*", ""));
    meets(officer, concern);
    return concern;
  }

  private void meets(Worker worker, UUID concern) {
    desk.post(worker, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
  }

  private static List<String> ticked(Document page, String name) {
    return page.select(".govuk-checkboxes__item:has(label:contains(" + name + ")) input")
        .eachAttr("value");
  }

  private List<Attachment> attached(Worker worker, UUID concern) {
    return Standing.member(worker.id()).call(() -> files.list(worker, concern));
  }

  private long uploads() {
    return asTask(
        () ->
            Objects.requireNonNull(sql.fetchOne("select count(*) from files.upload"))
                .get(0, Long.class));
  }

  private <T> T asTask(java.util.function.Supplier<T> work) {
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  private MvcTestResult handIn(byte[] source) {
    return send(new FormBody().file("file", "worry.eml", source).whole());
  }

  private MvcTestResult send(byte[] body) {
    return browser
        .post()
        .uri("/concerns/take/email/file")
        .with(csrf())
        .cookie(workforce.signedIn(officer))
        .contentType("multipart/form-data; boundary=" + FormBody.BOUNDARY)
        .content(body)
        .exchange();
  }

  private static String location(MvcTestResult result) {
    assertThat(result).hasStatus(303);
    return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
  }

  private byte[] email(String parts) {
    return bytes(
        "From: Nora Neighbour <nora@neighbours.example>\nDate: Mon, 23 Nov 2026 08:15:00 +0000\n"
            + "Subject: The car wash\nMessage-ID: <"
            + mark
            + "@neighbours.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n"
            + "\n--b\nContent-Type: text/plain\n\nSix men and quinces "
            + mark
            + " leftout"
            + mark
            + "\n"
            + parts
            + "--b--\n");
  }

  private static String attached(String name, byte[] content) {
    return "--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment;"
        + " filename=\""
        + name
        + "\"\nContent-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder().encodeToString(content)
        + "\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
