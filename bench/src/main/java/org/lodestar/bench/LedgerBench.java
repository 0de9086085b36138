package org.lodestar.bench;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.lodestar.app.Lodestar;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Snapshots;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.store.Workers;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Period;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The ledger with ten years of facts: tallies them, takes over a night's facts, closes a quarter,
 * checks its seal, asks for the pages of boards as eight members do at once, over HTTP, and freezes
 * a board pack and makes it again. The facts are drawn by chance and written past the tray, in
 * which five million never lie.
 */
public final class LedgerBench {
  private static final int CLIENTS = 8;
  private static final int ASKED = 40;
  private static final int REST = 1_000;
  private static final int YEARS = 10;
  private static final int A_NIGHT = 1_400;
  private static final int OK = 200;
  private static final Set<Role> ROLES = Set.of(Role.BOARD_MEMBER, Role.STRATEGIC_LEAD);
  private static final String FILL =
      """
      insert into ledger.fact (seq, kind, month, line)
      select n, split_part(line, '|', 1), (split_part(line, '|', 2) || '-01')::date, line
        from (
          select n, case (n %% 10)
              when 0 then 'concern.raised|' || m || '|channel=' ||
                  (array['PHONE','EMAIL','PUBLIC_FORM','STAFF_FORM'])[1 + floor(r * 4)::int] || '|'
              when 1 then 'concern.triaged|' || m || '|within=' ||
                  case when r < 0.8 then 'DAY' else 'LATER' end || '|hours=' || floor(r * 120)::int
              when 2 then 'referral.sent|' || m || '|age=' || case when r < 0.3 then 'CHILD' else 'ADULT' end
                  || ';evidence=' || case when r < 0.7 then 'YES' else 'NO' end || '|'
              when 3 then 'review.settled|' || m || '|after=' || (array['M3','M6','M12'])[1 + floor(r * 3)::int]
                  || ';result=' || case when r < 0.8 then 'WELL' else 'MIXED' end || ';still=FREE,INCOME|'
              when 4 then 'audit.judged|' || m || '|passed=' || case when r < 0.9 then 'YES' else 'NO' end
                  || ';step=REVIEW|'
              when 5 then 'survey.answered|' || m || '|knows=' || case when r < 0.4 then 'YES' else 'NO' end || '|'
              when 6 then 'course.assessed|' || m || '|tier=T1|confidence=' || floor(r * 5)::int || ';gain='
                  || floor(r * 7)::int
              when 7 then 'training.valid|' || m || '|tier=' || (array['T0','T1','T2'])[1 + floor(r * 3)::int] || '|'
              when 8 then 'pledge.moved|' || m || '|sector=S' || floor(r * 12)::int || ';stage=PLEDGED;ward=W'
                  || floor(r * 20)::int || '|'
              else 'journey.ended|' || m || '|completed=' || case when r < 0.6 then 'YES' else 'NO' end
                  || ';language=EN|'
            end as line
          from (select n, to_char(?::date + make_interval(months => (n %% %d)::int), 'YYYY-MM') as m, random() as r
                  from generate_series(?::bigint, ?::bigint) n) drawn) told
      """
          .formatted(YEARS * 12);

  private LedgerBench() {}

