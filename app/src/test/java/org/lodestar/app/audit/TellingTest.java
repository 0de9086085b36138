package org.lodestar.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.audit.domain.Telling;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What a reader of the audit is told of every act of every room. */
class TellingTest {
  private static final String CASE = "01890000-0000-7000-8000-000000000001";

  @Test
  void everyActOfEveryRoomIsInTheTableAndNoneIsToldByAccident() throws Exception {
    assertThat(acts()).hasSizeGreaterThan(550);
    Set<String> missing = new TreeSet<>(acts());
    missing.removeAll(Telling.known());
    assertThat(missing).as("say in told.psv how each of these is told").isEmpty();
  }

  /** Words that say what somebody answered, decided, or what became of them. */
  @Test
  void noNameThatTellsAnAnswerIsTold() throws Exception {
    for (String act : acts()) {
      String told = told(act, "CASE", "", Map.of()).action();
      boolean aboutPeople = told.equals(act) && !aboutNobody(act);
      assertThat(aboutPeople && tells(act)).as(act + " is told by its name").isFalse();
    }
  }

  private static boolean tells(String act) {
    return act.matches(
        "(.*_|)(REFUSED|DECLINED|WITHDRAWN|ACCEPTED|ANSWERED|DECIDED|DECISION|NO|WISH|CONSENT"
            + "|MISSING|FOUND|CUSTODY|CHILD|ADULT|BED|BEDS|PAY|INTERESTS|ADVOCACY|CONVERTED|POLICE"
            + "|LOCKED|ALARM|OUTCOMES?|SCORES|SCORED)(_.*|)");
  }

  /**
   * Acts of boards, accounts and listed services, of requests for information, and of reading a
   * person's file.
   */
  private static boolean aboutNobody(String act) {
    return act.matches(
        "(BOARD|MATURITY|PLAN|VOICE|STRATEGY|RISK|THREAT|ADVISED|STATEMENT|CHARTER|DUTY|ACCOUNT"
            + "|SERVICE_CHANGE)_.*"
            + "|INFORMATION_REQUEST_ANSWERED|SUPERVISION_ANSWERED|ACCESS_REFUSED"
            + "|NO_CONFLICT_DECLARED|(SHARE|MEETING)_NO_CONFLICT_DECLARED");
  }

  @ParameterizedTest
  @CsvSource({
    "CONSENT_RECORDED,        PERSON,           CHANGED",
    "CONSENT_WITHDRAWN,       PERSON,           CHANGED",
    "AGAINST_WISH_RECORDED,   PERSON,           CHANGED",
    "DECISION_RECORDED,       PERSON,           CHANGED",
    "SHARE_REFUSED,           SHARE,            CHANGED",
    "SHARE_ACCEPTED,          SHARE,            CHANGED",
    "REFERRAL_BEGUN,          NRM_REFERRAL,     CHANGED",
    "REFERRAL_BEGUN,          DTN_NOTIFICATION, CHANGED",
    "CUSTODY_VIEWED,          PERSON,           READ",
    "FILE_HANDED_TO_POLICE,   FILE,             GIVEN_OUT",
    "NAMED_WORKER_SHUT_OUT,   CONCERN,          ACCESS_CHANGED",
    "CASE_VIEWED,             CASE,             CASE_VIEWED",
    "AN_ACT_OF_ANOTHER_BUILD, PERSON,           OTHER"
  })
  void whatWasAnsweredIsNotTold(String act, String kind, String told) {
    AuditEvent event =
        told(
            act,
            kind,
            "PREPARE_NOTIFICATION",
            Map.of("outcome", "REFUSED", "route", "DTN_ADULT", "shown", "40", "case", CASE));
    assertThat(event.action()).isEqualTo(told);
    assertThat(event.objectKind()).isNotIn("NRM_REFERRAL", "DTN_NOTIFICATION");
    assertThat(event.purpose()).isEmpty();
    assertThat(event.detail()).containsOnly(Map.entry("case", CASE));
  }

  @Test
  void aReasonForOpeningWhatIsShutIsTold() {
    AuditEvent event =
        told("EMERGENCY_OPENED", "CASE", "DANGER_NOW", Map.of("emergency", "true", "told", "3"));
    assertThat(event.purpose()).isEqualTo("DANGER_NOW");
    assertThat(event.detail()).containsOnly(Map.entry("emergency", "true"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, few", "4, few", "5, 5", "12, 12"})
  void aSmallCountIsKeptBack(String kept, String told) {
    assertThat(told("AUDIT_READ", "AUDIT", "", Map.of("shown", kept)).detail())
        .containsOnly(Map.entry("shown", told));
  }

  @Test
  void aNumberThatCountsNothingIsToldAsItIs() {
    assertThat(told("CALL_FAILED", "WORKER", "NOT_REACHED", Map.of("tries", "3")).detail())
        .containsOnly(Map.entry("tries", "3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONSENT_WITHDRAWN", "SHARE_REFUSED", "DATA_ANSWER_WORKED_ON", "NEVER"})
  void nobodyFindsByItsNameWhatIsNotToldByIt(String act) {
    assertThat(Telling.toldAs(act)).isEqualTo(new Telling.Acts(Set.of(), false));
  }

  @Test
  void aWordFindsAllThatIsToldByIt() {
    assertThat(Telling.toldAs("CHANGED").names()).contains("CONSENT_WITHDRAWN", "CONSENT_RECORDED");
    assertThat(Telling.toldAs("CASE_VIEWED").names()).containsOnly("CASE_VIEWED");
    assertThat(Telling.toldAs("OTHER").names()).contains("CASE_VIEWED", "DATA_ANSWER_WORKED_ON");
    assertThat(Telling.toldAtAll().names()).containsOnly("DATA_ANSWER_WORKED_ON");
  }

  private static AuditEvent told(
      String action, String kind, String purpose, Map<String, String> detail) {
    return Telling.told(
        new AuditEvent(
            UUID.fromString(CASE),
            Instant.EPOCH,
            "MEMBER",
            null,
            null,
            action,
            kind,
            null,
            purpose,
            "DONE",
            detail));
  }

  /** Of all rooms, as they are compiled; tests have acts of their own, which nobody is told. */
  private static Set<String> acts() throws Exception {
    var scanner =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
            return true;
          }
        };
    scanner.addIncludeFilter(new AssignableTypeFilter(AuditAction.class));
    Set<String> names = new TreeSet<>();
    for (var found : scanner.findCandidateComponents("org.lodestar.app")) {
      Class<?> type =
          Class.forName(
              Objects.requireNonNull(found.getBeanClassName()),
              false,
              TellingTest.class.getClassLoader());
      String where = type.getProtectionDomain().getCodeSource().getLocation().getPath();
      if (type.isEnum() && !where.contains("test-classes")) {
        for (Object constant : type.getEnumConstants()) {
          names.add(((Enum<?>) constant).name());
        }
      }
    }
    return names;
  }
}
