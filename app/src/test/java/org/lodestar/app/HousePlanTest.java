package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestar.tries.Run;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The plan of the house, and the two back doors that the compiler does not see: SQL of a module
 * names only that module's schema, templates of a module include only the site's parts and their
 * own.
 */
class HousePlanTest {
  private static final Path APP = Path.of("").toAbsolutePath();
  private static final Path ARCHITECTURE = APP.resolve("../ARCHITECTURE.md").normalize();
  private static final String BEGIN = "<!-- plan: drawn by HousePlanTest -->";
  private static final String END = "<!-- end of plan -->";
  private static final String FLOORS = "<!-- floors -->";
  private static final String END_OF_FLOORS = "<!-- end of floors -->";

  @Test
  void everyModuleImportsOnlyWhatItMay() {
    HouseImports imports = new HouseImports();
    assertThat(imports.breaches()).isEmpty();
    assertThat(imports.circular()).isEmpty();
    assertThat(imports.injectedFields()).isEmpty();
  }

  @Test
  void anImportThatThePlanDoesNotNameIsFound() {
    assertThat(HouseImports.without("casework", "vault").breaches())
        .isNotEmpty()
        .allMatch(breach -> breach.contains("casework") && breach.contains("vault"));
  }

  /** The same and more, asked by Spring Modulith, which takes ten times as long for it. */
  @Test
  void springModulithFindsNothingEither() {
    assumeTrue(Run.isThorough(), "asked in a thorough run (-Dlodestar.thorough=true)");
    ApplicationModules.of(Lodestar.class).verify();
  }

  @Test
  void everyModuleWithTablesHasItsMigrations() {
    List<String> folders = names(APP.resolve("src/main/resources/db/migration"), true);
    assertThat(modulesInOrder()).containsExactlyInAnyOrderElementsOf(folders);
  }

  @Test
  void sqlOfAModuleNamesOnlyItsOwnSchema() {
    List<String> breaches = new ArrayList<>();
    for (String module : modulesInOrder()) {
      Pattern foreign = foreignTable(module);
      for (Path file : javaFilesOf(module)) {
        foreign
            .matcher(read(file))
            .results()
            .forEach(hit -> breaches.add(file.getFileName() + ": " + hit.group()));
      }
      for (Path file : files(APP.resolve("src/main/resources/db/migration/" + module), ".sql")) {
        String sql = read(file).replaceAll("(?m)--.*$", "");
        foreign
            .matcher(sql)
            .results()
            .forEach(hit -> breaches.add(file.getFileName() + ": " + hit.group()));
      }
    }
    assertThat(breaches).isEmpty();
  }

