package org.lodestar.app.concerns.web;

import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.form.ContactForm;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/**
 * The short way: what happened is sent, and nothing more is asked. What is not known is said to be
 * not known, nobody learns who wrote, and what was answered before stays as it is.
 */
final class ShortWay {
  private ShortWay() {}

  /**
   * Answers what has no answer yet. Who came past the question about whom it is was spoken to as
   * somebody who writes about another, and is taken so. The sort of place on whose page they began
   * stands above the button that they pressed, and goes along as it stands there.
   */
  static Draft answered(Draft draft, Page page) {
    Draft filled = unless(draft, Step.DANGER, new DangerForm(Known.NOT_KNOWN));
    filled = unless(filled, Step.SAFE, new SafeForm(Known.NOT_KNOWN));
    filled = unless(filled, Step.ABOUT, new AboutForm(About.SOMEONE_ELSE));
    filled = unless(filled, Step.AGE, new AgeForm(AgeStatus.UNSURE));
    filled = unless(filled, Step.WHERE, new WhereForm(StartPlace.words(draft.at(), page), ""));
    filled = unless(filled, Step.WHEN, new WhenForm(Known.NOT_KNOWN, null));
    filled = unless(filled, Step.OTHERS, new OthersForm("", "", Known.NOT_KNOWN));
    filled = unless(filled, Step.SHARING, new SharingForm(Confidentiality.ANONYMOUS));
    return reached(unless(filled, Step.LANGUAGE, new LanguageForm(page.language().tag())));
  }

  /** A way to reach them that was not told to its end is none; the name stays. */
  private static Draft reached(Draft draft) {
    if (draft.firstUnanswered().isEmpty()) {
      return draft;
    }
    String name = draft.find(Step.CONTACT, ContactForm.class).map(ContactForm::name).orElse("");
    return draft.with(Step.CONTACT, new ContactForm(name, ContactForm.Way.NONE));
  }

  private static Draft unless(Draft draft, Step step, Record answer) {
    return draft.answered(step) ? draft : draft.with(step, answer);
  }
}
