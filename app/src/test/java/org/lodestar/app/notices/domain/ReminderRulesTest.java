package org.lodestar.app.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

class ReminderRulesTest {
  private static final ReminderRules RULES =
      new ReminderRules(LocalTime.of(9, 0), LocalTime.of(17, 0), 90);
  private static final LocalDate SAID = LocalDate.of(2026, 11, 2);

  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private static ReporterContact mail(Set<DayOfWeek> days, String times, String name, String code) {
    return new ReporterContact(
        SafeContactChannel.EMAIL, "a@example.org", days, times, name, Known.NO, code, true);
  }

  private static ReporterContact mail() {
    return mail(Set.of(), "", "", "");
  }

  private static Verdict at(ReporterContact contact, LocalDateTime now) {
    return judge(contact, now, null, null, false, true);
  }

  private static Verdict judge(
      ReporterContact contact,
      LocalDateTime now,
      @Nullable LocalTime from,
      @Nullable LocalTime to,
      boolean alarm,
      boolean mail) {
    return RULES.judge(new ReminderRules.Known(contact, SAID, alarm, false, mail, from, to, now));
  }

  private static LocalDateTime noon() {
    return DAY.atTime(12, 0);
  }

  static Stream<Arguments> moments() {
    Set<DayOfWeek> thursday = Set.of(DayOfWeek.THURSDAY);
    return Stream.of(
        Arguments.of(Set.of(), noon(), noon()),
        Arguments.of(Set.of(), DAY.atTime(8, 59), DAY.atTime(9, 0)),
        Arguments.of(Set.of(), DAY.atTime(9, 0), DAY.atTime(9, 0)),
        Arguments.of(Set.of(), DAY.atTime(16, 59), DAY.atTime(16, 59)),
        Arguments.of(Set.of(), DAY.atTime(17, 0), DAY.plusDays(1).atTime(9, 0)),
        Arguments.of(Set.of(), DAY.atTime(23, 59), DAY.plusDays(1).atTime(9, 0)),
        Arguments.of(thursday, noon(), DAY.plusDays(1).atTime(9, 0)),
        Arguments.of(thursday, DAY.plusDays(1).atTime(17, 0), DAY.plusDays(8).atTime(9, 0)));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void anEmailGoesOutAtTheFirstSafeTime(
      Set<DayOfWeek> days, LocalDateTime now, LocalDateTime first) {
    assertThat(at(mail(days, "", "", ""), now)).isEqualTo(new Verdict.ByMail(first));
  }

  @Test
  void anAlarmStopsEverything() {
    assertThat(judge(mail(), noon(), null, null, true, true)).isEqualTo(new Verdict.Not(Why.ALARM));
  }

  @Test
  void nobodyIsContactedWhoNamedNoWay() {
    assertThat(at(ReporterContact.none(), noon())).isEqualTo(new Verdict.Not(Why.NO_WAY));
    ReporterContact mailbox =
        new ReporterContact(SafeContactChannel.MAILBOX, "", Set.of(), "", "", Known.NO, "", true);
    assertThat(at(mailbox, noon())).isEqualTo(new Verdict.Not(Why.NO_WAY));
  }

  @Test
  void whatWasSaidTooLongAgoCountsNoMore() {
    LocalDate last = SAID.plusDays(90);
    assertThat(at(mail(), last.atTime(10, 0))).isEqualTo(new Verdict.ByMail(last.atTime(10, 0)));
    assertThat(at(mail(), last.atTime(17, 0))).isEqualTo(new Verdict.Not(Why.NO_SAFE_TIME));
    assertThat(at(mail(), last.plusDays(1).atStartOfDay())).isEqualTo(new Verdict.Not(Why.EXPIRED));
  }

  @ParameterizedTest
  @EnumSource(
      value = SafeContactChannel.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"EMAIL", "MAILBOX"})
  void everyOtherWayIsForPeople(SafeContactChannel channel) {
    ReporterContact contact =
        new ReporterContact(channel, "07700 900001", Set.of(), "", "", Known.NO, "", true);
    assertThat(at(contact, noon())).isEqualTo(new Verdict.ByHand(List.of(Why.OTHER_CHANNEL)));
  }

  @Test
  void theProgramWritesOnlyToWhoAskedForIt() {
    ReporterContact quiet =
        new ReporterContact(
            SafeContactChannel.EMAIL, "a@example.org", Set.of(), "", "", Known.NO, "");
    assertThat(at(quiet, noon())).isEqualTo(new Verdict.ByHand(List.of(Why.NOT_ASKED_FOR)));
  }

  @Test
  void aCodeWordOrAnotherNameIsForPeople() {
    assertThat(at(mail(Set.of(), "", "the library", ""), noon()))
        .isEqualTo(new Verdict.ByHand(List.of(Why.CODE_WORD)));
    assertThat(at(mail(Set.of(), "", "", "bluebell"), noon()))
        .isEqualTo(new Verdict.ByHand(List.of(Why.CODE_WORD)));
  }

  @Test
  void withoutMailAPersonDoesIt() {
    assertThat(judge(mail(), noon(), null, null, false, false))
        .isEqualTo(new Verdict.ByHand(List.of(Why.NO_MAIL)));
  }

  @Test
  void hoursInTheReportersOwnWordsAreReadByAPerson() {
    ReporterContact evenings = mail(Set.of(), "after 6pm", "", "");
    assertThat(at(evenings, noon())).isEqualTo(new Verdict.Not(Why.HOURS_NEEDED));
    assertThat(judge(evenings, noon(), LocalTime.of(18, 0), LocalTime.of(21, 0), false, true))
        .isEqualTo(new Verdict.ByMail(DAY.atTime(18, 0)));
  }

  @Test
  void whatNobodyHasTranslatedMaySayThatNobodyIsToWrite() {
    assertThat(
            RULES.judge(
                new ReminderRules.Known(mail(), SAID, false, true, true, null, null, noon())))
        .isEqualTo(new Verdict.Not(Why.UNTRANSLATED));
  }
}
