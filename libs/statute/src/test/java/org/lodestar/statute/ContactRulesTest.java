package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.statute.ContactAttempt.Kind;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

class ContactRulesTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final LocalDateTime NOON = TUESDAY.atTime(12, 0);

  @ParameterizedTest
  @EnumSource(value = SafeContactChannel.class, mode = EnumSource.Mode.EXCLUDE, names = "MAILBOX")
  void withoutAConfirmationNobodyMakesContact(SafeContactChannel channel) {
    for (Kind kind : Kind.values()) {
      assertThat(refusals(SafeContact.unknown(channel), kind, NOON)).contains("NOT_CONFIRMED");
    }
  }

  @Test
  void aYesThatNobodyConfirmedWithThePersonIsNotEnough() {
    assertThat(refusals(aCall(Known.YES, null), Kind.BY_STAFF, NOON))
        .containsExactly("NOT_CONFIRMED");
  }

  @Test
  void aConfirmedCallAtASafeTimeIsAllowedAndSaysWhatToKeepTo() {
    ContactVerdict verdict =
        ContactRules.mayContact(aSafeCall(), new ContactAttempt(Kind.BY_STAFF, NOON));
    assertThat(verdict.isAllowed()).isTrue();
    assertThat(verdict.words())
        .containsExactly(
            "Keep the subject and the caller's name neutral.",
            "Say who you are as: the dentist.",
            "Ask for the agreed word before you say anything.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:00, true",
    "2026-11-24T16:59:59, true",
    "2026-11-24T17:00, false",
    "2026-11-24T08:59:59, false",
    "2026-11-28T12:00, false"
  })
  void contactIsMadeOnlyWithinTheSafeDaysAndTimes(LocalDateTime when, boolean allowed) {
    assertThat(refusals(aSafeCall(), Kind.BY_STAFF, when).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31T12:00, ''",
    "2027-01-01T12:00, EXPIRED",
    "2026-11-19T12:00, CONFIRMED_LATER",
    "2026-11-20T12:00, ''"
  })
  void aConfirmationHoldsFromItsDayToItsEnd(LocalDateTime when, String refusal) {
    assertThat(String.join(" ", refusals(aSafeCall(), Kind.BY_STAFF, when))).isEqualTo(refusal);
  }

  @Test
  void aPersonsNoStandsAndEveryReasonIsGiven() {
    SafeContact unsafe =
        new SafeContact(
            SafeContactChannel.TEXT_MESSAGE,
            Known.NO,
            List.of(),
            Known.NO,
            "",
            false,
            true,
            false,
            false,
            TUESDAY.minusDays(9),
            TUESDAY.minusDays(1));
    assertThat(refusals(unsafe, Kind.VOICEMAIL, NOON))
        .containsExactly("UNSAFE", "EXPIRED", "NOT_CHECKED", "NO_VOICEMAIL");
  }

  @Test
  void aFriendsNumberIsUsedOnlyWhenSomebodyChecksThatItIsNotAnExploiters() {
    assertThat(refusals(aFriendsText(false), Kind.BY_STAFF, NOON)).containsExactly("NOT_CHECKED");
    assertThat(refusals(aFriendsText(true), Kind.BY_STAFF, NOON)).isEmpty();
  }

  @Test
  void aMachineSendsOnlyPlainWrittenMessages() {
    assertThat(refusals(aFriendsText(true), Kind.AUTOMATIC, NOON)).isEmpty();
    assertThat(refusals(aSafeCall(), Kind.AUTOMATIC, NOON)).containsExactly("NOT_BY_MACHINE");
  }

  @Test
  void aMessageIsLeftOnlyWhereThatIsKnownToBeSafe() {
    assertThat(refusals(aSafeCall(), Kind.VOICEMAIL, NOON)).containsExactly("NO_VOICEMAIL");
  }

  @Test
  void theMailboxReachesNobodyAndIsAlwaysOpen() {
    assertThat(refusals(SafeContact.unknown(SafeContactChannel.MAILBOX), Kind.AUTOMATIC, NOON))
        .isEmpty();
  }

  @Test
  void aWindowThatCrossesMidnightOrHasNoDaysIsRefused() {
    LocalTime ten = LocalTime.of(22, 0);
    assertThatThrownBy(() -> new ContactWindow(Set.of(DayOfWeek.MONDAY), ten, LocalTime.of(2, 0)))
        .isInstanceOf(InputRefused.class)
        .hasMessageStartingWith("to is 02:00");
    assertThatThrownBy(() -> new ContactWindow(Set.of(), LocalTime.NOON, ten))
        .isInstanceOf(InputRefused.class);
  }

  private static List<String> refusals(SafeContact contact, Kind kind, LocalDateTime when) {
    return switch (ContactRules.mayContact(contact, new ContactAttempt(kind, when))) {
      case ContactVerdict.Allowed _ -> List.of();
      case ContactVerdict.Refused refused -> {
        assertThat(refused.words()).hasSameSizeAs(refused.codes()).noneMatch(String::isBlank);
        yield refused.codes();
      }
    };
  }

  private static SafeContact aSafeCall() {
    return aCall(Known.YES, LocalDate.of(2026, 11, 20));
  }

  private static SafeContact aCall(Known safe, @Nullable LocalDate confirmed) {
    ContactWindow office =
        new ContactWindow(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0));
    return new SafeContact(
        SafeContactChannel.PHONE_CALL,
        safe,
        List.of(office),
        Known.NOT_KNOWN,
        "the dentist",
        true,
        false,
        false,
        false,
        confirmed,
        LocalDate.of(2026, 12, 31));
  }

  private static SafeContact aFriendsText(boolean checked) {
    return new SafeContact(
        SafeContactChannel.TEXT_MESSAGE,
        Known.YES,
        List.of(),
        Known.NO,
        "",
        false,
        true,
        false,
        checked,
        LocalDate.of(2026, 11, 20),
        null);
  }

  /** Every kind of contact, however safe it was said to be and whoever checked it. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void aRelativeOfSomebodyWhoseFamilyMustNotLearnIsNeverContacted(Kind kind) {
    SafeContact safe = aSafeCall();
    SafeContact relatives =
        new SafeContact(
            safe.channel(),
            safe.safe(),
            safe.windows(),
            Known.YES,
            "",
            false,
            true,
            true,
            true,
            safe.confirmedOn(),
            safe.expires());
    assertThat(refusals(relatives, kind, NOON)).startsWith("FAMILY");
  }
}
