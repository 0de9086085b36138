package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written down is found: every page of a folder stands in its index. */
class DocumentsAreIndexedTest {
  private static final Path DOCS = Path.of("../docs");

  @ParameterizedTest
  @ValueSource(strings = {"decisions", "howto", "journeys", "operations"})
  void everyPageStandsInTheIndexOfItsFolder(String folder) throws IOException {
    String index = Files.readString(DOCS.resolve(folder).resolve("README.md"));
    assertThat(pages(folder)).isNotEmpty().allSatisfy(page -> assertThat(index).contains(page));
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
