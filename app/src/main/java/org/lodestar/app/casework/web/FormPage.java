package org.lodestar.app.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Person;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.springframework.ui.Model;

/**
 * What every form of a case needs beside its own answers.
 *
 * @param person whom it is about; null when it is about the case
 * @param action where it is sent to
 * @param back where it came from
 * @param version of the entry that is changed; 0 for a new one
 * @param standing after a clash, how the entry stands now; else empty
 * @param draft whether what is shown comes from the worker's draft
 * @param remove address of the page that removes the entry; null for a new one
 * @param choices colleagues, people or signs to choose from
 */
public record FormPage(
    CaseFile file,
    @Nullable Person person,
    String action,
    String back,
    long version,
    List<SummaryRow> standing,
    boolean draft,
    @Nullable String remove,
    List<Option> choices) {
  public FormPage {
    standing = List.copyOf(standing);
    choices = List.copyOf(choices);
  }

  /** A form about a person. */
  static FormPage about(CaseFile file, Person person, String action) {
    return new FormPage(
        file, person, action, Addresses.person(file, person), 0, List.of(), false, null, List.of());
  }

  /** A form about a case. */
  static FormPage of(CaseFile file, String action) {
    return new FormPage(
        file, null, action, Addresses.file(file), 0, List.of(), false, null, List.of());
  }

  /** The same for an entry of this version that can be removed. */
  FormPage changing(long shown, @Nullable String removal) {
    return new FormPage(file, person, action, back, shown, standing, draft, removal, choices);
  }

  /** The same for an entry that can be removed, below the address of its form. */
  FormPage removable() {
    return changing(version, action + "/remove");
  }

  /** The same for an entry of this version. */
  FormPage version(long looked) {
    return changing(looked, remove);
  }

  /** The same after a clash: the entry as it stands now. */
  FormPage clash(long present, List<SummaryRow> now) {
    return new FormPage(file, person, action, back, present, now, draft, remove, choices);
  }

  /** The same, filled from a draft. */
  FormPage draft(boolean from) {
    return new FormPage(file, person, action, back, version, standing, from, remove, choices);
  }

  /** The same with something to choose from. */
  FormPage choices(List<Option> options) {
    return new FormPage(file, person, action, back, version, standing, draft, remove, options);
  }

  /** The same, leading back to another page. */
  FormPage back(String address) {
    return new FormPage(file, person, action, address, version, standing, draft, remove, choices);
  }

  /** What stands around its questions. */
  SmallForm door(Page page, String title) {
    return SmallForm.of(title, back, action)
        .cancel(page.t("casework.cancel"))
        .clash("casework.clash");
  }

  /** As a small form. */
  String show(Model model, SmallForm smallForm, List<Asked> asked) {
    return smallForm.show(model, asked, version, standing);
  }

  /** Whether somebody else was first. */
  public boolean clashed() {
    return !standing.isEmpty();
  }
}
