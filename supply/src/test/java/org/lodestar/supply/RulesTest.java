package org.lodestar.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that a bill is held to. */
class RulesTest {
  private static final Licences LICENCES =
      new Licences(
          List.of(List.of("MIT", "notice goes along"), List.of("EPL-2.0", "we change none")),
          List.of(List.of("g:either", "EPL-2.0", "may be chosen")));
  private static final Component EITHER =
      new Component("g:either", "1", List.of("EPL-2.0", "GPL-2.0"), "a");

  @Test
  void aLicenceThatIsAcceptedAndOneThatWasChosenMayBeShipped() {
    Component plain = new Component("g:plain", "1", List.of("MIT"), "a");
    assertThat(LICENCES.faults(List.of(EITHER, plain))).isEmpty();
    assertThat(LICENCES.of(EITHER)).containsExactly("EPL-2.0");
  }

  @Test
  void anUnknownLicenceAndNoneAreRefusedInOneSentenceThatSaysWhatToDo() {
    Component none = new Component("g:none", "1", List.of(), "a");
    Component other = new Component("g:other", "2", List.of("MIT", "AGPL-3.0"), "a");
    assertThat(LICENCES.faults(List.of(EITHER, none, other)))
        .containsExactly(
            "g:none 1 comes without a licence: find out which it has and say so in choices.psv, or"
                + " leave it out.",
            "g:other 2 comes under AGPL-3.0, which is not accepted: leave it out, choose another of"
                + " its licences in choices.psv, or add this one with a reason to licences.psv.");
  }

  @Test
  void aChoiceForWhatIsNoLongerShippedIsTold() {
    assertThat(LICENCES.faults(List.of()))
        .containsExactly("g:either is no longer shipped: take its line out of choices.psv.");
  }

  @Test
  void aLicenceWithoutAReasonIsNoneOfTheList() {
    assertThatThrownBy(() -> new Licences(List.of(List.of("MIT", "")), List.of()))
        .hasMessage("A reason is missing beside MIT.");
    assertThatThrownBy(() -> Lines.parse("# said\nMIT\n", "l.psv", 2))
        .hasMessage("l.psv, line 2: 2 cells are needed, not 1.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-01, '', warned",
    "2026-03-01, 2026-03-15, '', warned",
    "2026-03-01, 2026-03-16, '', failed",
    "2020-01-01, 2026-03-01, 2026-12-31, quiet",
    "2020-01-01, 2026-12-02, 2026-12-31, warned",
    "2020-01-01, 2026-12-31, 2026-12-31, warned",
    "2020-01-01, 2027-01-01, 2026-12-31, failed"
  })
  void anAffectedVersionHasAFortnightOrAsLongAsItsAnswerHolds(
      LocalDate since, LocalDate today, String until, String what) {
    KnownFaults.Found found = faults("<2.0", since, until).in(List.of(component("1.9")), today);
    assertThat(found.failing().isEmpty()).isEqualTo(!what.equals("failed"));
    assertThat(found.warning().isEmpty()).isEqualTo(!what.equals("warned"));
    if (what.equals("failed")) {
      assertThat(found.failing().getFirst())
          .startsWith("g:a 1.9 has CVE-1 (it leaks)")
          .endsWith("or say in known-faults.psv why it does no harm here and until when.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1.9, <2.0, true",
    "2.0, <2.0, false",
    "2.0.0, <2.0, false",
    "1.10, <1.9, false",
    "2.0.0-M3, <2.0.0-M4, true",
    "2.0.0-M4, <2.0.0-M4, false",
    "2.0.0, <2.0.0-M4, false",
    "2.0.0-M4, <2.0.0, true",
    "7.0.0.Final, <=7.0.0, true",
    "1.0.0.RELEASE, =1.0.0, true",
    "17.5, '>=17.0, <17.6', true",
    "16.9, '>=17.0, <17.6', false",
    "17.11, '>=17.0, <17.6', false",
    "9.9, *, true",
    "4.1, =4.1, true",
    "4.2, =4.1, false"
  })
  void versionsAreComparedAsTheirMakersCount(String version, String range, boolean affected) {
    KnownFaults.Found found =
        faults(range, LocalDate.of(2020, 1, 1), "")
            .in(List.of(component(version)), LocalDate.of(2026, 1, 1));
    assertThat(!found.failing().isEmpty()).isEqualTo(affected);
  }

  @ParameterizedTest
  @CsvSource({
    "2.0.0-M4, true", "1.0-RC1, true", "3.0.0-beta2, true", "1.0-alpha, true",
    "1.0-SNAPSHOT, true", "6.0.0-rc.1, true", "2.0.0.M4, true", "1.0.0.RELEASE, false",
    "9.1.5.Final, false", "2.0.0.1, false", "1.0.1, false", "r8, false"
  })
  void milestonesAndSnapshotsAreUnfinished(String version, boolean unfinished) {
    assertThat(Versions.isUnfinished(version)).isEqualTo(unfinished);
  }

  @Test
  void aFaultOfAnotherComponentIsNoneOfThisOne() {
    Component other = new Component("g:b", "1.0", List.of("MIT"), "a");
    assertThat(
            faults("*", LocalDate.of(2020, 1, 1), "")
                .in(List.of(other), LocalDate.of(2026, 1, 1))
                .failing())
        .isEmpty();
  }

  @Test
  void aFaultWithoutASourceOrWithADayAndNoAnswerIsNoneOfTheList() {
    assertThatThrownBy(
            () ->
                new KnownFaults(
                    List.of(List.of("g:a", "*", "CVE-1", "it", "2020-01-01", "", "", ""))))
        .hasMessage("A source is missing beside CVE-1.");
    assertThatThrownBy(
            () ->
                new KnownFaults(
                    List.of(
                        List.of("g:a", "*", "CVE-1", "it", "2020-01-01", "", "2021-01-01", "s"))))
        .hasMessage("An answer is missing beside CVE-1.");
  }

  private static KnownFaults faults(String range, LocalDate since, String until) {
    String answer = until.isEmpty() ? "" : "it does no harm";
    return new KnownFaults(
        List.of(
            List.of("g:a", range, "CVE-1", "it leaks", since.toString(), answer, until, "told")));
  }

  private static Component component(String version) {
    return new Component("g:a", version, List.of("MIT"), "a");
  }
}
