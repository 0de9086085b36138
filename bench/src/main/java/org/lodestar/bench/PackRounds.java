package org.lodestar.bench;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.strategy.StrategyState;
import org.lodestar.app.strategy.face.Strategies;
import org.springframework.context.ConfigurableApplicationContext;

/** A board pack over the ledger: written, frozen, taken out as files, made again. */
final class PackRounds {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
  private static final int PERIOD = 2;

  private final HttpClient client;
  private final String pack;

  private PackRounds(HttpClient client, String pack) {
    this.client = client;
    this.pack = pack;
  }

  static void run(ConfigurableApplicationContext platform, Worker lead, String base, String cookie)
      throws Exception {
    String path = Standing.member(lead.id()).call(() -> draft(platform, lead));
    PackRounds rounds = new PackRounds(browser(base, cookie), base + path);
    rounds.page();
    LedgerBench.time("write a board pack and draw its page", rounds::page);
    LedgerBench.time(
        "freeze it with its three files", () -> rounds.post("/freeze", rounds.page("/freeze")));
    for (String file : List.of("/pack.html", "/pack.pdf", "/pack.csv", "/pack.docx")) {
      LedgerBench.time("take out " + file.substring(1), () -> rounds.get(file));
    }
    LedgerBench.time("make it again and compare", () -> rounds.post("/check", rounds.page()));
  }

  /** Keeps what the site sets, too: a form is only taken from the visit that was shown it. */
  private static HttpClient browser(String base, String cookie) {
    HttpCookie signedIn = new HttpCookie("lodestar", cookie);
    signedIn.setPath("/");
    signedIn.setVersion(0);
    CookieManager cookies = new CookieManager();
    cookies.getCookieStore().add(URI.create(base), signedIn);
    return HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  private static String draft(ConfigurableApplicationContext platform, Worker lead) {
    UUID strategy =
        platform.getBean(Strategies.class).list(lead).stream()
            .filter(each -> each.state() == StrategyState.CLOSED)
            .findFirst()
            .orElseThrow()
            .id();
    UUID body = platform.getBean(Boards.class).list(lead).getFirst().body().id();
    UUID id = Ids.next();
    Pack.Written written = new Pack.Written("Bench", "", "", "", "");
    platform
        .getBean(Packs.class)
        .add(lead, body, id, new Pack.Content(null, strategy, PERIOD, written), Set.of());
    return "/boards/" + body + "/packs/" + id;
  }

  private HttpRequest.Builder request(String below) {
    return HttpRequest.newBuilder(URI.create(pack + below)).timeout(Duration.ofSeconds(60));
  }

  private String page() throws Exception {
    return page("");
  }

  private String page(String below) throws Exception {
    HttpResponse<String> answer = client.send(request(below).build(), BodyHandlers.ofString());
    must(answer);
    return answer.body();
  }

  private int get(String below) throws Exception {
    return must(client.send(request(below).build(), BodyHandlers.ofByteArray()));
  }

  /** Sends the form of a page, as a browser would. */
  private int post(String below, String page) throws Exception {
    StringBuilder form = new StringBuilder();
    Matcher hidden = HIDDEN.matcher(page);
    while (hidden.find()) {
      form.append(form.isEmpty() ? "" : "&")
          .append(hidden.group(1))
          .append('=')
          .append(URLEncoder.encode(hidden.group(2), StandardCharsets.UTF_8));
    }
    HttpRequest post =
        request(below)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
            .build();
    return must(client.send(post, BodyHandlers.ofByteArray()));
  }

  private static int must(HttpResponse<?> answer) {
    if (answer.statusCode() >= 400) {
      throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
    }
    return answer.statusCode();
  }
}
