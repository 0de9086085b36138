package org.lodestar.app.pathway.face;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.pathway.Change;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.app.pathway.Way;
import org.lodestar.app.pathway.Who;

/**
 * The differences of one step between two versions, in words.
 *
 * @param own whether it is a step of our own
 */
public record ChangeWords(String title, boolean own, List<Line> lines) {
  /** One difference. */
  public record Line(String field, String before, String after) {}

  public ChangeWords {
    lines = List.copyOf(lines);
  }

  /** Differences step by step. */
  public static List<ChangeWords> of(Said before, Said after, List<Change> changes) {
    Map<String, List<Change>> bySteps =
        changes.stream()
            .collect(Collectors.groupingBy(Change::step, LinkedHashMap::new, Collectors.toList()));
    return bySteps.entrySet().stream()
        .map(each -> of(title(each.getKey(), before, after), each.getValue(), before, after))
        .toList();
  }

  private static ChangeWords of(String title, List<Change> changes, Said before, Said after) {
    return new ChangeWords(
        title,
        changes.getFirst().ours(),
        changes.stream().map(change -> line(change, before, after)).toList());
  }

  private static String title(String code, Said before, Said after) {
    return after.content().has(code) ? after.title(code) : before.title(code);
  }

  private static Line line(Change change, Said before, Said after) {
    return new Line(
        after.page().name("pathway.field", change.field()),
        value(change, change.before(), before),
        value(change, change.after(), after));
  }

  private static String value(Change change, List<String> values, Said said) {
    if (values.isEmpty()) {
      boolean national = change.field() == Change.Field.LIMIT && !change.ours();
      return said.page().t(national ? "pathway.limit.national" : "pathway.none");
    }
    return switch (change.field()) {
      case CONTACTS -> said.names(values.stream().map(UUID::fromString).toList());
      case LIMIT ->
          said.limit(
              new TimeLimit(
                  Integer.parseInt(values.get(1)), TimeLimit.Unit.valueOf(values.getFirst())));
      case WHO -> said.who(values.stream().map(Who::valueOf).toList());
      case WAYS -> said.ways(values.stream().map(Way::valueOf).toList());
      case AFTER, THEN -> said.titles(values);
      case ADDED, REMOVED, TITLE, OWNER, WORDS, PLACE -> String.join(" ", values);
    };
  }
}
