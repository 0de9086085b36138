package org.lodestar.app.intake.web;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.form.ContactForm;
import org.lodestar.app.concerns.form.ReachForm;
import org.lodestar.app.intake.domain.IntakeDraft;
import org.springframework.validation.BindingResult;

/**
 * What must not be left out when it is handed in: what safety needs and what the caller decides. A
 * call that was cut is handed in with what there is.
 */
final class IntakeJudge {
  private final IntakeForm form;
  private final BindingResult result;

  IntakeJudge(IntakeForm form, BindingResult result) {
    this.form = form;
    this.result = result;
  }

  /**
   * Tells every fault at its question.
   *
   * @param before whether the e-mail was recorded before
   */
  void judge(IntakeDraft draft, boolean before, Instant now) {
    IntakeReport report = new IntakeReport(form, draft);
    if (form.channel() == null || !form.channel().byWorker()) {
      result.rejectValue("channel", "intake.channel.missing");
    }
    if (!form.wasCut()) {
      asked("danger", form.danger(), "intake.danger.missing");
      asked("age", form.age(), "intake.age.missing");
      asked("sharing", form.sharing(), "intake.sharing.missing");
      asked("receipt", form.receipt(), "intake.receipt.missing");
      limits();
    }
    if (form.ticked().isEmpty() && report.told().empty()) {
      result.rejectValue("seen", "intake.nothing");
    }
    heard(report, now);
    contact();
    if (before && (form.againReason() == null || form.againReason().isBlank())) {
      result.rejectValue("againReason", "intake.again.missing");
    }
  }

  private void asked(String field, @Nullable Object answer, String missing) {
    if (answer == null) {
      result.rejectValue(field, missing);
    }
  }

  /** Who speaks with us hears the limits before they decide; who wrote is told in our answer. */
  private void limits() {
    boolean spoken = form.channel() == Channel.PHONE || form.channel() == Channel.WALK_IN;
    boolean named = form.sharing() != null && form.sharing() != Confidentiality.ANONYMOUS;
    if (spoken && named && !form.limitsWereTold()) {
      result.rejectValue("limitsTold", "intake.limits.missing");
    }
  }

  private void heard(IntakeReport report, Instant now) {
    if (result.hasFieldErrors("heardTime")) {
      return;
    }
    Optional<Instant> heard = report.heardAt();
    if (heard.isEmpty()) {
      result.rejectValue("heardOn", "intake.heard.wrong");
    } else if (heard.get().isAfter(now)) {
      result.rejectValue("heardOn", "intake.heard.future");
    }
  }

  private void contact() {
    ContactForm.Way way = form.way();
    if (way == null || way == ContactForm.Way.NONE) {
      return;
    }
    String address = form.address() == null ? "" : form.address();
    ReachForm reach = new ReachForm(address, null, "", "", null, "", null);
    if (form.sharing() == Confidentiality.ANONYMOUS) {
      result.rejectValue("way", "intake.way.anonymous");
    } else if (address.isEmpty()) {
      result.rejectValue("address", "intake.address.missing");
    } else if (!reach.fits(way)) {
      result.rejectValue("address", "concerns.reach.address." + way);
    }
  }
}
