package org.lodestar.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Formulas as they are written in the table of indicators.
 *
 * <pre>
 * count(concern.raised)
 * stock(partner.joined - partner.left)
 * share(referral.sent[evidence=YES] / referral.sent)
 * stock-share(post.trained - post.lapsed / post.opened - post.closed)
 * median(hours; concern.triaged)
 * </pre>
 */
final class FormulaText {
  private static final Pattern CALL = Pattern.compile("([a-z-]+)\\((.*)\\)");
  private static final Pattern CHOICE = Pattern.compile("([a-z.-]+)(?:\\[([^\\]]*)\\])?");
  private static final Pattern SIGN = Pattern.compile(" (?=[+-] )");

  private FormulaText() {}

  /**
   * Reads a formula.
   *
   * @throws IllegalArgumentException when it cannot be read
   */
  static Formula read(String text) {
    Matcher call = CALL.matcher(text.strip());
    if (!call.matches()) {
      throw new IllegalArgumentException("Not a formula: " + text);
    }
    String inner = call.group(2);
    return switch (call.group(1)) {
      case "count" -> new Formula.Count(sum(inner));
      case "stock" -> new Formula.Stock(sum(inner));
      case "share" -> new Formula.Share(sum(part(inner, "/", 0)), sum(part(inner, "/", 1)), false);
      case "stock-share" ->
          new Formula.Share(sum(part(inner, "/", 0)), sum(part(inner, "/", 1)), true);
      case "total" -> new Formula.Total(part(inner, ";", 0), choice(part(inner, ";", 1)));
      case "median" -> new Formula.Median(part(inner, ";", 0), choice(part(inner, ";", 1)));
      case "mean" -> new Formula.Mean(part(inner, ";", 0), choice(part(inner, ";", 1)));
      default -> throw new IllegalArgumentException("No such formula: " + call.group(1));
    };
  }

  /** Writes a formula so that {@link #read} gives the same again. */
  static String write(Formula formula) {
    return switch (formula) {
      case Formula.Count count -> "count(" + text(count.of()) + ")";
      case Formula.Stock stock -> "stock(" + text(stock.of()) + ")";
      case Formula.Share share ->
          (share.isStock() ? "stock-share(" : "share(")
              + text(share.of())
              + " / "
              + text(share.among())
              + ")";
      case Formula.Total total -> "total(" + total.amount() + "; " + text(total.of()) + ")";
      case Formula.Median median -> "median(" + median.amount() + "; " + text(median.of()) + ")";
      case Formula.Mean mean -> "mean(" + mean.amount() + "; " + text(mean.of()) + ")";
    };
  }

  private static String text(Sum sum) {
    return Stream.concat(
            sum.plus().stream().map(each -> "+ " + text(each)),
            sum.minus().stream().map(each -> "- " + text(each)))
        .collect(Collectors.joining(" "))
        .substring(2);
  }

  private static String text(Choice choice) {
    return choice.kind()
        + choice.tags().entrySet().stream()
            .map(each -> each.getKey() + "=" + String.join(",", each.getValue()))
            .collect(
                Collectors.collectingAndThen(
                    Collectors.joining(" "), all -> all.isEmpty() ? "" : "[" + all + "]"));
  }

  private static String part(String inner, String by, int place) {
    String[] parts = inner.split(Pattern.quote(by), -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("Two parts are needed, parted by " + by + ": " + inner);
    }
    return parts[place].strip();
  }

  private static Sum sum(String text) {
    List<Choice> plus = new ArrayList<>();
    List<Choice> minus = new ArrayList<>();
    for (String term : SIGN.split(text.strip())) {
      boolean taken = term.startsWith("- ");
      boolean signed = taken || term.startsWith("+ ");
      (taken ? minus : plus).add(choice(signed ? term.substring(2) : term));
    }
    return new Sum(plus, minus);
  }

  private static Choice choice(String text) {
    Matcher found = CHOICE.matcher(text.strip());
    if (!found.matches()) {
      throw new IllegalArgumentException("Not a choice of facts: " + text);
    }
    SortedMap<String, SortedSet<String>> tags = new TreeMap<>();
    if (found.group(2) != null) {
      for (String each : found.group(2).split(" ")) {
        tags.put(part(each, "=", 0), new TreeSet<>(List.of(part(each, "=", 1).split(","))));
      }
    }
    return new Choice(found.group(1), tags);
  }
}
