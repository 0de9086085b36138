package org.lodestar.app.triage.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.face.ConcernFiles;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.concerns.web.FormBody;
import org.lodestar.app.concerns.web.Visitor;
import org.lodestar.app.files.scan.Rescan;
import org.lodestar.app.files.scan.Scanners;
import org.lodestar.app.files.scan.StubClamd;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.test.web.servlet.MockMvc;

/** A file of a concern that newer signatures find to be infected: who is told, and of what. */
@PlatformTest
class FoundFilesTest {
  private static final String TOLD = "a file was found to be infected";

  private final MockMvc web;
  private final Desk desk;
  private final ConcernFiles files;
  private final Mailboxes mailboxes;
  private final Scanners scanners;
  private Worker officer;
  private UUID concern;

  FoundFilesTest(
      MockMvc web, Desk desk, ConcernFiles files, Mailboxes mailboxes, Scanners scanners) {
    this.web = web;
    this.desk = desk;
    this.files = files;
    this.mailboxes = mailboxes;
    this.scanners = scanners;
    this.officer = desk.anOfficer(desk.aReceiverThatReads());
    this.concern = officer.id();
  }

  @BeforeEach
  void aConcernWithAFile() throws Exception {
    officer = desk.anOfficer(desk.aReceiverThatReads());
    Visitor visitor = new Visitor(web);
    visitor.answerEverything("A shed");
    byte[] body = new FormBody().file("others", "secretname.txt", "A sign".getBytes(UTF_8)).whole();
    visitor.sendForm("/report/files", body);
    String receipt = visitor.receipt();
    visitor.send("/report/submit");
    concern = mailboxes.find(ReceiptCode.parse(receipt).orElseThrow()).orElseThrow().concern();
    meets(officer);
  }

  private void meets(Worker worker) {
    desk.post(worker, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
  }

  @Test
  void whoeverMayTriageItIsToldWithoutContentUntilSomebodyHasSeenIt() throws IOException {
    foundByNewerSignatures();
    assertThat(work(officer)).contains(TOLD).doesNotContain("secretname");
    assertThat(work(desk.anOfficer(desk.aReceiver()))).as("a stranger").doesNotContain(TOLD);
    String shown = desk.page(officer, "/concerns/" + concern).text();
    assertThat(shown).contains("Attachment 1: newer virus checks found something");
    UUID file =
        Standing.member(officer.id()).call(() -> files.list(officer, concern)).getFirst().id();
    assertThat(desk.page(officer, "/concerns/" + concern + "/files/" + file).text())
        .doesNotContain("Make a safe copy");
    assertThat(desk.post(officer, "/concerns/" + concern + "/files/found", Map.of()))
        .hasStatus(303);
    assertThat(work(officer)).doesNotContain(TOLD);
    assertThat(desk.page(officer, "/concerns/" + concern).text())
        .contains("A virus was found")
        .doesNotContain("newer virus checks found something");
    assertThat(desk.recorded("FOUND_FILES_SEEN", concern)).hasSize(1);
  }

  @Test
  void whereSomebodyHasTakenItTheyAloneAreTold() throws IOException {
    Worker colleague = desk.anOfficer(officer.organisation());
    desk.post(officer, "/concerns/" + concern + "/take", Map.of());
    foundByNewerSignatures();
    assertThat(work(officer)).contains(TOLD);
    assertThat(work(colleague)).doesNotContain(TOLD);
  }

  private void foundByNewerSignatures() throws IOException {
    try (StubClamd clamd = new StubClamd()) {
      Rescan rescan = scanners.rescan(clamd.scanner());
      clamd.signatures(40_000, "nothing yet");
      rescan.ask();
      rescan.round(10_000);
      clamd.signatures(50_000, "A sign");
      rescan.ask();
      while (rescan.again() > 0) {
        continue;
      }
    }
  }

  private String work(Worker worker) {
    return desk.page(worker, "/work").text();
  }
}
