package org.lodestar.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.lodestar.app.ground.Folders;
import org.lodestar.postgres.PostgresServer;

/**
 * Two nodes on one database and one data folder, each in a network namespace of its own. While
 * reports come in to both, one node is killed as if its power failed, or its cable is pulled; then
 * every report that was acknowledged is asked for by its receipt at both nodes, and the audit
 * record is verified. Needs root and {@code ip}; all that it makes is gone afterwards.
 *
 * <p>Arguments: rounds (12), of which four strike each node in both ways; seconds without a cable
 * (20).
 */
public final class NodesBench {
  private static final String DATABASE = "lodestar-db";
  private static final List<String> NODES = List.of("lodestar-one", "lodestar-two");
  private static final String NETWORK = "10.77.0.";
  private static final int PORT = 8080;
  private static final int CLIENTS = 2;

  private final Path home;
  private final int cutSeconds;
  private final Path data;
  private final Random random = new Random(7);
  private final List<Process> started = new ArrayList<>();
  private final List<Integer> meanwhile = new ArrayList<>();
  private final Process[] nodes = new Process[NODES.size()];
  private Map<String, String> settings = Map.of();
  private boolean well;

  private NodesBench(Path home, int cutSeconds) {
    this.home = home;
    this.cutSeconds = cutSeconds;
    this.data = home.resolve("data");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 12;
    int cutSeconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    NodesBench bench = new NodesBench(Files.createTempDirectory("lodestar-nodes"), cutSeconds);
    Runtime.getRuntime().addShutdownHook(new Thread(bench::clear));
    bench.well = bench.run(rounds);
    System.exit(bench.well ? 0 : 1);
  }

