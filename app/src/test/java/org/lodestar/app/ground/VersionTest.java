package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
  @ParameterizedTest
  @CsvSource({
    "0.2.0, 0.1.0, true",
    "0.10.0, 0.9.2, true",
    "1.0, 0.99.99, true",
    "0.1.1, 0.1, true",
    "0.1.0, 0.1.0, false",
    "0.1, 0.1.0, false",
    "0.1.0, 0.1.0-SNAPSHOT, false",
    "0.1.0-SNAPSHOT, 0.1.0, false",
    "0.1.0, 0.2.0, false"
  })
  void numbersDecideWhichIsNewer(String one, String other, boolean newer) {
    assertThat(new Version(one).isNewerThan(new Version(other))).isEqualTo(newer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "new", "1.", "1..2", "1 2", "99999999"})
  void whatIsNoVersionIsRefused(String text) {
    assertThatThrownBy(() -> new Version(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theProgramKnowsTheVersionOfItsBuild() throws IOException {
    assertThat(Files.readString(Path.of("../pom.xml")))
        .contains("<version>" + Version.running() + "</version>");
  }

  @ParameterizedTest
  @CsvSource({
    "members/V3__later.sql, true",
    "members/V2__same.sql, false",
    "members/V1__worded_otherwise.sql, false",
    "elsewhere/V9__of_a_room_that_is_not_here.sql, false"
  })
  void aMigrationLaterThanAllOfTheBuildIsANewerBuilds(String applied, boolean newer) {
    List<String> ours = List.of("members/V1__first.sql", "members/V2__same.sql");
    assertThat(NewerBuild.isNewer(List.of(applied), ours)).isEqualTo(newer);
  }
}
