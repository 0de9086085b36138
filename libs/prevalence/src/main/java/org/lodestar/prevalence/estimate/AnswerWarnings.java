package org.lodestar.prevalence.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.lodestar.prevalence.answer.Answer.Foretold;
import org.lodestar.prevalence.answer.Method;
import org.lodestar.prevalence.answer.MethodResult;
import org.lodestar.prevalence.answer.Variant;
import org.lodestar.prevalence.answer.Variant.Kind;
import org.lodestar.prevalence.answer.Warning;
import org.lodestar.prevalence.answer.Warning.Code;
import org.lodestar.prevalence.diagnose.Again;
import org.lodestar.prevalence.diagnose.Influence;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * What all results together warn of. These are shown although no total may be: so they tell how far
 * figures lie apart, and never a figure.
 */
record AnswerWarnings(CaptureTable table, List<MethodResult> methods, Again again) {
  private static final double ONE_PERSON = 0.05;
  private static final double FAR = 2;
  private static final double LINKS_FAR = 1.2;
  private static final double MANY_TIMES = 10;

  /** Lists above this have too many cells for one person more or less to be tried in each. */
  private static final int MOST_LISTS_FOR_INFLUENCE = 5;

  List<Warning> of(List<Variant> variants, List<Foretold> consistency) {
    List<Warning> warnings = new ArrayList<>();
    nothing(warnings);
    disagreement(warnings);
    manyTimes(warnings);
    fromMethods(warnings);
    onePerson(warnings);
    consistency(consistency, warnings);
    links(variants, warnings);
    return warnings;
  }

  private void nothing(List<Warning> warnings) {
    if (methods.stream().allMatch(result -> result.estimate() == null)) {
      warnings.add(
          new Warning(Code.NOTHING_ESTIMATED, "No method that was asked gave an estimate."));
    }
  }

  private DoubleStream estimates() {
    return methods.stream()
        .filter(result -> result.method() != Method.CHAO && result.method() != Method.CHAPMAN)
        .map(MethodResult::estimate)
        .flatMap(java.util.stream.Stream::ofNullable)
        .mapToDouble(Double::doubleValue);
  }

  private void disagreement(List<Warning> warnings) {
    double low = estimates().min().orElse(1);
    double high = estimates().max().orElse(1);
    if (high > FAR * low) {
      warnings.add(
          new Warning(
              Code.METHODS_DISAGREE,
              String.format(
                  Locale.UK,
                  "The methods disagree: the highest estimate is %.1f times the lowest.",
                  high / low)));
    }
  }

  private void manyTimes(List<Warning> warnings) {
    if (estimates().anyMatch(estimate -> estimate > MANY_TIMES * table.people())) {
      warnings.add(
          new Warning(
              Code.OVER_TEN_TIMES_SEEN,
              "An estimate is more than ten times the people seen: it rests on very few of them."));
    }
  }

  /** What a method found of the table, not of its own figures. */
  private void fromMethods(List<Warning> warnings) {
    methods.stream()
        .flatMap(result -> result.warnings().stream())
        .filter(warning -> warning.code() == Code.MODELS_DISAGREE)
        .forEach(warnings::add);
    if (methods.stream()
        .flatMap(result -> result.warnings().stream())
        .anyMatch(warning -> warning.code() == Code.SEVERAL_HUMPS)) {
      warnings.add(
          new Warning(
              Code.SEVERAL_HUMPS,
              "These lists can be read in more than one way, with different answers: the lists"
                  + " cannot tell which is right."));
    }
  }

  private void onePerson(List<Warning> warnings) {
    Double estimate = again.of(table).estimate();
    if (estimate == null || table.size() > MOST_LISTS_FOR_INFLUENCE) {
      return;
    }
    List<Influence> over = Influence.over(ONE_PERSON, table, estimate, again);
    if (!over.isEmpty()) {
      Influence first = over.getFirst();
      warnings.add(
          new Warning(
              Code.ONE_PERSON_MATTERS,
              String.format(
                  Locale.UK,
                  "One person %s on %s alone would move the best estimate by %.0f%%.",
                  first.more() ? "more" : "fewer",
                  names(first.history()),
                  100 * Math.abs(first.share()))));
    }
  }

  private String names(int history) {
    List<String> names = new ArrayList<>();
    for (int list = 0; list < table.size(); list++) {
      if ((history >> list & 1) == 1) {
        names.add(table.lists().get(list));
      }
    }
    return String.join(" and ", names);
  }

  private static void consistency(List<Foretold> consistency, List<Warning> warnings) {
    long wrong =
        consistency.stream().filter(each -> each.interval() != null && !each.holds()).count();
    if (wrong > 0) {
      warnings.add(
          new Warning(
              Code.INCONSISTENT,
              "Taken for all there are, "
                  + wrong
                  + " of "
                  + consistency.size()
                  + " lists "
                  + (wrong == 1 ? "is" : "are")
                  + " foretold wrongly by the others, though the interval says that it is sure."));
    }
  }

  private void links(List<Variant> variants, List<Warning> warnings) {
    Double estimate = again.of(table).estimate();
    double furthest =
        variants.stream()
            .filter(each -> each.kind() == Kind.LINKS_MISSED || each.kind() == Kind.LINKS_FALSE)
            .map(Variant::estimate)
            .flatMap(java.util.stream.Stream::ofNullable)
            .mapToDouble(
                other -> estimate == null ? 1 : Math.max(other / estimate, estimate / other))
            .max()
            .orElse(1);
    if (furthest > LINKS_FAR) {
      warnings.add(
          new Warning(
              Code.LINKS_MATTER,
              String.format(
                  Locale.UK,
                  "Missed or false links between the lists, one in ten, would move the answer by up"
                      + " to %.1f times. Review a sample of links.",
                  furthest)));
    }
  }
}
