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
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.face.Sheets;
import org.lodestar.app.support.face.Waiting;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

@PlatformTest
class SheetsTest {
  private final Sheets sheets;
  private final Waiting waiting;
  private final CasePeople people;
  private final Someone someone;
  private final LocalDate today;

  private Someone.Made adult;

  SheetsTest(Sheets sheets, Waiting waiting, CasePeople people, Someone someone, Clock clock) {
    this.sheets = sheets;
    this.waiting = waiting;
    this.people = people;
    this.someone = someone;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void anAdult() {
    adult = someone.of(AgeStatus.ADULT);
  }

  private Sheet write(SheetKind kind, Answers answers, int basedOn) {
    return adult.as(
        () ->
            sheets.write(
                adult.worker(), adult.caseFile(), adult.person(), kind, "", answers, basedOn));
  }

  private List<Sheet> history(SheetKind kind) {
    return adult.as(
        () -> sheets.history(adult.worker(), adult.caseFile(), adult.person(), kind, ""));
  }

  @Test
  void theNewestCountsAndEarlierOnesStayReadable() {
    write(SheetKind.RISK, answers("level", "HIGH"), 0);
    write(SheetKind.RISK, answers("level", "MEDIUM"), 1);
    assertThat(history(SheetKind.RISK))
        .extracting(sheet -> sheet.version() + " " + sheet.answers().text("level"))
        .containsExactly("2 MEDIUM", "1 HIGH");
    List<Sheet> both =
        adult.as(
            () ->
                sheets.compare(
                    adult.worker(), adult.caseFile(), adult.person(), SheetKind.RISK, "", 2, 1));
    assertThat(both).extracting(Sheet::version).containsExactly(1, 2);
  }

  @Test
  void twoWhoWriteFromTheSameVersionDoNotOverwriteEachOther() {
    write(SheetKind.RISK, answers("level", "HIGH"), 0);
    assertThatThrownBy(
            () ->
                adult.doingAsColleague(
                    () ->
                        sheets.write(
                            adult.colleague(),
                            adult.caseFile(),
                            adult.person(),
                            SheetKind.RISK,
                            "",
                            answers("level", "LOWER"),
                            0)))
        .isInstanceOf(EditClash.class);
    assertThat(history(SheetKind.RISK))
        .extracting(sheet -> sheet.answers().text("level"))
        .containsExactly("HIGH");
  }

  @Test
  void whoHoldsNoGrantFindsNothing() {
    Someone.Made other = someone.of(AgeStatus.ADULT);
    write(SheetKind.RISK, answers("level", "HIGH"), 0);
    assertThatThrownBy(
            () ->
                other.doing(
                    () ->
                        sheets.history(
                            other.worker(), adult.caseFile(), adult.person(), SheetKind.RISK, "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                other.doing(
                    () ->
                        sheets.history(
                            other.worker(), other.caseFile(), adult.person(), SheetKind.RISK, "")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anAreaOfNeedIsOneOfTheListAndEachHasItsOwnHistory() {
    for (String area : List.of("MONEY", "FAMILY")) {
      adult.doing(
          () ->
              sheets.write(
                  adult.worker(),
                  adult.caseFile(),
                  adult.person(),
                  SheetKind.NEED,
                  area,
                  answers("answer", "NEED_NOW"),
                  0));
    }
    assertThat(
            adult.as(
                () ->
                    sheets.newest(
                        adult.worker(), adult.caseFile(), adult.person(), SheetKind.NEED)))
        .containsOnlyKeys("MONEY", "FAMILY");
    assertThatThrownBy(() -> write(SheetKind.NEED, answers("answer", "NEED_NOW"), 0))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aReviewWaitsForItsWriterUntilTheSheetIsWrittenAnew() {
    write(SheetKind.RISK, answers("level", "HIGH", "reviewOn", today.minusDays(1).toString()), 0);
    assertThat(waiting(true)).extracting(Waiting.Item::sheet).containsExactly("RISK");
    assertThat(adult.as(() -> waiting.count(adult.worker().id(), true))).isEqualTo(1);
    write(SheetKind.RISK, answers("level", "HIGH", "reviewOn", today.plusDays(2).toString()), 1);
    assertThat(waiting(true)).isEmpty();
    assertThat(waiting(false)).extracting(Waiting.Item::sheet).containsExactly("RISK");
  }

  private List<Waiting.Item> waiting(boolean overdue) {
    return adult.as(() -> waiting.list(adult.worker().id(), overdue, 0, 10));
  }

  @Test
  void aCallPlanNamesOnlyAChannelThatIsConfirmedAndEndsWithTheConfirmation() {
    UUID unsure = contact(Known.NOT_KNOWN, null);
    UUID safe = contact(Known.YES, today.plusDays(9));
    assertThatThrownBy(() -> write(SheetKind.CALL_PLAN, answers("contact", unsure.toString()), 0))
        .isInstanceOf(Refused.class);
    Sheet plan = write(SheetKind.CALL_PLAN, answers("contact", safe.toString()), 0);
    assertThat(plan.reviewOn()).isEqualTo(today.plusDays(9));
  }

  private UUID contact(Known isSafe, @org.jspecify.annotations.Nullable LocalDate until) {
    SafeContact phone =
        new SafeContact(
            SafeContactChannel.PHONE_CALL,
            PersonalText.of("07700 900123"),
            isSafe,
            null,
            null,
            null,
            null,
            Known.NO,
            false,
            false,
            Known.YES,
            null,
            until == null ? null : today,
            until);
    return adult.as(
        () -> people.addContact(adult.worker(), adult.caseFile(), adult.person(), phone));
  }

  @Test
  void aChildHasNoSupportContractAndAnAdultNoGuardian() {
    assertThatThrownBy(() -> write(SheetKind.GUARDIAN, answers("status", "ENDED"), 0))
        .isInstanceOf(NotFound.class);
    Someone.Made child = someone.of(AgeStatus.UNSURE);
    assertThatThrownBy(
            () ->
                child.doing(
                    () ->
                        sheets.write(
                            child.worker(),
                            child.caseFile(),
                            child.person(),
                            SheetKind.CONTRACT,
                            "",
                            answers("status", "ASKED"),
                            0)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsHeldGoesWithAPersonWhoWasAddedInError() {
    write(SheetKind.RISK, answers("level", "HIGH"), 0);
    adult.doing(() -> people.remove(adult.worker(), adult.caseFile(), adult.person()));
    assertThatThrownBy(() -> history(SheetKind.RISK)).isInstanceOf(NotFound.class);
  }
}
