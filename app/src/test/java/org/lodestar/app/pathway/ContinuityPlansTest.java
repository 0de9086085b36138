package org.lodestar.app.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.face.ContinuityPlans;
import org.lodestar.app.pathway.face.LocalPathways;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.ForNow;
import org.lodestar.app.site.Refused;

@PlatformTest
class ContinuityPlansTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate TODAY = LocalDate.now(LONDON);

  private final ContinuityPlans plans;
  private final LocalPathways pathways;
  private final ForNow arrangements;
  private final Workforce workforce;
  private final Worker lead;

  ContinuityPlansTest(
      ContinuityPlans plans, LocalPathways pathways, ForNow arrangements, Workforce workforce) {
    this.plans = plans;
    this.pathways = pathways;
    this.arrangements = arrangements;
    this.workforce = workforce;
    this.lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
  }

  private UUID begin(int from, int review, int until) {
    UUID id = Ids.next();
    begin(id, from, review, until);
    return id;
  }

  private void begin(UUID id, int from, int review, int until) {
    var days =
        new ContinuityPlans.Days(
            TODAY.plusDays(from), TODAY.plusDays(until), TODAY.plusDays(review));
    var content =
        new Continuity.Content(
            "Closed",
            "By video",
            "The door is shut",
            List.of(new Continuity.Detour(Plans.HELPLINE, "The desk", "Write to us")));
    begin(id, content, days);
  }

  private void begin(UUID id, Continuity.Content content, ContinuityPlans.Days days) {
    Standing.member(lead.id()).run(() -> plans.begin(lead, id, content, days));
  }

  private int listed() {
    return Standing.member(lead.id()).call(() -> plans.list(lead)).size();
  }

  private void end(UUID id, long version) {
    Standing.member(lead.id()).run(() -> plans.end(lead, id, version));
  }

  private boolean onAfter(int days) {
    return ScopedClock.at(
        TODAY.plusDays(days).atStartOfDay(LONDON).toInstant().plusSeconds(40_000),
        () -> pathways.continuity().isPresent());
  }

  @Test
  void isOnFromItsFirstDayToItsLastAndThenEndsByItself() {
    UUID id = begin(800, 805, 810);
    assertThat(onAfter(799)).isFalse();
    assertThat(onAfter(800)).isTrue();
    assertThat(onAfter(810)).isTrue();
    assertThat(onAfter(811)).isFalse();
    end(id, 0);
    assertThat(onAfter(800)).isFalse();
    assertThatThrownBy(() -> end(id, 0)).isInstanceOf(EditClash.class);
  }

  @Test
  void takesThePlaceOfAContactAndLeavesTheOthers() {
    UUID id = begin(900, 900, 900);
    List<Contact> contacts =
        ScopedClock.at(
            TODAY.plusDays(900).atStartOfDay(LONDON).toInstant().plusSeconds(40_000),
            () ->
                pathways.contacts(
                    List.of(
                        Plans.HELPLINE, UUID.fromString("01934f00-0000-7000-8000-000000000001"))));
    assertThat(contacts).extracting(Contact::instead).containsExactly("The desk", null);
    end(id, 0);
  }

  @Test
  void pagesAreToldWhatIsForThem() {
    UUID id = begin(920, 920, 920);
    ForNow.Notice notice = ScopedClock.at(noon(920), () -> arrangements.notice().orElseThrow());
    assertThat(notice)
        .isEqualTo(
            new ForNow.Notice(
                "By video",
                "The door is shut",
                TODAY.plusDays(920),
                Map.of(Plans.HELPLINE, "Write to us")));
    assertThat(ScopedClock.at(noon(921), arrangements::notice)).isEmpty();
    end(id, 0);
    assertThat(ScopedClock.at(noon(920), arrangements::notice)).isEmpty();
  }

  @Test
  void whatIsNotForThePublicIsNotTold() {
    UUID id = Ids.next();
    begin(
        id,
        new Continuity.Content(
            "Closed",
            "By video",
            null,
            List.of(new Continuity.Detour(Plans.HELPLINE, "The desk", null))),
        days(930));
    ForNow.Notice notice = ScopedClock.at(noon(930), () -> arrangements.notice().orElseThrow());
    assertThat(notice.everybody()).isEmpty();
    assertThat(notice.routes()).isEmpty();
    end(id, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "01934f00-0000-7000-8000-000000000001, Ring us, NO_OTHER_ROUTE",
    "01934f00-0000-7000-8000-00000000ffff, Ring us, NO_OTHER_ROUTE",
    "01934f00-0000-7000-8000-000000000011, Ring 01375 999 998, NUMBER_NOT_KNOWN"
  })
  void noRouteLeadsAwayFromAnEmergencyNumberOrToAMistypedOne(
      UUID service, String told, String reason) {
    var content =
        new Continuity.Content(
            "Closed", "By video", null, List.of(new Continuity.Detour(service, "The desk", told)));
    assertThatThrownBy(() -> begin(Ids.next(), content, days(940)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("pathway.refused." + reason));
    assertThat(ScopedClock.at(noon(940), arrangements::notice)).isEmpty();
  }

  private static ContinuityPlans.Days days(int day) {
    LocalDate on = TODAY.plusDays(day);
    return new ContinuityPlans.Days(on, on, on);
  }

  private static Instant noon(int day) {
    return TODAY.plusDays(day).atTime(12, 0).atZone(LONDON).toInstant();
  }

  @Test
  void beginningTheSameOneTwiceBeginsOne() {
    int before = listed();
    UUID id = begin(1000, 1000, 1001);
    begin(id, 1000, 1000, 1001);
    assertThat(listed()).isEqualTo(before + 1);
    end(id, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 1, IN_THE_PAST",
    "1200, 1199, 1210, DAYS_OUT_OF_ORDER",
    "1200, 1211, 1210, DAYS_OUT_OF_ORDER",
    "1200, 1201, 1385, TOO_LONG"
  })
  void daysThatCannotBeAreRefused(int from, int review, int until, String reason) {
    assertThatThrownBy(() -> begin(from, review, until))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("pathway.refused." + reason));
  }

  @Test
  void thereIsOneAtATime() {
    UUID id = begin(1400, 1405, 1410);
    assertThatThrownBy(() -> begin(1410, 1412, 1415))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("pathway.refused.ALREADY_ARRANGED"));
    end(id, 0);
    end(begin(1410, 1412, 1415), 0);
  }

  @Test
  void onlyLeadsSwitch() {
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    assertThatThrownBy(() -> Standing.member(other.id()).run(() -> plans.list(other)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> Standing.member(lead.id()).run(() -> plans.get(lead, new UUID(0, 1))))
        .isInstanceOf(NotFound.class);
  }
}
