package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.members.Role;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every page that is about a case, of whichever room, by the rows of the access matrix: the head of
 * the case stands over it. A page that is added later is looked at without being named here.
 */
@PlatformTest
class CaseHeadOnEveryPageTest {
  private static final List<String> BEGINNINGS =
      List.of(
          "/cases/{id}",
          "/referrals/{id}",
          "/referrals/new",
          "/shares/{id}",
          "/notes-requests/{id}");

  private final MockMvc http;
  private final MatrixObjects objects;
  private final MatrixWorkers workers;
  private final Map<String, Map<String, String>> made = new HashMap<>();

  CaseHeadOnEveryPageTest(MockMvc http, MatrixObjects objects, MatrixWorkers workers) {
    this.http = http;
    this.objects = objects;
    this.workers = workers;
  }

  @Test
  void standsOverEveryPageOfACaseInEveryRoom() throws Exception {
    List<String> without = new ArrayList<>();
    int pages = 0;
    for (MatrixRow row : MatrixRow.table().values()) {
      if (row.isSafe() && BEGINNINGS.stream().anyMatch(row.path()::startsWith)) {
        Document page = page(row);
        if (page.selectFirst("html.lode-staff") != null) {
          pages++;
          int links = page.select("main .lode-subject a[href^=/cases/]").size();
          if (links < (named(row) ? 3 : 1)) {
            without.add(row.path() + " " + page.title() + ": " + links);
          }
        }
      }
    }
    assertThat(without).isEmpty();
    assertThat(pages).isGreaterThan(80);
  }

  /** A person is named there, with the way to the rules on reaching them. */
  private static boolean named(MatrixRow row) {
    return !row.object().startsWith("case");
  }

  private Document page(MatrixRow row) throws Exception {
    Map<String, String> variables =
        made.computeIfAbsent(row.object(), kind -> objects.own(kind, workers));
    String address = row.path();
    for (Map.Entry<String, String> each : variables.entrySet()) {
      address = address.replaceAll("\\{" + each.getKey() + "(:[^}]*)?}", each.getValue());
    }
    if (row.object().startsWith("asked-")) {
      address += "?case=" + variables.get("case") + "&person=" + variables.get("person");
    }
    Role role = Role.valueOf(Collections.min(row.roles()));
    MockHttpServletResponse answer =
        http.perform(get(URI.create(address)).cookie(Objects.requireNonNull(workers.of(role))))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(address).isIn(200, 302, 303, 409);
    return Jsoup.parse(answer.getContentAsString());
  }
}
