package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The list of roads and their ends ({@code docs/care.md}) and the tests that walk them: each row
 * has its test, and each test that is marked for it stands in a row.
 */
class CareTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern ROW =
      Pattern.compile("^\\|.*\\| `(\\w+)\\.(\\w+)` \\|$", Pattern.MULTILINE);
  private static final Pattern MARKED =
      Pattern.compile("@Tag\\(\"care\"\\)(?:\\s*@\\w+(?:\\([^)]*\\))?)*\\s*void (\\w+)\\(");

  @Test
  void eachRoadHasATestAndEachTestARoad() throws IOException {
    assertThat(rows()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(marked());
  }

  private static List<String> rows() throws IOException {
    String list = Files.readString(HOME.resolve("docs/care.md"));
    List<String> rows = new ArrayList<>();
    Matcher row = ROW.matcher(list);
    while (row.find()) {
      rows.add(row.group(1) + "." + row.group(2));
    }
    assertThat(list.lines().filter(line -> line.startsWith("| ")).count())
        .as("rows that name their test, and the head")
        .isEqualTo(rows.size() + 1L);
    return rows;
  }

  private static List<String> marked() throws IOException {
    List<String> marked = new ArrayList<>();
    for (String module : List.of("app", "journeys", "libs/statute", "libs/redaction")) {
      Path tests = HOME.resolve(module).resolve("src/test/java");
      if (Files.exists(tests)) {
        try (Stream<Path> files = Files.walk(tests)) {
          for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
            marked(file, marked);
          }
        }
      }
    }
    return marked;
  }

  private static void marked(Path file, List<String> marked) throws IOException {
    String name = String.valueOf(file.getFileName()).replace(".java", "");
    if (!name.equals("CareTest")) {
      Matcher test = MARKED.matcher(Files.readString(file));
      while (test.find()) {
        marked.add(name + "." + test.group(1));
      }
    }
  }
}
