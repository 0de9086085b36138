package org.lodestar.app.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.support.Someone.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.CloseReason;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.ServiceRequest.Event;
import org.lodestar.app.support.ServiceRequest.State;
import org.lodestar.app.support.face.ServiceRequests;
import org.lodestar.app.support.face.Waiting;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;

@PlatformTest
class ServiceRequestsTest {
  private final ServiceRequests requests;
  private final Waiting waiting;
  private final Someone someone;
  private final CaseConsents consents;
  private final NarrowNoes narrow;
  private final Cases cases;
  private final LocalDate today;

  private Someone.Made adult;

  ServiceRequestsTest(
      ServiceRequests requests,
      Waiting waiting,
      Someone someone,
      CaseConsents consents,
      NarrowNoes narrow,
      Cases cases,
      Clock clock) {
    this.cases = cases;
    this.consents = consents;
    this.narrow = narrow;
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
  @Tag("care")
  void aReferralToAServiceHoldsWhatTheySaidNoToAndGoesToNoPoliceAgainstTheirNo() {
    NarrowNo no =
        new NarrowNo(
            null,
            PersonalText.of("Nothing about my lungs to housing"),
            PersonalText.of("silicosis"),
            AgencyKind.HOUSING,
            today);
    adult.doing(() -> narrow.record(adult.worker(), adult.caseFile(), adult.person(), no));
    UUID says = draft("Homes of Tidewell", "HOUSING", "He has silicosis");
    assertThatThrownBy(() -> send(says, true)).hasMessage("support.rule.heldWord");
    UUID quiet = draft("Homes of Tidewell", "HOUSING", "A dry room");
    assertThatThrownBy(() -> send(quiet, false)).hasMessage("support.rule.unreadNo");
    send(quiet, true);
    assertThat(get(quiet).state()).isEqualTo(State.SENT);
    UUID clinic = draft("A clinic", "HEALTH", "He has silicosis");
    send(clinic, false);
    assertThat(get(clinic).state()).as("whom it is not against").isEqualTo(State.SENT);
    say(ConsentKind.POLICE_CO_OPERATION, ConsentOutcome.REFUSED);
    UUID police = draft("Northmere Police", "POLICE", "To report it");
    assertThatThrownBy(() -> send(police, true)).hasMessage("support.rule.saidNoToPolice");
  }

  private UUID draft(String other, String kind, String asked) {
    Answers request =
        answers("other", other, "kind", kind, "area", "SAFETY", "asked", asked, "agreed", "YES");
    return adult.as(
        () -> requests.draft(adult.worker(), adult.caseFile(), adult.person(), request));
  }

  private void send(UUID id, boolean read) {
    Answers step = answers("on", today.toString());
    Answers said = read ? step.with("readNo", "READ") : step;
    adult.doing(
        () ->
            requests.record(
                adult.worker(), adult.caseFile(), adult.person(), id, Event.SEND, said, 0));
  }

  @Test
  void aReferralIsNotSentAgainstThePersonsWill() {
    UUID id = draft("NO");
    assertThatThrownBy(() -> record(id, Event.SEND, today, 0)).isInstanceOf(Refused.class);
    assertThat(get(id).state()).isEqualTo(State.DRAFTED);
  }

  @Test
  @Tag("care")
  void whoTookBackTheirYesIsReferredAgainAfterANewOneAndNobodyIsRemindedMeanwhile() {
    say(ConsentOutcome.GIVEN);
    UUID id = draft("YES");
    record(id, Event.SEND, today.minusDays(5), 0);
    assertThat(overdue()).containsExactly("REQUEST");
    adult.doing(
        () ->
            consents.withdraw(
                adult.worker(),
                adult.caseFile(),
                adult.person(),
                ConsentKind.SHARING_WITH_PARTNERS,
                null));
    assertThat(overdue()).isEmpty();
    assertThat(get(id).state()).as("what became of it is still recorded").isEqualTo(State.SENT);
    UUID anew = draft("YES");
    assertThatThrownBy(() -> record(anew, Event.SEND, today, 0))
        .isInstanceOf(Refused.class)
        .hasMessage("support.rule.saidNo");
    say(ConsentOutcome.GIVEN);
    record(anew, Event.SEND, today, 0);
    assertThat(get(anew).state()).isEqualTo(State.SENT);
  }

  @Test
  void nobodyIsRemindedOfAClosedCase() {
    UUID id = draft("DUTY");
    record(id, Event.SEND, today.minusDays(5), 0);
    assertThat(get(id).chaseBy()).isNotNull();
    adult.doing(
        () ->
            cases.close(
                adult.worker(),
                adult.caseFile(),
                CloseReason.OPENED_IN_ERROR,
                PersonalText.of("Opened twice"),
                cases.head(adult.worker(), adult.caseFile()).version()));
    assertThat(get(id).chaseBy()).isNull();
    assertThat(overdue()).isEmpty();
  }

  private void say(ConsentOutcome outcome) {
    say(ConsentKind.SHARING_WITH_PARTNERS, outcome);
  }

  private void say(ConsentKind kind, ConsentOutcome outcome) {
    Conversation held =
        new Conversation(
            today,
            Conversation.Method.IN_PERSON,
            Interpreter.INDEPENDENT,
            null,
            true,
            false,
            true,
            Set.of(Explained.values()),
            "2026-04",
            false,
            Map.of(kind, outcome),
            null);
    adult.doing(() -> consents.record(adult.worker(), adult.caseFile(), adult.person(), held));
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
