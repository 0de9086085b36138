package org.lodestar.app.referral.face;

import java.util.Map;
import org.lodestar.app.referral.PrefillSource;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Questionnaire;
import org.lodestar.app.referral.form.Section;

/**
 * A referral or notification with its answers as they stand.
 *
 * @param sources where an answer was prefilled from, by item; absent once it was changed
 * @param versions of the sections that were ever saved
 */
public record Draft(
    Referral referral,
    Questionnaire questionnaire,
    Answers answers,
    Map<String, PrefillSource> sources,
    Map<Section, Long> versions) {
  public Draft {
    sources = Map.copyOf(sources);
    versions = Map.copyOf(versions);
  }

  /** Version of a section; 0 when it was never saved. */
  public long version(Section section) {
    return versions.getOrDefault(section, 0L);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "Draft[" + referral.reference() + "]";
  }
}
