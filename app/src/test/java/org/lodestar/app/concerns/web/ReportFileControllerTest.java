package org.lodestar.app.concerns.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Files of a report from the visitor's page to the officer's, without a browser. */
@PlatformTest
class ReportFileControllerTest {
  private static final byte[] WORDS = "They sleep in the shed".getBytes(UTF_8);

  private final MockMvc web;
  private final Desk desk;
  private final ConcernFiles files;
  private final Mailboxes mailboxes;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private Worker officer;
  private Visitor visitor;

  ReportFileControllerTest(
      MockMvc web,
      Desk desk,
      ConcernFiles files,
      Mailboxes mailboxes,
      DSLContext sql,
      TransactionOperations transactions) {
    this.web = web;
    this.desk = desk;
    this.files = files;
    this.mailboxes = mailboxes;
    this.sql = sql;
    this.transactions = transactions;
    this.officer = desk.anOfficer(desk.aReceiverThatReads());
    this.visitor = new Visitor(web);
  }

  @BeforeEach
  void aNewVisitor() throws Exception {
    officer = desk.anOfficer(desk.aReceiverThatReads());
    visitor = new Visitor(web);
    visitor.answerEverything("A shed");
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(visitor.open(address).getContentAsString());
  }

  private UUID sent() throws Exception {
    String receipt = visitor.receipt();
    visitor.send("/report/submit");
    visitor.send("/report/submit");
    UUID concern = mailboxes.find(ReceiptCode.parse(receipt).orElseThrow()).orElseThrow().concern();
    desk.post(
        officer, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    return concern;
  }

  private List<Attachment> attached(UUID concern) {
    return Standing.member(officer.id()).call(() -> files.list(officer, concern));
  }

  @Test
  void severalFilesComeWithoutScriptStandOnTheCheckPageAndGoWithTheReportOnce() throws Exception {
    byte[] form =
        new FormBody()
            .field("do", "add")
            .file("photos", "shed.png", picture())
            .file("others", "seen.txt", WORDS)
            .file("others", "", new byte[0])
            .whole();
    MockHttpServletResponse taken = visitor.sendForm("/report/files", form);
    assertThat(taken.getStatus()).isEqualTo(303);
    assertThat(page("/report/files").select(".lode-files__name").text())
        .contains("shed.png", "seen.txt");
    assertThat(page("/report/check").text()).contains("shed.png");
    UUID concern = sent();
    assertThat(attached(concern))
        .extracting(Attachment::name)
        .containsExactly("shed.png", "seen.txt");
    assertThat(page("/report/sent").text())
        .contains("We also have your 2 files")
        .doesNotContain("shed.png");
  }

  @Test
  void whatIsNotTakenIsToldByNameAndTheRestIsKept() throws Exception {
    byte[] form =
        new FormBody()
            .file("others", "seen.txt", WORDS)
            .file("others", "nothing.txt", new byte[0])
            .whole();
    MockHttpServletResponse answer = visitor.sendForm("/report/files", form);
    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary").text()).contains("nothing.txt is empty");
    assertThat(page.select(".lode-files__name").text()).contains("seen.txt");
  }

  @Test
  void aFormThatIsCutKeepsWhatCameWholeAndSaysSo() throws Exception {
    byte[] cut =
        new FormBody().file("others", "one.txt", WORDS).file("others", "two.txt", WORDS).cut();
    MockHttpServletResponse answer =
        visitor.sendForm("/report/files", java.util.Arrays.copyOf(cut, cut.length - 12));
    assertThat(answer.getStatus()).isEqualTo(400);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary").text()).contains("did not arrive whole");
    assertThat(page.select(".lode-files__name").text()).contains("one.txt").doesNotContain("two");
  }

  /** Acceptance 14, as far as a page can be sent such a form. */
  @ParameterizedTest
  @ValueSource(strings = {"", "no form at all", "--zqBoundary", "--other\r\n\r\n", "\r\n\r\n"})
  void aBrokenFormIsRefusedAndTheReportGoesOn(String body) throws Exception {
    MockHttpServletResponse answer = visitor.sendForm("/report/files", body.getBytes(UTF_8));
    assertThat(answer.getStatus()).isBetween(400, 499);
    assertThat(page("/report/check").text()).contains("A shed");
  }

  @Test
  void aNameWithFoldersOrFromAWickedProgramIsMadeHarmless() throws Exception {
    byte[] form = new FormBody().file("others", "../../etc/pass<b>wd.txt", WORDS).whole();
    visitor.sendForm("/report/files", form);
    String shown = visitor.open("/report/files").getContentAsString();
    assertThat(shown).doesNotContain("<b>wd").doesNotContain("../");
    assertThat(Jsoup.parse(shown).select(".lode-files__name").text()).contains("wd.txt");
  }

  /** Acceptance 38 for files: a lost answer, and the same again. */
  @Test
  void piecesGoOnWhereTheyWereAndFinishingTwiceMakesOneFile() throws Exception {
    MockHttpServletResponse begun =
        visitor.send(
            "/report/files/begin", "name", "long.txt", "type", "text/plain", "size", "70000");
    String file = begun.getContentAsString().replaceAll(".*\"file\":\"([^\"]+)\".*", "$1");
    String piece = "/report/files/piece?file=" + file + "&from=";
    byte[] first = new byte[65_536];
    java.util.Arrays.fill(first, (byte) 'x');
    assertThat(visitor.sendPiece(piece + 0, first).getContentAsString()).contains("65536");
    assertThat(visitor.sendPiece(piece + 0, first).getContentAsString()).contains("65536");
    assertThat(visitor.open("/report/files/piece?file=" + file).getContentAsString())
        .contains("65536");
    assertThat(visitor.send("/report/files/finish", "file", file).getStatus()).isEqualTo(400);
    byte[] rest = java.util.Arrays.copyOf(first, 70_000 - 65_536);
    visitor.sendPiece(piece + 65_536, rest);
    assertThat(visitor.send("/report/files/finish", "file", file).getStatus()).isEqualTo(200);
    assertThat(visitor.send("/report/files/finish", "file", file).getStatus()).isEqualTo(200);
    assertThat(page("/report/files").select(".lode-files__name")).hasSize(1);
    assertThat(attached(sent())).hasSize(1);
  }

  @Test
  void aStrangerCannotGoOnWithAFileOfSomebodyElse() throws Exception {
    String file =
        visitor
            .send("/report/files/begin", "name", "a.txt", "size", "10")
            .getContentAsString()
            .replaceAll(".*\"file\":\"([^\"]+)\".*", "$1");
    Visitor stranger = new Visitor(web);
    stranger.answerEverything("Something else");
    assertThat(stranger.open("/report/files/piece?file=" + file).getStatus()).isEqualTo(410);
    assertThat(
            stranger.sendPiece("/report/files/piece?file=" + file + "&from=0", WORDS).getStatus())
        .isEqualTo(410);
  }

  @Test
  void whatIsRemovedOrLeftBehindByExitIsGone() throws Exception {
    Set<UUID> before = uploads();
    visitor.sendForm("/report/files", new FormBody().file("others", "a.txt", WORDS).whole());
    assertThat(since(before)).hasSize(1);
    String file = page("/report/files").select("input[name=file]").val();
    visitor.send("/report/files/remove", "file", file);
    assertThat(page("/report/files").text()).contains("You have not added any files");
    assertThat(since(before)).isEmpty();
    visitor.sendForm("/report/files", new FormBody().file("others", "b.txt", WORDS).whole());
    assertThat(since(before)).hasSize(1);
    visitor.open("/leave");
    assertThat(since(before)).isEmpty();
  }

  /** Those that came since: what others left the platform clears away when it comes to it. */
  private Set<UUID> since(Set<UUID> before) {
    Set<UUID> came = new HashSet<>(uploads());
    came.removeAll(before);
    return came;
  }

  private Set<UUID> uploads() {
    return Standing.task("test")
        .call(
            () ->
                java.util.Objects.requireNonNull(
                    transactions.execute(
                        status ->
                            sql.fetch("select id from files.upload where attached_at is null")
                                .intoSet(0, UUID.class))));
  }

  @Test
  void whoComesBackSendsFilesWithAMessageAndSeesTheirNames() throws Exception {
    String receipt = visitor.receipt();
    visitor.send("/report/submit");
    visitor.send("/mailbox", "code", receipt);
    assertThat(
            visitor
                .sendForm("/mailbox/files", new FormBody().field("text", "x").whole())
                .getStatus())
        .isNotEqualTo(303);
    byte[] form =
        new FormBody().field("text", "Seen today").file("photos", "van.png", picture()).whole();
    assertThat(visitor.sendForm("/mailbox/files", form).getStatus()).isEqualTo(303);
    assertThat(page("/mailbox/messages").text()).contains("Seen today", "van.png");
  }

  @Test
  @Tag("care")
  void aMailboxThatLapsedBesideFilesKeepsTheWordsAndTakesNoFile() throws Exception {
    String receipt = visitor.receipt();
    visitor.send("/report/submit");
    byte[] form =
        new FormBody().field("text", "Seen today").file("photos", "van.png", picture()).whole();
    Document lapsed = Jsoup.parse(visitor.sendForm("/mailbox/files", form).getContentAsString());
    assertThat(lapsed.text()).contains("We closed your messages after 20 minutes");
    visitor.send("/mailbox", "code", receipt, "text", lapsed.select("textarea").text());
    assertThat(page("/mailbox/messages").select("textarea").text()).isEqualTo("Seen today");
    assertThat(page("/mailbox/files").text()).contains("You have not added any files");
  }

  private void openMailbox(Visitor who) throws Exception {
    String receipt = who.receipt();
    who.send("/report/submit");
    who.send("/mailbox", "code", receipt);
  }

  private String begun(String address, String name, int size) throws Exception {
    return visitor
        .send(address + "/begin", "name", name, "size", String.valueOf(size))
        .getContentAsString()
        .replaceAll(".*\"file\":\"([^\"]+)\".*", "$1");
  }

  @Test
  void whoComesBackSendsInPiecesAndTheMessageMayBeFilesAlone() throws Exception {
    openMailbox(visitor);
    String file = begun("/mailbox/files", "long.txt", WORDS.length);
    String piece = "/mailbox/files/piece?file=" + file;
    assertThat(visitor.send("/mailbox/files/finish", "file", file).getStatus()).isEqualTo(400);
    assertThat(visitor.sendPiece(piece + "&from=0", WORDS).getContentAsString())
        .contains(String.valueOf(WORDS.length));
    assertThat(visitor.open(piece).getContentAsString()).contains(String.valueOf(WORDS.length));
    visitor.send("/mailbox/files/finish", "file", file);
    visitor.send("/mailbox/files/finish", "file", file);
    assertThat(page("/mailbox/files").select(".lode-files__name")).hasSize(1);
    byte[] nothingMore = new FormBody().field("text", " ").file("photos", "", new byte[0]).whole();
    assertThat(visitor.sendForm("/mailbox/files", nothingMore).getRedirectedUrl())
        .isEqualTo("/mailbox/messages?sent=yes");
    assertThat(page("/mailbox/messages").text()).contains("I have sent a file", "long.txt");
    assertThat(page("/mailbox/files").text()).contains("You have not added any files");
    assertThat(visitor.sendForm("/mailbox/files", nothingMore).getStatus())
        .as("what was sent is not sent again")
        .isEqualTo(200);
  }

  @Test
  void moreThanTheLimitIsNeverKeptHoweverManyAreBegunOrSentAtOnce() throws Exception {
    openMailbox(visitor);
    List<String> begun = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      begun.add(begun("/mailbox/files", i + ".txt", WORDS.length));
    }
    for (String file : begun) {
      visitor.sendPiece("/mailbox/files/piece?file=" + file + "&from=0", WORDS);
      visitor.send("/mailbox/files/finish", "file", file);
    }
    assertThat(page("/mailbox/files").select(".lode-files__name"))
        .extracting(Element::text)
        .as("the oldest that were begun made room")
        .hasSize(10)
        .noneMatch(name -> name.startsWith("0.txt") || name.startsWith("2.txt"));
    byte[] one = new FormBody().field("text", "").file("others", "more.txt", WORDS).whole();
    assertThat(visitor.sendForm("/mailbox/files", one).getStatus()).isEqualTo(422);
    assertThat(page("/mailbox/files").select(".lode-files__name")).hasSize(10);
  }

