package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written down is found, and once: every page of a folder stands in its index. */
class DocumentsAreIndexedTest {
  private static final Path DOCS = Path.of("../docs");
  private static final int BEGINNING = 50;

  @ParameterizedTest
  @ValueSource(strings = {"decisions", "howto", "journeys", "operations"})
  void everyPageStandsInTheIndexOfItsFolder(String folder) throws IOException {
    String index = Files.readString(DOCS.resolve(folder).resolve("README.md"));
    assertThat(pages(folder)).isNotEmpty().allSatisfy(page -> assertThat(index).contains(page));
  }

  /** Two who write beside each other leave the same sentence twice. */
  @Test
  void noLineOfWhatIsNewBeginsAsAnotherDoes() throws IOException {
    assertThat(
            Files.readAllLines(DOCS.resolveSibling("CHANGELOG.md")).stream()
                .filter(each -> each.length() > BEGINNING)
                .map(each -> each.substring(0, BEGINNING)))
        .hasSizeGreaterThan(20)
        .doesNotHaveDuplicates();
  }

  private static List<String> pages(String folder) throws IOException {
    try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
          .map(name -> "(" + name + ")")
          .toList();
    }
  }
}
