package org.lodestar.statute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/** Prompts by the kind of exploitation, from a dated table. Pure. */
public final class Prompts {
  private static final List<Row> ROWS =
      ResourceTable.read(Prompts.class, "prompts.psv").stream().map(Row::of).toList();

  private Prompts() {}

  /** Prompts of one kind, what must not be done first. */
  public record Group(HarmKind kind, List<Prompt> prompts) {
    public Group {
      prompts = List.copyOf(prompts);
    }
  }

  /** What to think of on this day; a group for each kind that holds, none when nothing is known. */
  public static List<Group> of(Harm harm, LocalDate on) {
    return Arrays.stream(HarmKind.values())
        .filter(kind -> kind.isIn(harm))
        .map(kind -> new Group(kind, prompts(kind, harm, on)))
        .toList();
  }

  private static List<Prompt> prompts(HarmKind kind, Harm harm, LocalDate on) {
    return ROWS.stream()
        .filter(row -> row.kind() == kind && row.effective().covers(on) && row.isFor(harm))
        .map(Row::prompt)
        .sorted(Comparator.comparing(Prompt::manner))
        .toList();
  }

  /** For whom a prompt is meant. Who may be a child is one. */
  private enum Whom {
    ANY,
    CHILD,
    ADULT;

    boolean includes(Harm harm) {
      return this == ANY || (this == CHILD) == harm.age().treatedAsChild();
    }
  }

  private record Row(
      HarmKind kind, Whom whom, List<Circumstance> needs, Effective effective, Prompt prompt) {
    static Row of(ResourceTable.Row row) {
      String code = row.text("code");
      Prompt.Manner manner = row.choice("manner", Prompt.Manner.class);
      return new Row(
          row.choice("kind", HarmKind.class),
          row.choice("whom", Whom.class),
          row.list("needs").stream().map(Circumstance::valueOf).toList(),
          Effective.of(row),
          new Prompt(code, manner, Words.get("prompt." + code), Sources.all(row.list("sources"))));
    }

    boolean isFor(Harm harm) {
      return whom.includes(harm) && harm.circumstances().containsAll(needs);
    }
  }
}