  @Test
  void aMailboxThatIsFilledByAMachineRestsButAnAlarmIsAlwaysHeard() throws Exception {
    openMailbox(visitor);
    for (int i = 0; i < 30; i++) {
      assertThat(visitor.send("/mailbox/answer", "text", "Again " + i).getStatus()).isEqualTo(303);
    }
    MockHttpServletResponse answer = visitor.send("/mailbox/answer", "text", "Once more");
    assertThat(answer.getStatus()).isEqualTo(429);
    Document told = Jsoup.parse(answer.getContentAsString());
    assertThat(told.select(".govuk-error-summary").text()).contains("too many tries");
    assertThat(told.select("textarea").text()).as("what was typed").isEqualTo("Once more");
    assertThat(page("/mailbox/messages").text()).doesNotContain("Once more");
    assertThat(visitor.send("/mailbox/unsafe", "text", "They are here").getStatus()).isEqualTo(303);
  }

  @Test
  void nobodyElseGoesOnWithAFileOfAMailbox() throws Exception {
    openMailbox(visitor);
    String piece = "/mailbox/files/piece?file=" + begun("/mailbox/files", "a.txt", 10);
    Visitor stranger = new Visitor(web);
    assertThat(stranger.open(piece).getStatus()).isEqualTo(410);
    stranger.answerEverything("Something else");
    openMailbox(stranger);
    assertThat(stranger.open(piece).getStatus()).isEqualTo(410);
    assertThat(stranger.sendPiece(piece + "&from=0", WORDS).getStatus()).isEqualTo(410);
    assertThat(visitor.open(piece).getStatus()).isEqualTo(200);
  }

