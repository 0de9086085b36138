package org.lodestar.app.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.support.Someone.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.face.Advocacy;
import org.lodestar.app.support.face.AdvocacyDrafts;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class AdvocacyDraftsTest {
  private static final String NOTE = "/write/note";

  private final AdvocacyDrafts drafts;
  private final Advocacy advocacy;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private Worker navigator;
  private Worker colleague;
  private UUID file;

  AdvocacyDraftsTest(
      AdvocacyDrafts drafts,
      Advocacy advocacy,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions) {
    this.drafts = drafts;
    this.advocacy = advocacy;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
  }

  @BeforeEach
  void aHalfWrittenNote() {
    navigator = workforce.aWorker(workforce.anOrganisation(), Role.NAVIGATOR);
    colleague = workforce.aWorker(navigator.organisation(), Role.NAVIGATOR);
    Answers yes =
        new Answers(
            Map.of(
                "answer", List.of("YES"),
                "on", List.of("2026-11-01"),
                "explained", List.of("WHO", "FREE", "WALL", "LIMITS", "WITHDRAW")));
    file =
        as(
            navigator,
            () -> advocacy.open(navigator, answers("name", "Sunny", "tellCase", "NO"), yes));
    as(navigator, () -> save("She wants to"));
  }

  private boolean save(String words) {
    drafts.save(navigator, file, NOTE, answers("words", words));
    return true;
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private Optional<String> opened(Worker worker) {
    return as(worker, () -> drafts.open(worker, file, NOTE)).map(typed -> typed.text("words"));
  }

  private int rows(Worker worker) {
    return as(
        worker,
        () ->
            transactions.execute(
                status ->
                    sql.fetchSingle("select count(*) from support.advocacy_draft")
                        .into(Integer.class)));
  }

  @Test
  void waitsForItsWriterAloneAlsoInTheDatabaseItself() {
    as(navigator, () -> save("She wants to go"));
    assertThat(opened(navigator)).contains("She wants to go");
    assertThat(as(navigator, () -> drafts.forms(navigator, file))).containsExactly(NOTE);
    assertThat(opened(colleague)).isEmpty();
    assertThat(as(colleague, () -> drafts.forms(colleague, file))).isEmpty();
    assertThat(rows(navigator)).isEqualTo(1);
    assertThat(rows(colleague)).isZero();
  }

  @Test
  void isNotThereForOthersAndRefusedToPolice() {
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.NAVIGATOR);
    assertThatThrownBy(() -> as(other, () -> drafts.open(other, file, NOTE)))
        .isInstanceOf(NotFound.class);
    Worker manager = workforce.aWorker(navigator.organisation(), Role.MANAGER);
    assertThatThrownBy(() -> as(manager, () -> drafts.open(manager, file, NOTE)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void leavesNoKeyBehindWhenItIsThrownAway() {
    int before = keys();
    Standing.member(navigator.id()).run(() -> drafts.discard(navigator, file, NOTE));
    assertThat(opened(navigator)).isEmpty();
    assertThat(keys()).isEqualTo(before - 1);
    Standing.member(navigator.id()).run(() -> drafts.discard(navigator, file, NOTE));
  }

  private int keys() {
    return Standing.task("test")
        .call(
            () ->
                transactions.execute(
                    status ->
                        sql.fetchSingle(
                                "select count(*) from vault.data_key where subject_kind = 'DRAFT'")
                            .into(Integer.class)));
  }
}
