package org.lodestar.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceSignsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void everyTradeHasSignsOfItsOwn() {
    for (Setting sector : Settings.listBySector()) {
      assertThat(PlaceSigns.listIn(Surroundings.OTHER, sector.code(), DAY))
          .as(sector.code())
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void everyPlaceIsATradeOrAKindOfPlace() {
    Set<String> known =
        Stream.concat(
                Settings.listBySector().stream().map(Setting::code),
                Arrays.stream(Surroundings.values()).map(Enum::name))
            .collect(Collectors.toSet());
    assertThat(PlaceSigns.list().stream().flatMap(sign -> sign.places().stream()))
        .allMatch(known::contains);
  }

  @Test
  void noCodeIsOneOfTheGeneralList() {
    assertThat(PlaceSigns.list()).noneMatch(sign -> Indicators.find(sign.code()).isPresent());
  }

  @Test
  void thePlainWordsAreShort() {
    assertThat(PlaceSigns.list())
        .allMatch(sign -> sign.plain().split(" ").length <= 15)
        .noneMatch(sign -> sign.plain().contains(";") || sign.plain().contains("!"));
  }

  @Test
  void everyKindOfPlaceAsksUsualSignsOfAdultsAndChildrenFirst() {
    for (Surroundings surroundings : Surroundings.values()) {
      List<String> usual = PlaceSigns.usual(surroundings);
      assertThat(usual).as(surroundings.name()).hasSizeGreaterThan(8).doesNotHaveDuplicates();
      assertThat(usual).allMatch(code -> Indicators.find(code).isPresent());
      assertThat(usual).anyMatch(code -> Indicators.get(code).child());
    }
  }

  @Test
  void aSignIsAskedWhereItBelongsAndNowhereElse() {
    assertThat(PlaceSigns.listIn(Surroundings.STREET, null, DAY))
        .extracting(PlaceSign::code)
        .containsExactly("STRT1", "STRT2", "STRT3", "STRT4");
    assertThat(PlaceSigns.listIn(Surroundings.WORK, "HAND_CAR_WASH", DAY))
        .extracting(PlaceSign::code)
        .containsExactly("WASH1", "WASH2", "WASH3", "WORK1");
    assertThat(PlaceSigns.listIn(Surroundings.STREET, null, LocalDate.of(2026, 11, 24))).isEmpty();
  }

  @Test
  void theShortLogAsksFewSignsAndOnlySuchAsExist() {
    List<String> asked = PlaceSigns.inTheField().values().stream().flatMap(List::stream).toList();
    assertThat(asked).hasSizeLessThanOrEqualTo(20).doesNotHaveDuplicates();
    assertThat(asked)
        .allMatch(code -> Indicators.find(code).isPresent() || PlaceSigns.find(code).isPresent());
  }
}
