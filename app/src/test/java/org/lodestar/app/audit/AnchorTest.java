package org.lodestar.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.audit.domain.Anchor;
import org.lodestar.app.audit.domain.Checkpoint;
import org.lodestar.app.audit.face.AnchorComparison;
import org.lodestar.app.audit.face.AnchorComparison.Compared;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.audit.store.AnchorFolder;
import org.lodestar.app.audit.store.CheckpointKeeper;
import org.lodestar.app.audit.store.Sequencer;
import org.lodestar.app.ground.ConsoleCommand;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Standing;
import org.springframework.transaction.support.TransactionOperations;

/** Checkpoints that lie elsewhere, and what they tell of the record. */
@PlatformApartTest
class AnchorTest {
  private enum Deed implements AuditAction {
    LOOKED
  }

  private final Audit audit;
  private final AnchorComparison comparison;
  private final CheckpointKeeper checkpoints;
  private final Sequencer sequencer;
  private final TransactionOperations transactions;
  private final DatabaseAccess access;
  private final List<ConsoleCommand> commands;
  private final Path checkpointFile;

  AnchorTest(
      Audit audit,
      AnchorComparison comparison,
      CheckpointKeeper checkpoints,
      Sequencer sequencer,
      TransactionOperations transactions,
      DatabaseAccess access,
      List<ConsoleCommand> commands,
      DataFolder folder) {
    this.audit = audit;
    this.comparison = comparison;
    this.checkpoints = checkpoints;
    this.sequencer = sequencer;
    this.transactions = transactions;
    this.access = access;
    this.commands = commands;
    this.checkpointFile = folder.folder("audit").resolve("checkpoints.log");
  }

  @BeforeEach
  void aChainOfThreeSignedPoints() throws Exception {
    empty();
    for (int i = 0; i < 3; i++) {
      record(4);
      sequencer.runAndSign();
    }
  }

  private void empty() throws Exception {
    asOwner("truncate audit.event, audit.link, audit.unlinked, audit.checkpoint");
    Files.deleteIfExists(checkpointFile);
  }

  @Test
  void aRecordAgreesWithItsOwnAnchorInAFileAndInAnEmail() {
    Compared file = comparison.compare(anchor(points()));
    assertThat(file.faults()).isEmpty();
    assertThat(file.said()).contains("up to position 12", "its end");
    String mail =
        "Dear all,\r\n" + letter(points().getLast()).replace("\n", "\r\n") + "\r\n-- \r\nMail";
    assertThat(comparison.compare(mail).faults()).isEmpty();
  }

  @Test
  void anOlderAnchorSaysHowFarItReaches() {
    Compared compared = comparison.compare(anchor(points().subList(0, 1)));
    assertThat(compared.faults()).isEmpty();
    assertThat(compared.said()).contains("up to position 4", "older than the 8 after it");
  }

  @Test
  void aNewerAnchorTellsThatTheRecordWasShortened() throws Exception {
    String anchor = anchor(points());
    asOwner("delete from audit.link where sequence > 8");
    Compared compared = comparison.compare(anchor);
    assertThat(compared.faults())
        .singleElement()
        .asString()
        .contains("Of position 12", "ends before it, at 8", "shortened");
    assertThat(compared.said()).contains("up to position 8");
  }

  @Test
  void aRecordThatWasWrittenAnewWithItsFileAndItsKeyIsFoundByTheAnchor() throws Exception {
    String anchor = anchor(points());
    aChainOfThreeSignedPoints();
    Compared compared = comparison.compare(anchor);
    assertThat(compared.faults()).hasSize(3).allMatch(fault -> fault.contains("written anew"));
    assertThat(compared.said()).contains("agrees with no checkpoint");
  }

  @Test
  void anEmptiedRecordIsFoundByTheAnchor() throws Exception {
    String anchor = anchor(points());
    empty();
    assertThat(comparison.compare(anchor).faults())
        .hasSize(3)
        .allMatch(fault -> fault.contains("ends before it, at 0"));
  }

  @Test
  void aForgedCheckpointInTheAnchorIsNamed() {
    Checkpoint real = points().getLast();
    Checkpoint forged = new Checkpoint(99, real.hash(), real.at(), real.signature());
    assertThat(comparison.compare(anchor(List.of(real, forged))).faults())
        .singleElement()
        .asString()
        .contains("Of position 99", "forged");
  }

