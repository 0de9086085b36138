package org.lodestar.app.intake.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the head of an e-mail that was forwarded within the words of another. */
public final class ForwardedText {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** A line "From:" and up to eight lines of the same kind. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?m)^[> \\t]*From:[ \\t]*(?<from>[^\\n]{1,300})\\n"
              + "(?<rest>(?:[> \\t]*(?:Sent|Date|To|Cc|Subject|Reply-To):[^\\n]{0,500}\\n?){1,8})");

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>\"',;:]{1,100}@[^\\s<>\"',;:]{1,200}");
  private static final Pattern WEEKDAY = Pattern.compile("^(?:[A-Za-z]{3,9}),?[ \\t]+");

  private static final List<DateTimeFormatter> DATES =
      Stream.of(
              "d MMMM uuuu HH:mm",
              "d MMMM uuuu HH:mm:ss",
              "d MMM uuuu HH:mm",
              "d MMM uuuu HH:mm:ss",
              "d MMM uuuu 'at' HH:mm",
              "d MMMM uuuu 'at' HH:mm",
              "dd/MM/uuuu HH:mm",
              "uuuu-MM-dd HH:mm")
          .map(
              pattern ->
                  new DateTimeFormatterBuilder()
                      .parseCaseInsensitive()
                      .appendPattern(pattern)
                      .toFormatter(Locale.UK))
          .toList();

  private ForwardedText() {}

  /** The head of what was forwarded; each part empty where it could not be read. */
  public record Head(String sender, String address, Optional<Instant> sentAt, String subject) {
    /** Personal: never in a log. */
    @Override
    public String toString() {
      return "Head[personal]";
    }
  }

  /** The innermost head, if there is one. */
  public static Optional<Head> head(String text) {
    return last(text).map(ForwardedText::read);
  }

  /** The words below the innermost head; all of them where there is none. */
  public static String innermost(String text) {
    return last(text).map(found -> text.substring(found.end())).orElse(text);
  }

  private static Optional<MatchResult> last(String text) {
    return HEAD.matcher(text).results().reduce((first, second) -> second);
  }

  private static Head read(MatchResult found) {
    String from = found.group("from").strip();
    Matcher address = ADDRESS.matcher(from);
    String at = address.find() ? address.group() : "";
    String name =
        from.replace(at, "").replace("mailto:", "").replaceAll("[<>\\[\\]\"]", "").strip();
    String rest = found.group("rest");
    return new Head(
        name,
        at,
        value(rest, "Sent").or(() -> value(rest, "Date")).flatMap(ForwardedText::moment),
        value(rest, "Subject").orElse(""));
  }

  private static Optional<String> value(String head, String name) {
    Matcher line = Pattern.compile("(?m)^[> \\t]*" + name + ":[ \\t]*([^\\n]*)").matcher(head);
    return line.find()
        ? Optional.of(line.group(1).strip()).filter(v -> !v.isEmpty())
        : Optional.empty();
  }

  /** A date as mail programs write it, in our own time; the weekday is left aside. */
  private static Optional<Instant> moment(String written) {
    String bare = WEEKDAY.matcher(written).replaceFirst("").replace(",", "");
    return DATES.stream().flatMap(format -> parsed(bare, format).stream()).findFirst();
  }

  private static Optional<Instant> parsed(String written, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDateTime.parse(written, format).atZone(LONDON).toInstant());
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }
}
