package org.lodestar.app.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.triage.face.DutyRota;

@PlatformTest
class OnDutyControllerTest {
  private static final List<String> PAGES = List.of("/concerns", "/concerns/duty");

  private final Desk desk;
  private final DutyRota rota;
  private final Clock clock;
  private Worker manager;
  private Worker officer;
  private Worker friend;

  OnDutyControllerTest(Desk desk, DutyRota rota, Clock clock) {
    this.desk = desk;
    this.rota = rota;
    this.clock = clock;
    UUID council = desk.aReceiver();
    this.manager = desk.aWorker(council, Role.MANAGER);
    this.officer = desk.anOfficer(council);
    this.friend = desk.anOfficer(council);
  }

  @BeforeEach
  void aCouncilWithoutARota() {
    UUID council = desk.aReceiver();
    manager = desk.aWorker(council, Role.MANAGER);
    officer = desk.anOfficer(council);
    friend = desk.anOfficer(council);
  }

  @Test
  void nobodyOnDutyAndNobodyWhoStandsInIsAWarning() {
    for (String page : PAGES) {
      assertThat(warnings(page)).anyMatch(each -> each.contains("Alarms go to the managers"));
      assertThat(warnings(page))
          .anyMatch(each -> each.contains("nobody is on duty and nobody stands in. Alarms go"));
    }
    assertThat(warnings("/concerns/duty")).anyMatch(each -> each.contains("No shifts"));
  }

  @Test
  void aNightWithoutAShiftSaysWhoStandsInAndIsAWarningAllTheSame() {
    standIn();
    for (String page : PAGES) {
      assertThat(warnings(page))
          .anyMatch(
              each ->
                  each.contains("Tonight")
                      && each.contains(
                          "nobody is on duty. " + friend.displayName() + " stands in"));
    }
  }

  @Test
  @Tag("care")
  void tonightNamesWhoIsOnDutyAndWhoStandsIn() {
    shift();
    assertThat(text("/concerns/duty"))
        .contains("Adults with care needs: Thurrock emergency duty team, for adults")
        .as("where none is recorded the page says so and invents none")
        .contains("Somebody without a bed: No number is recorded. Tell whoever manages the duty");
    for (String page : PAGES) {
      assertThat(text(page)).contains(": " + officer.displayName() + ". Nobody stands in.");
    }
    standIn();
    for (String page : PAGES) {
      assertThat(warnings(page)).isEmpty();
      assertThat(text(page))
          .containsPattern(
              "Tonight, \\S+ to \\S+: "
                  + officer.displayName()
                  + ", stand-in "
                  + friend.displayName());
    }
  }

  @Test
  void whoIsAwayIsNamedWithWhoCovers() {
    shift();
    UUID shift = as(manager, () -> rota.coming(manager)).getFirst().id();
    desk.post(
        manager, "/concerns/duty/" + shift + "/cover", Map.of("cover", friend.id().toString()));
    for (String page : PAGES) {
      assertThat(text(page))
          .contains(officer.displayName() + " is away, stand-in " + friend.displayName())
          .contains("On duty now: " + friend.displayName());
    }
  }

  private void shift() {
    Instant now = clock.instant();
    assertThat(
            as(
                manager,
                () ->
                    rota.add(
                        manager,
                        officer.id(),
                        now.minus(Duration.ofHours(1)),
                        now.plus(Duration.ofDays(4)))))
        .isEmpty();
  }

  private void standIn() {
    assertThat(as(manager, () -> rota.standIn(manager, null, friend.id()))).isEmpty();
  }

  private List<String> warnings(String page) {
    return desk.page(manager, page).select(".govuk-warning-text").eachText();
  }

  private String text(String page) {
    return desk.page(manager, page).select("main").text();
  }

  private static <T> T as(Worker worker, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(worker.id()).call(work);
  }

  /** Who will be on duty is mended before, and a reporter is told how it is at that minute. */
  @Test
  @Tag("care")
  void aManagerIsToldOfAHoleInTheRotaDaysBeforeUntilItIsFilled() {
    assertThat(desk.page(manager, "/work").text()).contains("A hole in the duty rota");
    assertThat(desk.page(manager, "/concerns/duty").text())
        .contains("Nobody is on duty in the next two weeks at these times");
    standIn();
    assertThat(desk.page(manager, "/work").text()).doesNotContain("hole in the duty rota");
    assertThat(desk.page(manager, "/concerns/duty").text()).doesNotContain("next two weeks");
  }
}
