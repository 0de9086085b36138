package org.lodestar.app.worries;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Known;

/**
 * What a worker of the partnership adds to a report: what others told them apart from what they saw
 * themselves, what they did, what their own records say. Texts are empty where nothing was written.
 *
 * @param heard what others told them, and who
 * @param view what they make of it: opinion, not fact
 * @param name of the person, as far as they know it
 * @param children other children in the household
 * @param agencies who else works with the person or the place
 * @param records reference numbers of their own system, earlier worries
 * @param personKnows whether the person knows of this worry; null when that was not answered
 * @param wishes what the person wishes, in their words
 * @param reach how and when the writer can be reached
 * @param personSafe whether it is safe to contact the person; null when that was not answered
 * @param personReach how that is safe
 * @param extra further questions that the writer's organisation is asked
 */
public record Account(
    Setting setting,
    String heard,
    String view,
    String name,
    String children,
    String agencies,
    List<StepTaken> steps,
    String records,
    @Nullable Known personKnows,
    String wishes,
    String reach,
    @Nullable Known personSafe,
    String personReach,
    List<Answered> extra) {
  public Account {
    steps = List.copyOf(steps);
    extra = List.copyOf(extra);
  }

  /** What goes with a log from patrol: the log says it all. */
  public static Account onPatrol() {
    return new Account(
        Setting.STREET, "", "", "", "", "", List.of(), "", null, "", "", null, "", List.of());
  }

  /** A question as it was worded, and its answer. */
  public record Answered(String question, String answer) {
    /** Personal: never in a log. */
    @Override
    public String toString() {
      return "Answered[personal]";
    }
  }

  /** All that was written, to be searched for names and numbers. */
  public String words() {
    return Stream.of(
            Stream.of(heard, view, name, children, agencies, records, wishes, personReach),
            steps.stream().map(StepTaken::words),
            extra.stream().map(Answered::answer))
        .flatMap(each -> each)
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** Where numbers of other records stand: their own, those of other services, of what was done. */
  public String elsewhere() {
    return Stream.concat(Stream.of(records, agencies), steps.stream().map(StepTaken::words))
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Account[personal]";
  }
}
