package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Role;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, by every method, tried by every role on an object of its own organisation, of
 * another one, on one of its own that a conflict or a restriction shuts, and on none. The routes
 * come from the router, what is expected from {@code access-matrix.csv}; a route without a row
 * fails and prints the row to add.
 */
@PlatformTest
class AccessMatrixTest {
  private static final Path TABLE = Path.of("src/test/resources/access-matrix.csv");
  private static final String OPEN = "OPEN";
  private static final Set<Integer> NEVER = Set.of(500, 501, 502, 503);

  private final RequestMappingHandlerMapping router;
  private final MockMvc http;
  private final MatrixObjects objects;
  private final MatrixWorkers workers;
  private final Map<String, Map<String, String>> kept = new HashMap<>();
  private final Map<String, Map<String, String>> keptFrom = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private int cells;

  AccessMatrixTest(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping router,
      MockMvc http,
      MatrixObjects objects,
      MatrixWorkers workers) {
    this.router = router;
    this.http = http;
    this.objects = objects;
    this.workers = workers;
  }

  /** One row: method, path, action or OPEN, roles, kind of object that the path names. */
  record Row(String method, String path, String rule, Set<String> roles, String object) {
    String key() {
      return method + " " + path;
    }

    boolean isOpen() {
      return rule.equals(OPEN);
    }

    /** Whether the path names something that somebody may or may not reach. */
    boolean hasObject() {
      return !object.equals("-") && !object.startsWith("any-");
    }

    /** Whether asking changes nothing, so that one object serves all. */
    boolean isSafe() {
      return method.equals("GET");
    }

    String line() {
      return String.join(";", method, path, rule, String.join(" ", roles), object);
    }
  }

  @Test
  void everyRouteHasItsRowAndEveryRowItsRoute() {
    Map<String, Row> written = table();
    Map<String, Row> routes = routes(written);
    List<String> missing =
        routes.values().stream()
            .filter(route -> !written.containsKey(route.key()))
            .map(Row::line)
            .toList();
    List<String> stale = written.keySet().stream().filter(key -> !routes.containsKey(key)).toList();
    assertThat(missing).as("routes without a row: add these lines to " + TABLE).isEmpty();
    assertThat(stale).as("rows without a route").isEmpty();
  }

  @Test
  void everyRowSaysWhatThePolicySays() {
    Map<String, Row> written = table();
    List<String> differences = new ArrayList<>();
    routes(written)
        .forEach(
            (key, route) -> {
              Row row = written.get(key);
              if (row != null
                  && !(row.rule().equals(route.rule()) && row.roles().equals(route.roles()))) {
                differences.add("written " + row.line() + " but the program says " + route.line());
              }
            });
    assertThat(differences).isEmpty();
  }

  @Test
  void everyCellAnswersAsWritten() throws Exception {
    for (Row row : table().values()) {
      tryVisitors(row);
      for (Role role : Role.values()) {
        tryRole(row, role);
      }
    }
    System.out.println("Access matrix: " + table().size() + " routes, " + cells + " cells");
    assertThat(faults).isEmpty();
    assertThat(cells).isGreaterThan(table().size() * Role.values().length);
  }

