package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lodestar.app.members.Role;
import org.lodestar.tries.Run;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Every form of every page that a worker may open, filled with what breaks programs: no fault of
 * ours comes back, nothing runs, and what was typed is still there. The pages come from {@code
 * access-matrix}, the fields from the pages themselves, so that a new field is tried unasked. A
 * thorough run types everything into each form; a plain one what could run, and one of the others.
 */
@PlatformTest
class HostileInputTest {
  private static final String MARK = "zqHostile";
  private static final String SPECIAL =
      MARK
          + "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> ${7*7} #{7*7} {{7*7}} @if(true)"
          + " '; drop table members.person; -- %_\\ \uD83D\uDE00 \u202Eevil\u202C \u00E9\u0142";
  private static final String LONG = MARK + "x".repeat(120_000);
  private static final String BROKEN = MARK + "\u0000 \uD800 \uDC00 \u0007";
  private static final List<String> OTHERS = List.of(LONG, BROKEN, "");
  private static final String FORMS = "main form[method=post]";

  /**
   * Leaving, what ends the one who tries, and what takes the languages from every test after it.
   */
  private static final Set<String> NOT_TRIED =
      Set.of("/sign-out", "/leave", "/session/stay", "/languages/show");

  /** What no form asks of whoever fills it in, and some rows of the database hold. */
  private static final Map<String, String> NOT_ASKED =
      Map.ofEntries(
          Map.entry("roles", "PLATFORM_ADMINISTRATOR"),
          Map.entry("role", "PLATFORM_ADMINISTRATOR"),
          Map.entry("state", "ACTIVE"),
          Map.entry("level", "3"),
          Map.entry("score", "99"),
          Map.entry("decidedBy", "00000000-0000-7000-8000-000000000001"),
          Map.entry("grantedBy", "00000000-0000-7000-8000-000000000001"),
          Map.entry("id", "00000000-0000-7000-8000-000000000001"),
          Map.entry("__proto__", "x"),
          Map.entry("class.module.classLoader", "x"));

  private final MockMvc http;
  private final DSLContext sql;
  private final MatrixObjects objects;
  private final MatrixWorkers workers;
  private final Map<String, Map<String, String>> kept = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Random random = new Random(Run.seed("hostile input"));
  private int pages;
  private int read;
  private int forms;

  HostileInputTest(MockMvc http, DSLContext sql, MatrixObjects objects, MatrixWorkers workers) {
    this.http = http;
    this.sql = sql;
    this.objects = objects;
    this.workers = workers;
  }

  private record Row(String path, Role role, String object) {}

  @Test
  void everyFieldOfEveryFormBearsWhatBreaksPrograms() throws Exception {
    for (Role role : Role.values()) {
      workers.of(role);
    }
    int administrators = administrators();
    for (Row row : rows()) {
      fillIn(row);
    }
    System.out.println(
        "Hostile input: "
            + forms
            + " forms sent from "
            + pages
            + " pages, read "
            + read
            + " times");
    assertThat(faults).isEmpty();
    assertThat(administrators())
        .as("nobody became an administrator by a field that was not asked")
        .isEqualTo(administrators);
    assertThat(pages).as("pages with forms").isGreaterThan(250);
    assertThat(forms).as("forms sent").isGreaterThan(Run.isThorough() ? 1_000 : 500);
  }

  private int administrators() {
    return sql.fetchCount(
        DSL.table("members.role_held"), DSL.condition("role = 'PLATFORM_ADMINISTRATOR'"));
  }

  /** The page is read once, and again only after one of its forms changed what it shows. */
  private void fillIn(Row row) throws Exception {
    Cookie session = workers.of(row.role());
    Document page = shown(row, session);
    pages += page.select(FORMS).isEmpty() ? 0 : 1;
    for (Iterator<String> typed = typed().iterator(); typed.hasNext(); ) {
      boolean changed = sendAll(row, page, typed.next(), session);
      if (changed && typed.hasNext()) {
        page = shown(row, session);
      }
    }
  }

  private List<String> typed() {
    return Run.isThorough()
        ? Stream.concat(Stream.of(SPECIAL), OTHERS.stream()).toList()
        : List.of(SPECIAL, OTHERS.get(random.nextInt(OTHERS.size())));
  }

