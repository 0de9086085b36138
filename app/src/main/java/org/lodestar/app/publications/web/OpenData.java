package org.lodestar.app.publications.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.site.Page;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says of the tables of progress reports and profiles what they hold, as W3C's CSV on the Web asks
 * for.
 */
@Component
class OpenData {
  static final List<String> FIGURES =
      List.of(
          "code", "indicator", "first_month", "last_month", "value", "among", "target", "shown");
  static final List<String> ACTIONS =
      List.of("number", "priority", "action", "four_ps", "standing", "due");

  static final List<String> PROFILE =
      List.of(
          "code",
          "indicator",
          "dimension",
          "heading",
          "first_month",
          "last_month",
          "value",
          "among",
          "shown");

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

  private static Map<String, Object> table(Page page, String url, List<String> columns) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("url", url);
    table.put(
        "tableSchema",
        Map.of("columns", columns.stream().map(each -> column(page, each)).toList()));
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
