package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The page that lists the cookies lists each one that a visitor can get, over a real connection.
 */
@PlatformTest
class CookiesPageTest {
  private final String home;
  private final CookieManager jar = new CookieManager();
  private final HttpClient visitor = HttpClient.newBuilder().cookieHandler(jar).build();

  CookiesPageTest(
      @LocalServerPort int port,
      Organisations organisations,
      People people,
      Reports reports,
      TransactionOperations transactions) {
    this.home = "http://localhost:" + port;
    new TestPartnership(organisations, people, reports, transactions).councilThatReads();
  }

  @Test
  void everyCookieOfAVisitorIsListed() throws Exception {
    for (String page : List.of("/", "/report", "/report/danger", "/mailbox", "/sign-in")) {
      get(page);
    }
    Document question = get("/report/danger");
    post("/report/danger", question, "danger=NO");
    List<String> set = jar.getCookieStore().getCookies().stream().map(HttpCookie::getName).toList();
    List<String> listed = get("/cookies").select("tbody th code").eachText();
    assertThat(set).contains("form-token", "form-draft");
    assertThat(listed).containsAll(set).contains("form-reader", "lodestar");
  }

  private Document get(String address) throws IOException, InterruptedException {
    return sent(HttpRequest.newBuilder(URI.create(home + address)).build());
  }

  private void post(String address, Document page, String answers)
      throws IOException, InterruptedException {
    String token =
        page.select("main form input[type=hidden]").stream()
            .map(field -> field.attr("name") + "=" + field.val())
            .collect(Collectors.joining("&"));
    sent(
        HttpRequest.newBuilder(URI.create(home + address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(token + "&" + answers))
            .build());
  }

  private Document sent(HttpRequest request) throws IOException, InterruptedException {
    return Jsoup.parse(visitor.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }
}
