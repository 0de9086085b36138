package org.lodestar.app.concerns.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.concerns.LikenessKind;
import org.lodestar.app.concerns.domain.Likeness.Shared;

class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    "PHONE,2,40",
    "VEHICLE,3,40",
    "ACCOUNT,4,28",
    "WEB_ADDRESS,11,16",
    "EMAIL,50,16",
    "PHONE,51,0",
    "REFERENCE,2,20",
    "REFERENCE,4,14",
    "POSTCODE,2,16",
    "PLACE,2,6",
    "NAME,2,10",
    "NAME_SOUND,2,3"
  })
  void aDetailThatFewShareCountsMore(LikenessKind kind, int holders, int weight) {
    assertThat(Likeness.of(List.of(new Shared(kind, holders))).weight()).isEqualTo(weight);
  }

  @Test
  void oneRarePhoneOrVehicleIsEnoughAndOneWordOfAPlaceIsNot() {
    assertThat(Likeness.of(List.of(new Shared(LikenessKind.PHONE, 2))).enough()).isTrue();
    assertThat(Likeness.of(List.of(new Shared(LikenessKind.PLACE, 2))).enough()).isFalse();
    assertThat(Likeness.of(List.of(new Shared(LikenessKind.NAME, 2))).enough()).isFalse();
    assertThat(Likeness.of(List.of(new Shared(LikenessKind.NAME_SOUND, 2))).enough()).isFalse();
  }

  @Test
  void severalWordsOfAPlaceAreEnoughTogetherAndNeverOutweighAPhone() {
    List<Shared> words =
        IntStream.range(0, 30).mapToObj(i -> new Shared(LikenessKind.PLACE, 2)).toList();
    assertThat(Likeness.of(words).enough()).isTrue();
    assertThat(Likeness.of(words).weight()).isEqualTo(24);
  }

  @Test
  void theStrongestKindIsNamedFirstAndWhatTellsNothingNotAtAll() {
    Likeness likeness =
        Likeness.of(
            List.of(
                new Shared(LikenessKind.PLACE, 3),
                new Shared(LikenessKind.VEHICLE, 2),
                new Shared(LikenessKind.POSTCODE, 400)));
    assertThat(likeness.kinds()).containsExactly(LikenessKind.VEHICLE, LikenessKind.PLACE);
  }

  @Test
  void nothingInCommonIsNothing() {
    assertThat(Likeness.of(List.of())).isEqualTo(new Likeness(List.of(), 0));
  }
}
