package org.lodestar.app.referral.domain;

import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.PrefillSource;

/** What the worker's own record answers. */
public final class WorkerAnswers {
  private WorkerAnswers() {}

  /** The case's answers with the worker's own put before them. */
  public static Prefill before(Worker worker, String reference, Prefill fromCase) {
    String name = worker.displayName().strip();
    int space = name.lastIndexOf(' ');
    Prefill own =
        new Prefill.Collector(PrefillSource.WORKER)
            .put("ownReference", reference)
            .put("organisation", worker.organisationName())
            .put("responderFirstName", space < 0 ? "" : name.substring(0, space))
            .put("responderLastName", name.substring(space + 1))
            .done();
    return own.and(fromCase);
  }
}