  @Test
  void whatCameWholeAndWhatWasTypedStaysUntilItIsSent() throws Exception {
    openMailbox(visitor);
    byte[] half =
        new FormBody()
            .field("text", "Seen today")
            .file("others", "seen.txt", WORDS)
            .file("others", "nothing.txt", new byte[0])
            .whole();
    MockHttpServletResponse answer = visitor.sendForm("/mailbox/files", half);
    assertThat(answer.getStatus()).isEqualTo(422);
    Document told = Jsoup.parse(answer.getContentAsString());
    assertThat(told.select(".govuk-error-summary").text()).contains("nothing.txt is empty");
    for (Document shown : List.of(told, page("/mailbox/files"))) {
      assertThat(shown.select("textarea").text()).isEqualTo("Seen today");
      assertThat(shown.select(".lode-files__name").text()).contains("seen.txt");
    }
    assertThat(page("/mailbox/messages").text()).doesNotContain("seen.txt");
    byte[] rest = new FormBody().field("text", "Seen today").whole();
    assertThat(visitor.sendForm("/mailbox/files", rest).getStatus()).isEqualTo(303);
    assertThat(page("/mailbox/messages").text()).contains("Seen today", "seen.txt");
  }

  @Test
  void takingAFileOutKeepsTheWordsAndClosingTheMailboxKeepsNothing() throws Exception {
    openMailbox(visitor);
    Set<UUID> before = uploads();
    byte[] two =
        new FormBody()
            .field("text", "Seen")
            .file("others", "a.txt", WORDS)
            .file("others", "b.txt", WORDS)
            .file("others", "c.txt", new byte[0])
            .whole();
    visitor.sendForm("/mailbox/files", two);
    assertThat(since(before)).hasSize(2);
    String file = page("/mailbox/files").select("input[name=file]").getFirst().val();
    visitor.send("/mailbox/files/remove", "file", file, "text", "Seen at noon");
    assertThat(page("/mailbox/files").select("textarea").text()).isEqualTo("Seen at noon");
    assertThat(page("/mailbox/files").select(".lode-files__name")).hasSize(1);
    assertThat(since(before)).hasSize(1);
    visitor.send("/mailbox/close");
    assertThat(since(before)).isEmpty();
  }

