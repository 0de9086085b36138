package org.lodestar.app.triage.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.concerns.web.FormBody;
import org.lodestar.app.concerns.web.Visitor;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Files that go out to the reporter with a message, from the officer's page to the mailbox. */
@PlatformTest
class GivenFilesTest {
  private static final byte[] WORDS = "They sleep in the shed".getBytes(UTF_8);

  /** Stands in the picture's file and in none of its dots. */
  private static final String MARK = "zqOfficerNamePasswd";

  private final MockMvc web;
  private final Desk desk;
  private final ConcernFiles files;
  private final Mailboxes mailboxes;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final DatabaseAccess access;
  private Worker officer;
  private Visitor visitor;
  private UUID concern = UUID.randomUUID();
  private Holder holder = new Holder(concern, concern);

  GivenFilesTest(
      MockMvc web,
      Desk desk,
      ConcernFiles files,
      Mailboxes mailboxes,
      DSLContext sql,
      TransactionOperations transactions,
      DatabaseAccess access) {
    this.web = web;
    this.desk = desk;
    this.files = files;
    this.mailboxes = mailboxes;
    this.sql = sql;
    this.transactions = transactions;
    this.access = access;
    this.officer = desk.anOfficer(desk.aReceiverThatReads());
    this.visitor = new Visitor(web);
  }

  @BeforeEach
  void aReportWithAPictureWhoseMailboxIsOpen() throws Exception {
    officer = desk.anOfficer(desk.aReceiverThatReads());
    visitor = new Visitor(web);
    visitor.answerEverything("A shed");
    visitor.sendForm("/report/files", new FormBody().file("photos", "p.png", picture()).whole());
    String receipt = visitor.receipt();
    visitor.send("/report/submit");
    visitor.send("/mailbox", "code", receipt);
    holder = mailboxes.find(ReceiptCode.parse(receipt).orElseThrow()).orElseThrow();
    concern = holder.concern();
    open(officer);
  }

