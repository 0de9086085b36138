package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.members.Role;
import org.lodestar.tries.Run;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Every route, by every method, tried by every role that it allows on an object of its own
 * organisation; by strangers among these on one of another organisation, on one of their own that a
 * conflict or a restriction shuts, and on none; and by visitors, by workers who are suspended or
 * without a role, and by roles that it refuses. Refusing is the work of one gate, which stands
 * before each handler, and of one policy; so a plain run draws who is refused and who is a stranger
 * where ({@link MatrixSample}), and a thorough one tries every role on all. The routes come from
 * the router, what is expected from the files in {@code access-matrix}; a route without a row fails
 * and prints the row to add. Pages of a case stand under its head ({@link MatrixHeads}).
 */
@PlatformTest
class AccessMatrixTest {
  private static final Set<Integer> NEVER = Set.of(500, 501, 502, 503);
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final List<String> HEADERS =
      List.of(
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Permissions-Policy",
          "Referrer-Policy",
          "X-Content-Type-Options",
          "X-Frame-Options");

  private final MatrixRoutes routes;
  private final MockMvc http;
  private final MatrixObjects objects;
  private final MatrixWorkers workers;
  private final Map<String, Map<String, String>> kept = new HashMap<>();
  private final Map<String, Map<String, String>> keptFrom = new HashMap<>();
  private final Map<String, Cookie> sessions = new HashMap<>();
  private final Map<String, Instant> since = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final MatrixTimes times = new MatrixTimes();
  private final MatrixHeads heads = new MatrixHeads();
  private int cells;
  private int callers;

  AccessMatrixTest(
      MatrixRoutes routes, MockMvc http, MatrixObjects objects, MatrixWorkers workers) {
    this.routes = routes;
    this.http = http;
    this.objects = objects;
    this.workers = workers;
  }

  @Test
  void everyRouteHasItsRowAndEveryRowItsRoute() {
    Map<String, MatrixRow> written = MatrixRow.table();
    Map<String, MatrixRow> present = routes.rows(written);
    List<String> missing =
        present.values().stream()
            .filter(route -> !written.containsKey(route.key()))
            .map(route -> MatrixRow.tableOf(routes.module(route.key())) + ": " + route.line())
            .toList();
    List<String> stale =
        written.keySet().stream().filter(key -> !present.containsKey(key)).toList();
    assertThat(missing).as("routes without a row: add these lines").isEmpty();
    assertThat(stale).as("rows without a route").isEmpty();
  }

  @Test
  void everyRowSaysWhatThePolicySays() {
    Map<String, MatrixRow> written = MatrixRow.table();
    List<String> differences = new ArrayList<>();
    routes
        .rows(written)
        .forEach(
            (key, route) -> {
              MatrixRow row = written.get(key);
              if (row != null
                  && !(row.rule().equals(route.rule()) && row.roles().equals(route.roles()))) {
                differences.add("written " + row.line() + " but the program says " + route.line());
              }
            });
    assertThat(differences).isEmpty();
  }

  /** So that whoever is refused by one row of an action is refused by all of them. */
  @Test
  void theGateStandsBeforeEachHandlerAndBeforeAllElseOfOurs() throws Exception {
    List<String> open = new ArrayList<>();
    for (Map.Entry<String, HandlerMethod> route : routes.handlers().entrySet()) {
      HandlerExecutionChain chain = routes.chain(route.getKey());
      if (chain == null
          || !(chain.getHandler() instanceof HandlerMethod handler)
          || !handler.getMethod().equals(route.getValue().getMethod())) {
        open.add(route.getKey() + " leads elsewhere: " + chain);
      } else if (!"Gate".equals(firstOfOurs(chain))) {
        open.add(route.getKey() + " meets first " + firstOfOurs(chain));
      }
    }
    assertThat(open).isEmpty();
  }

  private static @Nullable String firstOfOurs(HandlerExecutionChain chain) {
    for (HandlerInterceptor interceptor : chain.getInterceptorList()) {
      if (interceptor.getClass().getName().startsWith("org.lodestar")) {
        return interceptor.getClass().getSimpleName();
      }
    }
    return null;
  }

