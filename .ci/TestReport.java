import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a run of all tests was: seconds and tests by module, the twenty slowest classes, what was
 * left out and why. Reads the XML that Surefire and Failsafe leave; argument: the project's folder.
 */
class TestReport {
  private static final int SHOWN = 20;

  record Suite(String module, String name, double seconds, int tests, int bad, List<String> skipped) {}

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
    List<Suite> suites = new ArrayList<>();
    for (Path file : reports(home)) {
      suites.add(read(home, file));
    }
    modules(suites);
    slowest(suites);
    leftOut(suites);
    System.out.printf(
        "%n%d passed, %d failed, %d skipped%n",
        sum(suites, Suite::tests) - sum(suites, Suite::bad) - sum(suites, s -> s.skipped().size()),
        sum(suites, Suite::bad),
        sum(suites, s -> s.skipped().size()));
  }

  private static List<Path> reports(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home, 5)) {
      return files
          .filter(file -> file.toString().matches(".*/target/(surefire|failsafe)-reports/TEST-.*\\.xml"))
          .sorted()
          .toList();
    }
  }

  private static Suite read(Path home, Path file) throws Exception {
    Element suite =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    List<String> skipped = new ArrayList<>();
    NodeList cases = suite.getElementsByTagName("testcase");
    for (int at = 0; at < cases.getLength(); at++) {
      NodeList reasons = ((Element) cases.item(at)).getElementsByTagName("skipped");
      if (reasons.getLength() > 0) {
        skipped.add(reason((Element) reasons.item(0)));
      }
    }
    Path module = home.relativize(Objects.requireNonNull(file.getParent().getParent().getParent()));
    return new Suite(
        module.toString(),
        suite.getAttribute("name").replaceAll(".*\\.", ""),
        Double.parseDouble(suite.getAttribute("time").replace(",", "")),
        Integer.parseInt(suite.getAttribute("tests")),
        Integer.parseInt(suite.getAttribute("failures")) + Integer.parseInt(suite.getAttribute("errors")),
        skipped);
  }

  /** An assumption says why in the first line of its trace; a disabled test in an attribute. */
  private static String reason(Element skipped) {
    String said =
        skipped.getAttribute("message").isEmpty()
            ? skipped.getTextContent().strip().lines().findFirst().orElse("")
            : skipped.getAttribute("message");
    String why = said.replaceFirst("^[\\w.]*TestAbortedException:? ?", "").replaceFirst("^Assumption failed:? ?", "");
    return why.isBlank() ? "no reason given" : why;
  }

  private static void modules(List<Suite> suites) {
    Map<String, List<Suite>> byModule = new TreeMap<>();
    suites.forEach(suite -> byModule.computeIfAbsent(suite.module(), m -> new ArrayList<>()).add(suite));
    System.out.printf("%nModule                 classes   tests   seconds in tests (all forks)%n");
    byModule.forEach(
        (module, all) ->
            System.out.printf(
                "%-22s %7d %7d %9.0f%n", module, all.size(), sum(all, Suite::tests), seconds(all)));
  }

  private static void slowest(List<Suite> suites) {
    System.out.printf("%nThe %d slowest classes, in seconds%n", SHOWN);
    suites.stream()
        .sorted(Comparator.comparingDouble(Suite::seconds).reversed())
        .limit(SHOWN)
        .forEach(s -> System.out.printf("%9.1f  %s (%s)%n", s.seconds(), s.name(), s.module()));
  }

  private static void leftOut(List<Suite> suites) {
    Map<String, Integer> reasons = new TreeMap<>();
    suites.forEach(s -> s.skipped().forEach(why -> reasons.merge(s.name() + ": " + why, 1, Integer::sum)));
    System.out.printf("%nLeft out: %d checks%n", reasons.values().stream().mapToInt(n -> n).sum());
    reasons.forEach((why, times) -> System.out.printf("%9d  %s%n", times, why));
  }

  private static double seconds(List<Suite> suites) {
    return suites.stream().mapToDouble(Suite::seconds).sum();
  }

  private static int sum(List<Suite> suites, java.util.function.ToIntFunction<Suite> count) {
    return suites.stream().mapToInt(count).sum();
  }
}
