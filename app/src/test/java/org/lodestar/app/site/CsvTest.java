package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.HouseSources;

class CsvTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-5", "@x"})
  void aCellIsNeverTakenForAFormula(String words) {
    assertThat(Csv.safe(words)).isEqualTo("'" + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"July 2026", "12", "fewer than 5"})
  void otherWordsStayAsTheyAre(String words) {
    assertThat(Csv.safe(words)).isEqualTo(words);
  }

  @Test
  void norOneThatBeginsWithATabOrALineBreak() {
    assertThat(Csv.safe("\t=1")).startsWith("'");
    assertThat(Csv.safe("\r=1")).startsWith("'");
    assertThat(Csv.safe("")).isEmpty();
  }

  @Test
  void nothingElseOfThePlatformWritesTablesForSpreadsheets() {
    assertThat(HouseSources.files(Path.of("src/main/java"), ".java"))
        .filteredOn(file -> HouseSources.read(file).contains("CsvWriter"))
        .extracting(file -> String.valueOf(file.getFileName()))
        .containsExactly("Csv.java");
  }
}
