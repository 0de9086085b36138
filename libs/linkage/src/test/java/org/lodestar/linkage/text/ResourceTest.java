package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTest {
  @ParameterizedTest
  @ValueSource(strings = {"names.psv", "name-parts.psv", "latin.psv", "premises.psv"})
  void everyTableSaysWhoseItIsAndOfWhatDay(String name) throws IOException {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String remarks = text.replace("\n# ", " ");
      assertThat(remarks).containsPattern("[Oo]wn table of \\d{1,2} [A-Z][a-z]+ \\d{4}");
    }
  }

  @Test
  void addressesAndNamesAreInTheFormOfLatin() {
    assertThat(Resource.rows("premises.psv"))
        .allSatisfy(row -> assertThat(row).hasSize(3).first().asString().matches("[A-Z]+"))
        .extracting(List::getFirst)
        .doesNotHaveDuplicates();
    assertThat(Resource.rows("name-parts.psv"))
        .extracting(List::getFirst)
        .containsExactlyInAnyOrder(
            "TITLE", "SUFFIX", "PARTICLE", "MIDDLE", "PATRONYMIC", "VIETNAMESE", "SERVANT");
    assertThat(Resource.rows("name-parts.psv"))
        .flatExtracting(row -> Arrays.asList(row.get(1).split(" ")))
        .allSatisfy(word -> assertThat(Latin.of(word)).isEqualTo(word));
  }

  @Test
  void everyLetterOfTheTableIsOneSmallLetterAndBecomesCapitals() {
    assertThat(Resource.rows("latin.psv"))
        .allSatisfy(
            row -> {
              assertThat(row.get(0)).hasSize(1).isLowerCase();
              assertThat(row.get(1) + row.get(2)).matches("[A-Z]*");
            });
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Resource.rows("none.psv")).hasMessageContaining("none.psv");
  }
}
