package org.lodestar.app.referral.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.redaction.Reading;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.redaction.IdentifierKind;

/**
 * What leaves, to be read from beginning to end.
 *
 * @param parts all answers that leave, by section
 * @param takenOut how many passages of each kind were taken out
 * @param fingerprint names what is shown, so that nothing else is said to have been read
 * @param readings who read it and when, in words
 * @param times how often it was read
 * @param again when this reader may read it as the second one; null when at once
 * @param another this reader has read it, and the second one is to be somebody else
 * @param urgent why it leaves before the second reading; empty when it does not
 * @param left it has left
 */
public record ReadThroughPage(
    Referral referral,
    List<CheckPage.Part> parts,
    Map<IdentifierKind, Integer> takenOut,
    String fingerprint,
    List<SummaryRow> readings,
    Reading.Times times,
    @Nullable Instant again,
    boolean another,
    String urgent,
    boolean left) {
  public ReadThroughPage {
    parts = List.copyOf(parts);
    readings = List.copyOf(readings);
  }
}
