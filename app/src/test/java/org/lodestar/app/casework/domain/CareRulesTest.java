package org.lodestar.app.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.casework.ChildCare;
import org.lodestar.app.casework.ChildCare.Check;
import org.lodestar.app.casework.ChildCare.Side;
import org.lodestar.app.casework.ChildCare.Told;
import org.lodestar.app.casework.ChildCare.Way;
import org.lodestar.app.casework.LegalStatus;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/** The tables of when a child is taken over: words are no writing, and who was sent has a name. */
class CareRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Night team, by phone                  | true",
        "said over the telephone               | true",
        "she said she will send an e-mail      | true",
        "He rang at two                        | true",
        "E-mail to follow                      | true",
        "the letter is not here yet            | true",
        "They are going to confirm in writing  | true",
        "E-mail of this morning, in the record | false",
        "Letter of 30 November, folder 3       | false",
        "Portal, entry 4711                    | false",
        "Ola Ost                               | false",
      })
  void whatWasSaidOrPromisedIsNoWriting(String words, boolean onlySaid) {
    assertThat(CareRules.isOnlySaid(words)).isEqualTo(onlySaid);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kit Driver                         | Kit Driver              | true",
        "Kit Driver, social worker          | Driver                  | true",
        "Uncle Dean, says Northmoor sent him | Kit Driver             | false",
        "Uncle Dean                         | Northmoor sent him      | false",
        "Dean                               | Sarah                   | false",
        "a social worker                    | the social worker       | false",
        "Kit Driver                         | ''                      | false",
        "Kit Driver                         | Kit Other               | false",
      })
  void onlyWhomTheAuthorityNamedIsTheOneWhomItSent(String came, String named, boolean same) {
    assertThat(CareRules.isSame(came, named)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "RANG_BACK,   Kit Driver, Duty on its line, true",
        "RANG_BACK,   -,          Duty on its line, false",
        "RANG_BACK,   Ola Ost,    Duty on its line, false",
        "THEIR_OWN,   Kit Driver, Duty on its line, false",
        "NOT_CHECKED, Kit Driver, -,                false",
      })
  void aChildIsKeptUntilSomebodyWhomTheAuthorityNamedOnANumberOfOursHasThem(
      Check check, @Nullable String named, @Nullable String reached, boolean ended) {
    ChildCare.Taker taker =
        CareRules.taker(PersonalText.of("Kit Driver"), null, check, words(named), words(reached));
    assertThat(taker.isNamed()).isEqualTo(ended);
    ChildCare.Handed handed =
        new ChildCare.Handed(
            Instant.EPOCH, taker, PersonalText.of("Here"), PersonalText.of("There"), Known.NO);
    assertThat(told().with(accepted(Way.EMAIL)).with(handed).isKept()).isEqualTo(!ended);
    assertThat(told().with(accepted(Way.SAID)).with(handed).isKept()).isTrue();
    assertThat(untold().with(accepted(Way.EMAIL)).with(handed).isKept()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"EMAIL, true, true", "SAID, true, true", "EMAIL, false, false", "SAID, false, false"})
  void nothingIsAcceptedByAnAuthorityThatNobodyTold(Way way, boolean told, boolean kept) {
    ChildCare before = told ? told() : untold();
    if (kept) {
      CareRules.check(accepted(way), before);
      assertThat(before.with(accepted(way)).isAccepted()).isEqualTo(way.isWritten());
    } else {
      assertThatThrownBy(() -> CareRules.check(accepted(way), before)).isInstanceOf(Refused.class);
    }
  }

  private static @Nullable PersonalText words(@Nullable String words) {
    return PersonalText.typed(words);
  }

  private static ChildCare untold() {
    return ChildCare.nothing().with(LegalStatus.UNKNOWN, PersonalText.of("Sampleton"), null);
  }

  private static ChildCare told() {
    return untold().with(Side.HOME, new Told(Instant.EPOCH, PersonalText.of("Duty")));
  }

  private static ChildCare.Accepted accepted(Way way) {
    return new ChildCare.Accepted(
        Instant.EPOCH,
        way,
        PersonalText.of("Ola Ost"),
        PersonalText.of("Team manager"),
        PersonalText.of("In the record"));
  }
}
