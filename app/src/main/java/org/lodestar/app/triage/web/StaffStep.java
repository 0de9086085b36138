package org.lodestar.app.triage.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.triage.MessageReminder;

/**
 * A page on which an officer does one thing with a concern.
 *
 * @param clash how the concern stands now, when somebody was quicker; else empty
 * @param choices options by the name of the field
 * @param conversation for the page on which a message is written; else empty
 * @param warned whether the words ask the reporter for more and the officer is told so
 * @param reminder whether the reporter can be reminded of the message
 * @param about what must be read before anything is chosen; else empty
 */
public record StaffStep(
    ConcernLine line,
    List<SummaryRow> clash,
    Map<String, List<Option>> choices,
    List<ConcernView.Line> conversation,
    boolean warned,
    MessageReminder.Offer reminder,
    List<SummaryRow> about) {
  public StaffStep {
    clash = List.copyOf(clash);
    choices = Map.copyOf(choices);
    conversation = List.copyOf(conversation);
    about = List.copyOf(about);
  }

  static StaffStep of(ConcernLine line, Map<String, List<Option>> choices) {
    return new StaffStep(
        line, List.of(), choices, List.of(), false, MessageReminder.Offer.none(), List.of());
  }

  StaffStep clashing(List<SummaryRow> rows) {
    return new StaffStep(line, rows, choices, conversation, warned, reminder, about);
  }

  /** The same with what must be read before anything is chosen. */
  StaffStep about(List<SummaryRow> rows) {
    return new StaffStep(line, clash, choices, conversation, warned, reminder, rows);
  }

  /** Full hours of a day. */
  public static List<Option> hours() {
    return IntStream.range(0, 24)
        .mapToObj(hour -> String.format(Locale.ROOT, "%02d:00", hour))
        .map(hour -> Option.of(hour, hour))
        .toList();
  }

  /** The options of a field. */
  public List<Option> options(String field) {
    return choices.getOrDefault(field, List.of());
  }

  /** The address to which the form goes. */
  public String at(String part) {
    return "/concerns/" + line.id() + "/" + part;
  }

  /** The concern's own page. */
  public String back() {
    return "/concerns/" + line.id();
  }
}
