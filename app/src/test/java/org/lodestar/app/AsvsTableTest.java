package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the Application Security Verification Standard of OWASP, 5.0.0, asks and what answers it
 * ({@code docs/operations/asvs.csv}): all of it stands there with its level, each test that a row
 * names is there, and the page tells the percentages of the table. Rows about what the product does
 * without, and about what documents say, are shown here (docs/decisions/0329).
 */
class AsvsTableTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Path TABLE = HOME.resolve("docs/operations/asvs.csv");
  private static final Path PAGE = HOME.resolve("docs/operations/asvs.md");
  private static final String HEAD = "id;level;asked;state;how;test";
  private static final String QUOTES = "AsvsTableTest.whatARowQuotesFromAPageStandsThere";
  private static final Pattern ID = Pattern.compile("V\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}");

  /** Of the third level only access, data, files, logging and signing in safely are looked at. */
  private static final Pattern THIRD = Pattern.compile("V(5|8|14|16|6\\.3)\\..+");

  private static final Pattern DOCUMENT = Pattern.compile("docs/[\\w/.-]+\\.md");
  private static final Pattern QUOTED = Pattern.compile("(docs/[\\w/.-]+\\.md)((?:,? “[^”]+”)+)");
  private static final Pattern WORDS = Pattern.compile("“([^”]+)”");
  private static final Pattern SHARES =
      Pattern.compile(
          "^\\| (V\\d+|L\\d|all)\\b[^|]*\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+)"
              + " \\| (\\d+) \\|$",
          Pattern.MULTILINE);

  private static final Pattern METHOD_OF_CRYPTOGRAPHY =
      Pattern.compile(
          "\\b(?:MessageDigest|Mac|Cipher|Signature|KeyFactory|KeyPairGenerator|SecretKeyFactory"
              + "|KDF)\\s*\\.getInstance\\(\\s*\"([^\"]+)\"");
  private static final Set<String> APPROVED =
      Set.of("SHA-256", "HmacSHA256", "HKDF-SHA256", "Ed25519", "AES/GCM/NoPadding");
  private static final Pattern BROKEN =
      Pattern.compile(
          "\"(MD[245]|SHA-?1|SHA1[^\"]*|DES(ede)?(/[^\"]*)?|RC[245]|AES/(ECB|CBC|CTR)[^\"]*"
              + "|[^\"]*PKCS1Padding|Hmac(SHA1|MD5))\"");
  private static final Pattern CHANCE =
      Pattern.compile(
          "java\\.util\\.Random\\b|Math\\.random\\(|ThreadLocalRandom|SplittableRandom");

  private enum State {
    MET,
    PART,
    NOT,
    NOT_APPLICABLE
  }

  private record Row(
      String id, int level, String asked, State state, String how, List<String> tests) {
    static Row of(String line) {
      String[] cells = line.split(";", -1);
      assertThat(cells).as(line).hasSize(6);
      List<String> tests = cells[5].isEmpty() ? List.of() : Arrays.asList(cells[5].split(" ", -1));
      return new Row(
          cells[0], Integer.parseInt(cells[1]), cells[2], State.valueOf(cells[3]), cells[4], tests);
    }

    boolean isOf(String group) {
      return group.equals("all")
          || group.equals("L" + level)
          || id.substring(0, id.indexOf('.')).equals(group);
    }
  }

  private static List<Row> rows() throws IOException {
    List<String> lines = Files.readAllLines(TABLE);
    assertThat(lines.getFirst()).isEqualTo(HEAD);
    return lines.stream().skip(1).map(Row::of).toList();
  }

  @Test
  void everyRequirementInScopeStandsThereOnceWithItsLevel() throws IOException {
    List<Row> rows = rows();
    assertThat(rows)
        .extracting(Row::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> ID.matcher(id).matches());
    assertThat(rows).filteredOn(row -> row.level() == 1).hasSize(70);
    assertThat(rows).filteredOn(row -> row.level() == 2).hasSize(183);
    assertThat(rows)
        .filteredOn(row -> row.level() == 3)
        .hasSize(19)
        .allMatch(row -> THIRD.matcher(row.id()).matches());
    assertThat(rows).hasSize(70 + 183 + 19);
    assertThat(rows).noneMatch(row -> row.asked().isBlank() || row.how().isBlank());
  }

  @Test
  void whatIsMetHasATestAndEachTestThatIsNamedIsThere() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).noneMatch(row -> row.state() == State.MET && row.tests().isEmpty());
    List<Path> tests = testFiles();
    List<String> absent = new ArrayList<>();
    for (Row row : rows) {
      for (String test : row.tests()) {
        if (!isThere(test, tests)) {
          absent.add(row.id() + " " + test);
        }
      }
    }
    assertThat(absent).isEmpty();
  }

  /** {@code ClassTest} or {@code ClassTest.method}, in whatever room or library it stands. */
  private static boolean isThere(String test, List<Path> files) {
    String[] names = test.split("\\.", 2);
    String wanted = names.length == 1 ? "\\bclass " + names[0] : "\\bvoid " + names[1] + "\\(";
    Pattern pattern = Pattern.compile(wanted);
    return files.stream()
        .filter(file -> file.endsWith(names[0] + ".java"))
        .anyMatch(file -> pattern.matcher(HouseSources.read(file)).find());
  }

  private static List<Path> testFiles() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path module : modules()) {
      all.addAll(HouseSources.files(module.resolve("src/test/java"), ".java"));
    }
    return all;
  }

  private static List<Path> modules() throws IOException {
    List<Path> all =
        new ArrayList<>(
            Stream.of("app", "cli", "journeys", "postgres", "supply").map(HOME::resolve).toList());
    try (Stream<Path> libraries = Files.list(HOME.resolve("libs"))) {
      libraries.filter(Files::isDirectory).sorted().forEach(all::add);
    }
    return all;
  }

  @Test
  void whatARowQuotesFromAPageStandsThere() throws IOException {
    List<String> absent = new ArrayList<>();
    for (Row row : rows()) {
      Matcher named = DOCUMENT.matcher(row.how());
      while (named.find()) {
        if (!Files.exists(HOME.resolve(named.group()))) {
          absent.add(row.id() + " " + named.group());
        }
      }
      int quotes = quotes(row, absent);
      if (quotes == 0 && row.tests().contains(QUOTES)) {
        absent.add(row.id() + " quotes nothing");
      }
    }
    assertThat(absent).isEmpty();
  }

  private static int quotes(Row row, List<String> absent) {
    int quotes = 0;
    Matcher quoted = QUOTED.matcher(row.how());
    while (quoted.find()) {
      Path page = HOME.resolve(quoted.group(1));
      String said = Files.exists(page) ? HouseSources.read(page).replaceAll("\\s+", " ") : "";
      Matcher words = WORDS.matcher(quoted.group(2));
      while (words.find()) {
        quotes++;
        if (!said.contains(words.group(1))) {
          absent.add(row.id() + " “" + words.group(1) + "” in " + quoted.group(1));
        }
      }
    }
    return quotes;
  }

  @Test
  void thePageTellsThePercentagesOfTheTable() throws IOException {
    List<Row> rows = rows();
    List<String> told = new ArrayList<>();
    List<String> counted = new ArrayList<>();
    Matcher line = SHARES.matcher(Files.readString(PAGE));
    while (line.find()) {
      told.add(
          String.join(
              "|",
              line.group(1),
              line.group(2),
              line.group(3),
              line.group(4),
              line.group(5),
              line.group(6)));
      counted.add(counted(String.valueOf(line.group(1)), rows));
    }
    assertThat(told).as("seventeen chapters, three levels, all").hasSize(21);
    assertThat(told).doesNotHaveDuplicates().containsExactlyElementsOf(counted);
  }

  private static String counted(String group, List<Row> rows) {
    List<Row> own = rows.stream().filter(row -> row.isOf(group)).toList();
    long beside = count(own, State.NOT_APPLICABLE);
    long applies = own.size() - beside;
    return String.join(
        "|",
        group,
        Long.toString(applies),
        share(count(own, State.MET), applies),
        share(count(own, State.PART), applies),
        share(count(own, State.NOT), applies),
        Long.toString(beside));
  }

  private static long count(List<Row> rows, State state) {
    return rows.stream().filter(row -> row.state() == state).count();
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "–" : Math.round(100.0 * part / whole) + " %";
  }

  static Stream<Arguments> absent() {
    return Stream.of(
        arguments(
            "a shell", ".java", "getRuntime\\(\\)\\.exec|\"(/bin/)?(ba|da)?sh\"|\"cmd(\\.exe)?\""),
        arguments("directories and names", ".java", "javax\\.naming|LdapTemplate"),
        arguments("XPath", ".java", "javax\\.xml\\.xpath"),
        arguments(
            "languages within", ".java", "javax\\.script|SpelExpressionParser|groovy\\.lang|MVEL"),
        arguments("templates made while it runs", ".java", "TemplateEngine\\.create\\("),
        arguments("memcache", ".java", "(?i)memcache"),
        arguments(
            "objects of a sender's choice",
            ".java",
            "ObjectInputStream|XMLDecoder|XStream|JsonTypeInfo"),
        arguments("types in JSON", ".java", "(enable|activate)DefaultTyping"),
        arguments(
            "reading from other sites", ".java", "@CrossOrigin|CorsRegistry|CorsConfiguration"),
        arguments("heads for other sites", ".java", "Access-Control-Allow"),
        arguments("GraphQL and WebSocket", ".java", "(?i)graphql|websocket"),
        arguments("WebRTC", ".java", "(?i)webrtc|ice4j"),
        arguments("hints", ".java", "(?i)(secret|security)_?question|password_?hint"),
        arguments("passwords that end", ".java", "(?i)password_?(expir|max_?age)"),
        arguments("programs out of text", ".js", "\\beval\\(|new Function\\("),
        arguments(
            "HTML out of text",
            ".js",
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write\\b"),
        arguments("messages of windows", ".js", "postMessage|\"message\""),
        arguments("other ways out of a page", ".js", "WebSocket|RTCPeerConnection"),
        arguments("a hand on pasting", ".js", "\"paste\"|onpaste"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("absent")
  void whatTheProductDoesWithoutIsNotInItsSources(String what, String ending, String pattern)
      throws IOException {
    assertThat(found(ending, Pattern.compile(pattern))).as(what).isEmpty();
  }

  /** Else a search that finds nothing anywhere would pass. */
  @Test
  void whatIsInTheSourcesIsFound() throws IOException {
    assertThat(found(".java", Pattern.compile("new ProcessBuilder\\("))).isNotEmpty();
    assertThat(found(".js", Pattern.compile("\\bfetch\\("))).isNotEmpty();
  }

  private static List<Path> found(String ending, Pattern pattern) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path module : modules()) {
      if (!module.endsWith("journeys")) {
        HouseSources.files(module.resolve("src/main"), ending).stream()
            .filter(file -> pattern.matcher(HouseSources.read(file)).find())
            .forEach(found::add);
      }
    }
    return found;
  }

  private static List<Path> platform() {
    return HouseSources.files(HOME.resolve("app/src/main/java"), ".java");
  }

  @Test
  void noBrokenCipherOrHashIsNamed() {
    Set<String> named = new TreeSet<>();
    for (Path file : platform()) {
      assertThat(BROKEN.matcher(HouseSources.read(file)).find()).as(file.toString()).isFalse();
      Matcher method = METHOD_OF_CRYPTOGRAPHY.matcher(HouseSources.read(file));
      while (method.find()) {
        named.add(method.group(1));
      }
    }
    assertThat(named).contains("SHA-256", "HmacSHA256").isSubsetOf(APPROVED);
  }

  /** The invented partnership is to be the same each time, and so is the sample of an audit. */
  @Test
  void chanceThatCanBeForetoldIsNotUsedForSecrets() {
    Path rooms = HOME.resolve("app/src/main/java/org/lodestar/app");
    assertThat(platform())
        .filteredOn(file -> CHANCE.matcher(HouseSources.read(file)).find())
        .allMatch(
            file ->
                file.startsWith(rooms.resolve("demonstration"))
                    || file.startsWith(rooms.resolve("pathwayaudit")));
  }

  /** Leaving writes cookies only to end them, whatever they are called. */
  @Test
  void everyCookieIsHiddenFromScriptsAndBoundToOurHost() {
    List<Path> writers =
        platform().stream()
            .filter(file -> !file.endsWith("LeaveFilter.java"))
            .filter(
                file ->
                    HouseSources.read(file).contains("ResponseCookie.from(")
                        || HouseSources.read(file).contains("CookieCustomizer(")
                        || HouseSources.read(file).contains("new Cookie("))
            .toList();
    assertThat(writers).hasSizeGreaterThanOrEqualTo(3);
    assertThat(writers)
        .allSatisfy(
            file ->
                assertThat(HouseSources.read(file))
                    .contains(".httpOnly(true)", ".secure(", ".sameSite(", "\"__Host-"));
  }
}