  @Test
  void aFileIsEnoughForAReportWithAndWithoutScriptAndNothingAtAllIsNot() throws Exception {
    for (boolean script : new boolean[] {false, true}) {
      visitor = new Visitor(web);
      visitor.answerEverything("");
      visitor.send("/report/seen", "seen", "");
      visitor.send("/report/where", "place", "", "postcode", "");
      visitor.send("/report/others", "people", "", "vehicles", "", "aware", "NO");
      assertThat(page("/report/check").text()).contains("You have not told us anything yet");
      assertThat(visitor.open("/report/receipt").getRedirectedUrl()).isEqualTo("/report/check");
      if (script) {
        String file = begun("/report/files", "p.png", WORDS.length);
        visitor.sendPiece("/report/files/piece?file=" + file + "&from=0", WORDS);
        visitor.send("/report/files/finish", "file", file);
      } else {
        visitor.sendForm("/report/files", new FormBody().file("photos", "p.png", WORDS).whole());
      }
      assertThat(page("/report/check").text()).doesNotContain("You have not told us anything yet");
      UUID concern = sent();
      assertThat(attached(concern)).extracting(Attachment::name).containsExactly("p.png");
      assertThat(desk.page(officer, "/concerns/" + concern).text()).contains("I have sent a file.");
    }
  }

