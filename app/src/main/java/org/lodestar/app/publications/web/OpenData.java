package org.lodestar.app.publications.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackDocument.Figure;
import org.lodestar.app.figures.Told;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.publications.ProgressDocument;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table.Part;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says of the tables of progress reports and profiles what they hold, as W3C's CSV on the Web asks
 * for.
 */
@Component
class OpenData {
  static final List<Part<Figure>> FIGURES =
      List.of(
          Part.words("code", Figure::code),
          Part.words("indicator", Figure::name),
          Part.words("first_month", each -> each.first().toString()),
          Part.words("last_month", each -> each.last().toString()),
          Part.words("value", each -> known(each.value())),
          Part.words("among", each -> known(each.among())),
          Part.words("target", each -> known(each.target())),
          Part.words("shown", Figure::shown));

  static final List<Part<ProgressDocument.Line>> ACTIONS =
      List.of(
          Part.words("number", each -> String.valueOf(each.number())),
          Part.words("priority", each -> String.valueOf(each.priority())),
          Part.words("action", ProgressDocument.Line::title),
          Part.words(
              "four_ps",
              each -> each.strands().stream().map(Enum::name).collect(Collectors.joining(" "))),
          Part.words("standing", each -> known(each.standing())),
          Part.words("due", each -> known(each.due())));

  static final List<Part<Told>> PROFILE =
      List.of(
          Part.words("code", each -> each.figure().code()),
          Part.words("indicator", each -> each.figure().name()),
          Part.words("dimension", Told::dimension),
          Part.words("heading", Told::heading),
          Part.words("first_month", each -> each.figure().first().toString()),
          Part.words("last_month", each -> each.figure().last().toString()),
          Part.words("value", each -> known(each.figure().value())),
          Part.words("among", each -> known(each.figure().among())),
          Part.words("shown", each -> each.figure().shown()));

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String licence;

  /** The licence is the partnership's to choose. */
  OpenData(@Value("${lodestar.open-data.licence}") String licence) {
    this.licence = licence;
  }

  String about(Progress report, Page page) {
    Progress.Published published = Objects.requireNonNull(report.published());
    Progress.Proposed proposed = Objects.requireNonNull(report.proposed());
    return about(
        page,
        proposed.document().page().title(),
        published.at(),
        proposed.seal(),
        List.of(table(page, "figures.csv", FIGURES), table(page, "actions.csv", ACTIONS)));
  }

  String about(Profile profile, Page page) {
    Profile.Proposed proposed = Objects.requireNonNull(profile.proposed());
    return about(
        page,
        proposed.document().title(),
        Objects.requireNonNull(profile.published()).at(),
        proposed.seal(),
        List.of(table(page, "figures.csv", PROFILE)));
  }

  private String about(
      Page page, String title, Instant issued, String seal, List<Map<String, Object>> tables) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "http://www.w3.org/ns/csvw");
    about.put("dc:title", title);
    about.put("dc:publisher", page.partnership());
    about.put("dc:issued", issued.atZone(LONDON).toLocalDate().toString());
    about.put("dc:license", licence);
    about.put("dc:description", page.english("publications.open.method"));
    about.put("dc:identifier", "sha256:" + seal);
    about.put("tables", tables);
    return JSON.writeValueAsString(about);
  }

  /** What is not known is empty. */
  private static String known(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  private static <T> Map<String, Object> table(Page page, String url, List<Part<T>> columns) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("url", url);
    table.put(
        "tableSchema",
        Map.of(
            "columns", columns.stream().map(each -> column(page, each.head().label())).toList()));
    return table;
  }

  private static Map<String, Object> column(Page page, String name) {
    Map<String, Object> column = new LinkedHashMap<>();
    column.put("name", name);
    column.put("titles", name);
    column.put("datatype", datatype(name));
    column.put("dc:description", page.english("publications.open.column." + name));
    return column;
  }

  private static String datatype(String name) {
    return switch (name) {
      case "number", "priority", "among" -> "integer";
      case "value", "target" -> "decimal";
      case "first_month", "last_month" -> "gYearMonth";
      case "due" -> "date";
      default -> "string";
    };
  }
}
