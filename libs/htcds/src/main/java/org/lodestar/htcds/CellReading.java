package org.lodestar.htcds;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands one value as somebody else may have written it. */
final class CellReading {
  private static final LocalDate SPREADSHEET_DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern DAY_NUMBER = Pattern.compile("\\d{1,6}(\\.\\d+)?");
  private static final int LONGEST_NUMBER = 40;

  private final Classification classification;
  private final Dialect dialect;

  CellReading(Classification classification, Dialect dialect) {
    this.classification = classification;
    this.dialect = dialect;
  }

  /** The values of a cell that is not blank; none where it holds something else. */
  Optional<List<String>> values(Field field, String cell) {
    if (!field.type().isMany()) {
      return value(field, cell).map(List::of);
    }
    List<Optional<String>> all = pieces(cell).map(piece -> value(field, piece)).toList();
    return all.stream().allMatch(Optional::isPresent)
        ? Optional.of(all.stream().flatMap(Optional::stream).distinct().toList())
        : Optional.empty();
  }

  private Stream<String> pieces(String cell) {
    String between = dialect == Dialect.XFORM ? "\\s+" : ";";
    return Stream.of(cell.split(between)).map(String::strip).filter(piece -> !piece.isEmpty());
  }

  private Optional<String> value(Field field, String text) {
    return switch (field.codes()) {
      case OWN -> classification.read(field.name(), text).map(Code::code);
      case COUNTRY -> Iso.country(text);
      case LANGUAGE -> Iso.language(text, text.strip().length() == 2 ? 2 : 3);
      case E164 -> Optional.of(text.strip()).filter(Phone::isWellFormed);
      case NOTHING -> typed(field.type(), text);
    };
  }

  private static Optional<String> typed(FieldType type, String text) {
    return switch (type) {
      case DATE -> date(text.strip());
      case NUMBER, GEOLOCATION -> number(text.strip());
      case CHECKBOX -> checkbox(text);
      default -> Optional.of(Guard.plain(text));
    };
  }

  private static Optional<String> date(String text) {
    try {
      if (DAY_NUMBER.matcher(text).matches()) {
        long days = new BigDecimal(text).longValue();
        return Optional.of(SPREADSHEET_DAY_ZERO.plusDays(days).toString());
      }
      return Optional.of(LocalDate.parse(text).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> number(String text) {
    try {
      return text.length() > LONGEST_NUMBER
          ? Optional.empty()
          : Optional.of(new BigDecimal(text)).map(number -> text);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> checkbox(String text) {
    return switch (text.strip().toUpperCase(Locale.ROOT)) {
      case "TRUE", "YES", "1" -> Optional.of("TRUE");
      case "FALSE", "NO", "0" -> Optional.of("FALSE");
      default -> Optional.empty();
    };
  }

  static Fault.Kind faultOf(Field field) {
    return switch (field.codes()) {
      case OWN -> Fault.Kind.NOT_A_CODE;
      case COUNTRY -> Fault.Kind.NOT_A_COUNTRY;
      case LANGUAGE -> Fault.Kind.NOT_A_LANGUAGE;
      case E164 -> Fault.Kind.NOT_A_PHONE_NUMBER;
      case NOTHING ->
          switch (field.type()) {
            case DATE -> Fault.Kind.NOT_A_DATE;
            case CHECKBOX -> Fault.Kind.NOT_A_CHECKBOX;
            default -> Fault.Kind.NOT_A_NUMBER;
          };
    };
  }
}