  @Test
  void anAnchorOfAnotherKeyIsNamedAndNotCompared() {
    String other =
        Anchor.head(checkpoints.key().name().replace('A', 'B')) + points().getFirst().line();
    Compared compared = comparison.compare(other);
    assertThat(compared.faults()).singleElement().asString().contains("another key");
    assertThat(compared.said()).isEqualTo("Nothing was compared.");
  }

  @Test
  void anAnchorThatIsCutAnywhereIsNeverCalledSound() {
    String anchor = anchor(points());
    int whole = anchor(points().subList(0, 2)).length();
    for (int end = 0; end < anchor.length() - 1; end++) {
      // Between two checkpoints it is an older anchor, which is told.
      boolean between =
          end == whole || end == whole - 1 || end == anchor(points().subList(0, 1)).length();
      if (!between && end != anchor(points().subList(0, 1)).length() - 1) {
        assertThat(comparison.compare(anchor.substring(0, end)).faults())
            .as("cut at " + end)
            .isNotEmpty();
      }
    }
  }

  @Test
  void aPassageThatWasChangedWithinAnAnchorIsNamed() {
    String anchor = anchor(points());
    String second = points().get(1).line();
    String changed = anchor.replace(second, second.substring(0, 100));
    assertThat(comparison.compare(changed).faults())
        .singleElement()
        .asString()
        .contains("places that somebody changed: 1");
  }

  @Test
  void whatIsNoAnchorIsSaidToBeNone() {
    for (String text : List.of("", "%PDF-1.7", "lodestar audit anchor 1\n", "key AAAA", "\u0000")) {
      assertThat(comparison.compare(text).faults()).as(text).hasSize(1);
    }
  }

  @Test
  void aFolderThatIsNotThereIsNotMadeAndOneThatIsGrowsByALine(@TempDir Path place)
      throws Exception {
    AnchorFolder away = new AnchorFolder(place.resolve("not-mounted").toString());
    assertThat(catchThrowable(() -> add(away, points().getFirst())))
        .isInstanceOf(IOException.class);
    AnchorFolder there = new AnchorFolder(place.toString());
    add(there, points().get(0));
    add(there, points().get(1));
    Compared compared = comparison.compare(there.text().orElseThrow());
    assertThat(compared.faults()).isEmpty();
    assertThat(compared.said()).contains("up to position 8");
  }

  @Test
  void theCommandFailsWhereTheAnchorDisagreesAndRefusesWhatItCannotRead(@TempDir Path place)
      throws Exception {
    Path file = Files.writeString(place.resolve("anchor.log"), anchor(points()));
    ConsoleCommand verify =
        commands.stream()
            .filter(each -> each.name().equals("audit verify"))
            .findFirst()
            .orElseThrow();
    assertThat(verify.run(List.of("anchor", file.toString()))).isZero();
    asOwner("delete from audit.checkpoint where sequence = 12");
    asOwner("delete from audit.link where sequence > 8");
    assertThat(verify.run(List.of("anchor", file.toString()))).isEqualTo(1);
    for (List<String> wrong :
        List.of(List.of("anchor", place + "/none"), List.of("x"), List.of("anchor"))) {
      assertThatThrownBy(() -> verify.run(wrong)).isInstanceOf(Refusal.class);
    }
  }

  private void add(AnchorFolder folder, Checkpoint point) throws Exception {
    folder.add(folder.text().orElse(null), checkpoints.key().name(), point);
  }

  private List<Checkpoint> points() {
    return checkpoints.file().all();
  }

  private String anchor(List<Checkpoint> points) {
    StringBuilder text = new StringBuilder(Anchor.head(checkpoints.key().name()));
    points.forEach(point -> text.append(point.line()).append('\n'));
    return text.toString();
  }

  private String letter(Checkpoint point) {
    return Anchor.letter(checkpoints.key().name(), point);
  }

  private void record(int count) {
    for (int i = 0; i < count; i++) {
      Standing.task("test")
          .run(
              () ->
                  transactions.executeWithoutResult(
                      status -> audit.record(Deed.LOOKED, ObjectRef.of("CASE", Ids.next()))));
    }
  }

  private void asOwner(String command) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        var statement = owner.createStatement()) {
      statement.execute("alter table audit.event no force row level security");
      statement.execute(command);
      statement.execute("alter table audit.event force row level security");
    }
  }
}