  /** They lie outside the router's handlers: filters and pages without a controller. */
  @Test
  void whatHasNoHandlerIsTheSameForEverybody() throws Exception {
    for (String path : List.of("/leave", "/about-exit", "/stay-safe-online", "/style-guide")) {
      Row row = new Row("GET", path, OPEN, Set.of(), "-");
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

  private void tryVisitors(Row row) throws Exception {
    Map<String, String> path = kept(row, true);
    expect(row, "visitor", "own", call(row, path, null), row.isOpen() ? Answer.IN : Answer.SIGN_IN);
    if (!row.isOpen()) {
      expect(row, "suspended", "own", call(row, path, workers.suspended()), Answer.SIGN_IN);
      expect(row, "no role", "own", call(row, path, workers.roleless()), Answer.FORBIDDEN);
    }
  }

  private void tryRole(Row row, Role role) throws Exception {
    boolean allowed = row.isOpen() || row.roles().contains(role.name());
    Answer foreign = allowed ? Answer.NOT_FOUND : Answer.FORBIDDEN;
    Map<String, String> own =
        allowed && row.hasObject() && !row.isSafe()
            ? objects.own(row.object(), workers)
            : kept(row, true);
    Answer mine = allowed ? Answer.IN : Answer.FORBIDDEN;
    expect(row, role.name(), "own", call(row, own, workers.of(role)), mine);
    if (row.hasObject() && !row.isOpen()) {
      boolean everywhere = objects.isOpenToAllOrganisations(row.object(), role);
      // Who may change it does, so that the next role needs another one.
      Map<String, String> theirs =
          allowed && everywhere && !row.isSafe()
              ? objects.other(row.object(), workers)
              : kept(row, false);
      MockHttpServletResponse other = call(row, theirs, workers.of(role));
      expect(row, role.name(), "other", other, allowed && everywhere ? Answer.IN : foreign);
      MockHttpServletResponse random = call(row, objects.random(own), workers.of(role));
      expect(row, role.name(), "random", random, foreign);
      if (allowed && !everywhere) {
        assertLooksTheSame(row, role, other, random);
      }
    }
    if (allowed && !row.isOpen() && objects.canBeKeptFrom(row.object())) {
      tryWhatIsKeptFromThem(row, role);
    }
  }

  /** Objects of their own organisation that a conflict of interest or a restriction shuts. */
  private void tryWhatIsKeptFromThem(Row row, Role role) throws Exception {
    Map<String, String> shut =
        keptFrom.computeIfAbsent(
            "shut " + row.object(), key -> objects.shut(row.object(), workers));
    MockHttpServletResponse answer = call(row, shut, workers.of(role));
    expect(row, role.name(), "shut", answer, Answer.NOT_FOUND);
    assertLooksTheSame(row, role, answer, call(row, objects.random(shut), workers.of(role)));
    if (objects.isOfCase(row.object())) {
      Map<String, String> restricted =
          keptFrom.computeIfAbsent(
              "restricted " + row.object(), key -> objects.restricted(row.object(), workers));
      MockHttpServletResponse other = call(row, restricted, workers.of(role));
      expect(row, role.name(), "restricted", other, Answer.NOT_FOUND);
    }
  }

  /** An object that nothing has changed yet: made once for a kind, since nobody may change it. */
  private Map<String, String> kept(Row row, boolean own) {
    if (row.object().equals("-")) {
      return Map.of();
    }
    return kept.computeIfAbsent(
        row.object() + own,
        key -> own ? objects.own(row.object(), workers) : objects.other(row.object(), workers));
  }

  /** A foreign object and none at all must not be told apart. */
  private void assertLooksTheSame(
      Row row, Role role, MockHttpServletResponse other, MockHttpServletResponse random)
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
      Row row, String who, String whose, MockHttpServletResponse response, Answer expected) {
    cells++;
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

  private MockHttpServletResponse call(
      Row row, Map<String, String> variables, @Nullable Cookie session) throws Exception {
    String path = row.path();
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      path = path.replaceAll("\\{" + variable.getKey() + "(:[^}]*)?}", variable.getValue());
    }
    if (path.contains("{")) {
      throw new IllegalStateException(
          "No value for a variable of " + row.path() + ": name its object in " + TABLE);
    }
    var request =
        MockMvcRequestBuilders.request(HttpMethod.valueOf(row.method()), URI.create(path));
    // What a path does not name is asked for.
    if (row.object().startsWith("asked-")) {
      variables.forEach(request::param);
    }
    if (session != null) {
      request.cookie(session);
    }
    if (!row.method().equals("GET")) {
      request
          .with(csrf())
          .param("version", "0")
          .param("item", "none")
          .param("form", row.path().startsWith("/advocacy") ? "/change" : "/support/plan/goals/new")
          .param("colleague", workers.colleague().toString());
    }
    return http.perform(request).andReturn().getResponse();
  }

  private Map<String, Row> routes(Map<String, Row> written) {
    Map<String, Row> rows = new LinkedHashMap<>();
    router.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.lodestar"))
        .filter(entry -> !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()))
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .forEach(
            entry ->
                keys(entry.getKey())
                    .forEach(key -> rows.put(key, row(key, entry.getValue(), written.get(key)))));
    return rows;
  }

  private static List<String> keys(RequestMappingInfo info) {
    Collection<RequestMethod> methods =
        info.getMethodsCondition().getMethods().isEmpty()
            ? List.of(RequestMethod.GET, RequestMethod.POST)
            : info.getMethodsCondition().getMethods();
    return methods.stream()
        .flatMap(
            method ->
                info.getPatternValues().stream().map(path -> method + " " + path + params(info)))
        .sorted()
        .toList();
  }

  /** Two handlers may share a path and differ by the button that was pressed. */
  private static String params(RequestMappingInfo info) {
    return info.getParamsCondition().getExpressions().stream()
        .map(Object::toString)
        .sorted()
        .collect(Collectors.joining("&", "?", ""))
        .replaceAll("\\?$", "");
  }

  private static Row row(String key, HandlerMethod handler, @Nullable Row known) {
    int space = key.indexOf(' ');
    String path = key.substring(space + 1);
    Permit permit = handler.getMethodAnnotation(Permit.class);
    String object = known != null ? known.object() : path.contains("{") ? "?" : "-";
    String rule =
        permit != null
            ? permit.value().name()
            : handler.hasMethodAnnotation(Open.class) ? OPEN : "NOBODY SAID";
    Set<String> roles =
        permit == null
            ? Set.of()
            : permit.value().roles().stream()
                .map(Role::name)
                .collect(Collectors.toCollection(TreeSet::new));
    return new Row(key.substring(0, space), path, rule, roles, object);
  }

  private static Map<String, Row> table() {
    try {
      Map<String, Row> rows = new LinkedHashMap<>();
      for (String line : Files.readAllLines(TABLE)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split(";", -1);
          Set<String> roles =
              cells[3].isBlank() ? Set.of() : new TreeSet<>(Arrays.asList(cells[3].split(" ")));
          Row row = new Row(cells[0], cells[1], cells[2], roles, cells[4]);
          rows.put(row.key(), row);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