  /** Arguments: how many facts (5,000,000), a folder to keep. */
  public static void main(String[] arguments) throws Exception {
    long facts = arguments.length > 0 ? Long.parseLong(arguments[0]) : 5_000_000;
    Path data =
        arguments.length > 1
            ? Path.of(arguments[1])
            : Files.createTempDirectory("lodestar-ledger").resolve("data");
    int port = freePort();
    SpringApplication application = new SpringApplication(Lodestar.class);
    try (ConfigurableApplicationContext platform =
        application.run(
            "--server.port=" + port,
            "--lodestar.data=" + data,
            "--lodestar.kind=PARTNERSHIP",
            "--lodestar.starter=kept",
            "--lodestar.ledger.gathering=off")) {
      YearMonth running = YearMonth.now(ZoneId.of("Europe/London"));
      fill(platform.getBean(DatabaseAccess.class), facts, running.minusMonths(YEARS * 12));
      Gathering gathering = platform.getBean(Gathering.class);
      gathering.beginKinds(running.minusMonths(YEARS * 12));
      time("tally all facts for the first time", gathering::run);
      night(platform, running, gathering);
      Snapshots snapshots = platform.getBean(Snapshots.class);
      YearMonth over = Period.quarterOf(running).first();
      UUID closer = UUID.randomUUID();
      time(
          "close ten years but a quarter",
          () ->
              snapshots.close(
                  closer, new Period(running.minusMonths(YEARS * 12), over.minusMonths(4))));
      time(
          "close a quarter",
          () -> snapshots.close(closer, new Period(over.minusMonths(3), over.minusMonths(1))));
      time("check its seal and its tallies", () -> snapshots.isIntact(2));
      Worker member = Standing.task("bench").call(() -> boardMember(platform));
      String cookie = session(platform, member.id());
      pages("http://localhost:" + port, cookie);
      PackRounds.run(platform, member, "http://localhost:" + port, cookie);
    }
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  static void time(String what, Callable<?> work) throws Exception {
    long begun = System.nanoTime();
    work.call();
    System.out.printf(Locale.UK, "%-44s %8.2f s%n", what, (System.nanoTime() - begun) / 1e9);
  }

  private static void fill(DatabaseAccess access, long facts, YearMonth first) throws Exception {
    try (Connection owner =
        DriverManager.getConnection(
            access.url(), access.owner().user(), access.owner().password())) {
      asCounter(owner, "select set_config('lodestar.kind', 'COUNTER', false)");
      time("write " + facts + " facts", () -> insert(owner, facts, first));
      asCounter(owner, "update ledger.book set seq = " + facts);
      asCounter(owner, "vacuum analyze ledger.fact");
    }
  }

  private static void asCounter(Connection owner, String statement) throws SQLException {
    try (Statement sql = owner.createStatement()) {
      sql.execute(statement);
    }
  }

  private static long insert(Connection owner, long facts, YearMonth first) throws SQLException {
    try (PreparedStatement insert = owner.prepareStatement(FILL)) {
      insert.setObject(1, first.atDay(1));
      insert.setLong(2, 1);
      insert.setLong(3, facts);
      return insert.executeUpdate();
    }
  }

  private static void night(
      ConfigurableApplicationContext platform, YearMonth running, Gathering gathering)
      throws Exception {
    Facts facts = platform.getBean(Facts.class);
    platform
        .getBean(TransactionOperations.class)
        .executeWithoutResult(
            status -> {
              for (int at = 0; at < A_NIGHT; at++) {
                facts.hear(
                    Fact.of("concern.triaged", running.minusMonths(at % 3))
                        .with("hours", at % 90)
                        .with("within", "DAY"));
              }
            });
    time("take over a day's " + A_NIGHT + " facts", gathering::run);
  }

  private static String session(ConfigurableApplicationContext platform, UUID board) {
    Workers workers = platform.getBean(Workers.class);
    return workers.complete(workers.begin(board)).value();
  }

  private static Worker boardMember(ConfigurableApplicationContext platform) {
    Duration day = Duration.ofHours(24);
    String name = "Invented Council " + Ids.next();
    UUID council =
        platform
            .getBean(Organisations.class)
            .add(new NewOrganisation(name, AgencyKind.COUNCIL, day, "Always"));
    UUID id =
        platform
            .getBean(People.class)
            .enrol(new NewPerson(council, Ids.next() + "@example.org", "Bench Member", "", ROLES));
    return new Worker(id, "Bench Member", council, name, ROLES, Instant.EPOCH);
  }

  private static void pages(String base, String cookie) throws Exception {
    System.out.printf(
        "%-44s %6s %8s %8s%n", "page, asked without rest", "asked", "p50 ms", "p95 ms");
    for (String path :
        List.of(
            "/work",
            "/areas/plan",
            "/areas/prevention",
            "/areas/house",
            "/figures",
            "/figures?all=true",
            "/figures/K1",
            "/figures/K2",
            "/figures/K15",
            "/figures/K27_HOME",
            "/figures/periods",
            "/plan",
            // Once more: the first page of a process pays for what is compiled meanwhile.
            "/work")) {
      ask(base, cookie, path, CLIENTS, 0);
      print(path, ask(base, cookie, path, CLIENTS * ASKED, 0));
    }
    System.out.println("the same with a second of rest after each, on the average");
    for (String path :
        List.of("/work", "/areas/plan", "/areas/prevention", "/areas/house", "/figures")) {
      print(path, ask(base, cookie, path, CLIENTS * ASKED / 2, REST));
    }
  }

  private static void print(String path, List<Long> took) {
    took.sort(null);
    System.out.printf(
        "%-44s %6d %8.1f %8.1f%n",
        path, took.size(), took.get(took.size() / 2) / 1e6, took.get(took.size() * 95 / 100) / 1e6);
  }

  private static List<Long> ask(String base, String cookie, String path, int times, int rest)
      throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Cookie", "lodestar=" + cookie)
            .timeout(Duration.ofSeconds(60))
            .build();
    try (ExecutorService members = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Long>> asked = new ArrayList<>();
      for (int at = 0; at < times; at++) {
        asked.add(
            members.submit(
                () -> {
                  // Between nothing and twice as long, so that they do not all ask at once.
                  Thread.sleep(rest == 0 ? 0 : ThreadLocalRandom.current().nextInt(2 * rest));
                  return one(client, request);
                }));
      }
      List<Long> took = new ArrayList<>();
      for (Future<Long> each : asked) {
        took.add(each.get());
      }
      return took;
    }
  }

  private static long one(HttpClient client, HttpRequest request) throws Exception {
    long begun = System.nanoTime();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != OK) {
      throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
    }
    return System.nanoTime() - begun;
  }
}
