package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On whose behalf the program acts. */
class StandingTest {
  private static final Pattern NAMED = Pattern.compile("\\.(?:task|counter)\\(\\s*\"([^\"]*)\"");

  @ParameterizedTest
  @ValueSource(strings = {"door at night", "", "night,review", "Zähler"})
  void aTaskThatTheAuditCouldNotWriteDownIsNoTask(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> Standing.task(name));
    assertThatIllegalArgumentException().isThrownBy(() -> Standing.counter(name));
  }

  @Test
  void everyTaskOfTheProgramIsNamedByACode() throws IOException {
    List<String> names = named();
    assertThat(names).hasSizeGreaterThan(20);
    assertThat(names).allSatisfy(name -> assertThat(Standing.task(name).task()).isEqualTo(name));
  }

  private static List<String> named() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/lodestar/app"))) {
      return sources
          .filter(path -> path.toString().endsWith(".java"))
          .flatMap(path -> NAMED.matcher(read(path)).results())
          .map(found -> found.group(1))
          .toList();
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
