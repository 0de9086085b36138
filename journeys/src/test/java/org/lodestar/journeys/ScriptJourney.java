package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.lodestar.bench.Platform;
import org.lodestar.bench.Reporter;

/** Whatever anybody writes is text to everybody who reads it. */
class ScriptJourney {
  /** Each with another rail; the last are those who only look. */
  private static final List<String> WRITERS =
      List.of("Moira Manager", "Flora Responder", "Tess Triage", "Eddie Editor", "Pia Platform");

  private static final int MOST_WRITTEN = 100;
  private static final int MOST_READ = 9;

  private final List<String> texts = ScriptCorpus.texts();
  private final Set<String> unsent = new HashSet<>(texts);
  private final Set<String> watched = new HashSet<>();
  private final Showing showing = new Showing(Stage.browser().visitor(Browser.PHONE, true));

  /** Acceptance line 10: stored script, through every field, seen by each role. */
  @Test
  void nothingThatIsWrittenInAnyFieldRunsForAnybodyWhoReadsIt() throws IOException {
    assertThat(texts).hasSizeGreaterThan(120);
    Path data = Demonstration.at(Stage.folder("lodestar-script").resolve("data"));
    try (Platform platform = Stage.start(data)) {
      String receipt = report(platform.url());
      int fields = write(platform.url());
      assertThat(fields).as("fields filled in").isGreaterThan(60);
      assertThat(unsent).as("texts that no field took").isEmpty();
      int pages = read(platform.url(), receipt);
      System.out.println(
          "Script corpus: "
              + texts.size()
              + " texts, "
              + fields
              + " fields, "
              + pages
              + " pages seen, "
              + watched.size()
              + " kinds of page in a browser, nothing ran");
    }
  }

  /** The reporter's own fields, in as many reports as the shortest of them needs. */
  private String report(String url) throws IOException {
    String receipt = "";
    for (int i = 0; i < texts.size(); i += 12) {
      String some = String.join("\n", texts.subList(i, Math.min(i + 12, texts.size())));
      String one = texts.get(i);
      Map<String, Map<String, String>> answers = new LinkedHashMap<>();
      Reporter.anonymous(some, some.substring(0, Math.min(some.length(), 1_900)))
          .forEach(
              (step, given) -> {
                answers.put(step, given);
                if (step.equals("sharing")) {
                  answers.put("sharing", Map.of("sharing", "CONFIDENTIAL"));
                  answers.put("contact", Map.of("name", one, "way", "POST"));
                  answers.put("reach", Map.of("address", one, "times", one, "sayYouAre", one));
                }
              });
      answers.put("others", Map.of("people", some, "vehicles", one, "aware", "NOT_KNOWN"));
      try (Reporter reporter = new Reporter(url)) {
        receipt = reporter.write(answers);
        assertThat(reporter.send()).isTrue();
        assertThat(reporter.comesBackWith(receipt)).isTrue();
        reporter.post("/mailbox/answer", Map.of("text", some));
      }
    }
    return receipt;
  }

  private int write(String url) {
    int fields = 0;
    for (String name : WRITERS) {
      try (Walk walk = Walk.asWorker(url, name)) {
        ScriptSeeder seeder = new ScriptSeeder(walk, texts, unsent);
        seeder.seed(links(walk), MOST_WRITTEN);
        fields += seeder.fields();
      }
    }
    return fields;
  }

  private int read(String url, String receipt) {
    List<String> ran = new ArrayList<>();
    int pages = 0;
    for (String name : names(url)) {
      try (Walk walk = Walk.asWorker(url, name)) {
        pages += look(walk, ran);
      }
    }
    try (Walk reporter = Walk.anybody(url).open("/mailbox")) {
      reporter.type("code", receipt).click("main form button[type=submit]");
      pages += look(reporter, ran);
    }
    assertThat(ran).isEmpty();
    assertThat(pages).as("pages seen").isGreaterThan(150);
    return pages;
  }

  private int look(Walk walk, List<String> ran) {
    List<String> waiting = new ArrayList<>(links(walk));
    Set<String> shapes = new HashSet<>();
    int pages = 0;
    for (int i = 0; i < waiting.size() && pages < MOST_READ; i++) {
      String path = waiting.get(i);
      if (shapes.add(shape(path))) {
        Answer answer = walk.fetch(path);
        if (answer.isPage()) {
          ran.addAll(ScriptFound.in(answer.text(), path));
          shown(answer);
          waiting.addAll(ScriptSeeder.links(Jsoup.parse(answer.text())));
          pages++;
        }
      }
    }
    ran.addAll(walk.faults());
    return pages;
  }

  private static String shape(String path) {
    return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
  }

  /**
   * That nothing runs is shown in a browser, once for each kind of page on which something of the
   * corpus stands, and with {@code -Dlodestar.thorough=true} on every page.
   */
  private void shown(Answer answer) {
    String kind = shape(answer.address()).replaceAll("[?#].*", "");
    if (answer.text().contains(ScriptCorpus.MARK) && (Sweep.THOROUGH || watched.add(kind))) {
      showing.show(answer, answer.text(), page -> page.waitForTimeout(50));
    }
  }

  private static List<String> links(Walk walk) {
    return ScriptSeeder.links(Jsoup.parse(walk.source()));
  }

  private static List<String> names(String url) {
    try (Walk walk = Walk.anybody(url).open("/sign-in")) {
      return walk.at("button[name=person] strong").texts().stream()
          .map(text -> text.replaceAll(",.*", ""))
          .toList();
    }
  }
}
