package org.lodestar.app.retention.web;

import org.lodestar.app.retention.RetentionRefused;
import org.lodestar.app.site.EditClash;
import org.springframework.validation.BindingResult;

/** Does what a form asks, or tells at the top what stands against it; nothing typed is lost. */
final class Saving {
  private Saving() {}

  /** Whether it was done. */
  static boolean done(BindingResult result, Runnable deed) {
    if (result.hasErrors()) {
      return false;
    }
    try {
      deed.run();
      return true;
    } catch (RetentionRefused refused) {
      result.reject(refused.key(), refused.key());
    } catch (EditClash clash) {
      result.reject("retention.clash", "retention.clash");
    }
    return false;
  }
}
