import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plants one fault after the other in the sources, runs what should catch it, and takes the fault
 * out again: tests that nothing can make fail would be told here. A fault names its file alone, not
 * the folder, so that rooms may be moved; its words must stand there exactly once. Caught is what is
 * caught with every seed. Arguments: the project's folder, the seeds with commas between them, and
 * words in the names of the faults that are wanted (none: all).
 */
class PlantedFaults {
  private static final Pattern EDIT = Pattern.compile("<<<<\n(.*?)\n====\n(.*?)\n?>>>>\n", Pattern.DOTALL);

  record Fault(String name, String what, String module, String file, String tests, Map<String, String> edits) {}

  enum End {
    CAUGHT,
    NOT_CAUGHT,
    DID_NOT_RUN
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
    List<String> wanted = Arrays.asList(arguments).subList(2, arguments.length);
    Map<String, End> ends = new LinkedHashMap<>();
    for (Fault fault : faults(home)) {
      if (wanted.isEmpty() || wanted.stream().anyMatch(fault.name()::contains)) {
        Map<String, End> seen = plant(home, fault, arguments[1].split(","));
        ends.put(fault.name(), seen.values().stream().max(End::compareTo).orElseThrow());
        System.out.printf("%-12s %s: %s %s%n", ends.get(fault.name()), fault.name(), fault.what(), seen);
      }
    }
    long caught = ends.values().stream().filter(end -> end == End.CAUGHT).count();
    System.out.printf("%n%d passed, %d failed%n", caught, ends.size() - caught);
    System.exit(caught == ends.size() ? 0 : 1);
  }

  private static List<Fault> faults(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(".ci/faults"))) {
      List<Fault> faults = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        faults.add(read(file));
      }
      return faults;
    }
  }

  private static Fault read(Path file) throws IOException {
    String text = Files.readString(file);
    Map<String, String> edits = new LinkedHashMap<>();
    Matcher edit = EDIT.matcher(text);
    while (edit.find()) {
      edits.put(edit.group(1), edit.group(2));
    }
    return new Fault(
        String.valueOf(file.getFileName()).replace(".fault", ""),
        line(text, "what"),
        line(text, "module"),
        line(text, "file"),
        line(text, "caught by"),
        edits);
  }

  private static String line(String text, String name) {
    Matcher line = Pattern.compile("(?m)^" + name + ": (.*)$").matcher(text);
    if (!line.find()) {
      throw new IllegalArgumentException("A fault without " + name);
    }
    return line.group(1);
  }

  private static Map<String, End> plant(Path home, Fault fault, String[] seeds) throws Exception {
    Path file = find(home.resolve(fault.module()).resolve("src/main"), fault.file());
    String before = Files.readString(file);
    Thread mend = new Thread(() -> write(file, before));
    Runtime.getRuntime().addShutdownHook(mend);
    try {
      write(file, edited(fault, before));
      Map<String, End> ends = new LinkedHashMap<>();
      for (String seed : seeds) {
        ends.put(seed, run(home, fault, seed));
      }
      return ends;
    } finally {
      write(file, before);
      Runtime.getRuntime().removeShutdownHook(mend);
    }
  }

  private static String edited(Fault fault, String before) {
    String after = before;
    for (Map.Entry<String, String> edit : fault.edits().entrySet()) {
      if (after.split(Pattern.quote(edit.getKey()), -1).length != 2) {
        throw new IllegalStateException(fault.name() + ": not there exactly once: " + edit.getKey());
      }
      after = after.replace(edit.getKey(), edit.getValue());
    }
    return after;
  }

  private static Path find(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(file -> file.endsWith(name)).toList();
      if (found.size() != 1) {
        throw new IllegalStateException(name + " is there " + found.size() + " times");
      }
      return found.getFirst();
    }
  }

  /**
   * Caught is what a test says that ran: a build that fails has caught nothing. No fault changes
   * what others compile against, so only its own file is compiled.
   */
  private static End run(Path home, Fault fault, String seed) throws Exception {
    File reports = home.resolve(fault.module()).resolve("target/surefire-reports").toFile();
    clear(reports);
    Process maven =
        new ProcessBuilder(
                "mvn", "-B", "-q", "-Dquick", "-pl", fault.module(), "-am", "test",
                "-Dtest=" + fault.tests(), "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dmaven.compiler.useIncrementalCompilation=false", "-Dlodestar.seed=" + seed)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("target/planted-fault.log").toFile())
            .start();
    int status = maven.waitFor();
    if (status == 0) {
      return ran(reports) ? End.NOT_CAUGHT : End.DID_NOT_RUN;
    }
    return told(reports) ? End.CAUGHT : End.DID_NOT_RUN;
  }

  private static void clear(File reports) {
    for (File report : listed(reports)) {
      report.delete();
    }
  }

  private static File[] listed(File reports) {
    File[] files = reports.listFiles((folder, name) -> name.startsWith("TEST-"));
    return files == null ? new File[0] : files;
  }

  private static boolean ran(File reports) {
    return listed(reports).length > 0;
  }

  private static boolean told(File reports) throws IOException {
    for (File report : listed(reports)) {
      String text = Files.readString(report.toPath());
      if (text.contains("<failure") || text.contains("<error")) {
        return true;
      }
    }
    return false;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