  /** A foreign schema's table; {@code members.may…} is the one function that policies may call. */
  private static Pattern foreignTable(String module) {
    String others =
        modulesInOrder().stream()
            .filter(other -> !other.equals(module))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?i)\\b(from|join|into|update|table|references|on|using)\\s+\"?("
            + others
            + ")\"?\\.\"?(?!may)\\w+");
  }

  @Test
  void templatesOfAModuleIncludeOnlyTheSitesPartsAndTheirOwn() {
    List<String> breaches = new ArrayList<>();
    Path templates = APP.resolve("src/main/templates");
    Pattern include = Pattern.compile("@template\\.(\\w+)");
    for (String module : names(templates, true)) {
      for (Path file : files(templates.resolve(module), ".jte")) {
        Matcher matcher = include.matcher(read(file));
        while (matcher.find()) {
          if (!matcher.group(1).equals("site") && !matcher.group(1).equals(module)) {
            breaches.add(module + "/" + file.getFileName() + " includes " + matcher.group(1));
          }
        }
      }
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void noTemplateWritesUnescapedTextOrInlineScript() {
    List<String> breaches = new ArrayList<>();
    Pattern danger =
        Pattern.compile("\\$unsafe\\{|\\son[a-z]+\\s*=\\s*\"|<style[ >]|\\sstyle\\s*=|javascript:");
    for (Path file : files(APP.resolve("src/main/templates"), ".jte")) {
      danger
          .matcher(read(file))
          .results()
          .forEach(hit -> breaches.add(file.getFileName() + ": " + hit.group()));
    }
    assertThat(breaches).isEmpty();
  }

  /** Behind a point it belongs to the type alone, and nothing checks the field of the form. */
  @Test
  void noConstraintOfAFormStandsWhereNobodyReadsIt() {
    Pattern unread =
        Pattern.compile("[A-Za-z]\\.@[^;{,]{0,40}@?(NotNull|NotBlank|NotEmpty|Size|Pattern)\\(");
    List<String> breaches = new ArrayList<>();
    for (Path file : files(APP.resolve("src/main/java"), ".java")) {
      unread
          .matcher(read(file))
          .results()
          .forEach(hit -> breaches.add(file.getFileName() + ": " + hit.group()));
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void theDrawnPlanInArchitectureIsTrue() throws IOException {
    String drawn = BEGIN + "\n" + plan() + END;
    String page = Files.readString(ARCHITECTURE);
    int from = page.indexOf(BEGIN);
    int to = page.indexOf(END);
    assertThat(from).as("ARCHITECTURE.md has a place for the plan").isNotNegative();
    String present = page.substring(from, to + END.length());
    if (!present.equals(drawn)) {
      Files.writeString(ARCHITECTURE, page.replace(present, drawn));
    }
    assertThat(present).as("ARCHITECTURE.md was out of date and has been redrawn").isEqualTo(drawn);
  }

  private static String plan() {
    StringBuilder text =
        new StringBuilder("| module | may import | in one sentence |\n|---|---|---|\n");
    for (String module : modules()) {
      List<String> allowed = allowed(module);
      text.append("| `" + module + "` | " + (allowed.isEmpty() ? "–" : String.join(", ", allowed)))
          .append(" | " + sentence(module) + " |\n");
    }
    return text.toString();
  }

  /** The rooms that a room may use, by words or by verbs. */
  private static List<String> allowed(String module) {
    ApplicationModule plan =
        packageInfo(module).getPackage().getAnnotation(ApplicationModule.class);
    return plan == null
        ? List.of()
        : Arrays.stream(plan.allowedDependencies())
            .map(name -> name.replaceAll("\\s*::.*", ""))
            .distinct()
            .sorted()
            .toList();
  }

  /** A picture that is drawn by hand for eyes, and held to what the rooms say. */
  @Test
  void everyRoomStandsAboveOrRightOfWhatItMayUse() {
    List<String> standing = standing();
    assertThat(standing).containsExactlyInAnyOrderElementsOf(modules());
    for (String module : modules()) {
      List<String> before = standing.subList(0, standing.indexOf(module));
      assertThat(before).as("what " + module + " may use").containsAll(allowed(module));
    }
  }

  /** The rooms of the picture from the ground up, each floor from left to right. */
  private static List<String> standing() {
    String page = read(ARCHITECTURE);
    String picture = page.substring(page.indexOf(FLOORS), page.indexOf(END_OF_FLOORS));
    Matcher room = Pattern.compile("(?m)^ *\\[(.*)]$").matcher(picture);
    List<String> floors = room.results().map(floor -> floor.group(1).strip()).toList();
    return floors.reversed().stream().flatMap(floor -> Stream.of(floor.split("\\s+"))).toList();
  }

  private static List<String> modules() {
    return names(APP.resolve("src/main/java/org/lodestar/app"), true).stream()
        .filter(name -> javaFile(name).isPresent())
        .toList();
  }

  private static Optional<Path> javaFile(String module) {
    Path file = APP.resolve("src/main/java/org/lodestar/app/" + module + "/package-info.java");
    return Files.exists(file) ? Optional.of(file) : Optional.empty();
  }

  private static String sentence(String module) {
    Matcher comment =
        Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL)
            .matcher(read(javaFile(module).orElseThrow()));
    assertThat(comment.find()).as("package-info of " + module + " has a sentence").isTrue();
    return comment
        .group(1)
        .replaceAll("\\s*\\*\\s*", " ")
        .replaceAll("\\{@code (.*?)}", "`$1`")
        .strip();
  }

  private static Class<?> packageInfo(String module) {
    try {
      return Class.forName("org.lodestar.app." + module + ".package-info");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> modulesInOrder() {
    return read(APP.resolve("src/main/resources/db/migration/modules.txt"))
        .lines()
        .map(String::trim)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static List<Path> javaFilesOf(String module) {
    return files(APP.resolve("src/main/java/org/lodestar/app/" + module), ".java");
  }

  private static List<String> names(Path folder, boolean folders) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.isDirectory(entry) == folders)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    return HouseSources.files(folder, ending);
  }

  private static String read(Path file) {
    return HouseSources.read(file);
  }
}
