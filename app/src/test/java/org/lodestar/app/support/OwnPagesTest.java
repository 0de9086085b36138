package org.lodestar.app.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.Refused;
import org.lodestar.app.support.face.OwnPages;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

@PlatformTest
class OwnPagesTest {
  private final OwnPages pages;
  private final CasePeople people;
  private final Cases cases;
  private final Someone someone;
  private final LocalDate today;

  private Someone.Made adult;

  OwnPagesTest(OwnPages pages, CasePeople people, Cases cases, Someone someone, Clock clock) {
    this.pages = pages;
    this.people = people;
    this.cases = cases;
    this.someone = someone;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void anAdult() {
    adult = someone.of(AgeStatus.ADULT);
  }

  private OwnPage give(@Nullable UUID contact) {
    return adult.as(
        () ->
            pages.give(
                adult.worker(),
                adult.caseFile(),
                adult.person(),
                new OwnPages.Giving(contact, "ro", Set.of())));
  }

  private UUID contact(
      Known safe, @Nullable Integer confirmed, @Nullable Integer until, boolean others) {
    SafeContact way =
        new SafeContact(
            SafeContactChannel.EMAIL,
            PersonalText.of("somebody@mail.example"),
            safe,
            null,
            null,
            null,
            null,
            Known.NO,
            others,
            false,
            Known.NOT_KNOWN,
            null,
            confirmed == null ? null : today.plusDays(confirmed),
            until == null ? null : today.plusDays(until));
    return adult.as(() -> people.addContact(adult.worker(), adult.caseFile(), adult.person(), way));
  }

  @ParameterizedTest(name = "safe {0}, from {1} to {2}, somebody else''s {3}: refused {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "YES, 0, 0, false, false",
        "YES, -9, 30, false, false",
        "YES, -9, -1, false, true",
        "YES, 1, 9, false, true",
        "YES, -9, 30, true, true",
        "NO, -, -, false, true",
        "NOT_KNOWN, -, -, false, true"
      })
  void itGoesOnlyByAWayThatSomebodyVouchesForToday(
      Known safe, Integer from, Integer until, boolean others, boolean refused) {
    UUID way = contact(safe, from, until, others);
    if (refused) {
      assertThatThrownBy(() -> give(way)).isInstanceOf(Refused.class);
      assertThat(given()).isEmpty();
    } else {
      assertThat(give(way).channel()).isEqualTo(SafeContactChannel.EMAIL);
    }
  }

  private java.util.List<OwnPage> given() {
    return adult.as(() -> pages.list(adult.worker(), adult.caseFile(), adult.person()));
  }

  private boolean told() {
    return adult.as(() -> cases.get(adult.worker(), adult.caseFile())).chronology().stream()
        .anyMatch(
            entry -> String.valueOf(entry.code()).equals("TOLD support.news.OWN_PAGE_BY_HAND"));
  }

  @Test
  void aWayOfSomebodyElseIsRefused() {
    assertThatThrownBy(() -> give(Ids.next())).isInstanceOf(Refused.class);
  }

  @Test
  void itIsGivenWhenSomebodySaysSoAndNothingIsPrintedBeforeItIsMade() {
    OwnPage page = give(null);
    assertThat(told()).as("made, and in nobody's hand").isFalse();
    assertThat(given()).allMatch(each -> each.givenAt() == null);
    adult.doing(() -> pages.handed(adult.worker(), adult.caseFile(), adult.person(), page.id()));
    assertThat(told()).isTrue();
    assertThat(given()).noneMatch(each -> each.givenAt() == null);
    adult.doing(() -> pages.print(adult.worker(), adult.caseFile(), adult.person(), page.id()));
    assertThatThrownBy(
            () ->
                adult.doing(
                    () ->
                        pages.print(adult.worker(), adult.caseFile(), adult.person(), Ids.next())))
        .isInstanceOf(NotFound.class);
  }
}