  /** A form of another site may send a worker's cookie along; our token it does not know. */
  @Test
  void nothingIsChangedWithoutOurTokenByAWrongOneOrForAnotherSite() throws Exception {
    Cookie manager = workers.of(Role.MANAGER);
    List<String> taken = new ArrayList<>();
    int tried = 0;
    for (MatrixRow row : MatrixRow.table().values()) {
      for (MockHttpServletRequestBuilder request : forged(row)) {
        int status = http.perform(request.cookie(manager)).andReturn().getResponse().getStatus();
        tried++;
        if (status != 403) {
          taken.add(row.key() + ": " + status);
        }
      }
    }
    assertThat(taken).isEmpty();
    assertThat(tried).isGreaterThan(1_500);
  }

  private static List<MockHttpServletRequestBuilder> forged(MatrixRow row) {
    if (row.isSafe()) {
      return List.of();
    }
    URI address = URI.create(row.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString()));
    Supplier<MockHttpServletRequestBuilder> request =
        () -> MockMvcRequestBuilders.request(HttpMethod.valueOf(row.method()), address);
    return List.of(
        request.get(),
        request.get().with(csrf().useInvalidToken()),
        request.get().with(csrf()).header("Sec-Fetch-Site", "cross-site"));
  }

  @Test
  void everyCellAnswersAsWritten() throws Exception {
    Collection<MatrixRow> rows = MatrixRow.table().values();
    Map<String, Set<Role>> refused =
        Run.isThorough()
            ? MatrixSample.all(rows)
            : MatrixSample.drawn(rows, new Random(Run.seed("access matrix")));
    Map<String, Set<Role>> strangers =
        Run.isThorough()
            ? MatrixSample.allStrangers(rows)
            : MatrixSample.drawnStrangers(rows, new Random(Run.seed("access matrix strangers")));
    for (MatrixRow row : rows) {
      tryVisitors(row);
      for (Role role : Role.values()) {
        if (row.allows(role)) {
          tryAllowed(row, role, strangers.getOrDefault(row.key(), Set.of()).contains(role));
        }
      }
      for (Role role : refused.getOrDefault(row.key(), Set.of())) {
        tryRefused(row, role);
      }
    }
    System.out.println(told(rows.size(), refused, strangers));
    assertThat(faults).isEmpty();
    heads.assertOnEveryPage();
    assertThat(cells).isGreaterThan(rows.size() * 10);
  }

  private String told(int rows, Map<String, Set<Role>> refused, Map<String, Set<Role>> strangers) {
    return "Access matrix: "
        + rows
        + " routes, "
        + cells
        + " cells, "
        + pairs(refused)
        + " pairs of route and refused role, "
        + pairs(strangers)
        + " of route and stranger"
        + (Run.isThorough() ? " (all)\n" : " (drawn)\n")
        + times;
  }

  private static int pairs(Map<String, Set<Role>> tries) {
    return tries.values().stream().mapToInt(Set::size).sum();
  }

  /** They lie outside the router's handlers: filters and pages without a controller. */
  @Test
  void whatHasNoHandlerIsTheSameForEverybody() throws Exception {
    for (String path : List.of("/leave", "/about-exit", "/stay-safe-online", "/style-guide")) {
      MatrixRow row = new MatrixRow("GET", path, MatrixRow.OPEN, Set.of(), "-");
      MockHttpServletResponse visitor = call(row, Map.of(), null);
      // The style guide is for demonstrations and is nowhere else.
      assertThat(visitor.getStatus()).as(path).isIn(200, 303, 404);
      for (Role role : Role.values()) {
        MockHttpServletResponse answer = call(row, Map.of(), workers.of(role));
        assertThat(answer.getStatus()).as(path + " as " + role).isEqualTo(visitor.getStatus());
        assertThat(answer.getContentAsString())
            .as(path + " as " + role)
            .doesNotContain(workers.worker(role).id().toString());
      }
    }
  }

  private void tryVisitors(MatrixRow row) throws Exception {
    Map<String, String> path = kept(row, true);
    expect(row, "visitor", "own", call(row, path, null), row.isOpen() ? Answer.IN : Answer.SIGN_IN);
    if (!row.isOpen()) {
      Cookie suspended = session("suspended", workers::suspended);
      expect(row, "suspended", "own", call(row, path, suspended), Answer.SIGN_IN);
      Cookie roleless = session("no role", workers::roleless);
      expect(row, "no role", "own", call(row, path, roleless), Answer.FORBIDDEN);
    }
  }

  /** On an object of their own organisation; in a thorough run on a foreign one and on none too. */
  private void tryRefused(MatrixRow row, Role role) throws Exception {
    Map<String, String> own = kept(row, true);
    expect(row, role.name(), "own", callAs(role, row, own), Answer.FORBIDDEN);
    if (Run.isThorough() && row.hasObject()) {
      expect(row, role.name(), "other", callAs(role, row, kept(row, false)), Answer.FORBIDDEN);
      expect(row, role.name(), "random", callAs(role, row, objects.random(own)), Answer.FORBIDDEN);
    }
  }

  /** On what is their own; a stranger also on what is not. */
  private void tryAllowed(MatrixRow row, Role role, boolean stranger) throws Exception {
    Map<String, String> own = kept(row, true);
    if (row.hasObject() && !row.isSafe()) {
      own = tryChange(row, role);
    } else {
      MockHttpServletResponse response = callAs(role, row, own);
      expect(row, role.name(), "own", response, Answer.IN);
      heads.see(row, response);
    }
    if (!row.isSafe()) {
      // What was carried out may have ended the session.
      sessions.remove(role.name());
    }
    if (stranger && row.hasObject() && !row.isOpen()) {
      tryWhatIsForeignToThem(row, role, own);
      if (objects.canBeKeptFrom(row.object())) {
        tryWhatIsKeptFromThem(row, role);
      }
    }
  }

  /**
   * On the object of the row, which the role before may have changed or ended; whoever is not let
   * in to that one is to be let in to a new one.
   */
  private Map<String, String> tryChange(MatrixRow row, Role role) throws Exception {
    String key = "changed " + row.key();
    Map<String, String> own = kept.get(key);
    MockHttpServletResponse response = own == null ? null : callAs(role, row, own);
    if (own == null || response == null || answer(response) != Answer.IN) {
      own = times.making(() -> objects.own(row.object(), workers));
      kept.put(key, own);
      sessions.remove(role.name());
      response = callAs(role, row, own);
    }
    expect(row, role.name(), "own", response, Answer.IN);
    return own;
  }

  private void tryWhatIsForeignToThem(MatrixRow row, Role role, Map<String, String> own)
      throws Exception {
    boolean everywhere = objects.isOpenToAllOrganisations(row.object(), role);
    // Who may change it does, so that the next role needs another one.
    Map<String, String> theirs =
        everywhere && !row.isSafe()
            ? times.making(() -> objects.other(row.object(), workers))
            : kept(row, false);
    MockHttpServletResponse other = callAs(role, row, theirs);
    expect(row, role.name(), "other", other, everywhere ? Answer.IN : Answer.NOT_FOUND);
    MockHttpServletResponse random = callAs(role, row, objects.random(own));
    expect(row, role.name(), "random", random, Answer.NOT_FOUND);
    if (!everywhere) {
      assertLooksTheSame(row, role, other, random);
    }
  }

  /** Objects of their own organisation that a conflict of interest or a restriction shuts. */
  private void tryWhatIsKeptFromThem(MatrixRow row, Role role) throws Exception {
    Map<String, String> shut =
        keptFrom.computeIfAbsent(
            "shut " + row.object(), key -> objects.shut(row.object(), workers));
    MockHttpServletResponse answer = callAs(role, row, shut);
    expect(row, role.name(), "shut", answer, Answer.NOT_FOUND);
    assertLooksTheSame(row, role, answer, callAs(role, row, objects.random(shut)));
    if (objects.isOfCase(row.object())) {
      Map<String, String> restricted =
          keptFrom.computeIfAbsent(
              "restricted " + row.object(), key -> objects.restricted(row.object(), workers));
      MockHttpServletResponse other = callAs(role, row, restricted);
      expect(row, role.name(), "restricted", other, Answer.NOT_FOUND);
    }
  }

  /** An object that nothing has changed yet: made once for a kind, since nobody may change it. */
  private Map<String, String> kept(MatrixRow row, boolean own) {
    if (row.object().equals("-")) {
      return Map.of();
    }
    return kept.computeIfAbsent(
        row.object() + own,
        key -> own ? objects.own(row.object(), workers) : objects.other(row.object(), workers));
  }

  /** A foreign object and none at all must not be told apart. */
  private void assertLooksTheSame(
      MatrixRow row, Role role, MockHttpServletResponse other, MockHttpServletResponse random)
      throws Exception {
    if (!neutral(other).equals(neutral(random))) {
      faults.add(row.key() + " as " + role + ": a foreign object looks unlike none");
    }
  }

  private static String neutral(MockHttpServletResponse response) throws Exception {
    return response
        .getContentAsString()
        .replaceAll("value=\"[^\"]*\"", "value")
        .replaceAll("nonce=\"[^\"]*\"", "nonce")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
        .replaceAll("(?i)reference[^<]{0,40}", "reference");
  }

  private enum Answer {
    IN,
    SIGN_IN,
    FORBIDDEN,
    NOT_FOUND
  }

  private void expect(
      MatrixRow row, String who, String whose, MockHttpServletResponse response, Answer expected) {
    cells++;
    lookAtHeaders(row, who, response);
    Answer actual = answer(response);
    boolean open = row.isOpen() && actual != Answer.FORBIDDEN;
    if ((actual != expected && !open) || NEVER.contains(response.getStatus())) {
      faults.add(
          row.key()
              + " as "
              + who
              + " on "
              + whose
              + ": expected "
              + expected
              + " but got "
              + response.getStatus()
              + " "
              + response.getRedirectedUrl());
    }
  }

  /** What a browser is told with each answer, whatever it is. */
  private void lookAtHeaders(MatrixRow row, String who, MockHttpServletResponse response) {
    // What partners show on their own pages says so itself, is kept for an hour, and is no page.
    boolean embedded = row.path().startsWith("/embed/");
    String policy = String.valueOf(response.getHeader("Content-Security-Policy"));
    boolean strict =
        policy.startsWith("default-src 'none'")
            && policy.contains(embedded ? "frame-ancestors *" : "frame-ancestors 'none'")
            && !policy.contains("unsafe");
    String kept = String.valueOf(response.getHeader("Cache-Control"));
    boolean notKept =
        kept.contains(embedded ? "must-revalidate" : "no-store")
            || (row.path().startsWith("/open-referral") && kept.equals("public, max-age=60"));
    List<String> missing =
        HEADERS.stream()
            .filter(each -> !embedded || !each.equals("X-Frame-Options"))
            .filter(each -> response.getHeader(each) == null)
            .toList();
    if (!strict || !notKept || !missing.isEmpty()) {
      faults.add(row.key() + " as " + who + ": headers, missing " + missing + ", " + policy);
    }
  }

  private static Answer answer(MockHttpServletResponse response) {
    String to = response.getRedirectedUrl();
    if (response.getStatus() / 100 == 3
        && to != null
        && (to.startsWith("/sign-in?to=") || to.equals("/sign-in?ended=true"))) {
      return Answer.SIGN_IN;
    }
    return switch (response.getStatus()) {
      case 401, 403 -> Answer.FORBIDDEN;
      case 404 -> Answer.NOT_FOUND;
      default -> Answer.IN;
    };
  }

  private MockHttpServletResponse callAs(Role role, MatrixRow row, Map<String, String> variables)
      throws Exception {
    return call(row, variables, session(role.name(), () -> workers.of(role)));
  }

  /** A long run must not outlast the minutes for which a second factor is fresh. */
  private Cookie session(String who, MatrixTimes.Work<Cookie> begun) throws Exception {
    Instant now = Instant.now();
    Cookie kept = sessions.get(who);
    if (kept == null || since.getOrDefault(who, Instant.EPOCH).isBefore(now.minus(FRESH))) {
      kept = times.making(begun);
      sessions.put(who, kept);
      since.put(who, now);
    }
    return kept;
  }

  private MockHttpServletResponse call(
      MatrixRow row, Map<String, String> variables, @Nullable Cookie session) throws Exception {
    String path = row.path();
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      path = path.replaceAll("\\{" + variable.getKey() + "(:[^}]*)?}", variable.getValue());
    }
    if (path.contains("{")) {
      throw new IllegalStateException(
          "No value for a variable of " + row.path() + ": name its object in the row");
    }
    // What a path does not name is asked for, as our own links do.
    if (row.object().startsWith("asked-")) {
      path += "?case=" + variables.get("case") + "&person=" + variables.get("person");
    }
    var request =
        MockMvcRequestBuilders.request(HttpMethod.valueOf(row.method()), URI.create(path));
    if (session != null) {
      request.cookie(session);
    }
    // Whoever guesses from one address waits longer each time.
    int caller = ++callers;
    request.with(
        sent -> {
          sent.setRemoteAddr(
              "127." + caller / 62_500 + "." + caller / 250 % 250 + "." + (caller % 250 + 1));
          return sent;
        });
    if (!row.method().equals("GET")) {
      request
          .with(csrf())
          .param("version", "0")
          .param("item", "none")
          .param("form", row.path().startsWith("/advocacy") ? "/change" : "/support/plan/goals/new")
          .param("colleague", workers.colleague().toString());
    }
    return times.asking(row.key(), () -> http.perform(request).andReturn().getResponse());
  }
}
