package org.lodestar.bench.cases;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * Something that a worker asks for.
 *
 * @param aim milliseconds within which 95 of 100 are to be answered; 0 where nobody has said
 */
record Ask(String name, int aim, BiFunction<Desk, Random, HttpResponse<String>> asking) {
  private static final int COMMON = 20;
  private static final int RARE = 2_000;

  /** Everything that is measured. */
  static List<Ask> all() {
    return List.of(
        new Ask("open a case", 150, (desk, random) -> desk.get(some(desk, random).path())),
        new Ask("worker's home", 200, (desk, random) -> desk.get("/work")),
        new Ask("search: name by sound", 200, (desk, random) -> find(desk, sound(desk, random))),
        new Ask("search: phone", 200, (desk, random) -> find(desk, Words.phone(random))),
        new Ask(
            "search: reference", 200, (desk, random) -> find(desk, some(desk, random).reference())),
        new Ask(
            "free text: common word",
            500,
            (desk, random) -> find(desk, Words.word(random.nextInt(COMMON)))),
        new Ask(
            "free text: rare word",
            500,
            (desk, random) -> find(desk, Words.word(RARE + random.nextInt(RARE)))),
        new Ask(
            "free text: two common words",
            500,
            (desk, random) ->
                find(
                    desk,
                    Words.word(random.nextInt(COMMON)) + " " + Words.word(random.nextInt(COMMON)))),
        new Ask("timeline of 500, first page", 300, (desk, random) -> desk.get(timeline(desk))),
        new Ask(
            "timeline of 500, some page",
            300,
            (desk, random) -> desk.get(timeline(desk) + "?page=" + (2 + random.nextInt(9)))),
        new Ask(
            "timeline of 500, word in it",
            500,
            (desk, random) -> desk.search(timeline(desk), Words.word(random.nextInt(COMMON)))),
        new Ask("list: open cases", 0, (desk, random) -> desk.get("/cases")),
        new Ask("list: own cases", 0, (desk, random) -> desk.get("/cases?whose=MINE")),
        new Ask("list: all cases", 0, (desk, random) -> desk.get("/cases?state=ALL")),
        new Ask(
            "list: all cases, page 40", 0, (desk, random) -> desk.get("/cases?state=ALL&page=40")));
  }

  private static Desk.Listed some(Desk desk, Random random) {
    return desk.caseload().get(random.nextInt(desk.caseload().size()));
  }

  private static HttpResponse<String> find(Desk desk, String typed) {
    return desk.search("/cases", typed);
  }

  /** The first name of a case, written by ear. */
  private static String sound(Desk desk, Random random) {
    String name = some(desk, random).people().split(",")[0].replaceAll("[^A-Za-z ]", " ").strip();
    return name.replace('k', 'c').replace("ph", "f");
  }

  /** The oldest of a worker's open cases is the one with the long timeline. */
  private static String timeline(Desk desk) {
    return desk.caseload().getLast().path() + "/timeline";
  }
}
