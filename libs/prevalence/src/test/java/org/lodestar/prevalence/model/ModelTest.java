package org.lodestar.prevalence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.prevalence.PrevalenceException;

class ModelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[1,2,3]; [1,2,3]; 4",
        "''; [1,2,3]; 4",
        "[12]; [12,3]; 5",
        "21, 3; [12,3]; 5",
        "[12,13,23]; [12,13,23]; 7",
        "[23,12]; [12,23]; 6",
      })
  void threeListsAreReadAndWritten(String text, String canonical, int parameters) {
    Model model = Model.parse(3, text);
    assertThat(model.text()).isEqualTo(canonical);
    assertThat(model.parameters()).isEqualTo(parameters);
    assertThat(Model.parse(3, canonical)).isEqualTo(model);
  }

  @Test
  void aGreaterSetBringsItsParts() {
    Model model = Model.parse(5, "[135,12,24]");
    assertThat(model.terms()).containsExactly(0b00011, 0b00101, 0b10001, 0b01010, 0b10100, 0b10101);
    assertThat(model.text()).isEqualTo("[135,12,24]");
  }

  @Test
  void tenthAndEleventhListsAreLetters() {
    assertThat(Model.parse(11, "[ab]").terms()).containsExactly(1 << 9 | 1 << 10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"[12,]", "[14]", "[0]", "[11]", "[x]", "[1 2]"})
  void whatIsNoSetOfListsIsNamed(String text) {
    assertThatThrownBy(() -> Model.parse(3, text))
        .isInstanceOf(PrevalenceException.class)
        .hasMessageContaining("1 to 3");
  }

  @Test
  void theTermOfAllListsIsRefused() {
    assertThatThrownBy(() -> Model.parse(3, "[123]")).hasMessageContaining("no data can tell");
    assertThatThrownBy(() -> Model.parse(2, "[12]")).hasMessageContaining("no data can tell");
  }

  @Property
  void aModelReadsItselfBack(@ForAll List<@IntRange(min = 1, max = 30) Integer> sets) {
    Model model = Model.generatedBy(5, sets);
    assertThat(Model.parse(5, model.text())).isEqualTo(model);
  }

  @Test
  void allPairsHoldEachTwo() {
    assertThat(Model.allPairs(4).terms()).hasSize(6);
    assertThat(Model.mainEffects(4).with(0b0011)).isEqualTo(Model.parse(4, "[12]"));
    assertThat(Model.parse(4, "[12,34]").without(0b1100)).isEqualTo(Model.parse(4, "[12]"));
  }

  @Test
  void setsOfASizeComeInTheOrderOfTheirLists() {
    assertThat(Model.pairs(4).stream().map(Model::digits))
        .containsExactly("12", "13", "14", "23", "24", "34");
    assertThat(Model.sets(4, 3).stream().map(Model::digits))
        .containsExactly("123", "124", "134", "234");
    assertThat(Model.allPairs(2)).isEqualTo(Model.mainEffects(2));
  }
}
