package org.lodestar.app.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.support.Someone.answers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.face.Advocacy;

@PlatformTest
class AdvocacyTest {
  private final Advocacy advocacy;
  private final Workforce workforce;

  private Worker navigator;

  AdvocacyTest(Advocacy advocacy, Workforce workforce) {
    this.advocacy = advocacy;
    this.workforce = workforce;
  }

  @BeforeEach
  void aNavigator() {
    navigator = workforce.aWorker(workforce.anOrganisation(), Role.NAVIGATOR);
  }

  private static Answers yes(String... explained) {
    return new Answers(
        Map.of(
            "answer", List.of("YES"),
            "on", List.of("2026-11-01"),
            "explained", List.of(explained)));
  }

  private static Answers all() {
    return yes("WHO", "FREE", "WALL", "LIMITS", "WITHDRAW");
  }

  private UUID open(String caseReference) {
    Answers person = answers("name", "Sunny", "caseReference", caseReference, "tellCase", "YES");
    return as(navigator, () -> advocacy.open(navigator, person, all()));
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  @Test
  void aFileBeginsWithAYesThatWasExplained() {
    Answers person = answers("name", "Sunny", "tellCase", "NO");
    for (Answers consent : List.of(answers("answer", "NO"), yes("WHO", "FREE", "WALL", "LIMITS"))) {
      assertThatThrownBy(() -> doing(navigator, () -> advocacy.open(navigator, person, consent)))
          .isInstanceOf(Refused.class);
    }
    assertThat(as(navigator, () -> advocacy.list(navigator, 1)).count()).isZero();
  }

  @Test
  void colleaguesOfTheOrganisationShareItAndOthersFindNothing() {
    UUID id = open("");
    Worker colleague = workforce.aWorker(navigator.organisation(), Role.NAVIGATOR);
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.NAVIGATOR);
    Worker manager = workforce.aWorker(navigator.organisation(), Role.MANAGER);
    doing(
        colleague,
        () ->
            advocacy.write(
                colleague,
                id,
                AdvocacyEntry.Kind.NOTE,
                answers("on", "2026-11-02", "words", "We met")));
    assertThat(as(navigator, () -> advocacy.get(navigator, id)).entries())
        .extracting(AdvocacyEntry::kind)
        .containsExactly(AdvocacyEntry.Kind.NOTE, AdvocacyEntry.Kind.CONSENT);
    assertThatThrownBy(() -> doing(other, () -> advocacy.get(other, id)))
        .isInstanceOf(NotFound.class);
    assertThat(as(other, () -> advocacy.list(other, 1)).files()).isEmpty();
    assertThatThrownBy(() -> doing(manager, () -> advocacy.get(manager, id)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aYesTakenBackClosesTheFileAndTheCaseIsToldNothingAnyMore() {
    String reference = Ids.reference('K');
    UUID id = open(reference);
    assertThat(as(navigator, () -> advocacy.isSigned(reference))).isTrue();
    doing(navigator, () -> advocacy.withdraw(navigator, id));
    assertThat(as(navigator, () -> advocacy.isSigned(reference))).isFalse();
    assertThat(as(navigator, () -> advocacy.get(navigator, id)).file().state())
        .isEqualTo(AdvocacyFile.State.CLOSED);
    for (AdvocacyEntry.Kind kind : Advocacy.writable()) {
      assertThatThrownBy(
              () ->
                  doing(
                      navigator,
                      () -> advocacy.write(navigator, id, kind, answers("words", "Late"))))
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void aCaseIsToldOnlyWhereThePersonAgreed() {
    String reference = Ids.reference('K');
    UUID id = open(reference);
    doing(
        navigator,
        () ->
            advocacy.change(
                navigator,
                id,
                answers("name", "Sunny", "caseReference", reference, "tellCase", "NO"),
                0));
    assertThat(as(navigator, () -> advocacy.isSigned(reference))).isFalse();
  }

  @Test
  void twoEditorsDoNotOverwriteEachOther() {
    UUID id = open("");
    Answers one = answers("name", "Sunny One", "tellCase", "NO");
    doing(navigator, () -> advocacy.change(navigator, id, one, 0));
    assertThatThrownBy(() -> doing(navigator, () -> advocacy.change(navigator, id, one, 0)))
        .isInstanceOf(EditClash.class);
  }
}
