package org.lodestar.htcds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.lodestar.vocabulary.UncertainDate;

/**
 * Writes people in cases in a dialect of HTCDS 2.0.
 *
 * <p>In CSV and in the workbook each outgoing referral is a line; comments, events and plans are
 * tables of their own beside the CSV. Forced criminality, for which the standard has no code,
 * stands in {@code ext_ForcedCriminality} and is never written as Other. Deprecated fields are
 * never written. No day of a date is invented.
 */
public final class Exporter {
  private static final Referral NO_REFERRAL =
      new Referral(null, new UncertainDate.Unknown(), null, null, null);

  private final Classification classification;
  private final ExportSettings settings;
  private final Dialect dialect;
  private final LossTally losses = new LossTally();
  private final List<Row> main = new ArrayList<>();
  private final List<Row> comments = new ArrayList<>();
  private final List<Row> events = new ArrayList<>();
  private final List<Row> plans = new ArrayList<>();

  private Exporter(Classification classification, ExportSettings settings, Dialect dialect) {
    this.classification = classification;
    this.settings = settings;
    this.dialect = dialect;
  }

  /** Exports these people. */
  public static Export export(
      List<PersonInCase> people,
      Classification classification,
      ExportSettings settings,
      Dialect dialect) {
    Exporter exporter = new Exporter(classification, settings, dialect);
    people.forEach(exporter::take);
    return exporter.made(people.size());
  }

  private Export made(int people) {
    Lines lines = new Lines(main, comments, events, plans);
    LossReport report = losses.report(people, main.size());
    List<Part> parts = new ArrayList<>(parts(lines));
    parts.add(CsvParts.losses(settings.reference(), report));
    return new Export(parts, report);
  }

  private List<Part> parts(Lines lines) {
    return switch (dialect) {
      case CSV -> new CsvParts(classification, settings.reference()).of(lines);
      case WORKBOOK -> List.of(new WorkbookPart(classification, settings.reference()).of(lines));
      case XFORM -> new SurveyParts(classification, settings.reference()).of(lines);
    };
  }

  private void take(PersonInCase record) {
    Filling common = line(record);
    new Spread(record, settings, common).fillCommon();
    for (Referral referral : outgoing(record)) {
      Filling line = line(record);
      line.takeAll(common);
      new Spread(record, settings, line).fillOutgoing(referral);
      keep(main, record, line);
    }
    each(record, record.comments(), comments, Spread::fillComment);
    each(record, record.events(), events, Spread::fillEvent);
    each(record, record.plans(), plans, Spread::fillPlan);
  }

  private Filling line(PersonInCase record) {
    Filling line = new Filling(record.key(), classification, settings, losses);
    line.own(Lines.EXPORT, settings.reference());
    line.own(Lines.KEY, record.key());
    return line;
  }

  /** One line for each; one line without any; the survey form has no place for them at all. */
  private List<Referral> outgoing(PersonInCase record) {
    if (record.outgoing().isEmpty()) {
      return List.of(NO_REFERRAL);
    }
    if (dialect != Dialect.XFORM) {
      return record.outgoing();
    }
    losses.add(record.key(), LossKind.NO_COLUMN, "cas_ReferredOrganisation", null);
    return List.of(NO_REFERRAL);
  }

  private <T> void each(
      PersonInCase record, List<T> things, List<Row> table, BiConsumer<Spread, T> fill) {
    for (T thing : things) {
      Filling line = line(record);
      fill.accept(new Spread(record, settings, line), thing);
      if (line.row().values().size() > 2) {
        keep(table, record, line);
      }
    }
  }

  /** What this form has no column for is counted here and left out by the writers. */
  private void keep(List<Row> table, PersonInCase record, Filling line) {
    Row row = line.row();
    row.values().keySet().stream()
        .map(column -> Fields.find(column).orElse(null))
        .filter(Objects::nonNull)
        .filter(field -> !dialect.fields().contains(field))
        .forEach(field -> losses.add(record.key(), LossKind.NO_COLUMN, field.name(), null));
    table.add(oneOfMany(record, row));
  }

  private Row oneOfMany(PersonInCase record, Row row) {
    List<String> citizenships = row.get("prs_Citizenship");
    if (dialect != Dialect.XFORM || citizenships.size() < 2) {
      return row;
    }
    losses.add(record.key(), LossKind.FIRST_ONLY, "prs_Citizenship", null);
    Map<String, List<String>> values = new LinkedHashMap<>(row.values());
    values.put("prs_Citizenship", List.of(citizenships.getFirst()));
    return new Row(values);
  }
}
