package org.lodestar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged platform, started as its users start it: a process of its own. */
public final class Platform implements AutoCloseable {
  /** A machine that has other work may be slow. */
  private static final Duration PATIENCE =
      Duration.ofSeconds(Long.getLong("lodestar.patience", 120));

  private final Process process;
  private final int port;
  private final Path data;

  private Platform(Process process, int port, Path data) {
    this.process = process;
    this.port = port;
    this.data = data;
  }

  /** Starts with a data folder and options such as {@code --empty}; returns once it answers. */
  public static Platform start(Path data, String... options) {
    return start(data, List.of(), options);
  }

  /** The same with options for the virtual machine, such as {@code -Djava.io.tmpdir=…}. */
  public static Platform start(Path data, List<String> machine, String... options) {
    return start(jar(), data, machine, options);
  }

  /** The same with another packaged platform, such as an earlier one. */
  static Platform start(Path jar, Path data, List<String> machine, String... options) {
    try {
      int port = freePort();
      Files.createDirectories(data);
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx512m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=" + System.getProperty("lodestar.tier", "4"),
                  "-XX:+UseCompactObjectHeaders",
                  "--enable-native-access=ALL-UNNAMED"));
      command.addAll(machine);
      command.addAll(
          List.of(
              "-jar", jar.toString(), "--port", String.valueOf(port), "--data", data.toString()));
      command.addAll(List.of(options));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()))
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      Platform platform = new Platform(process, port, data);
      platform.awaitReady();
      return platform;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The packaged platform, seen from the project's folder or from one of its modules. */
  static Path jar() {
    Path home = Path.of(System.getProperty("lodestar.home", ".."));
    return home.resolve("app/target/lodestar.jar").toAbsolutePath().normalize();
  }

  /** Process id of the application. */
  public long pid() {
    return process.pid();
  }

  public String url() {
    // A name, not a number: browsers treat localhost as a secure context.
    return "http://localhost:" + port;
  }

  public Path data() {
    return data;
  }

  /** What the platform has printed. */
  public String output() {
    try {
      return Files.exists(log(data)) ? Files.readString(log(data)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As if the power failed for the application. */
  public void killApplication() {
    kill(process.toHandle());
  }

  /** As if the power failed for the database. */
  public void killDatabase() {
    try {
      long pid =
          Long.parseLong(
              Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).getFirst());
      ProcessHandle.of(pid).ifPresent(Platform::kill);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(40, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private static void kill(ProcessHandle handle) {
    handle.destroyForcibly();
    try {
      handle.onExit().get(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException("A killed process is still there", e);
    }
  }

  /** Waits until the platform and its database answer. */
  public void awaitReady() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      if (answers()) {
        return;
      }
      sleep();
    }
    String end = end();
    close();
    throw new IllegalStateException("The platform " + end + ":\n" + output());
  }

  /** 137 and 143 come from outside: somebody, or a machine short of memory, ended the process. */
  private String end() {
    return process.isAlive()
        ? "did not answer within " + PATIENCE.toSeconds() + " seconds"
        : "ended with code " + process.exitValue();
  }

  /** Ready means that it answers on its health page: what it prints may lie in an older log. */
  private boolean answers() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
              .timeout(Duration.ofSeconds(5))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path log(Path data) {
    return data.resolveSibling(data.getFileName() + ".log");
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
