package org.lodestar.app.referral.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.form.Completeness;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Task;

/** The lines of the task list. */
final class Tasks {
  private final Page page;
  private final Referral referral;

  Tasks(Page page, Draft draft) {
    this.page = page;
    this.referral = draft.referral();
  }

  /** A line for each section. */
  List<Task> sections(Completeness completeness) {
    return completeness.parts().stream().map(this::section).toList();
  }

  private Task section(Completeness.Part part) {
    String tone =
        switch (part.progress()) {
          case COMPLETE -> null;
          case STARTED -> "due";
          case NOT_STARTED -> "new";
        };
    String status =
        part.progress() == Completeness.Progress.STARTED
            ? page.t("referral.progress.STARTED", part.missing().size())
            : page.name("referral.progress", part.progress());
    return new Task(
        page.name("referral.section", part.section()),
        null,
        Addresses.section(referral.id(), part.section()),
        status,
        tone);
  }

  /**
   * What comes after the answers, in its order; what cannot be begun yet has no link.
   *
   * @param redacted whether nothing is left to decide about what could tell who it is
   */
  List<Task> steps(Completeness completeness, boolean redacted) {
    List<Task> steps = new ArrayList<>();
    if (!referral.isByOthers()) {
      writing(steps, completeness, redacted);
    }
    after(steps);
    return steps;
  }

  private void writing(List<Task> steps, Completeness completeness, boolean redacted) {
    String address = Addresses.referral(referral.id());
    steps.add(
        step(
            "check",
            address + "/check",
            referral.isOpen() ? (completeness.whole() ? "ready" : "missing") : "done",
            completeness.missing().size()));
    if (referral.route() == FormRoute.DTN_ANONYMOUS) {
      steps.add(
          step(
              "redaction",
              address + "/redaction",
              referral.isOpen() && !redacted ? "todo" : "done",
              0));
    }
    steps.add(step("review", address + "/reviews", "open", 0));
    boolean frozen = referral.frozenAt() != null;
    steps.add(step("copy", frozen ? address + "/copy" : null, frozen ? "open" : "later", 0));
  }

  private void after(List<Task> steps) {
    String address = Addresses.referral(referral.id());
    boolean kept = referral.frozenAt() != null || referral.isByOthers();
    steps.add(
        step(
            "progress",
            kept ? address + "/progress" : null,
            referral.isDraft() ? (kept ? "todo" : "later") : "open",
            0));
    boolean sent = !referral.isDraft();
    steps.add(step("now", sent ? address + "/now" : null, sent ? "open" : "later", 0));
    if (referral.route().isReferral()) {
      steps.add(step("evidence", sent ? address + "/evidence" : null, sent ? "open" : "later", 0));
    }
  }

  private Task step(String name, @Nullable String href, String status, int count) {
    String tone =
        switch (status) {
          case "todo", "missing" -> "due";
          case "ready", "open" -> "new";
          default -> null;
        };
    return new Task(
        page.t("referral.step." + name),
        page.t("referral.step." + name + ".hint"),
        href,
        page.t("referral.step.status." + status, count),
        tone);
  }
}
