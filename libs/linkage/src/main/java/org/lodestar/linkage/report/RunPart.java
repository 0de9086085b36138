package org.lodestar.linkage.report;

import java.util.List;
import java.util.Map;
import org.lodestar.page.Html;
import org.lodestar.page.Part;
import org.lodestar.page.Tables;

/** With what the run was carried out, and how long it took. */
record RunPart(Map<String, String> facts) implements Part {
  @Override
  public String id() {
    return "run";
  }

  @Override
  public String title() {
    return "About this run";
  }

  @Override
  public boolean isShown() {
    return !facts.isEmpty();
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        "With the same lists, the same model.json and the same seed the same clusters come out.",
        "class",
        "lead");
    List<String> heads = List.of("What", "This run");
    Tables.begin(html, "The run", heads);
    facts.forEach((what, value) -> Tables.row(html, heads, List.of(what, value)));
    Tables.end(html);
  }
}
