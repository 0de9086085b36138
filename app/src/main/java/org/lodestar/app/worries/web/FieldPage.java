package org.lodestar.app.worries.web;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.site.Form;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;

/**
 * The short log.
 *
 * @param shell true for the empty form that a telephone keeps for times without a signal: it holds
 *     nobody's name and cannot be sent by itself
 */
public record FieldPage(
    List<Option> facts,
    List<Option> whats,
    List<Signs> signs,
    List<Option> ages,
    List<Option> whens,
    List<Helpline> emergency,
    boolean shell) {
  public FieldPage {
    facts = List.copyOf(facts);
    whats = List.copyOf(whats);
    signs = List.copyOf(signs);
    ages = List.copyOf(ages);
    whens = List.copyOf(whens);
    emergency = List.copyOf(emergency);
  }

  /** Signs of one kind; some stand open from the beginning. */
  public record Signs(String legend, List<Option> options, boolean open) {
    public Signs {
      options = List.copyOf(options);
    }
  }

  /** What was filled in or must be put right stands in sight. */
  public boolean moreOpen(Form form) {
    boolean filled =
        Stream.of("howMany", "vehicle", "day.day", "day.month", "day.year")
            .anyMatch(field -> !form.value(field).isEmpty());
    return filled || form.wrong("day") || form.wrong("howMany") || form.wrong("vehicle");
  }
}
