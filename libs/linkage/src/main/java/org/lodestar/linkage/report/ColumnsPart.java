package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.ColumnProfile;
import org.lodestar.page.Bars;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/** How the columns are filled, and how their values are spread. */
record ColumnsPart(Analysis analysis) implements Part {
  private static final int MOST_LISTS = 12;
  private static final int FEW_LISTS = 4;

  @Override
  public String id() {
    return "columns";
  }

  @Override
  public String title() {
    return "The columns of the lists";
  }

  @Override
  public boolean isShown() {
    return !analysis.columns().isEmpty();
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "A column that is mostly empty says little, and one that is empty in one list cannot link"
            + " it with the others: ask the list's owner whether it can be filled.",
        "class",
        "lead");
    filled(html);
    html.element(
        "p",
        "A value that very many records share may stand for “unknown”, such as 1 January 1900."
            + " Empty it in the list, and link again.",
        "class",
        "lead");
    spread(html);
  }

  private void filled(Html html) {
    List<String> sources = analysis.linked().table().sources();
    int shown = Math.min(MOST_LISTS, sources.size());
    List<String> heads = new ArrayList<>(List.of("Column"));
    for (int list = 0; list < shown; list++) {
      heads.add(sources.size() == 1 ? "Filled" : Words.letter(list));
    }
    if (shown > FEW_LISTS) {
      html.open("div", "class", "slim");
    } else {
      html.open("div");
    }
    Tables.begin(
        html,
        "Share of records with a value, by list"
            + (shown < sources.size() ? ", for the first " + shown + " lists" : ""),
        heads);
    for (ColumnProfile column : analysis.columns()) {
      html.open("tr").open("th", "scope", "row").name(column.name()).close();
      for (double share : column.complete().subList(0, shown)) {
        Bars.cell(html, Numbers.roughly(share), share, "sea");
      }
      html.close().line();
    }
    Tables.end(html);
    html.close();
  }

  private void spread(Html html) {
    List<String> heads = new ArrayList<>(List.of("Column", "#Distinct values"));
    heads.add("Share of the commonest value");
    heads.add(analysis.values() ? "The commonest" : "Shares of the next");
    Tables.begin(html, "How values are spread, among the records that have one", heads);
    for (ColumnProfile column : analysis.columns()) {
      List<ColumnProfile.ValueShare> commonest = column.commonest();
      html.open("tr").open("th", "scope", "row").name(column.name()).close();
      html.element("td", Numbers.count(column.distinct()), "class", "n");
      double share = commonest.isEmpty() ? Double.NaN : commonest.getFirst().share();
      Bars.cell(html, Numbers.roughly(share), share, "clay");
      html.open("td", "class", analysis.values() ? "" : "shares");
      for (int i = analysis.values() ? 0 : 1; i < commonest.size(); i++) {
        html.text(i > (analysis.values() ? 0 : 1) ? ", " : "");
        if (commonest.get(i).value() != null) {
          html.name(Objects.requireNonNull(commonest.get(i).value())).text(" ");
        }
        html.text(Numbers.roughly(commonest.get(i).share()));
      }
      html.close().close().line();
    }
    Tables.end(html);
  }
}
