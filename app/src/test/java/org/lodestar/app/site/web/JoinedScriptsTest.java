package org.lodestar.app.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Scripts are written apart and given out together. */
class JoinedScriptsTest {
  private static final Path SCRIPTS = Path.of("src/main/resources/static/assets");

  /** What a script needs before it runs; {@code import(} is asked for later and where it helps. */
  private static final Pattern NEEDS = Pattern.compile("import[ {*\"].*");

  static List<String> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(each -> each.endsWith(".js"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void noScriptLeavesABrowserWithAnotherToAskForAndEachJoinsAlike(String name) throws IOException {
    String joined = joined(name);
    assertThat(joined.lines().filter(NEEDS.asMatchPredicate())).isEmpty();
    assertThat(joined).isEqualTo(joined(name));
  }

  @ParameterizedTest
  @CsvSource({
    "site.js, lodestar:leaving",
    "site.js, data-error-summary",
    "site.js, button[data-copy]",
    "site.js, data-idle-stay",
    "site-files.js, data-idle-stay",
    "site-files.js, createImageBitmap",
    "site-offer.js, data-error-summary",
    "site-offer.js, data-offer-answer",
    "site-offer.js, lodestar:words",
    "intake.js, data-kept"
  })
  void whatAScriptImportsStandsInIt(String name, String piece) throws IOException {
    assertThat(joined(name)).contains(piece);
  }

  @Test
  void eachPieceStandsOnceAndItsNamesMeetNoOthers() throws IOException {
    String joined = joined("site-files.js");
    String exit = Files.readString(SCRIPTS.resolve("exit.js"));
    assertThat(joined.indexOf(exit)).isEqualTo(joined.lastIndexOf(exit));
    assertThat(joined).contains("{\n" + exit + "\n}");
    assertThat(joined.lines().filter(each -> each.startsWith("export "))).isEmpty();
  }

  @Test
  void whatOnlyWorkersNeedIsNoPartOfIt() throws IOException {
    assertThat(joined("site.js")).contains("import(\"./session.js\")", "import(\"./find.js\")");
    assertThat(joined("site.js")).doesNotContain("/session/quiet/left", "lode-command");
  }

  private static String joined(String name) throws IOException {
    return JoinedScripts.joined(new ClassPathResource("static/assets/" + name));
  }
}