  private boolean run(int rounds) throws IOException, InterruptedException {
    wire();
    database();
    for (int node = 0; node < NODES.size(); node++) {
      start(node);
    }
    int cut = 0;
    List<Long> back = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      boolean cable = round / 2 % 2 == 1;
      cut += cable ? 1 : 0;
      back.add(struck(round % 2, cable));
    }
    int acknowledged = receipts().size();
    int lost = 0;
    for (int node = 0; node < NODES.size(); node++) {
      lost += lost(node);
    }
    String verdict = verified();
    System.out.printf(
        Locale.ROOT,
        "nodes: %d rounds (%d killed, %d cut off), %d reports acknowledged, %d not found at one of"
            + " the two; meanwhile acknowledged by the other one %s; back in ms %s; audit: %s%n",
        rounds,
        rounds - cut,
        cut,
        acknowledged,
        lost,
        meanwhile,
        back,
        verdict);
    return lost == 0 && acknowledged > 0 && verdict.contains("sound");
  }

  /** A bridge in the database's namespace, and a cable to each node. */
  private void wire() throws IOException, InterruptedException {
    clear();
    ip("netns", "add", DATABASE);
    in(DATABASE, "link", "set", "lo", "up");
    in(DATABASE, "link", "add", "bridge", "type", "bridge");
    in(DATABASE, "addr", "add", NETWORK + "1/24", "dev", "bridge");
    in(DATABASE, "link", "set", "bridge", "up");
    for (int node = 0; node < NODES.size(); node++) {
      String name = NODES.get(node);
      ip("netns", "add", name);
      in(name, "link", "set", "lo", "up");
      in(
          name,
          "link",
          "add",
          "cable",
          "type",
          "veth",
          "peer",
          "name",
          "port" + node,
          "netns",
          DATABASE);
      in(DATABASE, "link", "set", "port" + node, "master", "bridge");
      in(DATABASE, "link", "set", "port" + node, "up");
      in(name, "addr", "add", NETWORK + (node + 2) + "/24", "dev", "cable");
      in(name, "link", "set", "cable", "up");
    }
  }

  private void database() throws IOException {
    Path postgres = home.resolve("postgres");
    Process process =
        start(
            DATABASE,
            Map.of(),
            home.resolve("database.log"),
            false,
            java("NodesDatabase", postgres.toString(), NETWORK + "0/24"));
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    while (line != null && !line.startsWith("port ")) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("The database did not start; see " + home);
    }
    settings =
        Map.of(
            "LODESTAR_DB_URL",
            "jdbc:postgresql://" + NETWORK + "1:" + line.substring(5) + "/lodestar",
            "LODESTAR_DB_USER",
            "lodestar_app",
            "LODESTAR_DB_PASSWORD",
            PostgresServer.passwordOf(postgres, "lodestar_app"),
            "LODESTAR_DB_OWNER_USER",
            "lodestar_owner",
            "LODESTAR_DB_OWNER_PASSWORD",
            PostgresServer.passwordOf(postgres, "lodestar_owner"));
  }

  private void start(int node) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(machine());
    command.addAll(
        List.of(
            "-jar", jar().toString(), "--port", String.valueOf(PORT), "--data", data.toString()));
    nodes[node] =
        start(NODES.get(node), settings, home.resolve("node" + node + ".log"), true, command);
    awaitReady(node);
  }

  private void awaitReady(int node) throws IOException, InterruptedException {
    Process asking =
        start(
            NODES.get(node),
            Map.of(),
            home.resolve("ready.log"),
            true,
            java("NodesClient", "ready", url()));
    if (asking.waitFor() != 0) {
      throw new IllegalStateException("Node " + node + " does not answer; see " + home);
    }
  }

  /** Milliseconds from the blow until the node answers again. */
  private long struck(int node, boolean cable) throws IOException, InterruptedException {
    int before = receipts().size();
    List<Process> clients = new ArrayList<>();
    for (int each = 0; each < NODES.size(); each++) {
      for (int client = 0; client < CLIENTS; client++) {
        clients.add(
            start(
                NODES.get(each),
                Map.of(),
                home.resolve("client.log"),
                true,
                java("NodesClient", "report", url(), receiptsOf(each, client).toString())));
      }
    }
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (receipts().size() - before < 8 && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }
    Thread.sleep(random.nextInt(500));
    int other = receipts(1 - node).size();
    long blow = System.nanoTime();
    if (cable) {
      in(NODES.get(node), "link", "set", "cable", "down");
      TimeUnit.SECONDS.sleep(cutSeconds);
      in(NODES.get(node), "link", "set", "cable", "up");
    } else {
      nodes[node].destroyForcibly().waitFor();
      Thread.sleep(2_000);
    }
    meanwhile.add(receipts(1 - node).size() - other);
    for (Process client : clients) {
      client.getOutputStream().write('.');
      client.getOutputStream().close();
      if (!client.waitFor(60, TimeUnit.SECONDS)) {
        client.destroyForcibly();
      }
    }
    if (cable) {
      awaitReady(node);
    } else {
      start(node);
    }
    return (System.nanoTime() - blow) / 1_000_000;
  }

  private int lost(int node) throws IOException, InterruptedException {
    Path all = home.resolve("all");
    Files.write(all, receipts());
    Process asking =
        start(
            NODES.get(node),
            Map.of(),
            home.resolve("asking.log"),
            false,
            java("NodesClient", "ask", url(), all.toString()));
    String said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (asking.waitFor() != 0) {
      throw new IllegalStateException("Node " + node + " could not be asked: " + said);
    }
    return Integer.parseInt(said.replaceAll("(?s).*lost ([0-9]+).*", "$1"));
  }

  private String verified() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(machine());
    command.addAll(List.of("-jar", jar().toString(), "audit", "verify", "--data", data.toString()));
    Process verifying =
        start(NODES.getFirst(), settings, home.resolve("verify.log"), false, command);
    String said = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return (verifying.waitFor() == 0 ? "sound, " : "not so, ")
        + said.lines().reduce("", (one, other) -> other.isBlank() ? one : other);
  }

  private List<String> receipts() throws IOException {
    List<String> all = new ArrayList<>();
    for (int node = 0; node < NODES.size(); node++) {
      all.addAll(receipts(node));
    }
    return all;
  }

  /** Of what one node acknowledged. */
  private List<String> receipts(int node) throws IOException {
    List<String> all = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      Path file = receiptsOf(node, client);
      if (Files.exists(file)) {
        all.addAll(Files.readAllLines(file));
      }
    }
    return all;
  }

  private Path receiptsOf(int node, int client) {
    return home.resolve("receipts-" + node + "-" + client);
  }

  private static String url() {
    return "http://localhost:" + PORT;
  }

  private static Path jar() {
    return Path.of(System.getProperty("lodestar.home", ".."), "app/target/lodestar.jar")
        .toAbsolutePath()
        .normalize();
  }

  private static List<String> machine() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx400m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED");
  }

  private static List<String> java(String main, String... arguments) {
    List<String> command = new ArrayList<>(machine());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "org.lodestar.bench." + main));
    command.addAll(List.of(arguments));
    return command;
  }

  private Process start(
      String namespace,
      Map<String, String> environment,
      Path log,
      boolean quiet,
      List<String> command)
      throws IOException {
    List<String> whole = new ArrayList<>(List.of("ip", "netns", "exec", namespace));
    whole.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(whole);
    builder.environment().putAll(environment);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    if (quiet) {
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private void in(String namespace, String... words) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(List.of("-n", namespace));
    whole.addAll(List.of(words));
    ip(whole.toArray(String[]::new));
  }

  private void ip(String... words) throws IOException, InterruptedException {
    if (silent(words) != 0) {
      throw new IllegalStateException(
          "This does not work here (root and network namespaces are needed): ip "
              + String.join(" ", words));
    }
  }

  private static int silent(String... words) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(List.of("ip"));
    whole.addAll(List.of(words));
    return new ProcessBuilder(whole)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /**
   * Ends what was started and takes the namespaces away, also those of a run that broke off; what
   * was written down stays for a look where something was wrong.
   */
  private void clear() {
    started.reversed().forEach(Process::destroy);
    try {
      for (Process process : started) {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      }
      for (String each : List.of(DATABASE, NODES.getFirst(), NODES.getLast())) {
        silent("netns", "del", each);
      }
      if (well) {
        Folders.delete(home);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
