package org.lodestar.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every free text of requests about one's own data, for {@link CanaryJourney}. */
final class RightsWords {
  private RightsWords() {}

  /** Why limits are set and lifted, and what a person says. */
  static void ofPerson(Walk worker, String person, UnaryOperator<String> canary) {
    String limit = person + "/data-rights/limits/NOT_IN_STATISTICS";
    worker.open(limit).type("reason", canary.apply("limit"));
    worker.press("Leave them out of all statistics");
    worker.open(limit).type("reason", canary.apply("lifted")).press("Count them again");
    worker.open(person + "/data-rights/statements/new").pick("part", "SIGNS");
    worker.type("quote", canary.apply("quote")).type("words", canary.apply("says"));
    worker.press("Save");
  }

  /** A request from the first day to the second reader; the addresses that were opened. */
  static List<String> request(String url, String file, UnaryOperator<String> canary) {
    List<String> addresses = new ArrayList<>();
    try (Walk officer = Walk.asWorker(url, "Dora Dataprotection");
        Walk gatherer = Walk.asWorker(url, "Cass Caseworker");
        Walk reader = Walk.asWorker(url, "Moira Manager")) {
      officer.open("/data-requests/new").choose("right", "ACCESS");
      officer.type("who", canary.apply("asks")).type("wish", canary.apply("wanted"));
      officer.type("reply", canary.apply("reply")).pick("proof", "DOCUMENT_SEEN").press("Save");
      String request = officer.path();
      ask(officer, request);
      officer.open(request + "/extend").type("reason", canary.apply("longer")).press("Save");
      String reference = officer.text("h1").replaceAll("(?s).*(D-\\w{4}-\\w{2}).*", "$1");
      gatherer.open(file).choose("knows", "false").press("Continue");
      gatherer.work("Look and answer: data request " + reference);
      String answer = gatherer.path();
      gatherer.type("search", canary.apply("sought")).press("Look");
      gathers(gatherer, answer, file, canary);
      gatherer.open(answer + "/answer").choose("answer", "GATHERED");
      gatherer.type("reasons", canary.apply("because")).type("letter", canary.apply("toletter"));
      gatherer.press("Save");
      reader.open(answer).follow("I do not agree").type("why", canary.apply("back"));
      reader.press("Save");
      addresses.addAll(officer.addresses());
      addresses.addAll(gatherer.addresses());
      addresses.addAll(reader.addresses());
    }
    return addresses;
  }

  private static void ask(Walk officer, String request) {
    officer.open(request + "/ask");
    for (List<String> who :
        List.of(List.of("gatherer", "Cass Caseworker"), List.of("reader", "Moira Manager"))) {
      String value =
          officer
              .at("select[name=" + who.getFirst() + "] option")
              .having(who.getLast())
              .first()
              .said("value");
      officer.pick(who.getFirst(), value);
    }
    officer.press("Save");
  }

  private static void gathers(
      Walk gatherer, String answer, String file, UnaryOperator<String> canary) {
    gatherer.open(answer + file);
    gatherer.at("main li button").first().click();
    gatherer.check().press("Gather a copy").type("besides", canary.apply("besides"));
    gatherer.press("Save what you decided");
  }
}
