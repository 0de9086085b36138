package org.lodestar.app.concerns.web;

import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.site.Language;
import org.lodestar.vocabulary.Known;

/**
 * The short way: what happened is sent, and nothing more is asked. What is not known is said to be
 * not known, and nobody learns who wrote.
 */
final class ShortWay {
  private ShortWay() {}

  /** Answers what comes after what happened, as far as it has no answer yet. */
  static Draft answered(Draft draft, Language language) {
    Draft filled = unless(draft, Step.WHERE, new WhereForm("", ""));
    filled = unless(filled, Step.WHEN, new WhenForm(Known.NOT_KNOWN, null));
    filled = unless(filled, Step.OTHERS, new OthersForm("", "", Known.NOT_KNOWN));
    filled = unless(filled, Step.SHARING, new SharingForm(Confidentiality.ANONYMOUS));
    return unless(filled, Step.LANGUAGE, new LanguageForm(language.tag()));
  }

  private static Draft unless(Draft draft, Step step, Record answer) {
    return draft.answered(step) ? draft : draft.with(step, answer);
  }
}