  /** An empty page where there is none to fill in. */
  private Document shown(Row row, Cookie session) throws Exception {
    Map<String, String> names =
        row.object().equals("-")
            ? Map.of()
            : kept.computeIfAbsent(row.object(), kind -> objects.own(kind, workers));
    String address = row.path();
    for (Map.Entry<String, String> name : names.entrySet()) {
      address = address.replace("{" + name.getKey() + "}", name.getValue());
    }
    if (address.contains("{")) {
      return new Document(address);
    }
    read++;
    MockHttpServletResponse shown =
        http.perform(MockMvcRequestBuilders.get(URI.create(address)).cookie(session))
            .andReturn()
            .getResponse();
    boolean isPage =
        shown.getStatus() == 200 && String.valueOf(shown.getContentType()).contains("html");
    return isPage
        ? Jsoup.parse(shown.getContentAsString(), "http://localhost" + address)
        : new Document(address);
  }

  /** Whether one of the forms was carried out. */
  private boolean sendAll(Row row, Document page, String typed, Cookie session) throws Exception {
    boolean changed = false;
    for (Element form : page.select(FORMS)) {
      String action = URI.create(form.absUrl("action")).getPath();
      if (!NOT_TRIED.contains(action) && !fields(form, typed).isEmpty()) {
        changed |= send(row, action, form, typed, session);
      }
    }
    return changed;
  }

  private boolean send(Row row, String action, Element form, String typed, Cookie session)
      throws Exception {
    forms++;
    Map<String, List<String>> fields = fields(form, typed);
    var request =
        MockMvcRequestBuilders.post(URI.create(action))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .cookie(session)
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    NOT_ASKED.forEach(
        (name, value) -> {
          if (!fields.containsKey(name)) {
            request.param(name, value);
          }
        });
    MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
    String what = "POST " + action.replaceAll("[0-9a-f-]{36}", "*") + " as " + row.role();
    String kind = typed.isEmpty() ? "nothing" : typed.equals(LONG) ? "too much" : "odd characters";
    if (answer.getStatus() >= 500) {
      faults.add(what + " with " + kind + ": " + answer.getStatus());
    } else if (answer.getStatus() / 100 == 3) {
      kept.remove(row.object());
    } else {
      judge(what + " with " + kind, answer, form, typed);
    }
    return answer.getStatus() / 100 == 3;
  }

  private void judge(String what, MockHttpServletResponse answer, Element form, String typed)
      throws Exception {
    String page = answer.getContentAsString();
    if (page.contains("<script>alert(1)") || page.contains("<img src=x onerror")) {
      faults.add(what + ": what was typed could run");
    }
    if (page.contains("java.lang.") || page.contains("at org.lodestar")) {
      faults.add(what + ": a stack trace is shown");
    }
    boolean asksForText =
        form.select("textarea, input[type=text]").stream().anyMatch(HostileInputTest::isFree);
    boolean formShownAgain = answer.getStatus() == 200 || answer.getStatus() == 409;
    if (asksForText && formShownAgain && !typed.isEmpty() && !page.contains(MARK)) {
      faults.add(what + ": what was typed is lost (" + answer.getStatus() + ")");
    }
  }

  private static boolean isFree(Element field) {
    return !field.hasAttr("readonly") && !field.hasAttr("inputmode");
  }

  /** What a browser would send, with the text in every box and the first of every choice. */
  private static Map<String, List<String>> fields(Element form, String typed) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Element field : form.select("input[name], textarea[name], select[name]")) {
      String name = field.attr("name");
      String type = field.normalName().equals("input") ? field.attr("type") : field.normalName();
      switch (type) {
        case "hidden" -> {
          if (!name.equals("_csrf")) {
            fields.computeIfAbsent(name, key -> new ArrayList<>()).add(field.attr("value"));
          }
        }
        case "radio" -> fields.putIfAbsent(name, List.of(field.attr("value")));
        case "checkbox" -> fields.putIfAbsent(name, List.of(field.attr("value")));
        case "select" -> {
          Element option = field.select("option[value]:not([value=''])").first();
          fields.put(name, List.of(option == null ? "" : option.attr("value")));
        }
        case "file", "submit", "password" -> {}
        default -> fields.put(name, List.of(typed));
      }
    }
    return fields;
  }

  private static List<Row> rows() {
    return MatrixRow.table().values().stream()
        .filter(row -> row.isSafe() && !row.roles().isEmpty() && !row.path().contains("?"))
        .map(row -> new Row(row.path(), role(row.roles()), row.object()))
        .toList();
  }

  private static Role role(Set<String> roles) {
    return Role.valueOf(roles.contains("MANAGER") ? "MANAGER" : roles.iterator().next());
  }
}
