package org.lodestar.linkage.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrequencyTableTest {
  @TempDir Path folder;

  private Map<String, Double> read(String text) throws IOException {
    return FrequencyTable.read(Files.writeString(folder.resolve("f.csv"), text), "surname");
  }

  @Test
  void sharesCountsAndTheTablesOfSplinkAreRead() throws IOException {
    Map<String, Double> shares = Map.of("Testescu", 0.25, "Smith", 0.75);
    assertThat(read("value,share\nTestescu,0.25\nSmith, 0.75\n")).isEqualTo(shares);
    assertThat(read("rank,count,value\n1,30,Smith\n2,10,Testescu\n")).isEqualTo(shares);
    assertThat(read("surname,tf_surname\nTestescu,2.5e-1\nSmith,0.75\n")).isEqualTo(shares);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("name,share\na,1\n", "line 1: one of the columns value, surname is needed"),
        Arguments.of("value,tf\na,1\n", "line 1: one of the columns share, tf_surname, count"),
        Arguments.of("value,share\na,1.5\n", "line 2, column share: a share above 0 and up to 1"),
        Arguments.of("value,share\na,x\n", "line 2, column share"),
        Arguments.of("value,share\na,NaN\n", "line 2, column share"),
        Arguments.of("value,count\na,0\n", "line 2, column count: a count above 0"),
        Arguments.of("value,count\na,Infinity\n", "line 2, column count"),
        Arguments.of("value,share\na,0.1\na,0.1\n", "line 3, column value: the value stands"),
        Arguments.of("value,share\n,0.1\n", "line 2, column value: the value is empty"),
        Arguments.of("value,share\n", "holds no value"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeUsedIsRefusedWithItsPlace(String text, String why) {
    assertThatThrownBy(() -> read(text)).hasMessageContaining("f.csv").hasMessageContaining(why);
  }
}
