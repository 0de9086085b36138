package org.lodestar.app.members.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.SummaryRow;

/**
 * A colleague at the door at night, from inside.
 *
 * @param number to ring; null where nobody may be let in now
 * @param closed why not; null where somebody may be
 * @param rings whether the one who looks may say what came of ringing
 * @param twice whether more than one browser asks in this name
 * @param verdicts that may be given now; none where the one who looks does not review it
 * @param waits why there is nothing to review now; null where there is, or it is done
 */
public record NightPage(
    UUID id,
    long version,
    String name,
    String state,
    String tone,
    List<SummaryRow> rows,
    @Nullable String number,
    @Nullable String closed,
    boolean rings,
    boolean twice,
    List<Option> answers,
    List<Option> hours,
    List<Option> verdicts,
    @Nullable String waits,
    boolean shows,
    List<String> done) {
  public NightPage {
    rows = List.copyOf(rows);
    answers = List.copyOf(answers);
    hours = List.copyOf(hours);
    verdicts = List.copyOf(verdicts);
    done = List.copyOf(done);
  }

  /** Where what was said of a call came too late, and is told above the page. */
  NightPage withoutReview() {
    return with(rings, List.of());
  }

  /** Where what was said of a review does not fit, and is told above the page. */
  NightPage withoutCall() {
    return with(false, verdicts);
  }

  private NightPage with(boolean askedForCall, List<Option> offered) {
    return new NightPage(
        id,
        version,
        name,
        state,
        tone,
        rows,
        number,
        closed,
        askedForCall,
        twice,
        answers,
        hours,
        offered,
        waits,
        shows,
        done);
  }

  @Override
  public String toString() {
    return "NightPage[" + id + "]";
  }
}
