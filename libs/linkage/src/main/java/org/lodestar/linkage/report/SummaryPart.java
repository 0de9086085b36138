package org.lodestar.linkage.report;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.propose.Proposal;
import org.lodestar.linkage.train.Training;
import org.lodestar.page.Html;
import org.lodestar.page.Numbers;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/** What was found, in one look. */
record SummaryPart(Analysis analysis) implements Part {
  private static final int MOST_LISTS = 60;
  private static final int MOST_NOTES = 40;

  @Override
  public String id() {
    return "found";
  }

  @Override
  public String title() {
    return "What was found";
  }

  @Override
  public void write(Html html) {
    long records = analysis.linked().table().size();
    long entities = analysis.linked().clusters().size();
    long several =
        analysis.overlaps().stream()
            .filter(each -> each.lists().size() > 1)
            .mapToLong(each -> each.entities())
            .sum();
    html.element(
        "p",
        "%s of %s were taken for %s. Read the parts below before you rely on it."
            .formatted(
                Numbers.counted(records, "record", "records"),
                Numbers.counted(analysis.linked().table().sources().size(), "list", "lists"),
                Numbers.counted(entities, "entity", "entities")),
        "class",
        "lead");
    html.open("dl", "class", "figures");
    figure(html, Numbers.count(records), "records");
    figure(html, Numbers.count(analysis.candidates()), "pairs looked at");
    figure(html, Numbers.count(analysis.linked().pairs().size()), "pairs kept, of 1% or likelier");
    figure(html, Numbers.count(entities), "entities");
    if (analysis.linked().table().sources().size() > 1) {
      figure(html, Numbers.count(several), "on more than one list");
    }
    html.close().line();
    lists(html);
    notes(html);
  }

  private static void figure(Html html, String number, String words) {
    html.open("div").element("dt", words).element("dd", number).close();
  }

  private void lists(Html html) {
    List<String> heads = List.of("List", "Name", "#Records");
    List<String> sources = analysis.linked().table().sources();
    Tables.begin(html, "The lists, and the letters that stand for them", heads);
    for (int list = 0; list < Math.min(MOST_LISTS, sources.size()); list++) {
      int size = analysis.linked().table().end(list) - analysis.linked().table().start(list);
      Tables.row(html, heads, List.of(Words.letter(list), sources.get(list), Numbers.count(size)));
    }
    Tables.end(html);
    if (sources.size() > MOST_LISTS) {
      html.element("p", "And " + (sources.size() - MOST_LISTS) + " more lists.");
    }
  }

  private void notes(Html html) {
    List<String> warnings = analysis.linked().training().map(Training::warnings).orElse(List.of());
    List<String> reasons = analysis.linked().proposal().map(Proposal::reasons).orElse(List.of());
    bullets(html, "To be careful with", warnings, true);
    bullets(html, "What was chosen for you, and why", reasons, false);
  }

  private static void bullets(Html html, String title, List<String> lines, boolean open) {
    if (lines.isEmpty()) {
      return;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST_NOTES, lines.size())));
    if (shown.size() < lines.size()) {
      shown.add("and " + (lines.size() - shown.size()) + " more.");
    }
    if (open && lines.size() <= 5) {
      html.open("details", "open", "");
    } else {
      html.open("details");
    }
    html.element("summary", title + " (" + lines.size() + ")").open("ul");
    shown.forEach(line -> html.open("li").name(line).close());
    html.close().close().line();
  }
}
