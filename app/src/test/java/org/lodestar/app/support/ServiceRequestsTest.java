package org.lodestar.app.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.support.Someone.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.ServiceRequest.Event;
import org.lodestar.app.support.ServiceRequest.State;
import org.lodestar.app.support.face.ServiceRequests;
import org.lodestar.app.support.face.Waiting;
import org.lodestar.vocabulary.AgeStatus;

@PlatformTest
class ServiceRequestsTest {
  private final ServiceRequests requests;
  private final Waiting waiting;
  private final Someone someone;
  private final LocalDate today;

  private Someone.Made adult;

  ServiceRequestsTest(ServiceRequests requests, Waiting waiting, Someone someone, Clock clock) {
    this.requests = requests;
    this.waiting = waiting;
    this.someone = someone;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void anAdult() {
    adult = someone.of(AgeStatus.ADULT);
  }

  private UUID draft(String agreed) {
    Answers request =
        answers("other", "A clinic", "area", "MENTAL_HEALTH", "asked", "Help", "agreed", agreed);
    return adult.as(
        () -> requests.draft(adult.worker(), adult.caseFile(), adult.person(), request));
  }

  private ServiceRequest get(UUID id) {
    return adult.as(() -> requests.get(adult.worker(), adult.caseFile(), adult.person(), id));
  }

  private void record(UUID id, Event event, LocalDate on, long version) {
    adult.doing(
        () ->
            requests.record(
                adult.worker(),
                adult.caseFile(),
                adult.person(),
                id,
                event,
                answers("on", on.toString()),
                version));
  }

  private List<String> overdue() {
    return adult.as(() -> waiting.list(adult.worker().id(), true, 0, 10)).stream()
        .map(Waiting.Item::sheet)
        .toList();
  }

  @Test
  void whatIsNotAnsweredInTimeIsChasedAndChasingResetsTheClock() {
    UUID id = draft("YES");
    record(id, Event.SEND, today.minusDays(5), 0);
    assertThat(overdue()).containsExactly("REQUEST");
    record(id, Event.CHASE, today, 1);
    assertThat(overdue()).isEmpty();
    assertThat(get(id).steps())
        .extracting(ServiceRequest.Step::event)
        .containsExactly(Event.SEND, Event.CHASE);
  }

  @Test
  void aReferralIsNotSentAgainstThePersonsWill() {
    UUID id = draft("NO");
    assertThatThrownBy(() -> record(id, Event.SEND, today, 0)).isInstanceOf(Refused.class);
    assertThat(get(id).state()).isEqualTo(State.DRAFTED);
  }

  @Test
  void whatWasSentIsNotRewritten() {
    UUID id = draft("YES");
    record(id, Event.SEND, today, 0);
    assertThatThrownBy(
            () ->
                adult.doing(
                    () ->
                        requests.change(
                            adult.worker(),
                            adult.caseFile(),
                            adult.person(),
                            id,
                            answers("other", "Elsewhere"),
                            1)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void twoWhoRecordAtOnceDoNotOverwriteEachOther() {
    UUID id = draft("YES");
    record(id, Event.SEND, today, 0);
    assertThatThrownBy(() -> record(id, Event.DECLINE, today, 0)).isInstanceOf(EditClash.class);
    assertThat(get(id).state()).isEqualTo(State.SENT);
    assertThat(get(id).steps()).hasSize(1);
  }

  @Test
  void itGoesToOneServiceOrTeam() {
    assertThatThrownBy(
            () ->
                adult.as(
                    () ->
                        requests.draft(
                            adult.worker(),
                            adult.caseFile(),
                            adult.person(),
                            answers("asked", "Help"))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aReferralOfSomebodyElseIsNotFound() {
    UUID id = draft("YES");
    Someone.Made other = someone.of(AgeStatus.ADULT);
    assertThatThrownBy(
            () ->
                other.doing(
                    () -> requests.get(other.worker(), other.caseFile(), other.person(), id)))
        .isInstanceOf(NotFound.class);
  }
}
