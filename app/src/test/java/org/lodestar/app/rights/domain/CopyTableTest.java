package org.lodestar.app.rights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.rights.BundleLine;
import org.lodestar.app.rights.BundlePart;
import org.lodestar.app.rights.GivenCopy;

class CopyTableTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1"})
  void no_cell_is_taken_for_a_formula(String words) {
    assertThat(CopyTable.cell(words)).startsWith("\"'");
  }

  @Test
  void quotes_commas_and_lines_stay_in_their_cell() {
    GivenCopy copy =
        new GivenCopy(
            List.of(new BundlePart("A, b", List.of(new BundleLine("Say", "\"No\"\nshe said")))),
            Map.of(),
            0);
    assertThat(new String(CopyTable.of(copy, "Part", "What", "Words"), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFF\"Part\",\"What\",\"Words\"\r\n\"A, b\",\"Say\",\"\"\"No\"\"\nshe said\"\r\n");
  }
}
