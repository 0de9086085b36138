package org.lodestar.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.Clocks;
import org.lodestar.statute.Deadline;

/** {@code clock RULE …}: the last day of a period, and the last working day to act. */
final class ClockCommand {
  private ClockCommand() {}

  static String run(List<String> arguments) {
    if (arguments.isEmpty()) {
      throw new CommandRefused("clock needs the name of a clock: " + names() + ".");
    }
    ClockRule rule = rule(arguments.getFirst());
    Options options = Options.read(arguments.subList(1, arguments.size()), allowed(rule));
    return Json.print(answer(deadline(rule, options)));
  }

  private static Deadline deadline(ClockRule rule, Options options) {
    return switch (rule) {
      case RG_TARGET -> Clocks.rgTarget(options.date("--start"));
      case RECOVERY -> recovery(options);
      case RECONSIDERATION -> Clocks.reconsideration(options.date("--start"));
      case JUDICIAL_REVIEW -> Clocks.judicialReview(options.date("--start"));
      case DISQUALIFICATION_ANSWER -> Clocks.disqualificationAnswer(options.date("--start"));
      case EVIDENCE -> Clocks.evidence(options.date("--start"));
      case TURNING_18 -> Clocks.turning18(options.date("--born"));
      case STRATEGY_DISCUSSION -> Clocks.strategyDiscussion(options.date("--start"));
      case INITIAL_CHILD_CONFERENCE -> Clocks.initialChildConference(options.date("--start"));
      case CHILD_ASSESSMENT -> Clocks.childAssessment(options.date("--start"));
      case WORKING_DAYS -> Clocks.workingDays(options.date("--start"), options.count("--days"));
    };
  }

  private static Deadline recovery(Options options) {
    LocalDate start = options.date("--start");
    return options
        .findDate("--cg")
        .map(decision -> Clocks.recovery(start, decision))
        .orElseGet(() -> Clocks.recovery(start));
  }

  private static Set<String> allowed(ClockRule rule) {
    return switch (rule) {
      case RG_TARGET,
          RECONSIDERATION,
          JUDICIAL_REVIEW,
          STRATEGY_DISCUSSION,
          INITIAL_CHILD_CONFERENCE,
          CHILD_ASSESSMENT,
          DISQUALIFICATION_ANSWER,
          EVIDENCE ->
          Set.of("--start");
      case RECOVERY -> Set.of("--start", "--cg");
      case TURNING_18 -> Set.of("--born");
      case WORKING_DAYS -> Set.of("--start", "--days");
    };
  }

  private static Map<String, @Nullable Object> answer(Deadline deadline) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("due", deadline.due().toString());
    answer.put("actBy", deadline.actBy().toString());
    answer.put("kind", deadline.kind().name());
    if (deadline.atLeast()) {
      answer.put("atLeast", true);
    }
    answer.put("source", deadline.source());
    return answer;
  }

  private static ClockRule rule(String name) {
    return Arrays.stream(ClockRule.values())
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandRefused(
                    "There is no clock " + Shown.text(name) + "; the clocks are " + names() + "."));
  }

  private static String names() {
    return Arrays.stream(ClockRule.values()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
