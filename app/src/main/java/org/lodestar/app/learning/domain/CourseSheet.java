package org.lodestar.app.learning.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What stands above the pages of a course beside its title, for those who give and those who look
 * for one.
 *
 * @param tier level of training
 * @param audience whom it is for
 * @param ways how it is taken: SELF_PACED, ONLINE, IN_PERSON
 * @param refresher after how many months it is taken again
 * @param pass how many of a hundred closing questions must be right
 * @param tries how often one may answer them
 * @param covers what those who ask about our training want to know of it
 * @param aims what whoever took it can do
 * @param sources ids of the law and guidance on which it rests
 */
public record CourseSheet(
    String tier,
    String audience,
    List<String> ways,
    int refresher,
    int pass,
    int tries,
    List<String> covers,
    List<String> aims,
    List<String> sources) {
  public CourseSheet {
    ways = List.copyOf(ways);
    covers = List.copyOf(covers);
    aims = List.copyOf(aims);
    sources = List.copyOf(sources);
  }

  /**
   * Reads it from the lines above the first empty one. A name may stand there several times: then
   * all of its lines count.
   */
  public static CourseSheet read(String file) {
    Map<String, List<String>> head = new LinkedHashMap<>();
    file.lines()
        .takeWhile(line -> !line.isBlank())
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              head.computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
                  .add(line.substring(colon + 1).strip());
            });
    return new CourseSheet(
        one(head, "tier"),
        one(head, "audience"),
        words(head, "ways"),
        Integer.parseInt(one(head, "refresher")),
        Integer.parseInt(one(head, "pass")),
        Integer.parseInt(one(head, "tries")),
        words(head, "covers"),
        all(head, "aim"),
        all(head, "source"));
  }

  private static List<String> all(Map<String, List<String>> head, String name) {
    return Objects.requireNonNull(head.get(name), name);
  }

  private static String one(Map<String, List<String>> head, String name) {
    return all(head, name).getFirst();
  }

  private static List<String> words(Map<String, List<String>> head, String name) {
    return List.of(one(head, name).split(" +"));
  }

  /** How many of so many closing questions must be right. */
  public int enough(int questions) {
    return Math.ceilDiv(pass * questions, 100);
  }
}