  private void open(Worker worker) {
    desk.post(worker, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
  }

  private static byte[] picture() throws IOException {
    BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(5, 5, 20, 10);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    bytes.writeBytes(MARK.getBytes(UTF_8));
    return bytes.toByteArray();
  }

  private String at(String part) {
    return "/concerns/" + concern + "/" + part;
  }

  private FormBody letter(String text) {
    return new FormBody()
        .field("text", text)
        .field("once", UUID.randomUUID().toString())
        .field("understood", "YES")
        .field("warned", "false");
  }

  private MvcTestResult sendWith(String text, UUID file) {
    return desk.sendForm(
        officer, at("message"), letter(text).field("give", file.toString()).whole());
  }

  private Document mailbox() throws Exception {
    return Jsoup.parse(visitor.open("/mailbox/messages").getContentAsString());
  }

  private List<Attachment> attached() {
    return Standing.member(officer.id()).call(() -> files.list(officer, concern));
  }

  @Test
  void theReporterDownloadsACopyOfWhatTheOfficerAddedAndNobodyElseDoes() throws Exception {
    byte[] form =
        letter("Show this to the people at the door")
            .file("files", MARK + ".png", picture())
            .whole();
    assertThat(desk.sendForm(officer, at("message"), form)).hasStatus(303);
    Document shown = mailbox();
    assertThat(shown.text())
        .contains("Show this to the people at the door", "Download picture 1", "Others may find it")
        .doesNotContain(MARK);
    String address = shown.select("a:contains(Download picture 1)").attr("href");
    MockHttpServletResponse copy = visitor.open(address);
    assertThat(copy.getStatus()).isEqualTo(200);
    assertThat(copy.getHeader("Content-Disposition")).startsWith("attachment").doesNotContain(MARK);
    assertThat(copy.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(copy.getHeader("Content-Security-Policy")).contains("sandbox");
    assertThat(copy.getHeader("Cache-Control")).contains("no-store");
    assertThat(copy.getContentType()).startsWith("image/");
    byte[] bytes = copy.getContentAsByteArray();
    assertThat(new String(bytes, UTF_8)).doesNotContain(MARK);
    assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(40);

    Visitor stranger = new Visitor(web);
    assertThat(stranger.open(address).getRedirectedUrl()).isEqualTo("/mailbox");
    stranger.answerEverything("Another shed");
    String receipt = stranger.receipt();
    stranger.send("/report/submit");
    stranger.send("/mailbox", "code", receipt);
    assertThat(stranger.open(address).getStatus()).isEqualTo(404);
    assertThat(stranger.open("/mailbox/files/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
    assertThat(desk.recorded("FILE_GIVEN_TO_REPORTER", attached().getLast().id())).hasSize(1);
    assertThat(desk.page(officer, "/concerns/" + concern).text())
        .contains("File 1 that went out with it");
  }

  @Test
  void whatDidNotGoOutIsNotFoundInTheMailboxThoughItLiesWithTheConcern() throws Exception {
    UUID sent = attached().getFirst().id();
    desk.sendForm(
        officer,
        at("files/add"),
        new FormBody().field("words", "").file("files", "ours.png", picture()).whole());
    UUID ours = attached().getLast().id();
    assertThat(ours).isNotEqualTo(sent);
    desk.post(officer, at("files/" + ours + "/copy"), Map.of());
    for (UUID file : List.of(sent, ours)) {
      assertThat(visitor.open("/mailbox/files/" + file).getStatus()).isEqualTo(404);
    }
    assertThat(sendWith("Yours again", sent)).hasStatus(303);
    assertThat(visitor.open("/mailbox/files/" + sent).getStatus()).isEqualTo(200);
    assertThat(visitor.open("/mailbox/files/" + ours).getStatus()).isEqualTo(404);
  }

  @Test
  void aFileThatSomebodyMovedInTheDatabaseOpensToNoOtherReporter() throws Exception {
    UUID file = attached().getFirst().id();
    sendWith("Yours again", file);
    assertThat(visitor.open("/mailbox/files/" + file).getStatus()).isEqualTo(200);
    aReportWithAPictureWhoseMailboxIsOpen();
    desk.sendForm(officer, at("message"), letter("Thank you").whole());
    owner(
        "insert into concerns.message_file (message, file, concern, place, kind, size)"
            + " select m.id, f.file, m.concern, 1, f.kind, f.size"
            + " from concerns.message m, concerns.message_file f"
            + " where m.concern = ? and f.file = ?",
        concern,
        file);
    owner("update files.attachment set object = ? where id = ?", concern, file);
    assertThat(visitor.open("/mailbox/files/" + file).getStatus()).isEqualTo(404);
  }

  private void owner(String command, UUID to, UUID file) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        var kind = owner.createStatement();
        var statement = owner.prepareStatement(command)) {
      kind.execute("set lodestar.kind = 'TASK'");
      statement.setObject(1, to);
      statement.setObject(2, file);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void whatIsLockedAfterwardsIsShutForTheReporterToo() throws Exception {
    UUID file = attached().getFirst().id();
    sendWith("Yours again", file);
    desk.post(officer, at("files/" + file + "/lock"), Map.of());
    MockHttpServletResponse shut = visitor.open("/mailbox/files/" + file);
    assertThat(shut.getStatus()).isEqualTo(410);
    assertThat(shut.getContentType()).contains("html");
    assertThat(shut.getContentAsString()).contains("You cannot open this file any more");
    assertThat(Desk.parsed(sendWith("Once more", file)).text())
        .contains("Attachment 1 is locked. It cannot be sent");
  }

  @Test
  void whatMustNotGoOutStopsTheMessageAndKeepsWhatWasTyped() throws Exception {
    Worker colleague = desk.anOfficer(officer.organisation());
    open(colleague);
    desk.sendForm(
        colleague,
        at("files/add"),
        new FormBody().field("words", "").file("files", "c.png", picture()).whole());
    UUID theirs = attached().getLast().id();
    Document asked = desk.page(officer, at("message"));
    assertThat(asked.select("input[name=give]")).hasSize(1);
    assertThat(asked.text()).contains("Attachment 2 was added by a colleague");
    MvcTestResult refused = sendWith("With a colleague's", theirs);
    assertThat(Desk.parsed(refused).select(".govuk-error-summary").text())
        .contains("Attachment 2 was added by a colleague. Only they can send it");
    assertThat(Desk.parsed(refused).select("#text").text()).isEqualTo("With a colleague's");

    byte[] notes = letter("With notes").file("files", "n.txt", WORDS).whole();
    Document told = Desk.parsed(desk.sendForm(officer, at("message"), notes));
    assertThat(told.select(".govuk-error-summary").text())
        .contains("There is no safe copy of attachment 3 that can be sent");
    assertThat(told.select("#text").text()).isEqualTo("With notes");
    assertThat(mailbox().text()).doesNotContain("With notes", "With a colleague's");
    assertThat(desk.recorded("CONCERN_MESSAGE_SENT", concern)).isEmpty();
  }

  @Test
  void aFileThatWasAddedStaysTickedWhileTheWordsAreQuestioned() throws Exception {
    byte[] form = letter("Could you go back and look?").file("files", "a.png", picture()).whole();
    Document asked = Desk.parsed(desk.sendForm(officer, at("message"), form));
    assertThat(asked.select("[role=alert]").text()).contains("in danger");
    assertThat(asked.select("input[name=give][checked]")).hasSize(1);
    assertThat(desk.send(officer, asked, Map.of())).hasStatus(303);
    assertThat(desk.send(officer, asked, Map.of())).hasStatus(303);
    assertThat(mailbox().select("a:contains(Download picture)")).hasSize(1);
    assertThat(desk.recorded("FILE_GIVEN_TO_REPORTER", attached().getLast().id())).hasSize(1);
  }

  /** The second wall alone. */
  @Test
  void theDatabaseShowsOneReporterTheFilesOfTheirOwnMessagesAndTakesNoneFromThem() {
    UUID file = attached().getFirst().id();
    sendWith("Yours again", file);
    assertThat(rows(Standing.reporter(holder.id()))).isEqualTo(1);
    assertThat(rows(Standing.reporter(UUID.randomUUID()))).isZero();
    assertThat(rows(Standing.nobody())).isZero();
    assertThat(rows(Standing.member(officer.id()))).isEqualTo(1);
    Worker stranger = desk.anOfficer(desk.aReceiver());
    assertThat(rows(Standing.member(stranger.id()))).isZero();
    String insert =
        "insert into concerns.message_file (message, file, concern, place, kind, size)"
            + " select message, gen_random_uuid(), concern, 9, kind, size"
            + " from concerns.message_file where concern = ?";
    assertThatThrownBy(
            () ->
                Standing.reporter(holder.id())
                    .run(
                        () ->
                            transactions.executeWithoutResult(
                                status -> sql.execute(insert, concern))))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  private int rows(Standing standing) {
    return standing.call(
        () ->
            Objects.requireNonNull(
                transactions.execute(
                    status ->
                        sql.fetchSingle(
                                "select count(*)::int from concerns.message_file where concern = ?",
                                concern)
                            .get(0, Integer.class))));
  }
}
