package org.lodestar.app.concerns.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.TranslatedText;
import org.lodestar.app.concerns.TranslationState;
import org.lodestar.app.concerns.store.TranslationRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of a concern still has to be translated, and who translated the rest. What a reporter writes
 * in another language waits from the start; whether what we write does, the officer says.
 */
@Component
@Transactional
public class Translations {
  private final TranslationRows rows;
  private final Threshold threshold;
  private final Audit audit;

  Translations(TranslationRows rows, Threshold threshold, Audit audit) {
    this.rows = rows;
    this.threshold = threshold;
    this.audit = audit;
  }

  /** Texts for which a translation was ever asked, oldest first. */
  @Transactional(readOnly = true)
  public List<TranslatedText> of(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return rows.of(concern);
  }

  /** What the reporter wrote that nobody has translated yet. */
  @Transactional(readOnly = true)
  public List<UUID> waiting(Worker worker, UUID concern) {
    threshold.require(worker, Action.READ_CONCERN, concern);
    return rows.of(concern).stream()
        .filter(each -> each.fromReporter() && each.state() == TranslationState.NEEDED)
        .map(TranslatedText::id)
        .toList();
  }

  /** Says whether a text has to be translated; the report itself where the text is the concern. */
  public void need(Worker worker, UUID concern, UUID text, boolean needed) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    if (rows.mark(concern, text, needed ? TranslationState.NEEDED : TranslationState.NONE)) {
      audit.record(ConcernAudit.TRANSLATION_RECORDED, ObjectRef.of("CONCERN", concern));
    }
  }

  /**
   * Writes down that a text was translated.
   *
   * @param translator a service, a colleague, or a program
   * @param words the translation; may be empty
   */
  public void done(Worker worker, UUID concern, UUID text, String translator, String words) {
    threshold.require(worker, Action.TRIAGE_CONCERN, concern);
    if (!rows.mark(concern, text, TranslationState.DONE)) {
      throw new NotFound();
    }
    rows.add(concern, text, worker.id(), translator, words);
    audit.record(ConcernAudit.TRANSLATION_RECORDED, ObjectRef.of("CONCERN", concern));
  }
}
