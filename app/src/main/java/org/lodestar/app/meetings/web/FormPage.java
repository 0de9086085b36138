package org.lodestar.app.meetings.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.ui.Model;

/**
 * What every form of a meeting needs beside its own answers.
 *
 * @param about to what it belongs, such as a meeting's reference
 * @param aboutHref where that is
 * @param action where it is sent to
 * @param back where it came from
 * @param version of what is changed; 0 for something new
 * @param standing after a clash, how it stands now; else empty
 * @param draft whether what is shown comes from the worker's draft
 * @param choices what there is to choose from, by field
 */
public record FormPage(
    String about,
    String aboutHref,
    String action,
    String back,
    long version,
    List<SummaryRow> standing,
    boolean draft,
    Map<String, List<Option>> choices) {
  public FormPage {
    standing = List.copyOf(standing);
    choices = Map.copyOf(choices);
  }

  /** A form of something that exists in this version. */
  static FormPage of(String about, String aboutHref, String action, long version) {
    return new FormPage(about, aboutHref, action, aboutHref, version, List.of(), false, Map.of());
  }

  /** The same, leading back to another page. */
  FormPage back(String address) {
    return new FormPage(about, aboutHref, action, address, version, standing, draft, choices);
  }

  /** The same with something to choose from. */
  FormPage with(Map<String, List<Option>> options) {
    return new FormPage(about, aboutHref, action, back, version, standing, draft, options);
  }

  /**
   * The same when something typed is wrong: it stays tied to the version that was looked at, so
   * that a change by somebody else meanwhile is still met.
   */
  FormPage typedOn(@Nullable Long looked) {
    return clash(Typed.version(looked), List.of());
  }

  /** The same after a clash: how it stands now. */
  FormPage clash(long present, List<SummaryRow> now) {
    return new FormPage(about, aboutHref, action, back, present, now, draft, choices);
  }

  /** The same, filled from a draft. */
  FormPage draft(boolean from) {
    return new FormPage(about, aboutHref, action, back, version, standing, from, choices);
  }

  /** What stands around its questions. */
  SmallForm door(Page page, String title) {
    return SmallForm.of(page.t(title), back, action)
        .caption(List.of(new Crumb(about, aboutHref)), List.of())
        .cancel(page.t("meetings.back"))
        .clash("meetings.clash");
  }

  /** As a small form. */
  String show(Model model, SmallForm smallForm, List<Asked> asked) {
    return smallForm.show(model, asked, version, standing);
  }

  /** Whether somebody else was first. */
  public boolean clashed() {
    return !standing.isEmpty();
  }

  /** What there is to choose from for a field. */
  public List<Option> options(String field) {
    return choices.getOrDefault(field, List.of());
  }
}
