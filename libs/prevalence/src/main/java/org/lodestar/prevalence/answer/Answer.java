package org.lodestar.prevalence.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * All that can be said of how many are on no list.
 *
 * @param table who is on which
 * @param methods side by side
 * @param variants what would come out if something were otherwise
 * @param consistency how well each list is foretold by the others
 * @param warnings of the table as a whole
 * @param checklist what a person answered
 * @param log what was chosen, a sentence each, so that the run can be done again
 */
public record Answer(
    CaptureTable table,
    List<MethodResult> methods,
    List<Variant> variants,
    List<Foretold> consistency,
    List<Warning> warnings,
    Checklist checklist,
    List<String> log) {
  public Answer {
    methods = List.copyOf(methods);
    variants = List.copyOf(variants);
    consistency = List.copyOf(consistency);
    warnings = List.copyOf(warnings);
    log = List.copyOf(log);
  }

  /**
   * A list whose people are taken for all there are, and estimated from the other lists (Binette
   * and Steorts 2022).
   *
   * @param list its name
   * @param size how many are really on it
   * @param seen how many of them are on another list, too
   * @param estimate what the other lists say; null where they say nothing
   * @param interval at 95 %; null where there is none
   */
  public record Foretold(
      String list, long size, long seen, @Nullable Double estimate, @Nullable Interval interval) {
    /** Whether the truth lies within; false too where nothing could be said. */
    public boolean holds() {
      return interval != null && interval.contains(size);
    }
  }

  /**
   * Whether a total may be shown: the checklist is complete, nothing blocks, and some interval
   * allows for the choice of model.
   */
  public boolean publishable() {
    return blocking().isEmpty() && range().isPresent();
  }

  /** Why not, if not. */
  public List<Warning> blocking() {
    return Stream.concat(warnings.stream(), checklistWarnings()).filter(Warning::blocks).toList();
  }

  private Stream<Warning> checklistWarnings() {
    List<String> missing = checklist.missing();
    Stream<Warning> incomplete =
        missing.isEmpty()
            ? Stream.empty()
            : Stream.of(
                new Warning(
                    Warning.Code.CHECKLIST_INCOMPLETE,
                    "The checklist is not complete: "
                        + (missing.size() == 1 ? "one thing is" : missing.size() + " things are")
                        + " still to be answered."));
    return Stream.concat(incomplete, checklist.doubts(table.size()).stream());
  }

  /** All warnings of the table and the checklist, those that block first. */
  public List<Warning> allWarnings() {
    return Stream.concat(warnings.stream(), checklistWarnings())
        .sorted(java.util.Comparator.comparing((Warning each) -> each.code().weight()))
        .toList();
  }

  /**
   * From the lowest to the highest limit at 95 % of all methods that allow for not knowing the
   * model: where they disagree, the range holds them all. With two lists, of Chapman's alone.
   */
  public Optional<Interval> range() {
    return methods.stream()
        .filter(this::counts)
        .map(result -> result.interval(95))
        .flatMap(Stream::ofNullable)
        .reduce(Interval::with);
  }

  private boolean counts(MethodResult result) {
    return result.makesRange() || table.size() == 2 && result.method() == Method.CHAPMAN;
  }

  /** The lower bound that is aware of lists; none where two lists are said to avoid each other. */
  public Optional<MethodResult> lowerBound() {
    Checklist.Replied avoids = checklist.replies().get(Question.AVOIDS);
    return avoids != null && avoids.reply() == Question.Reply.YES
        ? Optional.empty()
        : methods.stream()
            .filter(result -> result.method() == Method.CHAO && result.estimate() != null)
            .findFirst();
  }
}
