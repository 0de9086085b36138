package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakingOffTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"load:", "train:", "write:"})
  void aLinkageThatIsToldToEndLeavesAllOfItsResultsOrNothing(String stage) throws Exception {
    Path out = folder.resolve("out");
    Process process = start(list(), out);
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      String line = said.readLine();
      while (line != null && !line.startsWith(stage)) {
        line = said.readLine();
      }
      assertThat(line).as("what was said of " + stage).isNotNull();
      // Not process.destroy(), which closes what is still to be read.
      process.toHandle().destroy();
      said.lines().forEach(_ -> {});
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    if (Files.isDirectory(out)) {
      List<String> files = List.of(out.toFile().list());
      if (!files.isEmpty()) {
        assertThat(files).contains("pairs.csv", "clusters.csv", "model.json", "run.json");
      }
      assertThat(files).noneMatch(name -> name.startsWith("."));
    }
  }

  private static Process start(Path list, Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Lodestar.class.getName(),
            "link",
            "--input",
            list.toString(),
            "--out",
            out.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Path list() throws IOException {
    StringBuilder text = new StringBuilder("id,surname,dob,town\n");
    for (int i = 0; i < 20_000; i++) {
      char[] name = {
        (char) ('a' + i % 26), (char) ('a' + i / 26 % 26), (char) ('a' + i / 300 % 26)
      };
      text.append(i)
          .append(",Sur" + new String(name))
          .append(",19%02d-%02d-%02d".formatted(i % 83, 1 + i % 12, 1 + i % 28))
          .append(",Town " + i % 9 + "\n");
    }
    return Files.writeString(folder.resolve("people.csv"), text);
  }
}
