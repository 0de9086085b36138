package org.lodestar.bench.cases;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.lodestar.app.Lodestar;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.store.Workers;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Casework with 100,000 cases, 250,000 people and two million audit events, asked for by fifty
 * signed-in workers at once over HTTP, everything on the same machine.
 *
 * <p>Each worker rests five seconds on the average between an answer and the next question (two and
 * a half to seven and a half): far less than anybody needs to read a page, and so little that about
 * ten questions a second come in, which leaves the two cores some air. What they do without any
 * rest is told, too: then the time of an answer is mostly the waiting for the others.
 */
public final class CaseBench {
  private static final Duration REST = Duration.ofSeconds(5);
  private static final Duration WARM = Duration.ofSeconds(40);
  private static final int WARMING = 6;
  private static final int ALONE = 40;
  private static final Pattern CASE = Pattern.compile("/cases/[0-9a-f-]{36}");
  private static final Duration WITHOUT_REST = Duration.ofSeconds(30);
  private static final int PER_ASK = Integer.getInteger("lodestar.bench.seconds", 20);

  private final ConfigurableApplicationContext platform;
  private final Path data;
  private final String base;
  private final List<String> wanted;
  private final List<Desk> desks = new ArrayList<>();

  private CaseBench(
      ConfigurableApplicationContext platform, Path data, String base, List<String> wanted) {
    this.wanted = wanted;
    this.platform = platform;
    this.data = data;
    this.base = base;
  }

  /**
   * Number of cases (0 for all that is demanded), folder in which the filled data is kept for the
   * next run, and which parts are wanted: load, alone, policy.
   */
  public static void main(String[] arguments) throws Exception {
    int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
    Path data =
        arguments.length > 1
            ? Path.of(arguments[1])
            : Files.createTempDirectory("lodestar-cases").resolve("data");
    List<String> wanted =
        Arrays.asList(arguments).subList(Math.min(2, arguments.length), arguments.length);
    CaseFill.once(data, cases == 0 ? Sizes.large() : Sizes.of(cases));
    int port = freePort();
    SpringApplication application = new SpringApplication(Lodestar.class);
    try (ConfigurableApplicationContext platform =
            application.run(
                "--server.port=" + port,
                "--lodestar.data=" + data,
                "--lodestar.kind=PARTNERSHIP",
                "--lodestar.starter=kept");
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      new CaseBench(platform, data, "http://localhost:" + port, wanted).measure(threads);
    }
  }

  private void measure(ExecutorService threads) throws Exception {
    for (UUID worker : signingIn()) {
      Workers workers = platform.getBean(Workers.class);
      String session = workers.complete(workers.begin(worker)).value();
      Desk desk = new Desk(worker, session, base, threads);
      desk.open();
      desks.add(desk);
    }
    List<Ask> asks = Ask.all();
    new Load(desks.subList(0, Math.min(WARMING, desks.size())), asks).run(WARM, Duration.ZERO);
    if (isWanted("load")) {
      load(asks);
    }
    if (isWanted("alone")) {
      each(asks);
    }
    if (isWanted("policy")) {
      new PolicyShare(platform, data, theFirst()).tell();
    }
  }

  private Worker theFirst() {
    Person person =
        Standing.task("bench")
            .call(() -> platform.getBean(People.class).get(desks.getFirst().worker()));
    return new Worker(
        person.id(),
        person.displayName(),
        person.organisation(),
        person.organisationName(),
        person.roles(),
        Instant.EPOCH);
  }

  private boolean isWanted(String part) {
    return wanted.isEmpty() || wanted.contains(part);
  }

  private void load(List<Ask> asks) throws Exception {
    Duration length = Duration.ofSeconds((long) PER_ASK * asks.size());
    System.out.printf("%d workers, %d s between questions%n", desks.size(), REST.toSeconds());
    new Load(desks, asks).run(length, REST).tell();
    new Load(desks, asks)
        .run(WITHOUT_REST, Duration.ZERO)
        .tellAll("the same workers without rest", WITHOUT_REST);
  }

  /** Those who are in charge of a case with a long timeline: they were made to sign in. */
  private List<UUID> signingIn() {
    return Standing.task("bench")
        .call(
            () ->
                platform
                    .getBean(TransactionOperations.class)
                    .execute(
                        status ->
                            platform
                                .getBean(DSLContext.class)
                                .fetch(
                                    "select c.owner from casework.chronology h join"
                                        + " casework.case_file c on c.id = h.case_file where"
                                        + " c.state = 'OPEN' group by c.id, c.owner having"
                                        + " count(*) > 100 order by c.id")
                                .into(UUID.class)));
  }

  /** One worker after the other, so that what a page costs is told apart from what it waits for. */
  private void each(List<Ask> asks) {
    System.out.printf(
        "%-32s %8s %14s %9s %14s %6s%n",
        "alone", "p50 ms", "processor ms", "kB", "kB compressed", "cases");
    Processor processor = new Processor();
    for (Ask ask : asks) {
      long[] nanos = new long[ALONE];
      HttpResponse<String> page = ask.asking().apply(desks.getFirst(), new Random(ALONE));
      long before = processor.nanos();
      for (int i = 0; i < ALONE; i++) {
        long begun = System.nanoTime();
        page = ask.asking().apply(desks.get(i % desks.size()), new Random(i));
        nanos[i] = System.nanoTime() - begun;
      }
      double spent = (processor.nanos() - before) / 1e6 / ALONE;
      Arrays.sort(nanos);
      System.out.printf(
          "%-32s %8.0f %14.0f %9.1f %14s %6d%n",
          ask.name(),
          nanos[ALONE / 2] / 1e6,
          spent,
          page.body().getBytes(StandardCharsets.UTF_8).length / 1000.0,
          compressed(page),
          CASE.matcher(page.body()).results().map(found -> found.group()).distinct().count());
    }
  }

  /** Searches are sent in the body of a form; their answers weigh what a list weighs. */
  private String compressed(HttpResponse<String> page) {
    if (!page.request().method().equals("GET")) {
      return "";
    }
    String query = page.uri().getQuery() == null ? "" : "?" + page.uri().getQuery();
    int bytes = desks.get((ALONE - 1) % desks.size()).compressed(page.uri().getPath() + query);
    return "%.1f".formatted(bytes / 1000.0);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