  @Test
  void nothingOfAFileIsShownBeforeTheOfficerChoseTo() throws Exception {
    visitor.sendForm("/report/files", new FormBody().file("photos", "p.png", picture()).whole());
    UUID concern = sent();
    Document shown = desk.page(officer, "/concerns/" + concern);
    assertThat(shown.select("#attachments").text()).isEqualTo("Attachments");
    assertThat(shown.text()).contains("p.png", "Not checked for viruses");
    assertThat(shown.select("img")).isEmpty();
    String file = "/concerns/" + concern + "/files/" + attached(concern).getFirst().id();
    Document before = desk.page(officer, file);
    assertThat(before.select("img")).isEmpty();
    assertThat(before.text())
        .contains(
            "may be distressing",
            "Make a safe copy and view it",
            "It may show abuse of a child",
            "Not now");
    assertThat(desk.get(officer, file + "/view")).hasStatus(303).hasRedirectedUrl(file);
  }

  @Test
  @Tag("care")
  void aChatThatAReporterSavedIsReadByTheOfficerWithoutItsOriginal() throws Exception {
    byte[] chat = "[20:14] Boss: be ready at six\u202E\r\n[20:15] Me: не можу".getBytes(UTF_8);
    visitor.sendForm("/report/files", new FormBody().file("others", "chat.txt", chat).whole());
    UUID concern = sent();
    String file = "/concerns/" + concern + "/files/" + attached(concern).getFirst().id();
    assertThat(desk.post(officer, file + "/copy", Map.of()))
        .hasStatus(303)
        .hasRedirectedUrl(file + "/view");
    assertThat(desk.page(officer, file + "/view").text()).contains("Read the words");
    MvcTestResult copy = desk.get(officer, file + "/copy");
    assertThat(copy).hasStatusOk().headers().hasValue("X-Content-Type-Options", "nosniff");
    assertThat(copy.getResponse().getContentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(copy.getResponse().getHeaders("Content-Disposition").toString()).contains("inline");
    assertThat(new String(copy.getResponse().getContentAsByteArray(), UTF_8))
        .isEqualTo("[20:14] Boss: be ready at six\n[20:15] Me: не можу");
  }

  /** Acceptance 20 and 21: a copy under a type of ours, in a sandbox. */
  @Test
  void theCopyIsServedUnderATypeOfOursInASandbox() throws Exception {
    visitor.sendForm("/report/files", new FormBody().file("photos", "p.html", picture()).whole());
    UUID concern = sent();
    String file = "/concerns/" + concern + "/files/" + attached(concern).getFirst().id();
    assertThat(desk.post(officer, file + "/copy", Map.of()))
        .hasStatus(303)
        .hasRedirectedUrl(file + "/view");
    assertThat(desk.page(officer, file + "/view").select("img").attr("alt"))
        .startsWith("Attachment 1 of concern C-");
    MvcTestResult copy = desk.get(officer, file + "/copy");
    assertThat(copy).hasStatusOk().headers().hasValue("X-Content-Type-Options", "nosniff");
    assertThat(copy.getResponse().getContentType()).startsWith("image/");
    assertThat(copy.getResponse().getHeaders("Content-Security-Policy").toString())
        .contains("sandbox");
  }

  @Test
  @Tag("care")
  void whatMayShowAbuseOfAChildIsLockedForGoodAndThePoliceAreNamed() throws Exception {
    visitor.sendForm("/report/files", new FormBody().file("photos", "p.png", picture()).whole());
    UUID concern = sent();
    UUID id = attached(concern).getFirst().id();
    String file = "/concerns/" + concern + "/files/" + id;
    desk.post(officer, file + "/copy", Map.of());
    assertThat(desk.post(officer, file + "/lock", Map.of())).hasStatus(303);
    assertThat(desk.page(officer, file).text())
        .contains("is locked", "Do not copy, print", "A manager records here")
        .doesNotContain("Make a safe copy");
    assertThat(desk.get(officer, file + "/view")).hasStatus(303);
    assertThat(desk.get(officer, file + "/copy").getResponse().getContentType()).contains("html");
    Worker manager = desk.aWorker(officer.organisation(), Role.MANAGER);
    desk.post(
        manager, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    assertThat(desk.get(manager, file + "/original")).hasStatus(303);
    assertThat(desk.page(manager, "/work").text())
        .contains("a locked file has to go to the police");
    assertThat(desk.page(officer, "/work").text())
        .as("no step of theirs")
        .doesNotContain("locked file");
    assertThat(Desk.parsed(desk.post(manager, file + "/police", Map.of())).text())
        .contains("Enter the reference of the police");
    desk.post(manager, file + "/police", Map.of("reference", "CAD 4711"));
    assertThat(desk.page(manager, "/work").text())
        .doesNotContain("a locked file has to go to the police");
    assertThat(desk.page(manager, file).text()).contains("CAD 4711");
    assertThat(desk.recorded("FILE_LOCKED", id)).hasSize(1);
  }

  @Test
  void theOriginalIsForTheManagerWithAReasonInWordsThatStay() throws Exception {
    byte[] packed = "PK\u0003\u0004 photos of the shed".getBytes(UTF_8);
    visitor.sendForm("/report/files", new FormBody().file("others", "all.zip", packed).whole());
    UUID concern = sent();
    UUID id = attached(concern).getFirst().id();
    String file = "/concerns/" + concern + "/files/" + id;
    assertThat(desk.page(officer, file).text()).contains("There is no safe copy of this kind");
    assertThat(desk.get(officer, file + "/original")).hasStatus(403);
    Worker manager = desk.aWorker(officer.organisation(), Role.MANAGER);
    assertThat(desk.get(manager, file + "/original"))
        .hasStatus(303)
        .hasRedirectedUrl("/concerns/" + concern);
    desk.post(
        manager, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    Document form = desk.page(manager, file + "/original");
    assertThat(Desk.parsed(desk.send(manager, form, Map.of("words", ""))).text())
        .contains("Choose why you need it", "Say for what you need it");
    MvcTestResult original =
        desk.send(
            manager, form, Map.of("reason", "EVIDENCE", "words", "For the officer in the case"));
    assertThat(original.getResponse().getContentAsByteArray()).isEqualTo(packed);
    assertThat(original.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(desk.page(officer, "/concerns/" + concern).text())
        .contains("For the officer in the case");
    assertThat(desk.recorded("FILE_ORIGINAL_OPENED", id)).hasSize(1);
  }

  @Test
  void aFileIsNotFoundUnderAnotherConcern() throws Exception {
    visitor.sendForm("/report/files", new FormBody().file("others", "a.txt", WORDS).whole());
    UUID concern = sent();
    UUID other = desk.opened(officer, org.lodestar.app.concerns.TestPartnership.report());
    UUID id = attached(concern).getFirst().id();
    assertThat(desk.get(officer, "/concerns/" + other + "/files/" + id)).hasStatus(404);
  }

  @Test
  void noAddressOfAFileLeadsAroundTheQuestionAboutAConflictOfInterest() throws Exception {
    visitor.sendForm("/report/files", new FormBody().file("photos", "p.png", picture()).whole());
    UUID concern = sent();
    UUID id = attached(concern).getFirst().id();
    Worker colleague = desk.anOfficer(officer.organisation());
    Worker responder = desk.aWorker(officer.organisation(), Role.FIRST_RESPONDER);
    for (String address :
        List.of("/concerns/" + concern + "/files/" + id, "/files/" + id + "/copy")) {
      assertThat(desk.get(colleague, address))
          .hasStatus(303)
          .hasRedirectedUrl("/concerns/" + concern);
    }
    assertThat(desk.post(responder, "/files/" + id + "/original", Map.of("reason", "EVIDENCE")))
        .hasStatus(303)
        .hasRedirectedUrl("/concerns/" + concern);
    assertThat(desk.get(responder, "/concerns/" + concern)).hasStatus(403);
  }

  @Test
  void noGeneralAddressGivesAnOriginalWithoutTheReasonThatIsWrittenDown() throws Exception {
    visitor.sendForm("/report/files", new FormBody().file("photos", "p.png", picture()).whole());
    UUID concern = sent();
    UUID id = attached(concern).getFirst().id();
    Worker both =
        desk.aWorker(
            officer.organisation(), Role.FIRST_RESPONDER, Role.TRIAGE_OFFICER, Role.MANAGER);
    desk.post(both, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    assertThat(desk.page(both, "/concerns/" + concern + "/files/" + id)).isNotNull();
    assertThat(desk.post(both, "/files/" + id + "/original", Map.of("reason", "EVIDENCE")))
        .hasStatus(404);
  }
}
